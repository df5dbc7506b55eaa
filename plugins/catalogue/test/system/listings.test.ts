import {
  type ListingPage,
  listingPageSchema,
  listingSchema,
  producerListingsSchema,
  refusalSchema,
} from "@cho-ocop/contracts";
import { foldVietnamese } from "@cho-ocop/vietnam";
import { backendUrl, sql } from "../../../../tests/house/client.js";
import { addEntries, addProducer, mark, read } from "../../../ocop/test/system/own-entries.js";
import { addProduct, admin, market, type OwnProduct } from "./own-listings.js";

const word = mark();
const on = (path: string, day: string): string => `${path}${path.includes("?") ? "&" : "?"}on=${day}`;
const page = async (query: string): Promise<ListingPage> =>
  listingPageSchema.parse((await read(`/ocop/listings?q=${word}&${query}`)).body);
const titles = async (query: string): Promise<string[]> =>
  (await page(query)).items.map(({ title }) => title.replace(` ${word}`, ""));
const listingOf = async (product: OwnProduct, day?: string) =>
  listingSchema.parse(
    (await read(day ? on(`/ocop/listings/${product.handle}`, day) : `/ocop/listings/${product.handle}`)).body,
  );
const statusOf = async (product: OwnProduct): Promise<number> =>
  (await read(`/ocop/listings/${product.handle}`)).status;

let producer: { id: string; handle: string };
let entries: Awaited<ReturnType<typeof addEntries>>;
let honey: OwnProduct;
let tea: OwnProduct;
let tour: OwnProduct;
const entry = (index: number) => {
  const found = entries[index];
  if (found === undefined) throw new Error(`No entry ${index}`);
  return found;
};

beforeAll(async () => {
  producer = await addProducer(`HTX Ong ${word}`);
  const valid = { validFrom: "2025-03-31", validUntil: "2028-03-31" };
  entries = await addEntries(producer.id, [
    {
      name: `Mật ong ${word}`,
      group: "I",
      set: 4,
      province: "24",
      provinceBefore: "24",
      certificates: [{ ...valid, stars: 5 }],
    },
    { name: `Chè ${word}`, group: "I", set: 11, province: "19", certificates: [{ stars: 3, recognisedYear: 2021 }] },
    {
      name: `Du lịch ${word}`,
      group: "VI",
      set: 26,
      province: "24",
      certificates: [{ ...valid, stars: 4 }],
      demonstration: true,
    },
  ]);
  honey = await addProduct(`Mật ong Đồi ${word}`, entry(0).id, [
    { title: "Chai 500 g", price: 150_000, stock: 3, grams: 800 },
    { title: "Chai 1 kg", price: 280_000, stock: 50, grams: 1500 },
  ]);
  tea = await addProduct(`Chè xanh ${word}`, entry(1).id, [{ title: "Gói", price: 60_000, stock: 0 }]);
  tour = await addProduct(`Một ngày ở bản ${word}`, entry(2).id, [
    { title: "Một người", price: 250_000, managed: false },
  ]);
}, 120_000);

