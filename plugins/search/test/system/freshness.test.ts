/** @file Whatever is changed, and however writers of the index die: the index says what the database says. */

import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { databaseUrl, sql } from "../../../../tests/house/client.js";
import {
  addEntries,
  addProducer,
  addProduct,
  admin,
  certify,
  mark,
  market,
  type OwnProduct,
  withDatabase,
} from "../../../../tests/house/own-things.js";
import { aliasIndex } from "../../src/aliases/own.js";
import { compare, heal } from "../../src/changes/compare.js";
import { EmbeddedProvider } from "../../src/providers/embedded/provider.js";
import { listings, until } from "./asking.js";

const SEED = Number(process.env.SEARCH_SEED ?? Date.now() % 1_000_000);
const EDITS = 400;
const PRODUCTS = 12;

/** Numbers that look random and are the same again for the same seed (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const children: ChildProcess[] = [];
function startWriter(): ChildProcess {
  const child = spawn(process.execPath, [path.join(__dirname, "writer-process.cjs"), databaseUrl()], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  children.push(child);
  return child;
}
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

/** What differs between the whole index and the whole database. */
const differences = () =>
  withDatabase(async (knex) => {
    const provider = new EmbeddedProvider(knex);
    const aliases = await aliasIndex(knex);
    const found = [];
    for (const index of ["listings", "register"] as const)
      found.push(...(await compare(knex, provider, index, aliases)).differ);
    return found;
  });

const isQuiet = async (): Promise<boolean> => (await sql("select 1 from search_change limit 1")).length === 0;

