/** @file One database transaction across Medusa's modules, with every trap that was met there. */
import "./quiet.js";

import { setTimeout as sleep } from "node:timers/promises";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type {
  Event,
  IEventBusModuleService,
  IInventoryService,
  IOrderModuleService,
  IProductModuleService,
} from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createReservationsWorkflow } from "@medusajs/medusa/core-flows";
import { enqueue, inOneTransaction, refusalOf, takeStock } from "../../src/index.js";
import { bootInProcess, type InProcess } from "./boot.js";

jest.setTimeout(120_000);

let house: InProcess;
let knex: Knex;
let products: IProductModuleService;
let orders: IOrderModuleService;
let inventory: IInventoryService;
const seen: Event[] = [];

beforeAll(async () => {
  house = await bootInProcess("transaction");
  knex = house.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  products = house.container.resolve(Modules.PRODUCT);
  orders = house.container.resolve(Modules.ORDER);
  inventory = house.container.resolve(Modules.INVENTORY);
  const bus: IEventBusModuleService = house.container.resolve(Modules.EVENT_BUS);
  bus.subscribe(
    "*",
    async (event: Event) => {
      seen.push(event);
    },
    { subscriberId: "test" },
  );
});
afterAll(() => house.close());

const ORDER = {
  currency_code: "vnd",
  email: "test@example.com",
  items: [{ title: "Chè", quantity: 1, unit_price: 1000 }],
};
const TABLES = ["product", '"order"', "order_line_item", "kernel_outbox_message", "inventory_item"];
async function counts(): Promise<number[]> {
  const all: number[] = [];
  for (const table of TABLES) {
    const { rows } = await knex.raw<{ rows: { n: string }[] }>(`select count(*) n from ${table}`);
    all.push(Number(rows[0]?.n));
  }
  return all;
}
const namesSince = async (mark: number): Promise<string[]> => {
  await sleep(100);
  return seen.slice(mark).map(({ name }) => name);
};

async function stocked(quantity: number): Promise<{ item: string; place: string }> {
  const item = await inventory.createInventoryItems({ sku: `sku-${Math.random()}` });
  const place = `sloc_${Math.random()}`;
  await inventory.createInventoryLevels([
    { inventory_item_id: item.id, location_id: place, stocked_quantity: quantity },
  ]);
  return { item: item.id, place };
}

describe("one transaction", () => {
  it("keeps what every module wrote when it succeeds, and shows nothing outside before", async () => {
    const before = await counts();
    const title = `Mật ong ${Math.random()}`;
    await inOneTransaction(house.container, async (tx) => {
      await tx.within(products, (context) => products.createProducts([{ title }], context));
      await tx.within(orders, (context) => orders.createOrders([ORDER], context));
      await enqueue(tx, { topic: "test.nobody", key: "k", payload: {}, recordedAt: new Date() });
      expect(await counts()).toEqual(before);
    });
    const after = await counts();
    expect(after.map((n, i) => n - (before[i] ?? 0))).toEqual([1, 1, 1, 1, 0]);
  });

  it("leaves every count as it was when it fails at the end", async () => {
    const before = await counts();
    const failed = inOneTransaction(house.container, async (tx) => {
      await tx.within(products, (context) => products.createProducts([{ title: "Never" }], context));
      await tx.within(inventory, (context) => inventory.createInventoryItems([{ sku: "never" }], context));
      await tx.within(orders, (context) => orders.createOrders([ORDER], context));
      await enqueue(tx, { topic: "test.nobody", key: "k", payload: {}, recordedAt: new Date() });
      throw new Error("changed my mind");
    });
    await expect(failed).rejects.toThrow("changed my mind");
    expect(await counts()).toEqual(before);
  });

  it("tells nobody of an order or a product that was rolled back", async () => {
    const mark = seen.length;
    await inOneTransaction(house.container, async (tx) => {
      await tx.within(orders, (context) => orders.createOrders([ORDER], context));
      await tx.within(products, (context) => products.createProducts([{ title: "Never" }], context));
      throw new Error("no");
    }).catch(() => {});
    expect(await namesSince(mark)).toEqual([]);
  });

  it("tells of an order after the commit, not before", async () => {
    const mark = seen.length;
    await inOneTransaction(house.container, async (tx) => {
      await tx.within(orders, (context) => orders.createOrders([ORDER], context));
      expect(await namesSince(mark)).toEqual([]);
    });
    expect(await namesSince(mark)).toContain("order.order.created");
  });

  it("does not silence the module's later events", async () => {
    await inOneTransaction(house.container, (tx) =>
      tx.within(products, (context) => products.createProducts([{ title: "First" }], context)),
    );
    const mark = seen.length;
    await products.createProducts([{ title: "Second" }]);
    expect(await namesSince(mark)).toContain("product.product.created");
  });

  it("serves thirty buyers at once who write and read inside it, although there are only ten connections", async () => {
    const all = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        inOneTransaction(house.container, async (tx) => {
          const [made] = await tx.within(products, (context) =>
            products.createProducts([{ title: `Buyer ${i} ${Math.random()}` }], context),
          );
          const id = made?.id ?? "";
          await tx.raw("select pg_sleep(0.02)");
          return (await tx.within(products, (context) => products.retrieveProduct(id, {}, context))).id;
        }),
      ),
    );
    expect(new Set(all).size).toBe(30);
  });

  it("holds a connection of few: while all are held, a read without the context waits for one of them to end", async () => {
    const pool: { max: number } = knex.client.pool;
    let held = 0;
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const holders = Array.from({ length: pool.max }, () =>
      inOneTransaction(house.container, async (tx) => {
        await tx.raw("select 1");
        held += 1;
        await gate;
        // With the context the same read needs no further connection.
        await tx.within(products, (context) => products.listProducts({}, { take: 1 }, context));
      }),
    );
    while (held < pool.max) await sleep(10);
    const read = products.listProducts({}, { take: 1 }).then(() => "read");
    expect(await Promise.race([read, sleep(500).then(() => "still waiting")])).toBe("still waiting");
    open();
    await Promise.all(holders);
    expect(await read).toBe("read");
  });

  it("sees its own writes only through the context: a read without it finds nothing", async () => {
    await inOneTransaction(house.container, async (tx) => {
      const [made] = await tx.within(products, (context) =>
        products.createProducts([{ title: `Inside ${Math.random()}` }], context),
      );
      await expect(products.retrieveProduct(made?.id ?? "")).rejects.toThrow(/not found/);
    });
  });

  it("refuses a service that is no module with tables", async () => {
    const work = inOneTransaction(house.container, (tx) => tx.within({}, async () => 1));
    await expect(work).rejects.toThrow(/no repository/);
  });
});