describe("what is for sale", () => {
  it("is listed with price, stock, stars and whether it is fictional", async () => {
    const { items, total } = await page("");
    expect(total).toBe(3);
    const byHandle = new Map(items.map((item) => [item.handle, item]));
    expect(byHandle.get(honey.handle)).toMatchObject({
      price: { from: 150_000, to: 280_000, before: null },
      inStock: true,
      entry: { group: { code: "I" }, producer: { handle: producer.handle }, panel: { stars: 5 } },
      demonstration: { entry: false, figures: false },
    });
    expect(byHandle.get(tea.handle)).toMatchObject({
      inStock: false,
      entry: { panel: { stars: null, status: "unverified" } },
    });
    expect(byHandle.get(tour.handle)).toMatchObject({ inStock: true, demonstration: { entry: true, figures: false } });
  });

  it.each([
    ["stars=5", ["Mật ong Đồi"]],
    ["stars=4,5", ["Mật ong Đồi", "Một ngày ở bản"]],
    ["status=unverified", ["Chè xanh"]],
    ["group=VI", ["Một ngày ở bản"]],
    ["set=11", ["Chè xanh"]],
    ["province=19", ["Chè xanh"]],
    ["province=24&era=before", ["Mật ong Đồi"]],
    ["priceMin=60000&priceMax=150000&sort=price", ["Chè xanh", "Mật ong Đồi"]],
    ["priceMax=59999", []],
    ["inStock=true&sort=price", ["Mật ong Đồi", "Một ngày ở bản"]],
    ["inStock=false", ["Chè xanh"]],
    ["sort=price", ["Chè xanh", "Mật ong Đồi", "Một ngày ở bản"]],
    ["sort=newest", ["Một ngày ở bản", "Chè xanh", "Mật ong Đồi"]],
    ["demonstration=only", ["Một ngày ở bản"]],
    ["demonstration=exclude", ["Chè xanh", "Mật ong Đồi"]],
    ["on=2028-04-01&stars=5", []],
  ])("is found by %s", async (query, found) => {
    expect(await titles(query)).toEqual(found);
  });

  it("is found by words of the title, the register's name or the producer, without marks", async () => {
    const found = async (words: string) =>
      listingPageSchema
        .parse((await read(`/ocop/listings?q=${encodeURIComponent(`${words} ${word}`)}`)).body)
        .items.map(({ handle }) => handle);
    expect(await found("doi")).toEqual([honey.handle]);
    expect(await found("ĐỒI mật")).toEqual([honey.handle]);
    expect(await found("du lich")).toEqual([tour.handle]);
    expect((await found("htx ong")).length).toBe(3);
    expect(await found("khong co gi")).toEqual([]);
  });

  it("is found by its producer", async () => {
    expect((await page(`producer=${producer.handle}`)).total).toBe(3);
    expect((await page("producer=nobody")).total).toBe(0);
  });

  it.each(["name", "price", "newest"])(
    "comes page by page in order of %s, each once, with the whole total",
    async (sort) => {
      const seen: string[] = [];
      let cursor = "";
      do {
        const { items, total, next } = await page(`sort=${sort}&limit=1${cursor}`);
        expect(total).toBe(3);
        seen.push(...items.map(({ handle }) => handle));
        cursor = next === null ? "" : `&cursor=${next}`;
      } while (cursor !== "");
      expect(seen).toEqual((await page(`sort=${sort}`)).items.map(({ handle }) => handle));
    },
  );

  it("is told by the producer's page", async () => {
    const { body } = await read(`/ocop/producers/${producer.handle}/listings`);
    const told = producerListingsSchema.parse(body);
    expect(told.producer).toMatchObject({ handle: producer.handle, legalForm: "cooperative" });
    expect(told.listings.map(({ handle }) => handle)).toEqual([tea.handle, honey.handle, tour.handle]);
    expect((await read("/ocop/producers/khong-co/listings")).status).toBe(404);
  });
});

