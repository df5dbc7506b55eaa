/** @file The search over HTTP: what it finds, what it says of itself, and what it does with nonsense. */

import { refusalSchema } from "@cho-ocop/contracts";
import { backendUrl, sql } from "../../../../tests/house/client.js";
import {
  type Added,
  addEntries,
  addProducer,
  addProduct,
  admin,
  certify,
  mark,
  market,
  type OwnProduct,
  read,
} from "../../../../tests/house/own-things.js";
import { listings, register, suggestions, until } from "./asking.js";

const word = mark();
const find = async (query: Record<string, string | number> = {}): Promise<string[]> =>
  (await listings({ q: word, ...query })).items.map(({ title }) => title.replace(` ${word}`, ""));
const isFound = async (product: OwnProduct): Promise<boolean> =>
  (await listings({ q: word })).items.some(({ id }) => id === product.id);

/** A number that no other decision of the house has. */
const decision = String(10_000_000 + Math.floor(Math.random() * 80_000_000));
let producer: { id: string; handle: string };
let entries: Added[];
let honey: OwnProduct;
let tea: OwnProduct;
const entry = (index: number): Added => {
  const found = entries[index];
  if (found === undefined) throw new Error(`No entry ${index}`);
  return found;
};

beforeAll(async () => {
  producer = await addProducer(`Hợp tác xã Đồi ${word}`);
  const valid = { validFrom: "2025-03-31", validUntil: "2028-03-31" };
  entries = await addEntries(producer.id, [
    {
      name: `Mật ong hoa nhãn ${word}`,
      group: "I",
      province: "24",
      provinceBefore: "24",
      certificates: [{ ...valid, stars: 5 }],
    },
    {
      name: `Chè xanh ${word}`,
      group: "I",
      province: "19",
      certificates: [{ ...valid, stars: 3, decisionNo: `${decision}/QĐ-UBND` }],
    },
    {
      name: `Rượu nếp ${word}`,
      group: "II",
      province: "24",
      certificates: [{ stars: 4, recognisedYear: 2021 }],
      demonstration: true,
    },
  ]);
  honey = await addProduct(`Mật ong Đồi ${word}`, entry(0).id, [{ title: "Chai", price: 150_000, stock: 3 }]);
  tea = await addProduct(`Chè Xanh ${word}`, entry(1).id, [{ title: "Gói", price: 60_000, stock: 0 }]);
  await until(async () => (await listings({ q: word })).total === 2);
}, 120_000);