describe("taking stock", () => {
  const level = async (item: string) => {
    const { rows } = await knex.raw<{ rows: { reserved: string; raw: { value: string } }[] }>(
      "select reserved_quantity::text reserved, raw_reserved_quantity raw from inventory_level where inventory_item_id = ?",
      [item],
    );
    return rows[0];
  };

  it("moves both columns of the counter once, and writes the reservation", async () => {
    const { item, place } = await stocked(10);
    const taken = await inOneTransaction(house.container, (tx) =>
      takeStock(tx, [{ inventoryItemId: item, locationId: place, lineItemId: "li_1", quantity: 3 }]),
    );
    expect(taken.ok).toBe(true);
    expect(await level(item)).toMatchObject({ reserved: "3", raw: { value: "3" } });
    const rows = await inventory.listReservationItems({ inventory_item_id: item });
    expect(rows.map(({ quantity }) => Number(quantity))).toEqual([3]);
    expect(Number(await inventory.retrieveAvailableQuantity(item, [place]))).toBe(7);
  });

  it("would count twice through Medusa's createReservationItems, which is why it is not used", async () => {
    const { item, place } = await stocked(10);
    await knex.raw(
      "update inventory_level set reserved_quantity = 3, raw_reserved_quantity = jsonb_build_object('value', '3', 'precision', 20) where inventory_item_id = ?",
      [item],
    );
    await inventory.createReservationItems([{ inventory_item_id: item, location_id: place, quantity: 3 }]);
    expect((await level(item))?.reserved).toBe("6");
  });

  it("sells ten of ten to thirty buyers at once, and tells the other twenty that there is no more", async () => {
    const { item, place } = await stocked(10);
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        inOneTransaction(house.container, (tx) =>
          takeStock(tx, [{ inventoryItemId: item, locationId: place, lineItemId: `li_${i}`, quantity: 1 }]),
        ),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(10);
    expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.code]))).toEqual(Array(20).fill("out_of_stock"));
    expect((await level(item))?.reserved).toBe("10");
    expect(await inventory.listReservationItems({ inventory_item_id: item }, { take: 50 })).toHaveLength(10);
  });

  it("takes all lines or none", async () => {
    const [plenty, none] = [await stocked(5), await stocked(0)];
    const taken = await inOneTransaction(house.container, (tx) =>
      takeStock(
        tx,
        [plenty, none].map(({ item, place }) => ({
          inventoryItemId: item,
          locationId: place,
          lineItemId: "li",
          quantity: 1,
        })),
      ),
    );
    expect(taken).toMatchObject({ ok: false, code: "out_of_stock", status: 422 });
    expect((await level(plenty.item))?.reserved).toBe("0");
  });

  it("reads a broken stock rule out of Medusa's own workflow as 'out of stock', not as a fault of ours", async () => {
    await knex.raw(
      "alter table inventory_level add constraint test_not_oversold check (reserved_quantity <= stocked_quantity)",
    );
    const { item, place } = await stocked(1);
    await knex.raw("update inventory_level set stocked_quantity = 1 where inventory_item_id = ?", [item]);
    const thrown: unknown = await createReservationsWorkflow(house.container)
      .run({
        input: { reservations: [{ inventory_item_id: item, location_id: place, quantity: 5, allow_backorder: true }] },
      })
      .catch((error: unknown) => error);
    await knex.raw("alter table inventory_level drop constraint test_not_oversold");
    expect(refusalOf(thrown)).toMatchObject({ code: "out_of_stock", status: 422 });
  });
});