describe("the page of a listing", () => {
  it("has its packs with price, weight, price of a kilogram and how many there are", async () => {
    const { variants } = await listingOf(honey);
    expect(variants).toMatchObject([
      {
        title: "Chai 500 g",
        price: { amount: 150_000, before: null },
        weightGrams: 800,
        unitPrice: { amount: 300_000, per: "kg" },
        inStock: true,
        available: 3,
      },
      { title: "Chai 1 kg", unitPrice: { amount: 280_000, per: "kg" }, available: 20 },
    ]);
    expect((await listingOf(tour)).variants).toMatchObject([
      { inStock: true, available: null, weightGrams: null, unitPrice: null },
    ]);
    expect((await listingOf(tea)).variants).toMatchObject([{ inStock: false, available: 0 }]);
  });

  it("says of stars, producer and origin exactly what the register says, on every day", async () => {
    for (const day of ["2025-03-30", "2025-03-31", "2027-12-01", "2028-03-31", "2028-04-01"]) {
      const { body } = await read(on(`/ocop/register/${entry(0).handle}`, day));
      const { entry: told } = await listingOf(honey, day);
      expect(body).toMatchObject(told);
      expect(told.panel).toEqual((await read(on(`/ocop/register/${entry(0).handle}/panel`, day))).body);
    }
  });

  it("has the history of its certificates and the address of its maker, exactly as the register has them", async () => {
    const { body } = await read(`/ocop/register/${entry(0).handle}`);
    const { certificates, producerOrigin, declared } = await listingOf(honey);
    expect(body).toMatchObject({ certificates, producerOrigin });
    expect(certificates).toHaveLength(1);
    expect(producerOrigin?.province.name).toBe("Bắc Ninh");
    // Not put up at the seller's desk: nobody declared anything.
    expect(declared).toBeNull();
  });

  it("loses its stars at midnight after the last day", async () => {
    expect((await listingOf(honey, "2028-03-31")).entry.panel).toMatchObject({ stars: 5, status: "expiring" });
    expect((await listingOf(honey, "2028-04-01")).entry.panel).toMatchObject({ stars: null, status: "expired" });
  });

  it("may be read by any page on the web, and is not sent twice", async () => {
    const url = backendUrl(`/ocop/listings/${honey.handle}`);
    const first = await fetch(url, { headers: { origin: "https://example.com" } });
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    const etag = first.headers.get("etag") ?? "";
    expect((await fetch(url, { headers: { "if-none-match": etag } })).status).toBe(304);
    const tomorrow = await fetch(on(url, "2028-04-01"), { headers: { "if-none-match": etag } });
    expect(tomorrow.status).toBe(200);
  });

  it.each([
    "/ocop/listings/khong-co",
    "/ocop/listings/%00",
    `/ocop/listings/${"a".repeat(400)}`,
    "/ocop/pictures/khong-co.svg",
    "/ocop/pictures/khong-co",
  ])("is refused in both languages when there is none: %s", async (path) => {
    const { status, body } = await read(path);
    expect(status).toBe(404);
    expect(refusalSchema.parse(body)).toMatchObject({ code: "not_found" });
  });

  it.each(["priceMin=abc", "sort=stars", "cursor=xyz", "on=2026-02-30", "q=%00", "limit=0"])(
    "is refused in both languages when it is asked for wrongly: %s",
    async (query) => {
      const { status, body } = await read(`/ocop/listings?${query}`);
      expect(status).toBe(400);
      expect(refusalSchema.parse(body).vi).not.toBe("");
    },
  );
});

describe("its picture", () => {
  it("is a drawing that may be kept, at the address that the listing names", async () => {
    const { picture } = await listingOf(honey);
    const answer = await fetch(backendUrl(picture));
    expect(answer.headers.get("content-type")).toMatch(/^image\/svg\+xml/);
    expect(answer.headers.get("cache-control")).toContain("max-age=31536000");
    expect(await answer.text()).toContain(`<title>Mật ong Đồi ${word}</title>`);
    const unversioned = await fetch(backendUrl(picture.split("?")[0] ?? ""));
    expect(unversioned.headers.get("cache-control")).not.toContain("31536000");
  });
});

