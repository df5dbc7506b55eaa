/** @file Products of a test's own, made through Medusa's admin API as a seller's office would, and linked with entries of its own. */
import { randomBytes } from "node:crypto";
import { adminFetch, sql } from "../../../../tests/house/client.js";

/** A request of the administrator that must succeed; returns its body. */
export async function admin<Body>(
  path: string,
  body?: object,
  method = body === undefined ? "GET" : "POST",
): Promise<Body> {
  const answer = await adminFetch(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return JSON.parse(text) as Body;
}

let place: Promise<{ channel: string; location: string }> | undefined;

/** Where the test sells: the house's one sales channel, and a stock location of its own. */
export function market(): Promise<{ channel: string; location: string }> {
  place ??= (async () => {
    const { sales_channels } = await admin<{ sales_channels: { id: string }[] }>("/admin/sales-channels");
    const { stock_location } = await admin<{ stock_location: { id: string } }>("/admin/stock-locations", {
      name: "Kho thử",
    });
    return { channel: sales_channels[0]?.id ?? "", location: stock_location.id };
  })();
  return place;
}

export interface OwnVariant {
  readonly title: string;
  readonly price?: number;
  readonly stock?: number;
  readonly grams?: number;
  readonly managed?: boolean;
}
export interface OwnProduct {
  readonly id: string;
  readonly handle: string;
  readonly variants: readonly { readonly id: string; readonly inventoryItem: string | null }[];
}

/** Puts a product up for sale and links it with an entry of the register. */
export async function addProduct(
  title: string,
  entryId: string | null,
  variants: readonly OwnVariant[],
): Promise<OwnProduct> {
  const { channel, location } = await market();
  const handle = `thu-${randomBytes(8).toString("hex")}`;
  const { product } = await admin<{
    product: {
      id: string;
      variants: { id: string; title: string; inventory_items?: { inventory_item_id: string }[] }[];
    };
  }>("/admin/products?fields=id,variants.id,variants.title,variants.inventory_items.inventory_item_id", {
    title,
    handle,
    status: "published",
    sales_channels: [{ id: channel }],
    options: [{ title: "Quy cách", values: variants.map((one) => one.title) }],
    variants: variants.map((one) => ({
      title: one.title,
      manage_inventory: one.managed ?? true,
      weight: one.grams,
      options: { "Quy cách": one.title },
      prices: one.price === undefined ? [] : [{ amount: one.price, currency_code: "vnd" }],
    })),
  });
  const made = variants.map(({ title: pack }) => {
    const variant = product.variants.find((one) => one.title === pack);
    return { id: variant?.id ?? "", inventoryItem: variant?.inventory_items?.[0]?.inventory_item_id ?? null };
  });
  for (const [index, { stock }] of variants.entries()) {
    const item = made[index]?.inventoryItem;
    if (stock !== undefined && item != null)
      await admin(`/admin/inventory-items/${item}/location-levels`, { location_id: location, stocked_quantity: stock });
  }
  if (entryId !== null)
    await sql(
      "insert into ocop_product_recognised_product (id, product_id, recognised_product_id) values ($1, $2, $3)",
      [`test_${handle}`, product.id, entryId],
    );
  return { id: product.id, handle, variants: made };
}
