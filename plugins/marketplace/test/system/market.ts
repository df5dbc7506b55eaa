/** @file A market of a test's own: products of producers with stock, and carts that are ready to be ordered. */
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows";

/** Something that is for sale: one variant of one product. */
export interface Good {
  readonly productId: string;
  readonly variantId: string;
  readonly inventoryItemId: string;
  readonly price: number;
  readonly name: string;
}

export const ADDRESS = {
  first_name: "Nguyễn Thị Lan",
  phone: "+84912345678",
  address_1: "1 Phố Cổ",
  city: "Phường Hà Giang 1",
  province: "Tỉnh Tuyên Quang",
  country_code: "vn",
};

export interface Market {
  readonly knex: Knex;
  readonly key: string;
  readonly regionId: string;
  readonly locationId: string;
  /** A second place that serves the shop. */
  readonly otherLocationId: string;
  /** Makes a product with stock in the first place. */
  good(given?: { stock?: number; price?: number; producer?: string; grams?: number; name?: string }): Promise<Good>;
  /** Puts an entry of the register under a product: of a producer, with stars in force on all days, or without. */
  recognise(good: Good, producer: string, stars: 3 | 4 | 5 | null): Promise<string>;
  /** A cart with address, delivery and payment, which needs only to be completed. */
  cart(lines: readonly (readonly [good: Good, quantity: number, off?: number])[], delivery?: number): Promise<string>;
  /** What is promised and what is there of a good, in all places. */
  stock(good: Good): Promise<{ reserved: number; stocked: number; reservations: number }>;
}

const one = <T>(rows: readonly T[], what: string): T => {
  const [first] = rows;
  if (first === undefined) throw new Error(`There is no ${what}`);
  return first;
};