describe(`after ${EDITS} changes at random, seed ${SEED}, with writers killed on the way`, () => {
  const word = mark();
  let producer: { id: string };
  const products: OwnProduct[] = [];
  const entryIds: string[] = [];

  beforeAll(async () => {
    producer = await addProducer(`Tổ hợp tác ${word}`);
    const valid = { validFrom: "2025-03-31", validUntil: "2028-03-31", stars: 3 };
    const entries = await addEntries(
      producer.id,
      Array.from({ length: PRODUCTS }, (_, number) => ({ name: `Mắm ${number} ${word}`, certificates: [valid] })),
    );
    for (const [number, { id }] of entries.entries()) {
      entryIds.push(id);
      products.push(
        await addProduct(`Mắm số ${number} ${word}`, id, [{ title: "Hũ", price: 50_000 + number, stock: 5 }]),
      );
    }
  }, 180_000);

  it("the index is what the database is", async () => {
    const roll = dice(SEED);
    const { channel, location } = await market();
    const one = <Item>(items: readonly Item[]): Item => {
      const item = items[roll(items.length)];
      if (item === undefined) throw new Error("Nothing to choose from");
      return item;
    };
    const edits: (() => Promise<unknown>)[] = [
      () => sql("update product set title = $2 where id = $1", [one(products).id, `Mắm ${roll(99)} ${word}`]),
      () =>
        sql("update product set status = $2 where id = $1", [
          one(products).id,
          one(["draft", "published", "published"]),
        ]),
      () =>
        sql("update product set deleted_at = case when $2 then now() end where id = $1", [
          one(products).id,
          roll(4) === 0,
        ]),
      () =>
        sql(
          `update price set amount = $2, raw_amount = jsonb_build_object('value', $2::text, 'precision', 20) where price_set_id in (
             select s.price_set_id from product_variant_price_set s where s.variant_id = $1)`,
          [one(products).variants[0]?.id, 10_000 + roll(1_000_000)],
        ),
      () =>
        sql(
          "update inventory_level set stocked_quantity = $2, raw_stocked_quantity = jsonb_build_object('value', $2::text, 'precision', 20) where inventory_item_id = $1",
          [one(products).variants[0]?.inventoryItem, roll(3)],
        ),
      () =>
        sql("update product_sales_channel set deleted_at = case when $2 then now() end where product_id = $1", [
          one(products).id,
          roll(3) === 0,
        ]),
      () =>
        sql(
          "update ocop_product_recognised_product set deleted_at = case when $2 then now() end where product_id = $1",
          [one(products).id, roll(3) === 0],
        ),
      () => sql("update ocop_producer set name = $2 where id = $1", [producer.id, `Tổ hợp tác ${roll(9)} ${word}`]),
      () =>
        certify(one(entryIds), {
          stars: 3 + roll(3),
          validFrom: `2026-0${1 + roll(9)}-${10 + roll(18)}`,
          validUntil: "2029-12-31",
        }),
      () =>
        sql("update ocop_recognised_product set deleted_at = case when $2 then now() end where id = $1", [
          one(entryIds),
          roll(4) === 0,
        ]),
      () =>
        sql("update ocop_recognised_product set province_code = $2 where id = $1", [
          one(entryIds),
          one(["24", "19", "01"]),
        ]),
      // A change that is taken back never happened.
      () => sql("do $$ begin update product set title = 'x'; raise exception 'no'; end $$").catch(() => undefined),
    ];
    const overHttp: (() => Promise<unknown>)[] = [
      () => admin(`/admin/products/${one(products).id}`, { title: `Mắm ${roll(99)} ${word}` }),
      () =>
        admin(`/admin/inventory-items/${one(products).variants[0]?.inventoryItem}/location-levels/${location}`, {
          stocked_quantity: roll(5),
        }),
      () => admin(`/admin/sales-channels/${channel}/products`, { add: [one(products).id] }),
    ];
    let writer = startWriter();
    for (let edit = 0; edit < EDITS; edit++) {
      await one(roll(20) === 0 ? overHttp : edits)().catch(() => undefined);
      if (roll(12) === 0) {
        writer.kill("SIGKILL");
        writer = startWriter();
      }
    }
    writer.kill("SIGKILL");
    await until(isQuiet, 20_000);
    // Other tests write too: at some moment there is nothing that differs.
    await until(async () => (await differences()).length === 0, 20_000);

    // Not by digests alone: what is found and counted is what a plain list of the database has.
    const wanted = await sql<{ id: string; price: string | null; in_stock: boolean }>(
      `select p.id, min(a.amount)::bigint as price, coalesce(bool_or(n.stocked_quantity > n.reserved_quantity), false) as in_stock
       from product p
       join ocop_product_recognised_product l on l.product_id = p.id and l.deleted_at is null
       join ocop_recognised_product r on r.id = l.recognised_product_id and r.deleted_at is null
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       left join product_variant_price_set s on s.variant_id = v.id left join price a on a.price_set_id = s.price_set_id
       left join product_variant_inventory_item i on i.variant_id = v.id
       left join inventory_level n on n.inventory_item_id = i.inventory_item_id and n.deleted_at is null
       where r.producer_id = $1 and p.status = 'published' and p.deleted_at is null and exists (
         select 1 from product_sales_channel c where c.product_id = p.id and c.deleted_at is null)
       group by p.id order by price, p.id`,
      [producer.id],
    );
    const found = await listings({ producer: producer.id, sort: "price", limit: 100, facets: "inStock" });
    expect(found.items.map(({ id, price, inStock }) => [id, price?.from, inStock]).sort()).toEqual(
      wanted.map(({ id, price, in_stock }) => [id, Number(price), in_stock]).sort(),
    );
    expect(found.total).toBe(wanted.length);
    const inStock = found.facets[0]?.values.find(({ value }) => value === "true")?.count ?? 0;
    expect(inStock).toBe(wanted.filter(({ in_stock }) => in_stock).length);
  }, 300_000);
});

describe("an index that somebody has spoilt", () => {
  it("is repaired by the comparison: what is missing, what is stale and what is left over", async () => {
    await until(isQuiet, 20_000);
    const idsOf = async (statement: string) => (await sql<{ id: string }>(statement)).map(({ id }) => id);
    // Of the shipped register and the demonstration: other tests change their own meanwhile.
    const goods = await idsOf(`select s.id from search_listings s join product p on p.id = s.id
      where starts_with(p.external_id, 'demonstration/') order by s.id limit 2`);
    const [stale, other, lost] =
      await idsOf(`select s.id from search_register s join ocop_recognised_product r on r.id = s.id
      where r.key is not null and not r.demonstration order by s.id limit 3`);
    await sql("delete from search_listings where id = any($1)", [goods]);
    await sql("update search_register set digest = 'spoilt' where id = any($1)", [[stale, other]]);
    await sql("update search_register set id = 'rp_left_over' where id = $1", [lost]);
    const spoilt = [...goods, stale, other, lost, "rp_left_over"];
    expect(spoilt).toHaveLength(6);
    expect(await differences()).toEqual(expect.arrayContaining(spoilt));
    await withDatabase(async (knex) => {
      await heal(knex, new EmbeddedProvider(knex), await aliasIndex(knex));
    });
    await until(async () => !(await differences()).some((id) => spoilt.includes(id)), 20_000);
  }, 120_000);
});
