// @ts-check
// A shop with goods in stock, and carts that only need to be completed; made alike in any Medusa 2.18.0.
import { randomUUID } from "node:crypto";
import { adminClient } from "../lib/stock.mjs";

/** @typedef {{ url: string, adminToken: string, node: number, query: (statement: string, values?: unknown[]) => Promise<Record<string, any>[]> }} Backend */
/** @typedef {{ productId: string, variantId: string, itemId: string }} Good */
/** @typedef {{ backend: Backend, key: string, regionId: string, locationId: string, optionId: string, profileId: string, channelId: string, made: number, carts: number }} Shop */

/** Delivery of our own checkout costs this; the option of Medusa's the same. */
const DELIVERY_DONG = 30_000;
const PRICE_DONG = 50_000;

/** Region, sales channel, place, way of delivery and key. @param {Backend} backend @returns {Promise<Shop>} */
export async function openShop(backend) {
  /** @type {(route: string, body?: unknown) => Promise<any>} */
  const admin = adminClient(backend.url, backend.adminToken);
  const { sales_channels: channels } = await admin("/admin/sales-channels");
  const channelId = channels[0].id;
  const { stores } = await admin("/admin/stores");
  await admin(`/admin/stores/${stores[0].id}`, {
    supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }],
  });
  const { region } = await admin("/admin/regions", {
    name: "Việt Nam",
    currency_code: "vnd",
    countries: ["vn"],
    payment_providers: ["pp_system_default"],
  });
  await admin("/admin/tax-regions", { country_code: "vn", provider_id: "tp_system" });
  const { api_key: key } = await admin("/admin/api-keys", { title: "benchmark", type: "publishable" });
  await admin(`/admin/api-keys/${key.id}/sales-channels`, { add: [channelId] });
  const { stock_location: place } = await admin("/admin/stock-locations", { name: "Kho" });
  await admin(`/admin/stock-locations/${place.id}/sales-channels`, { add: [channelId] });
  await admin(`/admin/stock-locations/${place.id}/fulfillment-providers`, { add: ["manual_manual"] });
  await admin(`/admin/stock-locations/${place.id}/fulfillment-sets`, { name: "Giao hàng", type: "shipping" });
  const { stock_location: full } = await admin(`/admin/stock-locations/${place.id}?fields=*fulfillment_sets`);
  const { fulfillment_set: set } = await admin(`/admin/fulfillment-sets/${full.fulfillment_sets[0].id}/service-zones`, {
    name: "Việt Nam",
    geo_zones: [{ type: "country", country_code: "vn" }],
  });
  const { shipping_profile: profile } = await admin("/admin/shipping-profiles", {
    name: "Giao hàng",
    type: "benchmark",
  });
  const { shipping_option: option } = await admin("/admin/shipping-options", {
    name: "Giao tận nơi",
    service_zone_id: set.service_zones[0].id,
    shipping_profile_id: profile.id,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: "Giao", description: "Giao", code: "giao" },
    prices: [{ currency_code: "vnd", amount: DELIVERY_DONG }],
    rules: [],
  });
  return {
    backend,
    key: key.token,
    regionId: region.id,
    locationId: place.id,
    optionId: option.id,
    profileId: profile.id,
    channelId,
    made: 0,
    carts: 0,
  };
}

/** A product with `stock` pieces. @param {Shop} shop @param {number} stock @returns {Promise<Good>} */
export async function makeGood(shop, stock) {
  /** @type {(route: string, body?: unknown) => Promise<any>} */
  const admin = adminClient(shop.backend.url, shop.backend.adminToken);
  shop.made += 1;
  const { product } = await admin("/admin/products", {
    title: `Hàng ${shop.made}`,
    handle: `benchmark-checkout-${shop.made}`,
    status: "published",
    shipping_profile_id: shop.profileId,
    sales_channels: [{ id: shop.channelId }],
    options: [{ title: "Gói", values: ["một"] }],
    variants: [
      {
        title: "một",
        sku: `BENCH-${shop.made}`,
        manage_inventory: true,
        options: { Gói: "một" },
        prices: [{ currency_code: "vnd", amount: PRICE_DONG }],
      },
    ],
  });
  const [item] = await shop.backend.query("select id from inventory_item where sku = $1", [`BENCH-${shop.made}`]);
  await admin(`/admin/inventory-items/${item?.id}/location-levels`, {
    location_id: shop.locationId,
    stocked_quantity: stock,
  });
  return { productId: product.id, variantId: product.variants[0].id, itemId: item?.id };
}

/** @param {Shop} shop @param {string} path @param {unknown} [body] @param {Record<string, string>} [headers] */
export async function store(shop, path, body, headers = {}) {
  const answer = await fetch(`${shop.backend.url}/store${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "x-publishable-api-key": shop.key, "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    text,
    headers: answer.headers,
    /** @type {any} */ body: text === "" ? {} : JSON.parse(text),
  };
}

const ADDRESS = {
  first_name: "Lan",
  last_name: "Nguyễn",
  phone: "+84912345678",
  address_1: "1 Phố Cổ",
  city: "xã Yên Thế",
  province: "tỉnh Bắc Ninh",
  country_code: "vn",
};

/**
 * Medusa's own way from the first thing in the cart to a cart that can be completed: nine calls.
 * @param {Shop} shop @param {readonly Good[]} goods @returns {Promise<string>}
 */
export async function medusasWay(shop, goods) {
  const cart = (await store(shop, "/carts", { region_id: shop.regionId, sales_channel_id: shop.channelId })).body.cart
    .id;
  for (const { variantId } of goods)
    await store(shop, `/carts/${cart}/line-items`, { variant_id: variantId, quantity: 1 });
  await store(shop, `/carts/${cart}`, {
    email: "lan@example.com",
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  });
  await store(shop, `/shipping-options?cart_id=${cart}`);
  await store(shop, `/carts/${cart}/shipping-methods`, { option_id: shop.optionId });
  const { body } = await store(shop, "/payment-collections", { cart_id: cart });
  await store(shop, `/payment-collections/${body.payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  });
  return cart;
}