/** Uses the region, sales channel and way of delivery that the demonstration made; everything else is made here. */
export async function openMarket(container: MedusaContainer): Promise<Market> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows = async <Row>(sql: string, values: readonly Knex.Value[] = []): Promise<Row[]> =>
    (await knex.raw<{ rows: Row[] }>(sql, [...values])).rows;
  const region = one(await rows<{ id: string }>("select id from region where currency_code = 'vnd'"), "region").id;
  const channel = one(await rows<{ id: string }>("select default_sales_channel_id id from store"), "sales channel").id;
  const option = one(
    await rows<{ id: string }>("select id from shipping_option where deleted_at is null"),
    "way of delivery",
  ).id;
  const profile = one(
    await rows<{ id: string }>("select id from shipping_profile where type = 'default'"),
    "profile",
  ).id;
  const key = one(
    await rows<{ token: string }>(
      "select token from api_key where type = 'publishable' and revoked_at is null order by created_at desc",
    ),
    "publishable key",
  ).token;
  const places = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Kho một" }, { name: "Kho hai" }] },
  });
  const [locationId, otherLocationId] = [places.result[0]?.id ?? "", places.result[1]?.id ?? ""];
  for (const id of [locationId, otherLocationId])
    await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [channel] } });

  const recognise: Market["recognise"] = async (good, producer, stars) => {
    const id = `rp_${good.productId}`;
    const producerId = `prdr_${producer}`;
    await knex.raw(
      "insert into ocop_producer (id, handle, name, name_folded, province_code) values (?, ?, ?, ?, '14') on conflict do nothing",
      [producerId, producer, producer, producer],
    );
    await knex.raw(
      `insert into ocop_recognised_product (id, handle, name, name_folded, producer_id, group_code, province_code)
       values (?, ?, ?, ?, ?, 'I', '14')`,
      [id, id.toLowerCase().replaceAll("_", "-"), good.name, good.name, producerId],
    );
    await knex.raw(
      "insert into ocop_product_recognised_product (id, product_id, recognised_product_id) values (?, ?, ?)",
      [`link_${id}`, good.productId, id],
    );
    if (stars !== null) {
      await knex.raw("insert into ocop_certificate (id, recognised_product_id, stars) values (?, ?, ?)", [
        `cert_${id}`,
        id,
        stars,
      ]);
      await knex.raw(
        "update ocop_status_period set status = 'valid', stars = ?, certificate_id = ? where recognised_product_id = ?",
        [stars, `cert_${id}`, id],
      );
    }
    return id;
  };

  let made = 0;
  return {
    knex,
    key,
    regionId: region,
    locationId,
    otherLocationId,
    recognise,
    good: async ({ stock = 100, price = 50_000, producer, grams = 500, name }: Parameters<Market["good"]>[0] = {}) => {
      made += 1;
      const title = name ?? `Hàng thử ${made}`;
      const sku = `THU-${process.pid}-${made}`;
      const { result } = await createProductsWorkflow(container).run({
        input: {
          products: [
            {
              title,
              handle: `hang-thu-${process.pid}-${made}`,
              status: "published",
              shipping_profile_id: profile,
              sales_channels: [{ id: channel }],
              options: [{ title: "Gói", values: ["một"] }],
              variants: [
                {
                  title: "một",
                  sku,
                  manage_inventory: true,
                  weight: grams,
                  options: { Gói: "một" },
                  prices: [{ amount: price, currency_code: "vnd" }],
                },
              ],
            },
          ],
        },
      });
      const product = one(result, "product");
      const item = one(
        await rows<{ id: string }>("select id from inventory_item where sku = ?", [sku]),
        "inventory item",
      );
      await createInventoryLevelsWorkflow(container).run({
        input: { inventory_levels: [{ inventory_item_id: item.id, location_id: locationId, stocked_quantity: stock }] },
      });
      const good = {
        productId: product.id,
        variantId: product.variants[0]?.id ?? "",
        inventoryItemId: item.id,
        price,
        name: title,
      };
      if (producer !== undefined) await recognise(good, producer, 4);
      return good;
    },
    cart: async (lines, delivery = 30_000) => {
      const carts = container.resolve(Modules.CART);
      const payments = container.resolve(Modules.PAYMENT);
      const [cart] = await carts.createCarts([
        {
          region_id: region,
          currency_code: "vnd",
          sales_channel_id: channel,
          email: "lan@example.com",
          shipping_address: ADDRESS,
          billing_address: ADDRESS,
          metadata: { note: "Gọi trước" },
          items: lines.map(([good, quantity, off]) => ({
            title: "một",
            product_title: good.name,
            product_id: good.productId,
            variant_id: good.variantId,
            quantity,
            unit_price: good.price,
            is_tax_inclusive: true,
            requires_shipping: true,
            ...(off === undefined ? {} : { adjustments: [{ amount: off, code: "GIAM", is_tax_inclusive: true }] }),
          })),
          shipping_methods: [
            { name: "Giao tận nơi", amount: delivery, is_tax_inclusive: true, shipping_option_id: option },
          ],
        },
      ] as never);
      if (cart === undefined) throw new Error("Medusa made no cart");
      const total = lines.reduce((sum, [good, quantity, off = 0]) => sum + good.price * quantity - off, delivery);
      const collection = await payments.createPaymentCollections({ currency_code: "vnd", amount: total });
      await payments.createPaymentSession(collection.id, {
        provider_id: "pp_system_default",
        currency_code: "vnd",
        amount: total,
        data: {},
      });
      await container.resolve(ContainerRegistrationKeys.LINK).create({
        [Modules.CART]: { cart_id: cart.id },
        [Modules.PAYMENT]: { payment_collection_id: collection.id },
      });
      return cart.id;
    },
    stock: async (good) => {
      const [level] = await rows<{ reserved: number; stocked: number; reservations: number }>(
        `select sum(reserved_quantity)::int reserved, sum(stocked_quantity)::int stocked, (
           select coalesce(sum(quantity), 0)::int from reservation_item r where r.inventory_item_id = ? and r.deleted_at is null) reservations
         from inventory_level where inventory_item_id = ? and deleted_at is null`,
        [good.inventoryItemId, good.inventoryItemId],
      );
      return level ?? { reserved: 0, stocked: 0, reservations: 0 };
    },
  };
}
