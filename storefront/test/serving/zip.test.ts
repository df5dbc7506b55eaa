/** @file Pages on their way: put together from parts that were compressed at different times, and yet one stream that every browser reads. */
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { zip } from "../../src/serving/zip.js";
import { SHEETS, type SheetName } from "../../src/ui/styles/sheets.js";

const NAMES = Object.keys(SHEETS) as SheetName[];
const styles = (names: readonly SheetName[]): string => names.map((name) => `<style>${SHEETS[name]}</style>`).join("");

describe("a page that is compressed", () => {
  it("is read again as it was, whatever it says and whichever its sheets", () => {
    fc.assert(
      fc.property(
        fc.subarray(NAMES, { minLength: 1 }),
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme" }),
        (names, head, rest) => {
          const html = `<head>${head}${styles(names)}${rest}</body>`;
          expect(gunzipSync(zip(html, names)).toString()).toBe(html);
        },
      ),
    );
  });
  it("is hardly larger than if it were compressed in one piece", () => {
    const html = `<head><title>Sản phẩm</title>${styles(["base", "cards"])}${'<li class="card">Mật ong</li>'.repeat(50)}`;
    expect(zip(html, ["base", "cards"]).byteLength).toBeLessThan(gzipSync(html).byteLength * 1.02);
  });
  it("is refused when it does not hold the sheets that it names", () => {
    expect(() => zip("<p>", ["base"])).toThrow("base");
  });
});
