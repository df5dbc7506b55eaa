/** Fonts lie beside the bundle: the name of the file (see build.mjs). */
declare module "*.ttf" {
  const file: string;
  export default file;
}