/**
 * The shop's own way from the first thing in the cart to the order: one call for each thing, the cart, the offer, the checkout.
 * @param {Shop} shop @param {readonly Good[]} goods
 */
export async function basketsWay(shop, goods) {
  let cart = "";
  for (const { variantId } of goods) {
    const thing = { variant: variantId, quantity: 1 };
    const added =
      cart === ""
        ? await store(shop, "/baskets", { region: shop.regionId, ...thing })
        : await store(shop, `/baskets/${cart}/lines`, thing);
    cart = added.body.cart.id;
  }
  await store(shop, `/baskets/${cart}`);
  const { lines, delivery } = (await store(shop, `/carts/${cart}/offer?province=24`)).body;
  const shown = {
    delivery,
    lines: lines.map((/** @type {any} */ { line, quantity, price, stars }) => ({ line, quantity, price, stars })),
  };
  const to = { name: "Lan", phone: "0912345678", province: "24", commune: "07288", street: "1 Phố Cổ" };
  const answer = await store(
    shop,
    `/carts/${cart}/checkout`,
    { delivery: to, shown },
    { "idempotency-key": randomUUID() },
  );
  if (answer.status !== 200) throw new Error(`The checkout in one call: ${answer.text}`);
}

const KEYS = [
  "cart",
  "cart_address",
  "cart_line_item",
  "cart_shipping_method",
  "payment_collection",
  "payment_session",
];

/**
 * Makes one cart for each basket, row by row after a cart that was made over HTTP: completing is what is measured, not filling.
 * @param {Shop} shop @param {string} template @param {readonly (readonly Good[])[]} baskets @returns {Promise<string[]>}
 */
export async function cloneCarts(shop, template, baskets) {
  const { query } = shop.backend;
  const rows = async (/** @type {string} */ sql) => (await query(sql, [template])).map(({ row }) => row);
  const [cart] = await rows("select to_jsonb(x) as row from cart x where id = $1");
  const [address] = await rows(
    "select to_jsonb(x) as row from cart_address x where id = (select shipping_address_id from cart where id = $1)",
  );
  const [line] = await rows("select to_jsonb(x) as row from cart_line_item x where cart_id = $1 limit 1");
  const [method] = await rows(
    "select to_jsonb(x) as row from cart_shipping_method x where cart_id = $1 and deleted_at is null limit 1",
  );
  const [link] = await rows("select to_jsonb(x) as row from cart_payment_collection x where cart_id = $1 limit 1");
  const [collection] = await rows(
    "select to_jsonb(x) as row from payment_collection x where id = (select payment_collection_id from cart_payment_collection where cart_id = $1)",
  );
  const [session] = await rows(
    "select to_jsonb(x) as row from payment_session x where payment_collection_id = (select payment_collection_id from cart_payment_collection where cart_id = $1) and deleted_at is null",
  );
  /** @type {Record<string, Record<string, unknown>[]>} */
  const made = {
    cart: [],
    cart_address: [],
    cart_line_item: [],
    cart_shipping_method: [],
    payment_collection: [],
    payment_session: [],
    cart_payment_collection: [],
  };
  /** @type {string[]} */
  const ids = [];
  for (const basket of baskets) {
    shop.carts += 1;
    const n = String(shop.carts).padStart(20, "0");
    const total = basket.length * PRICE_DONG + DELIVERY_DONG;
    const money = { amount: total, raw_amount: { value: String(total), precision: 20 } };
    ids.push(`cart_${n}`);
    made.cart?.push({
      ...cart,
      id: `cart_${n}`,
      shipping_address_id: `caaddr_${n}`,
      billing_address_id: `caaddr_b${n}`,
    });
    made.cart_address?.push({ ...address, id: `caaddr_${n}` }, { ...address, id: `caaddr_b${n}` });
    for (const [index, { productId, variantId }] of basket.entries())
      made.cart_line_item?.push({
        ...line,
        id: `cali_${n}${index}`,
        cart_id: `cart_${n}`,
        product_id: productId,
        variant_id: variantId,
      });
    made.cart_shipping_method?.push({ ...method, id: `casm_${n}`, cart_id: `cart_${n}` });
    made.payment_collection?.push({ ...collection, ...money, id: `pay_col_${n}` });
    made.payment_session?.push({
      ...session,
      ...money,
      id: `payses_${n}`,
      payment_collection_id: `pay_col_${n}`,
      data: {},
    });
    made.cart_payment_collection?.push({
      ...link,
      id: `cartpay_${n}`,
      cart_id: `cart_${n}`,
      payment_collection_id: `pay_col_${n}`,
    });
  }
  for (const table of ["cart_address", ...KEYS.filter((name) => name !== "cart_address"), "cart_payment_collection"])
    await query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
      JSON.stringify(made[table]),
    ]);
  return ids;
}

/** What is promised of a good, and what is there. @param {Shop} shop @param {Good} good */
export async function promised(shop, { itemId }) {
  const [row] = await shop.backend.query(
    `select sum(stocked_quantity)::int stocked, (select coalesce(sum(quantity), 0)::int from reservation_item
       where inventory_item_id = $1 and deleted_at is null) reserved from inventory_level where inventory_item_id = $1`,
    [itemId],
  );
  return { stocked: Number(row?.stocked), reserved: Number(row?.reserved) };
}
