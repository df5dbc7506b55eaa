/** @file A listing with its seller's photos: what a shopper, another site and a machine see of it. */
import type { Listing, Photo } from "@cho-ocop/contracts";
import { render } from "preact-render-to-string";
import { UNDECLARED } from "../src/operator.js";
import { itemFacts, listingFacts } from "../src/pages/facts.js";
import { listingPage } from "../src/pages/listing.js";
import { documentOf } from "../src/serving/document.js";
import { ListingCards } from "../src/ui/listing-card.js";
import { voiceOf } from "../src/ui/page.js";
import { COFFEE, HONEY } from "./fixture/listings.js";

const ORIGIN = "https://cho.example";
const PAGE = `${ORIGIN}/san-pham/ca-phe`;
const photo = (name: string): Photo => ({
  address: `/ocop/photos/photo_${name}-large.webp`,
  small: `/ocop/photos/photo_${name}-small.webp`,
  width: 1200,
  height: 900,
  tone: 3,
});
const photos = [photo("a"), photo("b")];
const SHOWN: Listing = { ...COFFEE, photos, picture: photo("a").small };
const vi = voiceOf("vi");

const head = (listing: Listing): string => {
  const frame = { script: null, panel: null, origin: ORIGIN, operator: UNDECLARED, demo: null };
  return documentOf(listingPage(listing, vi, ORIGIN), vi, frame).head;
};
const told = (listing: Listing) =>
  Object.fromEntries(
    [...head(listing).matchAll(/<meta property="(og:image[^"]*)" content="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );

describe("a listing with photos", () => {
  it("shows the small one of the first in lists", () => {
    const list = render(ListingCards({ items: [SHOWN], voice: vi }));
    expect(list).toContain('src="/anh/photo_a-small.webp"');
    expect(list).not.toContain("-large.webp");
  });
  it("is sent on with its first photo and the size of it, whatever becomes of its stars", () => {
    expect(told(SHOWN)).toMatchObject({
      "og:image": `${ORIGIN}/anh/photo_a-large.webp`,
      "og:image:width": "1200",
      "og:image:height": "900",
    });
  });
  it("tells machines the whole addresses of all its photos", () => {
    expect(listingFacts(SHOWN, PAGE)).toMatchObject({
      image: [`${ORIGIN}/anh/photo_a-large.webp`, `${ORIGIN}/anh/photo_b-large.webp`],
    });
    expect(itemFacts(SHOWN, PAGE)).toMatchObject({ image: `${ORIGIN}/anh/photo_a-small.webp` });
  });
});

describe("a listing without photos", () => {
  it("is sent on with the drawing that tells the stars of today", () => {
    expect(told(COFFEE)["og:image"]).toMatch(/^https:\/\/cho\.example\/hinh\/chia-se\/san-pham\/ca-phe\.png\?v=/);
    expect(told(COFFEE)).toMatchObject({ "og:image:width": "1200", "og:image:height": "630" });
  });
  it.each([
    ["listing", listingFacts(COFFEE, PAGE)],
    ["line of the feed", itemFacts(COFFEE, PAGE)],
  ])("says of its drawing that it is one: %s", (_where, facts) => {
    expect(facts).toMatchObject({
      image: {
        "@type": "ImageObject",
        contentUrl: `${ORIGIN}/hinh/ca-phe.svg?v=1`,
        caption: "Hình vẽ minh hoạ, không phải ảnh sản phẩm",
      },
    });
  });
  it("tells machines nothing of a picture from elsewhere, which the shop does not show either", () => {
    const elsewhere = { ...COFFEE, picture: "https://elsewhere.example/x.png" };
    expect(listingFacts(elsewhere, PAGE)).toHaveProperty("image", undefined);
  });
  it("tells machines nothing at all where anything is made up", () => {
    expect(listingFacts({ ...HONEY, photos }, PAGE)).toBeUndefined();
    expect(told({ ...HONEY, photos })).toEqual({});
  });
});