describe("the next answer after a change", () => {
  const own = async (title: string, stock = 5) => {
    const [added] = await addEntries(producer.id, [
      { name: `Sản phẩm ${mark()}`, certificates: [{ stars: 4, validFrom: "2025-03-31", validUntil: "2028-03-31" }] },
    ]);
    if (added === undefined) throw new Error("No entry");
    return { added, product: await addProduct(title, added.id, [{ title: "Gói 1 kg", price: 100_000, stock }]) };
  };

  it("has the new title, and the new picture", async () => {
    const { product } = await own("Tên cũ");
    const { picture } = await listingOf(product);
    await admin(`/admin/products/${product.id}`, { title: "Tên mới" });
    const now = await listingOf(product);
    expect(now.title).toBe("Tên mới");
    expect(now.picture).not.toBe(picture);
  });

  it("has the new price, and says what a reduced one was before", async () => {
    const { product } = await own("Đổi giá");
    const variant = product.variants[0]?.id ?? "";
    await admin(`/admin/products/${product.id}/variants/${variant}`, {
      prices: [{ amount: 90_000, currency_code: "vnd" }],
    });
    expect((await listingOf(product)).price).toEqual({ from: 90_000, to: 90_000, before: null });
    const { price_list } = await admin<{ price_list: { id: string } }>("/admin/price-lists", {
      title: `Giảm giá ${word}`,
      description: "Thử",
      type: "sale",
      status: "active",
      prices: [{ amount: 70_000, currency_code: "vnd", variant_id: variant }],
    });
    const reduced = await listingOf(product);
    expect(reduced.price).toEqual({ from: 70_000, to: 70_000, before: 90_000 });
    expect(reduced.variants[0]).toMatchObject({
      price: { amount: 70_000, before: 90_000 },
      unitPrice: { amount: 70_000, per: "kg" },
    });
    await admin(`/admin/price-lists/${price_list.id}`, { status: "draft" });
    expect((await listingOf(product)).price).toEqual({ from: 90_000, to: 90_000, before: null });
  });

  it("has the new stock, less what is reserved", async () => {
    const { product } = await own("Đổi kho", 5);
    const item = product.variants[0]?.inventoryItem ?? "";
    const { location } = await market();
    await admin("/admin/reservations", { inventory_item_id: item, location_id: location, quantity: 2 });
    expect((await listingOf(product)).variants[0]?.available).toBe(3);
    await admin(`/admin/inventory-items/${item}/location-levels/${location}`, { stocked_quantity: 2 });
    expect(await listingOf(product)).toMatchObject({ inStock: false, variants: [{ inStock: false, available: 0 }] });
  });

  it("has no stars any more when the certificate was revoked", async () => {
    const { product, added } = await own("Thu hồi");
    expect((await listingOf(product)).entry.panel.stars).toBe(4);
    const { body } = await read("/ocop/today");
    const { today } = body as { today: string };
    await admin(`/admin/ocop/certificates/${added.certificateIds[0]}/revocation`, {
      effectiveOn: today,
      decisionNo: `${word}/QĐ-UBND`,
      reason: "Thử",
    });
    expect((await listingOf(product)).entry.panel).toMatchObject({ stars: null, status: "revoked" });
    const { items } = listingPageSchema.parse(
      (await read(`/ocop/listings?producer=${producer.handle}&stars=4&limit=100`)).body,
    );
    expect(items.map(({ handle }) => handle)).not.toContain(product.handle);
  });

  it("has the producer's new name", async () => {
    const other = await addProducer(`Tên trước ${word}`);
    const [added] = await addEntries(other.id, [{ name: `Đổi chủ ${mark()}` }]);
    const product = await addProduct("Đổi tên chủ thể", added?.id ?? "", [{ title: "Gói", price: 1000 }]);
    const name = `Tên sau ${word}`;
    await sql("update ocop_producer set name = $2, name_folded = $3 where id = $1", [
      other.id,
      name,
      foldVietnamese(name),
    ]);
    expect((await listingOf(product)).entry.producer?.name).toBe(name);
  });

  it("is that there is no such listing, once it is a draft, without its entry or in no sales channel; that it was taken down, once it is deleted", async () => {
    const draft = (await own("Bản nháp")).product;
    expect(await statusOf(draft)).toBe(200);
    const { picture } = await listingOf(draft);
    await admin(`/admin/products/${draft.id}`, { status: "draft" });
    expect(await statusOf(draft)).toBe(404);
    expect((await fetch(backendUrl(picture))).status).toBe(404);
    const deleted = (await own("Đã xoá")).product;
    await admin(`/admin/products/${deleted.id}`, undefined, "DELETE");
    expect(await statusOf(deleted)).toBe(410);
    const closed = (await own("Không kênh bán")).product;
    await admin(`/admin/products/${closed.id}`, { sales_channels: [] });
    expect(await statusOf(closed)).toBe(404);
    const unlinked = await addProduct("Không có trong sổ", null, [{ title: "Gói", price: 1000 }]);
    expect(await statusOf(unlinked)).toBe(404);
  });
});

describe("the search of titles", () => {
  it("folds as the rest of the house does", async () => {
    const words = "Đặc sản Mỗi xã – Ổi, ỚT, ỵ, Ẵ, đường THỐT NỐT (hộp) 100% Quế-Trà Bồng";
    const [row] = await sql<{ folded: string }>("select catalogue_search_text($1) as folded", [words]);
    expect(row?.folded.trim()).toBe(
      foldVietnamese(words)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    );
  });
});
