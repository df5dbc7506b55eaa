/** @file Names that were made to break a page: on every surface they are words and nothing else. */
import { createApp } from "../src/app.js";
import { openFixtureApi } from "./fixture/api.js";
import { PRODUCER } from "./fixture/entries.js";
import { COFFEE } from "./fixture/listings.js";

const SURFACES = [
  "/",
  "/san-pham",
  "/san-pham/ca-phe",
  "/en/products/ca-phe",
  "/so-dang-ky",
  "/so-dang-ky/ca-phe-nam-sao",
  "/chu-the/htx-minh-hoa-nui-xanh",
  "/nhom-san-pham/thuc-pham",
  "/tinh-thanh/bac-ninh",
] as const;
const HOSTILE = [
  "<script>alert(1)</script>",
  "</title></script><img src=x onerror=alert(1)>",
  `"' onmouseover="alert(1)" x='`,
  "\u202Egnort\u2066 & <!-- ]]>",
  "Đặc sản ".repeat(62).trim(),
  "x".repeat(500),
];

/** The shop in which a product and its producer have a name, and what it answers. */
async function inShopWith(name: string, ask: (open: (address: string) => Promise<string>) => Promise<void>) {
  const api = await openFixtureApi({ names: { [COFFEE.title]: name, [PRODUCER.name]: name } });
  const shop = createApp({ backendUrl: api.url });
  try {
    await ask(async (address) => {
      const response = await shop.request(address);
      expect([address, response.status]).toEqual([address, 200]);
      return response.text();
    });
  } finally {
    await api.close();
  }
}
/** The tags of a page with the names of their attributes, without any text: what a name must not change. */
const skeleton = (html: string): string[] =>
  [...html.matchAll(/<([!/a-z][^\s>]*)((?:\s+[a-z:-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, tag = "", attributes = ""]) => `${tag} ${attributes.replace(/="[^"]*"/g, "")}`,
  );
const factsOf = (html: string): { "@type": string; name: string }[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = ""]) => JSON.parse(json));

describe("a name that was made to break a page", () => {
  const plain = new Map<string, string[]>();
  beforeAll(async () => {
    await inShopWith("Trà", async (open) => {
      for (const address of SURFACES) plain.set(address, skeleton(await open(address)));
    });
  });

  it.each(HOSTILE)("changes no tag and no attribute of any page: %s", async (name) => {
    await inShopWith(name, async (open) => {
      for (const address of SURFACES) {
        expect([address, skeleton(await open(address))]).toEqual([address, plain.get(address)]);
      }
    });
  });
  it.each(HOSTILE)("is told to machines as it is: %s", async (name) => {
    await inShopWith(name, async (open) => {
      for (const address of ["/san-pham/ca-phe", "/so-dang-ky/ca-phe-nam-sao"])
        expect(factsOf(await open(address)).find((facts) => facts["@type"] === "Product")).toMatchObject({ name });
      const lines = (await open("/feed/products.jsonl")).trimEnd().split("\n");
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ name, manufacturer: { name } }]);
      for (const map of ["/sitemap.xml", "/sitemaps/listings-1.xml", "/sitemaps/pages.xml"])
        expect((await open(map)).match(/<[^>]*script|onerror/g)).toBeNull();
    });
  });
});
