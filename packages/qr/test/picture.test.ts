import { readFile } from "node:fs/promises";
import fc from "fast-check";
import QRCode from "qrcode";
import { decode } from "../src/decode.js";
import { checkPicture, MOST_BYTES } from "../src/picture.js";

const wasm = () => readFile(require.resolve("zxing-wasm/reader/zxing_reader.wasm"));
const qr = (text: string): Promise<Buffer> => QRCode.toBuffer(text, { width: 300 });
/** The head of a PNG or JPEG that claims a size. */
const png = (width: number, height: number): Uint8Array => {
  const bytes = Buffer.alloc(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const jpeg = (width: number, height: number): Uint8Array => {
  const bytes = Buffer.from("ffd8ffe00004aaaaffc2001108000000000300000000000000", "hex");
  bytes.writeUInt16BE(height, 13);
  bytes.writeUInt16BE(width, 15);
  return bytes;
};

describe("A photo of a code", () => {
  it("is known by its bytes, whatever it is called", () => {
    expect(checkPicture(png(3000, 4000))).toBe("good");
    expect(checkPicture(jpeg(3000, 4000))).toBe("good");
    for (const other of ["<svg/>", "GIF89a", "RIFF....WEBP", "", "\u0089PNG"])
      expect(checkPicture(Buffer.from(other))).toBe("unknown");
  });
  it("is refused unread where it would be huge when unpacked, or is larger than allowed", () => {
    expect(checkPicture(png(60_000, 60_000))).toBe("large");
    expect(checkPicture(jpeg(60_000, 60_000))).toBe("large");
    expect(checkPicture(png(0, 100))).toBe("unknown");
    expect(checkPicture(new Uint8Array(MOST_BYTES + 1))).toBe("large");
  });
  it("never breaks the look at its head", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, asJpeg) => {
        const file = asJpeg ? Uint8Array.from([0xff, 0xd8, 0xff, ...bytes]) : Uint8Array.from(bytes);
        expect(["good", "unknown", "large"]).toContain(checkPicture(file));
      }),
    );
  });
  it("gives the text of its code, with marks", async () => {
    const text = "https://cho.example/so-dang-ky/mat-ong?x=Mật ong";
    expect(await decode(await qr(text), await wasm())).toEqual([text]);
  });
});
