import fs from "node:fs";
import path from "node:path";
import { demonstrationCatalogueSchema, listingQuerySchema, realListingsSchema } from "@cho-ocop/contracts";
import { isRefusal } from "@cho-ocop/kernel";
import { calendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { bootInProcess, type InProcess } from "../../../kernel/test/system/boot.js";
import { loadDemonstration, unloadDemonstration } from "../../src/demonstration/load.js";
import { listingPage } from "../../src/listings/list.js";

const FOLDER = path.resolve(__dirname, "../../../../data/demonstration");
const read = (name: string): unknown => JSON.parse(fs.readFileSync(path.join(FOLDER, name), "utf8"));
const catalogue = demonstrationCatalogueSchema.parse(read("catalogue.json"));
const real = realListingsSchema.parse(read("real-listings.json"));
const today = calendarDay("2026-11-22");
const now = new Date("2026-11-22T03:00:00Z");

let house: InProcess;
let knex: Knex;
const rows = async <Row>(sql: string): Promise<Row[]> => (await knex.raw<{ rows: Row[] }>(sql)).rows;
const load = (day = today) => loadDemonstration(house.container, { catalogue, real }, { today: day, now });

async function listings(query: Record<string, string> = {}, day = today) {
  const page = await listingPage(knex, listingQuerySchema.parse({ limit: "100", ...query }), day);
  if (isRefusal(page)) throw new Error(page.en);
  return page;
}

beforeAll(async () => {
  house = await bootInProcess("demonstration");
  knex = house.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  // Stand for the shipped register, which this database may not hold: half of the real entries that are put up for sale.
  for (const [index, { key }] of real.listings.entries())
    if (index % 2 === 0)
      await knex.raw(
        `insert into ocop_recognised_product (id, handle, key, name, name_folded, group_code, province_code)
         values (?, ?, ?, ?, ?, 'I', '01') on conflict (key) do nothing`,
        [`rp_test_${index}`, `test-real-${index}`, key, `Sản phẩm ${index}`, `san pham ${index}`],
      );
}, 120_000);
afterAll(async () => {
  await house?.close();
});

describe("the demonstration", () => {
  it("puts every fictional product up for sale, each reading as its file wants on the day it is loaded", async () => {
    const report = await load();
    expect(report.removed).toBe(0);
    const { items } = await listings({ demonstration: "only" });
    const byName = new Map(items.map((item) => [item.title, item]));
    expect(byName.size).toBe(catalogue.products.length);
    for (const product of catalogue.products) {
      const item = byName.get(product.name);
      expect([product.name, item?.entry.panel.status]).toEqual([product.name, product.status]);
      const shown = ["valid", "expiring", "transitional"].includes(product.status) ? product.stars : null;
      expect(item?.entry.panel.stars).toBe(shown);
      expect(item?.price).toEqual({ from: product.listing.price, to: product.listing.price, before: null });
      expect(item?.inStock).toBe(product.listing.stock > 0);
      expect(item?.demonstration).toEqual({ entry: true, figures: true });
      expect(item?.handle).toMatch(/^[a-z0-9-]+$/);
    }
  }, 120_000);

  it("sells real entries at what the register says of them, with figures marked as made up", async () => {
    const { items } = await listings({ demonstration: "exclude" });
    expect(items.length).toBeGreaterThanOrEqual(real.listings.length / 2);
    for (const { demonstration } of items) expect(demonstration).toEqual({ entry: false, figures: true });
  });

  it("stays as it is, ids included, when it is loaded again", async () => {
    const before = await rows("select id, updated_at from product where deleted_at is null order by id");
    const entries = await rows("select id from ocop_recognised_product where demonstration order by id");
    const report = await load();
    expect(report).toMatchObject({ created: 0, removed: 0, unchanged: before.length });
    expect(await rows("select id, updated_at from product where deleted_at is null order by id")).toEqual(before);
    expect(await rows("select id from ocop_recognised_product where demonstration order by id")).toEqual(entries);
    expect(
      await rows("select name from stock_location where deleted_at is null and name = 'Kho minh hoạ'"),
    ).toHaveLength(1);
    expect(await rows("select id from region where deleted_at is null and currency_code = 'vnd'")).toHaveLength(1);
    expect(await rows("select id from sales_channel where deleted_at is null")).toHaveLength(1);
    expect(
      await rows("select id from fulfillment_set where deleted_at is null and name = 'Giao hàng minh hoạ'"),
    ).toHaveLength(1);
    expect(
      await rows("select id from shipping_option where deleted_at is null and name = 'Giao tận nơi (phí minh hoạ)'"),
    ).toHaveLength(1);
  }, 120_000);

  it("reads as wanted again when it is loaded on a much later day", async () => {
    const later = calendarDay("2029-03-15");
    const stale = await listings({ demonstration: "only", status: "valid" }, later);
    expect(stale.total).toBeLessThan(catalogue.products.filter(({ status }) => status === "valid").length);
    await load(later);
    const { items } = await listings({ demonstration: "only" }, later);
    const statuses = new Map(items.map((item) => [item.title, item.entry.panel.status]));
    for (const { name, status } of catalogue.products) expect([name, statuses.get(name)]).toEqual([name, status]);
  }, 120_000);

  it("makes a changed listing anew and takes away one that is no longer wanted", async () => {
    const [first, second, ...rest] = catalogue.products;
    if (first === undefined || second === undefined) throw new Error("The catalogue is empty");
    const dearer = { ...first, listing: { ...first.listing, price: first.listing.price + 1000 } };
    const changed = { ...catalogue, products: [dearer, ...rest] };
    const report = await loadDemonstration(house.container, { catalogue: changed, real }, { today, now });
    expect(report).toMatchObject({ created: 1, removed: 2 });
    const { items } = await listings({ demonstration: "only" });
    expect(items.find(({ title }) => title === first.name)?.price?.from).toBe(first.listing.price + 1000);
    expect(items.some(({ title }) => title === second.name)).toBe(false);
  }, 120_000);

  it("leaves nothing behind when it is removed, and touches no real entry", async () => {
    const realEntries = await rows("select id, name from ocop_recognised_product where not demonstration order by id");
    const { products, entries } = await unloadDemonstration(house.container, now);
    expect(products).toBeGreaterThan(0);
    expect(entries).toBeGreaterThan(0);
    expect((await listings()).total).toBe(0);
    for (const gone of [
      "select id from product where deleted_at is null and external_id like 'demonstration/%'",
      "select id from ocop_recognised_product where demonstration",
      "select id from ocop_producer where demonstration",
      "select id from inventory_item where deleted_at is null and sku like 'MH-%'",
      "select id from inventory_level where deleted_at is null and location_id in (select id from stock_location where name = 'Kho minh hoạ')",
      "select id from stock_location where deleted_at is null and name = 'Kho minh hoạ'",
      "select id from ocop_product_recognised_product where deleted_at is null",
      "select id from fulfillment_set where deleted_at is null and name = 'Giao hàng minh hoạ'",
      "select id from shipping_option where deleted_at is null and name = 'Giao tận nơi (phí minh hoạ)'",
    ])
      expect([gone, await rows(gone)]).toEqual([gone, []]);
    expect(await rows("select id, name from ocop_recognised_product where not demonstration order by id")).toEqual(
      realEntries,
    );
    expect(await unloadDemonstration(house.container, now)).toEqual({ products: 0, entries: 0 });
  }, 120_000);
});
