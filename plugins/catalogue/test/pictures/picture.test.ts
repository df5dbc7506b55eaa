import fc from "fast-check";
import { pictureAddress, pictureVersion } from "../../src/pictures/address.js";
import { MOTIFS } from "../../src/pictures/motifs.js";
import { listingPicture } from "../../src/pictures/picture.js";

const group = fc.constantFrom("I", "II", "III", "IV", "V", "VI");
const anyName = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("Mật ong", "Chè", "Khăn lụa", "Cá kho"),
);

/** The text between tags, and the tags themselves: enough XML to see whether a name could become part of the drawing. */
const tagsOf = (svg: string): string[] => svg.match(/<[^>]*>/g) ?? [];

describe("the picture of a listing", () => {
  it("is the same for the same name and group, and of less than 3 kB", () => {
    fc.assert(
      fc.property(anyName, group, (name, code) => {
        const svg = listingPicture({ name, group: code });
        expect(listingPicture({ name, group: code })).toBe(svg);
        expect(Buffer.byteLength(svg)).toBeLessThan(3 * 1024);
      }),
    );
  });

  it("stays under 3 kB with the longest name that escaping can make of it", () => {
    expect(Buffer.byteLength(listingPicture({ name: '"'.repeat(400), group: "V" }))).toBeLessThan(3 * 1024);
  });

  it("lets no name break out of its title", () => {
    const drawn = new Set(["svg", "/svg", "title", "/title", "desc", "/desc", "rect", "circle", "path", "ellipse"]);
    const attacks = fc.constantFrom(
      "</title><script>alert(1)</script>",
      '"><image href="https://example.com/x"/>',
      "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
      "]]><script/>",
      "<!-- -->",
      "&lt;script&gt;",
    );
    fc.assert(
      fc.property(fc.oneof(attacks, anyName), group, (name, code) => {
        const svg = listingPicture({ name, group: code });
        for (const tag of tagsOf(svg)) expect(drawn.has(/^<(\/?\w+)/.exec(tag)?.[1] ?? tag)).toBe(true);
        expect(svg.replace(/&(lt|gt|amp|quot|apos);/g, "")).not.toContain("&");
        expect(svg.replace(/[\t\n\r\x7f-\x9f]/g, "")).not.toMatch(/[\p{Cc}\ufffe\uffff]/u);
      }),
      { numRuns: 500 },
    );
  });

  it("says that it is a drawing, and whose", () => {
    const svg = listingPicture({ name: "Mật ong & sáp", group: "I" });
    expect(svg).toContain("<title>Mật ong &amp; sáp</title>");
    expect(svg).toContain("Hình vẽ minh hoạ");
  });

  it("differs between names and between groups", () => {
    const one = listingPicture({ name: "Bánh gai", group: "I" });
    expect(listingPicture({ name: "Bánh đa", group: "I" })).not.toBe(one);
    expect(listingPicture({ name: "Bánh gai", group: "VI" })).not.toBe(one);
  });

  it("draws a basket for a basket and not for a sausage, which is the same word without marks", () => {
    const basket = /M128 222C128 100 272 100 272 222/;
    expect(listingPicture({ name: "Giỏ lục bình", group: "IV" })).toMatch(basket);
    expect(listingPicture({ name: "Giò bê", group: "I" })).not.toMatch(basket);
  });

  it("draws every motif without a value that is missing", () => {
    const colours = { main: "#111", light: "#222", dark: "#333", accent: "#444" };
    for (const motif of Object.values(MOTIFS)) expect(motif(colours)).not.toMatch(/undefined|NaN|null/);
  });

  it("has an address that changes with what is drawn, so that a copy may be kept", () => {
    const of = { name: "Bánh gai", group: "I" };
    expect(pictureAddress("banh-gai", of)).toBe(`/ocop/pictures/banh-gai.svg?v=${pictureVersion(of)}`);
    expect(pictureVersion({ ...of, name: "Bánh đa" })).not.toBe(pictureVersion(of));
    expect(pictureAddress("bánh/gai", of)).not.toContain("bánh/gai");
  });
});
