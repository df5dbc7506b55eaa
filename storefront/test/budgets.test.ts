/** @file How much each type of page weighs on its way to a phone. */
import { gzipSync } from "node:zlib";
import { createApp } from "../src/app.js";
import { address, LANGUAGES, type Place } from "../src/links.js";
import { type FixtureApi, openFixtureApi } from "./fixture/api.js";

/** HTML with its style sheets fits into the first flight of a connection. */
const MOST_BYTES = 14_000;
/** Every type of page that a shopper opens. */
const PAGES: readonly Place[] = [
  { page: "home" },
  { page: "listings" },
  { page: "listings", query: "q=minh&stars=4&province=24" },
  { page: "listing", handle: "ca-phe" },
  { page: "register" },
  { page: "entry", handle: "nuoc-mam-thu-hoi" },
  { page: "entry", handle: "che-chua-kiem-chung" },
  { page: "producer", handle: "htx-minh-hoa-nui-xanh" },
  { page: "groups" },
  { page: "group", code: "I" },
  { page: "set", number: 4 },
  { page: "province", name: "Bắc Ninh" },
  { page: "formerProvince", name: "Bắc Giang" },
  { page: "verify" },
  { page: "cart" },
  { page: "orders" },
  { page: "stars" },
  { page: "help" },
  { page: "selling" },
  { page: "policy", policy: "returns" },
];

let api: FixtureApi;
beforeAll(async () => {
  api = await openFixtureApi();
});
afterAll(() => api.close());

describe("a page on its way to a phone", () => {
  it.each(PAGES)("is at most 14 kB of HTML and style sheets, and loads one script: %j", async (place) => {
    const shop = createApp({ backendUrl: api.url, script: "/* of every page */" });
    for (const language of LANGUAGES) {
      const response = await shop.request(address(language, place));
      const html = await response.text();
      expect([address(language, place), response.status]).toEqual([address(language, place), 200]);
      expect(gzipSync(html).byteLength).toBeLessThanOrEqual(MOST_BYTES);
      // What that script weighs: test/islands/size.test.ts.
      expect(html.match(/<script(?! type="application\/ld\+json")[^>]*>/g)).toHaveLength(1);
      expect(html).not.toMatch(/<link[^>]*rel="stylesheet"/);
    }
  });
});
