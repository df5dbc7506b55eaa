import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

/** Reads the QR codes of a photo; none where there is none. `wasm` is the decoder: it is asked for nowhere else. */
export async function decode(photo: Uint8Array, wasm: Uint8Array): Promise<string[]> {
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  const found = await readBarcodes(photo, { formats: ["QRCode"], tryHarder: true, maxNumberOfSymbols: 4 });
  return found.flatMap(({ isValid, text }) => (isValid && text !== "" ? [text] : []));
}
