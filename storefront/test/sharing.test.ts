/** @file What other sites read of the shop: robots.txt, sitemaps and the open feed. */
import { calendarDay } from "@cho-ocop/ocop-rules";
import { createApp } from "../src/app.js";
import { type FixtureApi, openFixtureApi } from "./fixture/api.js";
import { ENTRIES } from "./fixture/entries.js";
import { LISTINGS } from "./fixture/listings.js";

let api: FixtureApi;
let shop: ReturnType<typeof createApp>;
beforeAll(async () => {
  api = await openFixtureApi();
  shop = createApp({ backendUrl: api.url, shopUrl: "https://cho.example" });
});
afterAll(() => api.close());

const read = async (address: string): Promise<string> => (await shop.request(address)).text();
const locations = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one = ""]) => one);

describe("search engines", () => {
  it("are told where the sitemaps are, but not by a demonstration", async () => {
    expect(await read("/robots.txt")).toContain("Sitemap: https://cho.example/sitemap.xml");
    const demo = createApp({ backendUrl: api.url, demo: { fixedDay: calendarDay("2026-11-21") } });
    expect(await (await demo.request("/robots.txt")).text()).toBe("User-agent: *\nDisallow: /\n");
  });
  it("reach every entry and every listing from the sitemaps, in both languages, with the day of its last change", async () => {
    const maps = locations(await read("/sitemap.xml"));
    expect(maps).toContain("https://cho.example/sitemaps/pages.xml");
    const pages = await Promise.all(maps.map((map) => read(new URL(map).pathname)));
    const all = new Set(pages.flatMap(locations));
    for (const { handle } of ENTRIES)
      for (const folder of ["so-dang-ky", "en/register"])
        expect(all).toContain(`https://cho.example/${folder}/${handle}`);
    for (const { handle } of LISTINGS) expect(all).toContain(`https://cho.example/san-pham/${handle}`);
    expect(pages.join("")).toMatch(/<loc>[^<]+<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod>/);
  });
  it.each(["/sitemaps/register-99.xml", "/sitemaps/nothing-1.xml", "/sitemaps/register-0.xml"])(
    "find nothing where there is nothing: %s",
    async (address) => {
      expect((await shop.request(address)).status).toBe(404);
    },
  );
});

describe("the open feed", () => {
  it("has a line for everything for sale that is not made up, with its price", async () => {
    const lines = (await read("/feed/products.jsonl")).split("\n").filter((line) => line !== "");
    const real = LISTINGS.filter(({ demonstration }) => !demonstration.entry && !demonstration.figures);
    expect(real.length).toBeGreaterThan(0);
    const facts = lines.map((line) => JSON.parse(line));
    expect(facts.map(({ url }) => url).sort()).toEqual(
      real.map(({ handle }) => `https://cho.example/san-pham/${handle}`).sort(),
    );
    for (const one of facts) expect(one.offers.priceCurrency).toBe("VND");
  });
  it("names stars only where they may be shown today", async () => {
    const lines = (await read("/feed/products.jsonl")).split("\n").filter((line) => line !== "");
    for (const line of lines) {
      const { url, hasCertification } = JSON.parse(line);
      const listing = LISTINGS.find(({ handle }) => url.endsWith(`/${handle}`));
      expect(hasCertification?.certificationRating.ratingValue ?? null).toBe(listing?.entry.panel.stars ?? null);
    }
  });
});
