/** @file Pages on their way: put together from parts that were compressed at different times, and yet one stream that every browser reads. */
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { UNDECLARED } from "../../src/operator.js";
import { listingPage } from "../../src/pages/listing.js";
import { type DocumentParts, documentOf } from "../../src/serving/document.js";
import { zip } from "../../src/serving/zip.js";
import { type Frame, voiceOf } from "../../src/ui/page.js";
import { LISTINGS } from "../fixture/listings.js";

const FRAME: Frame = {
  script: "/x.js",
  panel: "/y.js",
  origin: "https://cho.example",
  operator: UNDECLARED,
  demo: null,
};
const whole = ({ head, shared, body }: DocumentParts): string => head + shared + body;
const voice = voiceOf("vi");
const pages = LISTINGS.map((listing) => documentOf(listingPage(listing, voice, FRAME.origin), voice, FRAME));

describe("a page that is compressed", () => {
  it("is read again as it was, whatever it says and whatever many pages share", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 300 });
    fc.assert(
      fc.property(
        text,
        fc.constantFrom("<style>a{}</style>", ...pages.map(({ shared }) => shared)),
        text,
        (title, shared, words) => {
          const page = { head: `<head>${title}`, shared, body: `${words}</body>` };
          expect(gunzipSync(zip(page)).toString()).toBe(whole(page));
        },
      ),
    );
    for (const page of pages) expect(gunzipSync(zip(page)).toString()).toBe(whole(page));
  });
  it("is hardly larger than if it were compressed in one piece", () => {
    for (const page of pages) expect(zip(page).byteLength).toBeLessThan(gzipSync(whole(page)).byteLength * 1.03);
  });
});

describe("the frame of the shop", () => {
  it("is put around a page as one document, in the language of the page", () => {
    for (const language of ["vi", "en"] as const) {
      const [listing] = LISTINGS;
      if (listing === undefined) throw new Error("The fixture sells something");
      const html = whole(documentOf(listingPage(listing, voiceOf(language), FRAME.origin), voiceOf(language), FRAME));
      expect(html).toMatch(
        new RegExp(
          `^<!doctype html><html lang="${language}"><head><meta charset="utf-8".*<style>.*</head><body><a class="skip".*<header.*<main.*</main><footer.*</footer></body></html>$`,
          "s",
        ),
      );
      expect(html).toContain(voiceOf(language).texts.skip);
    }
  });
  it("holds the assistant where there is one, but not at the seller's desk", () => {
    const page = (here: "home" | "desk", panel: string | null) =>
      documentOf({ title: "x", here: { page: here }, body: voice.texts.brand as never }, voice, { ...FRAME, panel })
        .body;
    expect(page("home", "/y.js")).toContain("ocop-chat");
    expect(page("desk", "/y.js")).not.toContain("ocop-chat");
    expect(page("home", null)).not.toContain("ocop-chat");
  });
});
