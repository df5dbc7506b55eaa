/** @file What becomes of a photo that a producer brings. */
import sharp from "sharp";
import { type Shrunk, shrink } from "../../src/photos/shrink.js";

const photo = (width: number, height: number, background = "#c81414") =>
  sharp({ create: { width, height, channels: 3, background } });

async function shrunk(bytes: Buffer): Promise<Shrunk> {
  const kept = await shrink(bytes);
  if (typeof kept === "string") throw new Error(`It was refused: ${kept}`);
  return kept;
}

describe("a photo", () => {
  it("is kept as two WebP files, one for the page and a square one for lists", async () => {
    const kept = await shrunk(await photo(2400, 1600).jpeg().toBuffer());
    expect([kept.width, kept.height, kept.tone]).toEqual([1200, 800, 3]);
    expect(await sharp(kept.large).metadata()).toMatchObject({ format: "webp", width: 1200, height: 800 });
    expect(await sharp(kept.small).metadata()).toMatchObject({ format: "webp", width: 480, height: 480 });
  });

  it("stands upright, and does not tell where it was taken", async () => {
    const taken = await photo(900, 600)
      .withExif({ IFD0: { Copyright: "Nguyễn Văn A" }, IFD3: { GPSLatitude: "21/1 22/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const kept = await shrunk(taken);
    expect([kept.width, kept.height]).toEqual([600, 900]);
    for (const file of [kept.large, kept.small]) {
      const { exif, xmp, iptc, orientation } = await sharp(file).metadata();
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  it("that is small already is not blown up; what is seen through stands on white", async () => {
    const kept = await shrunk(
      await sharp({ create: { width: 300, height: 240, channels: 4, background: "#00000000" } })
        .png()
        .toBuffer(),
    );
    expect([kept.width, kept.height, kept.tone]).toEqual([300, 240, 2]);
  });

  it("waits for the one before it: several unpacked at once are more than a small machine's memory", async () => {
    const done: string[] = [];
    const large = await photo(4000, 3000).jpeg().toBuffer();
    const little = await photo(300, 300).png().toBuffer();
    await Promise.all([shrink(large).then(() => done.push("large")), shrink(little).then(() => done.push("little"))]);
    expect(done).toEqual(["large", "little"]);
  });

  it.each([
    ["that is too small to show anything", () => photo(199, 800).png().toBuffer(), "small"],
    ["that is cut off", async () => (await photo(900, 600).jpeg().toBuffer()).subarray(0, 900), "unknown"],
    [
      "that is a drawing, which could hold a script",
      async () => Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' width='900' height='900'><script/></svg>"),
      "unknown",
    ],
    ["in a format that pages do not show", () => photo(400, 400).tiff().toBuffer(), "unknown"],
    ["that is nothing", async () => Buffer.alloc(0), "unknown"],
    ["that unpacks to more than a camera makes", () => photo(9000, 9000).png().toBuffer(), "unknown"],
  ])("%s is refused", async (_, bytes, why) => expect(await shrink(await bytes())).toBe(why));
});