describe("a search for what is sold", () => {
  it("finds it with or without marks, and answers with the card that lists show", async () => {
    const { items, total, pages, provider, degraded } = await listings({ q: `mat ong ${word}` });
    expect({ total, pages, provider, degraded }).toEqual({ total: 1, pages: 1, provider: "embedded", degraded: false });
    const card = (await read(`/ocop/listings/${honey.handle}`)).body as Record<string, unknown>;
    expect(items[0]).toMatchObject({
      id: honey.id,
      price: { from: 150_000, to: 150_000, before: null },
      inStock: true,
      entry: { panel: { stars: 5 } },
      picture: card.picture,
    });
  });

  it("shows which letters of the title the words found, in their spelling", async () => {
    const { items } = await listings({ q: "mat ong", producer: producer.handle });
    const [item] = items;
    expect(item?.matches.map(([from, to]) => item.title.slice(from, to))).toEqual(["Mật", "ong"]);
  });

  it("filters by stars, price, stock, place, group and producer", async () => {
    expect(await find({ stars: "5" })).toEqual(["Mật ong Đồi"]);
    expect(await find({ priceMax: 100_000 })).toEqual(["Chè Xanh"]);
    expect(await find({ inStock: "true" })).toEqual(["Mật ong Đồi"]);
    expect(await find({ province: "24" })).toEqual(["Mật ong Đồi"]);
    expect(await find({ province: "24,19", sort: "price" })).toEqual(["Chè Xanh", "Mật ong Đồi"]);
    expect(await find({ province: "24", era: "before" })).toEqual(["Mật ong Đồi"]);
    expect(await find({ producer: producer.id, sort: "-price" })).toEqual(["Mật ong Đồi", "Chè Xanh"]);
    expect(await find({ sort: "stars" })).toEqual(["Mật ong Đồi", "Chè Xanh"]);
  });

  it("counts beside the hits, each facet without its own filter, with names in both languages", async () => {
    const { facets, total } = await listings({ q: word, stars: "5", facets: "stars,producer,inStock" });
    expect(total).toBe(1);
    const values = Object.fromEntries(facets.map(({ facet, values: all }) => [facet, all]));
    expect(values.stars).toEqual(
      expect.arrayContaining([
        { value: "3", label: { vi: "3 sao", en: "3 stars" }, count: 1, chosen: false },
        { value: "5", label: { vi: "5 sao", en: "5 stars" }, count: 1, chosen: true },
      ]),
    );
    expect(values.producer?.map(({ label, count }) => [label.vi, count])).toEqual([[`Hợp tác xã Đồi ${word}`, 1]]);
  });

  it("lets go of a filter that the sentence names when it is told to", async () => {
    const said = await listings({ q: `mật ong ${word} 4 sao` });
    expect(said.understood.relaxed).toMatchObject([{ filter: "stars" }]);
    const { total, understood } = await listings({ q: `mật ong ${word} 4 sao`, ignore: "stars" });
    expect({ total, relaxed: understood.relaxed, chips: understood.chips }).toEqual({
      total: 1,
      relaxed: [],
      chips: [],
    });
  });

  it("pages without a gap and without showing anything twice", async () => {
    const first = await listings({ q: word, limit: 1, page: 1 });
    const second = await listings({ q: word, limit: 1, page: 2 });
    expect([first.pages, second.pages, first.total]).toEqual([2, 2, 2]);
    expect([first, second].flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual([honey.id, tea.id].sort());
  });

  it("tells the stars of the day that is asked about", async () => {
    expect((await listings({ q: word, stars: "5", on: "2028-03-31" })).total).toBe(1);
    expect((await listings({ q: word, stars: "5", on: "2028-04-01" })).total).toBe(0);
  });

  it("says what would be there without a filter when nothing is found with it", async () => {
    const { total, understood } = await listings({ q: word, group: "V" });
    expect(total).toBe(0);
    expect(understood.without).toMatchObject([{ chip: { filter: "group", value: "V", said: false }, total: 2 }]);
  });

  it("lets a word go that finds nothing, and says so", async () => {
    const nowhere = mark();
    const { items, understood } = await listings({ q: `${nowhere} ${word}` });
    expect(items).toHaveLength(2);
    expect(understood.words === "some" || understood.relaxed.some(({ label }) => label.vi === nowhere)).toBe(true);
  });

  it("may be kept for seconds only, and is not sent again to who has it", async () => {
    const answer = await fetch(backendUrl(`/ocop/search/listings?q=${word}`));
    expect(answer.headers.get("cache-control")).toBe("public, max-age=5, must-revalidate");
    const again = await fetch(backendUrl(`/ocop/search/listings?q=${word}`), {
      headers: { "if-none-match": answer.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });
});

describe("a search in the register", () => {
  it("finds what a decision is about by its number, in full or alone", async () => {
    for (const q of [`${decision}/QĐ-UBND`, `${decision}/qd-ubnd`, decision])
      expect((await register({ q })).items.map(({ id }) => id)).toEqual([entry(1).id]);
  });

  it("finds what is recognised, whether or not it is for sale, and leaves fiction out unless asked", async () => {
    const names = async (query: Record<string, string>) =>
      (await register({ q: word, ...query })).items.map(({ name }) => name.replace(` ${word}`, "")).sort();
    await until(async () => (await register({ q: word, demonstration: "include" })).total === 3);
    expect(await names({})).toEqual(["Chè xanh", "Mật ong hoa nhãn"]);
    expect(await names({ demonstration: "only" })).toEqual(["Rượu nếp"]);
    expect(await names({ status: "unverified", demonstration: "include" })).toEqual(["Rượu nếp"]);
  });
});

describe("what is no longer for sale", () => {
  const change = (product: OwnProduct, body: object) => admin(`/admin/products/${product.id}`, body);

  it("is not found any more the moment it is taken back, and is there again when it is published", async () => {
    await change(tea, { status: "draft" });
    expect(await isFound(tea)).toBe(false);
    await change(tea, { status: "published" });
    await until(() => isFound(tea), 2000);
  });

  it("is not found when it leaves the sales channel", async () => {
    const { channel } = await market();
    await admin(`/admin/sales-channels/${channel}/products`, { remove: [tea.id] });
    expect(await isFound(tea)).toBe(false);
    await admin(`/admin/sales-channels/${channel}/products`, { add: [tea.id] });
    await until(() => isFound(tea), 2000);
  });

  it("is not found when its link with the register is dissolved", async () => {
    await sql("update ocop_product_recognised_product set deleted_at = now() where product_id = $1", [tea.id]);
    expect(await isFound(tea)).toBe(false);
    await sql("update ocop_product_recognised_product set deleted_at = null where product_id = $1", [tea.id]);
    await until(() => isFound(tea), 2000);
  });

  it("is not found when it is deleted", async () => {
    const gone = await addProduct(`Cốm ${word}`, entry(1).id, [{ title: "Gói", price: 50_000 }]);
    await until(() => isFound(gone), 2000);
    await admin(`/admin/products/${gone.id}`, undefined, "DELETE");
    expect(await isFound(gone)).toBe(false);
    await until(async () => (await listings({ q: word })).total === 2, 2000);
  });
});

describe("a change", () => {
  it("of the title, the price, the stock or the stars is soon searchable", async () => {
    const times: number[] = [];
    const soon = async (holds: () => Promise<boolean>) => times.push(await until(holds, 30_000));
    const other = mark();
    await admin(`/admin/products/${tea.id}`, { title: `Chè Xanh ${word} ${other}` });
    await soon(async () => (await listings({ q: other, exact: "true" })).total === 1);
    const [variant] = tea.variants;
    await admin(`/admin/products/${tea.id}/variants/${variant?.id}`, {
      prices: [{ amount: 990_000, currency_code: "vnd" }],
    });
    await soon(async () => (await listings({ q: word, priceMin: 900_000 })).total === 1);
    const { location } = await market();
    await admin(`/admin/inventory-items/${variant?.inventoryItem}/location-levels/${location}`, {
      stocked_quantity: 7,
    });
    await soon(async () => (await listings({ q: word, inStock: "true" })).total === 2);
    await certify(entry(1).id, { stars: 4, validFrom: "2026-06-01", validUntil: "2029-06-01" });
    await soon(async () => (await listings({ q: word, stars: "4" })).total === 1);
    await sql("update ocop_producer set name = name || ' Mới' where id = $1", [producer.id]);
    await soon(async () => (await register({ q: `Mới ${word}`, exact: "true" })).total === 2);
    process.stderr.write(`searchable after ${times.map(Math.round).join(", ")} ms\n`);
    expect(times).toHaveLength(5);
  }, 120_000);
});

describe("suggestions", () => {
  it("are products, producers and places that go on from what was typed, eight rows at most", async () => {
    const { products, producers } = await suggestions({ q: `doi ${word.slice(0, 8)}` });
    expect(products.map(({ id }) => id)).toContain(honey.id);
    expect(producers.map(({ handle }) => handle)).toContain(producer.handle);
    const { places } = await suggestions({ q: "bắc gi" });
    expect(places).toMatchObject([{ name: "Bắc Giang", now: "Bắc Ninh", era: "before" }]);
    const all = await suggestions({ q: "b" });
    expect(all.products.length + all.producers.length + all.places.length + all.queries.length).toBeLessThanOrEqual(8);
  });
});

describe("nonsense", () => {
  const long = "mat ".repeat(2500).trim();
  const raw = async (query: string): Promise<number[]> =>
    Promise.all(
      ["listings", "register", "suggestions"].map(
        async (list) => (await fetch(backendUrl(`/ocop/search/${list}?${query}`))).status,
      ),
    );

  it.each([
    ["NUL and other control characters", "q=m%00at%01%1f%7fong"],
    ["quotes", `q=${encodeURIComponent(`"mật" 'ong' \`x\` “y”`)}`],
    ["operators", `q=${encodeURIComponent("a & b | !c <-> (d:* | e) -f +g ~h ^i *")}`],
    ["SQL", `q=${encodeURIComponent("'; drop table search_listings; -- \\' or 1=1")}`],
    ["a filter", `q=${encodeURIComponent('stars = 5 OR price > 0 AND NOT name IN ["x"]')}`],
    ["pictures", `q=${encodeURIComponent("🍯🐝 mật ong 👨‍👩‍👧‍👦 🇻🇳")}`],
    ["marks alone", `q=${encodeURIComponent("\u0301\u0302\u0309")}`],
    ["text from right to left", `q=${encodeURIComponent("\u202eعسل\u202c")}`],
    ["nothing", "q=%20%20%09"],
    ["half of a character", "q=%ED%A0%80"],
    ["broken percent codes", "q=%zz%E0%A4"],
    ["backslashes and percents", `q=${encodeURIComponent("\\ % _ %% \\0")}`],
  ])("is answered cleanly: %s", async (_name, query) => {
    expect((await raw(query)).every((status) => status === 200 || status === 400)).toBe(true);
    expect(await raw(query)).not.toContain(500);
  });

  it.each([
    ["a text that is too long", `q=${long.replaceAll(" ", "+")}`],
    ["a list instead of a text", "q[]=a&q[]=b"],
    ["an object instead of a text", "q[$ne]=a"],
    ["an unknown parameter", "q=a&nonsense=1"],
    ["a day that is none", "on=2026-02-30"],
  ])("is refused in both languages: %s", async (_name, query) => {
    for (const list of ["listings", "register", "suggestions"]) {
      const answer = await read(`/ocop/search/${list}?${query}`);
      expect({ list, status: answer.status }).toEqual({ list, status: 400 });
      const { vi, en, details } = refusalSchema.parse(answer.body);
      expect([vi, en, details?.length].every(Boolean)).toBe(true);
    }
  });

  it.each([
    "page=0",
    "page=1e9",
    "limit=101",
    "sort=price%3Bdrop",
    "stars=6",
    "facets=secret",
    "priceMin=-1",
    "priceMin=5&priceMax=1",
  ])("is refused: %s", async (query) => {
    expect((await read(`/ocop/search/listings?${query}`)).status).toBe(400);
  });
});

describe("a visitor", () => {
  it("who asks far more than a person can is told to wait; others are not", async () => {
    const from = (address: string) =>
      fetch(backendUrl("/ocop/search/suggestions"), { headers: { "x-forwarded-for": address } });
    const statuses: number[] = [];
    for (let round = 0; round < 31; round++)
      statuses.push(
        ...(await Promise.all(Array.from({ length: 10 }, () => from("203.0.113.9")))).map(({ status }) => status),
      );
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect((await from("203.0.113.10")).status).toBe(200);
  }, 120_000);
});
