/** @file The basket: things go into a cart and out of it in Medusa's own rows, whoever asks and however often. */
import "../../../kernel/test/system/quiet.js";

import { randomUUID } from "node:crypto";
import { type Cart, cartSchema, MOST_PIECES, refusalSchema } from "@cho-ocop/contracts";
import type { Json } from "@cho-ocop/kernel";
import { bootInProcess, type InProcess } from "../../../kernel/test/system/boot.js";
import { addToBasket } from "../../src/basket/change.js";
import { offerDemonstrationDelivery } from "../../src/demonstration/delivery.js";
import { type Good, type Market, openMarket } from "./market.js";

jest.setTimeout(120_000);

let house: InProcess;
let market: Market;

beforeAll(async () => {
  house = await bootInProcess("basket", { http: true });
  market = await openMarket(house.container);
  await offerDemonstrationDelivery(house.container);
});
afterAll(() => house.close());

interface Answer {
  readonly status: number;
  readonly body: { code?: string; cart?: unknown; details?: { en: string }[] };
  readonly replayed: boolean;
}
async function send(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${house.url}/store/${path}`, {
    method,
    headers: { "x-publishable-api-key": market.key, "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const replayed = response.headers.get("idempotent-replayed") === "true";
  return { status: response.status, body: (await response.json()) as Answer["body"], replayed };
}
const cartOf = ({ body }: Answer): Cart => cartSchema.parse(body).cart;
const open = (good: Good, quantity = 1, headers = {}) =>
  send("POST", "baskets", { region: market.regionId, variant: good.variantId, quantity }, headers);
const add = (cart: string, good: Good, quantity = 1, headers = {}) =>
  send("POST", `baskets/${cart}/lines`, { variant: good.variantId, quantity }, headers);
const medusaCart = async (...goods: readonly (readonly [Good, number])[]): Promise<string> => {
  const made = await send("POST", "carts", { region_id: market.regionId });
  const { id } = cartOf(made);
  for (const [good, quantity] of goods)
    await send("POST", `carts/${id}/line-items`, { variant_id: good.variantId, quantity });
  return id;
};
const rows = async <Row = Record<string, unknown>>(sql: string, values: string[] = []): Promise<Row[]> =>
  (await market.knex.raw<{ rows: Row[] }>(sql, values)).rows;

const TABLES: readonly [table: string, where: string][] = [
  ["cart", "x.id = ?"],
  ["cart_address", "x.id in (select unnest(array[shipping_address_id, billing_address_id]) from cart where id = ?)"],
  ["cart_line_item", "x.cart_id = ? order by x.created_at, x.id"],
  ["cart_line_item_adjustment", "x.item_id in (select id from cart_line_item where cart_id = ?)"],
  ["cart_line_item_tax_line", "x.item_id in (select id from cart_line_item where cart_id = ?)"],
  ["cart_promotion", "x.cart_id = ?"],
];
const ID = /^(cart|caaddr|cali|caliadj|calitxl|cartpromo)_[0-9A-Z]{10,}$/;
/** All rows of a cart, without what differs by its nature: ids and moments. */
async function rowsOf(cart: string) {
  const plain = (value: unknown, name: string): unknown =>
    typeof value === "string" && (ID.test(value) || /_at$/.test(name)) ? `a ${name}` : value;
  const read = async ([table, where]: (typeof TABLES)[number]) => {
    const found = await rows<{ row: object }>(`select to_jsonb(x) as row from ${table} x where ${where}`, [cart]);
    return [
      table,
      found.map(({ row }) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value, name)])),
      ),
    ];
  };
  return Object.fromEntries(await Promise.all(TABLES.map(read)));
}

describe("putting things into a cart", () => {
  it("writes the rows that Medusa's own routes write, so that its routes and Admin go on with the same cart", async () => {
    const [tea, honey] = [await market.good({ producer: "gio-che" }), await market.good()];
    await rows(
      "update product set subtitle = 'Loại một', description = 'Chè ngon', thumbnail = '/che.jpg' where id = ?",
      [tea.productId],
    );
    const ours = cartOf(await open(tea, 2)).id;
    await add(ours, honey, 1);
    const last = await add(ours, tea, 3);
    const theirs = await medusaCart([tea, 2], [honey, 1], [tea, 3]);
    const written = await rowsOf(ours);
    expect(written.cart_line_item).toHaveLength(2);
    expect(written).toEqual(await rowsOf(theirs));
    const shown = cartOf(last);
    const asMedusaShows = cartOf(await send("GET", `carts/${ours}?fields=%2Bitems.total`));
    const byTitle = (cart: Cart) => ({ ...cart, items: [...cart.items].sort((a, b) => (a.id < b.id ? -1 : 1)) });
    expect(byTitle(shown)).toEqual(byTitle(asMedusaShows));
    expect([shown.item_total, shown.total]).toEqual([300_000, 300_000]);
    // Medusa's own routes change what we wrote, and we what they wrote.
    const line = shown.items[0]?.id ?? "";
    expect((await send("POST", `carts/${ours}/line-items/${line}`, { quantity: 1 })).status).toBe(200);
    expect(
      cartOf(await add(theirs, tea))
        .items.map(({ quantity }) => quantity)
        .sort(),
    ).toEqual([1, 6]);
  });

  it("takes the price that Medusa takes: of a price list, of a quantity, of a region", async () => {
    const good = await market.good({ price: 50_000 });
    const [set] = await rows<{ id: string }>(
      "select price_set_id id from product_variant_price_set where variant_id = ?",
      [good.variantId],
    );
    await rows(
      `insert into price_list (id, title, description, status, type) values ('plist_gio', 'Giảm', 'Giảm', 'active', 'sale') on conflict do nothing`,
    );
    for (const [id, list, least] of [
      ["price_gio_sale", "'plist_gio'", "null"],
      ["price_gio_many", "null", "5"],
    ])
      await rows(
        `insert into price (id, price_set_id, currency_code, amount, raw_amount, price_list_id, min_quantity, raw_min_quantity)
         values ('${id}', ?, 'vnd', ${list === "null" ? 40_000 : 45_000}, '{"value":"${list === "null" ? 40_000 : 45_000}","precision":20}',
         ${list}, ${least}, ${least === "null" ? "null" : `'{"value":"5","precision":20}'`})`,
        [set?.id ?? ""],
      );
    for (const quantity of [1, 6]) {
      const ours = cartOf(await open(good, quantity)).id;
      const theirs = await medusaCart([good, quantity]);
      expect(await rowsOf(ours)).toEqual(await rowsOf(theirs));
    }
    expect(cartOf(await open(good, 1)).items[0]?.unit_price).toBe(45_000);
  });

  it("leaves a cart to Medusa's own workflow while a promotion counts in it", async () => {
    const good = await market.good({ price: 100_000 });
    await rows(
      "insert into promotion (id, code, is_automatic, type, status) values ('promo_gio', 'TU_DONG', true, 'standard', 'active')",
    );
    await rows(
      `insert into promotion_application_method (id, promotion_id, value, raw_value, type, target_type, allocation, max_quantity)
       values ('proappmet_gio', 'promo_gio', 10, '{"value":"10","precision":20}', 'percentage', 'items', 'each', 99)`,
    );
    try {
      const opened = cartOf(await open(good, 1));
      expect(opened.item_total).toBe(90_000);
      const more = cartOf(await add(opened.id, good, 1));
      expect([more.items[0]?.quantity, more.item_total]).toEqual([2, 180_000]);
      const line = more.items[0]?.id ?? "";
      const fewer = cartOf(await send("POST", `baskets/${opened.id}/lines/${line}`, { quantity: 1 }));
      expect(fewer.item_total).toBe(90_000);
      expect(cartOf(await send("DELETE", `baskets/${opened.id}/lines/${line}`)).items).toEqual([]);
    } finally {
      await rows("update promotion set deleted_at = now() where id = 'promo_gio'");
    }
  });

  it("ends in an order by the checkout in one call", async () => {
    const cart = cartOf(await open(await market.good({ producer: "gio-dat-hang" }), 2)).id;
    const offer = (await send("GET", `carts/${cart}/offer?province=24`)).body as unknown as {
      lines: { line: string; quantity: number; price: number; stars: number | null }[];
      delivery: number;
    };
    const shown = {
      delivery: offer.delivery,
      lines: offer.lines.map(({ line, quantity, price, stars }) => ({ line, quantity, price, stars })),
    };
    const delivery = { name: "Lan", phone: "0912345678", province: "24", commune: "07288", street: "Thôn Thử" };
    expect((await send("POST", `carts/${cart}/checkout`, { delivery, shown })).status).toBe(200);
    expect(cartOf(await send("GET", `baskets/${cart}`)).completed_at).toEqual(expect.any(String));
    const late = await add(cart, await market.good());
    expect([late.status, late.body.code]).toEqual([422, "cart_completed"]);
  });
});

describe("changing a cart", () => {
  it("sets the pieces of a line and takes lines out", async () => {
    const [tea, honey] = [await market.good({ price: 50_000 }), await market.good({ price: 30_000 })];
    const cart = cartOf(await open(tea)).id;
    const [first, second] = cartOf(await add(cart, honey)).items.map(({ id }) => id);
    expect(cartOf(await send("POST", `baskets/${cart}/lines/${first}`, { quantity: 4 })).item_total).toBe(230_000);
    expect(cartOf(await send("DELETE", `baskets/${cart}/lines/${first}`)).item_total).toBe(30_000);
    const again = await send("DELETE", `baskets/${cart}/lines/${first}`);
    expect([again.status, again.body.code]).toEqual([404, "not_found"]);
    const other = cartOf(await open(tea)).id;
    expect((await send("POST", `baskets/${other}/lines/${second}`, { quantity: 2 })).status).toBe(404);
    expect((await send("DELETE", `baskets/${other}/lines/${second}`)).status).toBe(404);
    expect(cartOf(await send("GET", `baskets/${cart}`)).items).toHaveLength(1);
  });

  it("keeps a price that was agreed for the line", async () => {
    const good = await market.good({ price: 50_000 });
    const { id, items } = cartOf(await open(good));
    const line = items[0]?.id ?? "";
    await rows("update cart_line_item set is_custom_price = true, unit_price = 1000 where id = ?", [line]);
    expect(cartOf(await send("POST", `baskets/${id}/lines/${line}`, { quantity: 3 })).item_total).toBe(3000);
    expect(cartOf(await add(id, good)).items.map(({ unit_price }) => unit_price)).toEqual([1000, 50_000]);
  });

  it("lets what is not sold any more be taken out", async () => {
    const good = await market.good();
    const { id, items } = cartOf(await open(good));
    await rows("update product_variant set deleted_at = now() where id = ?", [good.variantId]);
    expect(cartOf(await send("DELETE", `baskets/${id}/lines/${items[0]?.id}`)).items).toEqual([]);
  });

  it("counts every one of ten requests at once, on one line", async () => {
    const good = await market.good();
    const cart = cartOf(await open(await market.good())).id;
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(cart, good)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const lines = cartOf(await send("GET", `baskets/${cart}`)).items;
    expect(lines.map(({ quantity }) => quantity)).toEqual([1, 10]);
  });
});

describe("a repeat under the same key", () => {
  it("opens one cart and adds once, and another wish under it is refused", async () => {
    const good = await market.good();
    const headers = { "idempotency-key": randomUUID() };
    const opened = await Promise.all(Array.from({ length: 5 }, () => open(good, 1, headers)));
    expect(new Set(opened.map((one) => cartOf(one).id)).size).toBe(1);
    expect(opened.filter(({ replayed }) => replayed)).toHaveLength(4);
    const [first] = opened;
    const cart = first === undefined ? "" : cartOf(first).id;
    const key = { "idempotency-key": randomUUID() };
    expect(cartOf(await add(cart, good, 2, key)).items[0]?.quantity).toBe(3);
    expect(cartOf(await add(cart, good, 2, key)).items[0]?.quantity).toBe(3);
    const other = await add(cart, good, 5, key);
    expect([other.status, other.body.code]).toEqual([422, "idempotency_key_reused"]);
  });

  it("is done once also when the first died after its commit, before its answer", async () => {
    const good = await market.good();
    const cart = cartOf(await open(good)).id;
    const thing = { variant: good.variantId, quantity: 2 };
    let effect: Json | null = null;
    const first = await addToBasket(house.container, cart, thing, {
      effect: null,
      record: async (_tx, noted) => {
        effect = noted;
      },
    });
    const again = await addToBasket(house.container, cart, thing, { effect, record: async () => {} });
    expect(again).toEqual(first);
    expect(cartOf(await send("GET", `baskets/${cart}`)).items[0]?.quantity).toBe(3);
  });

  it("changes nothing when the key was taken over by another attempt", async () => {
    const good = await market.good();
    const cart = cartOf(await open(good)).id;
    const taken = addToBasket(
      house.container,
      cart,
      { variant: good.variantId, quantity: 2 },
      {
        effect: null,
        record: () => Promise.reject(new Error("taken over")),
      },
    );
    await expect(taken).rejects.toThrow("taken over");
    expect(cartOf(await send("GET", `baskets/${cart}`)).items[0]?.quantity).toBe(1);
  });
});

describe("what cannot be had", () => {
  it("is refused: sold out, too many, not sold here, a suspended seller's, without a price, unknown", async () => {
    const few = await market.good({ stock: 3 });
    const { id: cart, items } = cartOf(await open(few, 2));
    const tooMany = await add(cart, few, 2);
    expect([tooMany.status, tooMany.body.code]).toEqual([422, "out_of_stock"]);
    expect(tooMany.body.details?.[0]?.en).toBe(`${few.name}: only 3 left`);
    expect((await send("POST", `baskets/${cart}/lines/${items[0]?.id}`, { quantity: 4 })).body.code).toBe(
      "out_of_stock",
    );
    const plenty = await market.good({ stock: 1000 });
    await add(cart, plenty, MOST_PIECES);
    expect((await add(cart, plenty, 1)).body.code).toBe("too_many_pieces");
    const [draft, away, free, suspended] = [
      await market.good(),
      await market.good(),
      await market.good(),
      await market.good({ producer: "gio-bi-ngung" }),
    ];
    await rows("update product set status = 'draft' where id = ?", [draft.productId]);
    await rows("delete from product_sales_channel where product_id = ?", [away.productId]);
    await rows("delete from product_variant_price_set where variant_id = ?", [free.variantId]);
    await rows(
      "insert into marketplace_seller (id, handle, name, producer_id, status) values ('sell_gio', 'gio-bi-ngung', 'Ngưng', 'prdr_gio-bi-ngung', 'suspended')",
    );
    const unknown = { ...few, variantId: "variant_01K0000000000000000000000" };
    for (const good of [draft, away, free, suspended, unknown]) {
      const [added, opened] = [await add(cart, good), await open(good)];
      expect([added.status, added.body.code]).toEqual([422, "not_for_sale"]);
      expect([opened.status, opened.body.code]).toEqual([422, "not_for_sale"]);
    }
    expect(cartOf(await send("GET", `baskets/${cart}`)).items.map(({ quantity }) => quantity)).toEqual([2, 99]);
  });

  it.each<[string, unknown]>([
    ["half a piece", { variant: "variant_x", quantity: 1.5 }],
    ["none", { variant: "variant_x", quantity: 0 }],
    ["fewer than none", { variant: "variant_x", quantity: -1 }],
    ["a number as text", { variant: "variant_x", quantity: "1" }],
    ["too many", { variant: "variant_x", quantity: 1e9 }],
    ["beyond counting", '{"variant":"variant_x","quantity":1e400}'],
    ["a price of its own", { variant: "variant_x", quantity: 1, unit_price: 1 }],
    ["a NUL character", { variant: "a\0b", quantity: 1 }],
    ["a lone surrogate", '{"variant":"\\ud800","quantity":1}'],
    ["an object for a name", { variant: { $ne: "" }, quantity: 1 }],
    ["keys of the prototype", '{"__proto__":{"variant":"x"},"quantity":1}'],
    ["a list", []],
    ["no JSON", "{"],
    ["3 MB", JSON.stringify({ variant: "x".repeat(3_000_000), quantity: 1 })],
  ])("is refused clearly: %s", async (_what, body) => {
    const { id, items } = cartOf(await open(await market.good()));
    for (const path of ["baskets", `baskets/${id}/lines`, `baskets/${id}/lines/${items[0]?.id}`]) {
      const answer = await send("POST", path, body, { "idempotency-key": randomUUID() });
      expect([400, 413]).toContain(answer.status);
      expect(refusalSchema.safeParse(answer.body).success).toBe(true);
    }
    expect(cartOf(await send("GET", `baskets/${id}`)).items.map(({ quantity }) => quantity)).toEqual([1]);
  });

  it("is a cart that is not there, whatever its name", async () => {
    const good = await market.good();
    for (const cart of ["cart_01K0000000000000000000000", "x", "%F0%9F%98%80", "a%00b", "..%2f..%2fadmin", "'%3b--"]) {
      for (const answer of [
        await send("GET", `baskets/${cart}`),
        await add(cart, good),
        await send("POST", `baskets/${cart}/lines/x`, { quantity: 1 }),
        await send("DELETE", `baskets/${cart}/lines/x`),
      ]) {
        expect([400, 404]).toContain(answer.status);
        expect(refusalSchema.safeParse(answer.body).success).toBe(true);
      }
    }
    expect((await send("POST", "baskets", { region: "reg_x", variant: good.variantId, quantity: 1 })).status).toBe(400);
  });
});
