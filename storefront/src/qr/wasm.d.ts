/** Programs of the decoder are bundled as bytes (see build.mjs). */
declare module "*.wasm" {
  const bytes: Uint8Array;
  export default bytes;
}
