/** @file The checkout: it cannot oversell, lose or double an order, whoever is faster and whatever breaks on the way. */
import "../../../kernel/test/system/quiet.js";

import { randomUUID } from "node:crypto";
import { refusalSchema } from "@cho-ocop/contracts";
import { whenReached } from "@cho-ocop/kernel";
import { cancelOrderWorkflow, completeCartWorkflow, createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import { bootInProcess, type InProcess } from "../../../kernel/test/system/boot.js";
import { type Good, type Market, openMarket } from "./market.js";

jest.setTimeout(180_000);

let house: InProcess;
let market: Market;

beforeAll(async () => {
  house = await bootInProcess("checkout", { http: true });
  market = await openMarket(house.container);
});
afterAll(() => house.close());

interface Answer {
  status: number;
  body: {
    type?: string;
    order?: { id: string; display_id: number; total: number };
    order_group?: string;
    code?: string;
    details?: { path: string; vi: string; en: string }[];
  };
  text: string;
  replayed: boolean;
}
async function complete(cart: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${house.url}/store/carts/${cart}/complete`, {
    method: "POST",
    headers: { "x-publishable-api-key": market.key, "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const replayed = response.headers.get("idempotent-replayed") === "true";
  return { status: response.status, body: JSON.parse(text), text, replayed };
}
const rows = async <Row = Record<string, unknown>>(sql: string, values: string[] = []): Promise<Row[]> =>
  (await market.knex.raw<{ rows: Row[] }>(sql, values)).rows;
const ordersOf = (cart: string) =>
  rows<{ id: string; total: number }>(
    `select o.order_id id, g.total::int total from order_cart o left join marketplace_group_order g on g.order_id = o.order_id
     where o.cart_id = ? order by g.position`,
    [cart],
  );
const outcomes = (answers: readonly Answer[]) =>
  answers.reduce<Record<string, number>>((counts, { status, body }) => {
    const name = `${status} ${body.type ?? body.code}`;
    counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  }, {});

describe("completing a cart", () => {
  it("makes the rows that Medusa's own completion makes, so that its Admin shows an ordinary order", async () => {
    const good = await market.good({ producer: "doi-che-thu" });
    const [ours, stocks] = [await market.cart([[good, 2]]), await market.cart([[good, 2]])];
    expect(await complete(ours)).toMatchObject({ status: 200, body: { type: "order" } });
    await completeCartWorkflow(house.container).run({ input: { id: stocks } });
    const tables: [string, string][] = [
      ["order_cart", "x.cart_id = ?"],
      ["cart", "x.id = ?"],
      ['"order"', "x.id in (select order_id from order_cart where cart_id = ?)"],
      ["order_summary", "x.order_id in (select order_id from order_cart where cart_id = ?)"],
      ["order_item", "x.order_id in (select order_id from order_cart where cart_id = ?)"],
      [
        "order_line_item",
        "x.id in (select item_id from order_item i join order_cart c on c.order_id = i.order_id where c.cart_id = ?)",
      ],
      ["order_shipping", "x.order_id in (select order_id from order_cart where cart_id = ?)"],
      [
        "order_shipping_method",
        "x.id in (select shipping_method_id from order_shipping i join order_cart c on c.order_id = i.order_id where c.cart_id = ?)",
      ],
      [
        "order_address",
        'x.id in (select unnest(array[shipping_address_id, billing_address_id]) from "order" o join order_cart c on c.order_id = o.id where c.cart_id = ?)',
      ],
      [
        "reservation_item",
        "x.line_item_id in (select item_id from order_item i join order_cart c on c.order_id = i.order_id where c.cart_id = ?)",
      ],
      ["order_payment_collection", "x.order_id in (select order_id from order_cart where cart_id = ?)"],
      ["payment_collection", "x.id in (select payment_collection_id from cart_payment_collection where cart_id = ?)"],
      [
        "payment_session",
        "x.payment_collection_id in (select payment_collection_id from cart_payment_collection where cart_id = ?)",
      ],
      [
        "payment",
        "x.payment_collection_id in (select payment_collection_id from cart_payment_collection where cart_id = ?)",
      ],
    ];
    const id =
      /^(ordercart|orderpay|order|ordli|orditem|ordsum|ordspmv|ordsm|ordaddr|reserv?item|resitem|pay_col|payses|pay|cart|caaddr|casm|cali|ordli)_[0-9A-Z]{10,}$/;
    const plain = (value: unknown, name: string): unknown =>
      (typeof value === "string" && (id.test(value) || /_at$/.test(name))) || name === "display_id"
        ? `a ${name}`
        : value;
    const read = async (table: string, where: string, cart: string) => {
      const found = await rows<{ row: Record<string, unknown> }>(
        `select to_jsonb(x) as row from ${table} x where ${where}`,
        [cart],
      );
      return found.map(({ row }) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value, name)])),
      );
    };
    for (const [table, where] of tables) {
      const [one, other] = [await read(table, where, ours), await read(table, where, stocks)];
      expect(other.length).toBeGreaterThan(0);
      expect({ table, rows: one }).toEqual({ table, rows: other });
    }
  });

  it("answers the same order again, and takes stock once", async () => {
    const good = await market.good({ stock: 5 });
    const cart = await market.cart([[good, 2]]);
    const answers = [await complete(cart), await complete(cart)];
    expect(answers.map(({ body }) => body.order?.id)).toEqual([answers[0]?.body.order?.id, answers[0]?.body.order?.id]);
    expect(await market.stock(good)).toEqual({ reserved: 2, stocked: 5, reservations: 2 });
  });

  it("gives one order to fifty requests at once, with one key or without", async () => {
    for (const headers of [{ "idempotency-key": randomUUID() }, {}]) {
      const good = await market.good({ stock: 50 });
      const cart = await market.cart([[good, 1]]);
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => complete(cart, {}, headers as Record<string, string>)),
      );
      expect(outcomes(answers)).toEqual({ "200 order": 50 });
      expect(new Set(answers.map(({ body }) => body.order?.id)).size).toBe(1);
      expect(answers.filter(({ replayed }) => replayed)).toHaveLength("idempotency-key" in headers ? 49 : 0);
      expect(await ordersOf(cart)).toHaveLength(1);
      expect((await market.stock(good)).reserved).toBe(1);
    }
  });

  it("tells the outbox of every order, in the transaction that makes it", async () => {
    const cart = await market.cart([[await market.good(), 1]]);
    const { body } = await complete(cart);
    const [message] = await rows(
      "select payload from kernel_outbox_message where topic = 'marketplace.order.placed' and key = ?",
      [body.order?.id ?? ""],
    );
    expect(message).toMatchObject({ payload: { order: body.order?.id, group: body.order_group } });
  });

  it("is packed and cancelled in Medusa Admin like any order, the last piece too", async () => {
    const good = await market.good({ stock: 3 });
    const [packed, cancelled] = [
      await complete(await market.cart([[good, 2]])),
      await complete(await market.cart([[good, 1]])),
    ];
    expect(await market.stock(good)).toEqual({ reserved: 3, stocked: 3, reservations: 3 });
    const id = packed.body.order?.id ?? "";
    const [line] = await rows<{ id: string }>("select item_id id from order_item where order_id = ?", [id]);
    await createOrderFulfillmentWorkflow(house.container).run({
      input: { order_id: id, items: [{ id: line?.id ?? "", quantity: 2 }], location_id: market.locationId },
    });
    expect(await market.stock(good)).toEqual({ reserved: 1, stocked: 1, reservations: 1 });
    await cancelOrderWorkflow(house.container).run({ input: { order_id: cancelled.body.order?.id ?? "" } });
    expect(await market.stock(good)).toEqual({ reserved: 0, stocked: 1, reservations: 0 });
  });
});

describe("stock", () => {
  it("of five goes to five of forty buyers at once; the others are told that there is no more", async () => {
    const good = await market.good({ stock: 5 });
    const carts = await Promise.all(Array.from({ length: 40 }, () => market.cart([[good, 1]])));
    const answers = await Promise.all(carts.map((cart) => complete(cart)));
    expect(outcomes(answers)).toEqual({ "200 order": 5, "422 out_of_stock": 35 });
    expect(await market.stock(good)).toEqual({ reserved: 5, stocked: 5, reservations: 5 });
    const refused = refusalSchema.parse(answers.find(({ status }) => status === 422)?.body);
    expect(refused.details?.[0]).toMatchObject({ vi: `${good.name}: hết hàng`, en: `${good.name}: sold out` });
  });

  it("that is plentiful serves thirty carts of one to five things in any order at once", async () => {
    const goods = await Promise.all(Array.from({ length: 6 }, () => market.good({ stock: 1000 })));
    const carts = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        market.cart(
          [...goods.slice(index % 6), ...goods.slice(0, index % 6)]
            .slice(0, 1 + (index % 5))
            .map((good) => [good, 1] as const),
        ),
      ),
    );
    expect(outcomes(await Promise.all(carts.map((cart) => complete(cart))))).toEqual({ "200 order": 30 });
    const counts = await Promise.all(goods.map((good) => market.stock(good)));
    expect(counts.every(({ reserved, reservations }) => reserved === reservations)).toBe(true);
  });

  it("is counted over both lines of one thing", async () => {
    const good = await market.good({ stock: 10 });
    const answer = await complete(
      await market.cart([
        [good, 8],
        [good, 8],
      ]),
    );
    expect(answer).toMatchObject({ status: 422, body: { code: "out_of_stock" } });
    expect(answer.body.details?.[0]?.en).toBe(`${good.name}: only 2 left`);
    expect((await market.stock(good)).reserved).toBe(0);
  });

  it("of a bundle is that of its parts, shared with what is sold by itself", async () => {
    const [tea, set] = [await market.good({ stock: 10 }), await market.good({ stock: 0 })];
    await rows("delete from product_variant_inventory_item where variant_id = ?", [set.variantId]);
    await rows(
      "insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity) values (?, ?, ?, 4)",
      [`pvitem_${set.variantId}`, set.variantId, tea.inventoryItemId],
    );
    expect(
      await complete(
        await market.cart([
          [set, 2],
          [tea, 3],
        ]),
      ),
    ).toMatchObject({ status: 422, body: { code: "out_of_stock" } });
    expect(
      (
        await complete(
          await market.cart([
            [set, 2],
            [tea, 2],
          ]),
        )
      ).status,
    ).toBe(200);
    expect(await market.stock(tea)).toEqual({ reserved: 10, stocked: 10, reservations: 10 });
  });

  it("of a second place is used where the first has not enough", async () => {
    const good = await market.good({ stock: 2 });
    await rows(
      'insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity, reserved_quantity, raw_reserved_quantity, incoming_quantity, raw_incoming_quantity) values (?, ?, ?, 5, \'{"value":"5"}\', 0, \'{"value":"0"}\', 0, \'{"value":"0"}\')',
      [`ilev_${good.inventoryItemId}`, good.inventoryItemId, market.otherLocationId],
    );
    const answers = await Promise.all(
      (await Promise.all([5, 2].map((quantity) => market.cart([[good, quantity]])))).map((cart) => complete(cart)),
    );
    expect(outcomes(answers)).toEqual({ "200 order": 2 });
    expect(await market.stock(good)).toEqual({ reserved: 7, stocked: 7, reservations: 7 });
  });

  it("is sold in whole pieces only: half a piece is refused instead of rounded up", async () => {
    const good = await market.good();
    const cart = await market.cart([[good, 1]]);
    const answer = await fetch(`${house.url}/store/carts/${cart}/line-items`, {
      method: "POST",
      headers: { "x-publishable-api-key": market.key, "content-type": "application/json" },
      body: JSON.stringify({ variant_id: good.variantId, quantity: 1.5 }),
    });
    expect([answer.status, refusalSchema.parse(await answer.json()).code]).toEqual([422, "quantity_not_whole"]);
  });
});

describe("when something breaks", () => {
  const shape = async (cart: string, good: Good) => {
    const [{ orders = 0 } = {}] = await rows<{ orders: number }>('select count(*)::int orders from "order"');
    const { reserved, reservations } = await market.stock(good);
    const [{ done = null } = {}] = await rows<{ done: string | null }>(
      "select completed_at done from cart where id = ?",
      [cart],
    );
    const [{ groups = 0 } = {}] = await rows<{ groups: number }>(
      "select count(*)::int groups from marketplace_order_group",
    );
    const [{ payments = 0 } = {}] = await rows<{ payments: number }>("select count(*)::int payments from payment");
    return { orders, reserved, reservations, done, groups, payments };
  };

  it.each(["checkout.prepared", "checkout.locked", "checkout.stock_taken", "checkout.written"])(
    "at %s, nothing of the order is left, and the next try makes it",
    async (point) => {
      const good = await market.good({ stock: 4 });
      const cart = await market.cart([[good, 3]]);
      const before = await shape(cart, good);
      const stop = whenReached(point, () => {
        throw new Error("the machine is on fire");
      });
      const key = randomUUID();
      const answer = await complete(cart, {}, { "idempotency-key": key });
      stop();
      expect(answer.status).toBe(500);
      expect(await shape(cart, good)).toEqual(before);
      expect((await complete(cart, {}, { "idempotency-key": key })).status).toBe(200);
      expect(await market.stock(good)).toEqual({ reserved: 3, stocked: 4, reservations: 3 });
    },
  );

  it("after the commit, the order stands and the next try tells it", async () => {
    const good = await market.good({ stock: 4 });
    const cart = await market.cart([[good, 3]]);
    const stop = whenReached("checkout.committed", () => {
      throw new Error("the machine is on fire");
    });
    const key = randomUUID();
    expect((await complete(cart, {}, { "idempotency-key": key })).status).toBe(500);
    stop();
    expect((await complete(cart, {}, { "idempotency-key": key })).status).toBe(200);
    expect(await ordersOf(cart)).toHaveLength(1);
    expect((await market.stock(good)).reserved).toBe(3);
  });

  it("between reading and locking, somebody else's purchase of the last piece is seen", async () => {
    const good = await market.good({ stock: 1 });
    const [mine, theirs] = [await market.cart([[good, 1]]), await market.cart([[good, 1]])];
    const stop = whenReached("checkout.locked", async () => {
      stop();
      expect((await complete(theirs)).status).toBe(200);
    });
    expect(await complete(mine)).toMatchObject({ status: 422, body: { code: "out_of_stock" } });
    expect((await market.stock(good)).reserved).toBe(1);
  });

  it("between reading and locking, a change of the cart itself is seen", async () => {
    const good = await market.good({ stock: 9 });
    const cart = await market.cart([[good, 1]]);
    const stop = whenReached("checkout.prepared", async () => {
      stop();
      await rows("update cart_line_item set quantity = 2 where cart_id = ?", [cart]);
    });
    expect((await complete(cart)).status).toBe(200);
    expect((await market.stock(good)).reserved).toBe(2);
  });
});
