import type { MedusaRequest } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type Refusal, refuse } from "../refusal/refusal.js";
import { partsOf } from "./store-path.js";

const missing = (vi: string, en: string): Refusal => refuse("not_found", 404, vi, en);

/** How Medusa's addresses name things that its workflows take for granted: without them they break, or work on somebody else's. */
const THINGS = {
  cart: {
    sql: "select 1 from cart where id = ? and deleted_at is null",
    refusal: missing("Không có giỏ hàng này", "There is no such cart"),
  },
  line: {
    sql: "select 1 from cart_line_item where id = ? and cart_id = ? and deleted_at is null",
    refusal: missing("Giỏ hàng không có dòng này", "The cart has no such line"),
  },
  collection: {
    sql: "select 1 from payment_collection where id = ? and deleted_at is null",
    refusal: missing("Không có khoản thanh toán này", "There is no such payment"),
  },
  option: {
    sql: "select 1 from shipping_option where id = ? and deleted_at is null",
    refusal: missing("Không có cách giao hàng này", "There is no such way of delivery"),
  },
} as const;

/** Parts of Medusa's addresses below a cart; what else is there is ours and looks for itself. */
const OF_CART = ["customer", "line-items", "promotions", "shipping-methods", "taxes"];

/** What a request that changes something names in its address, and its ids; undefined where nobody has to look. */
export function namedThing(
  method: string,
  path: string,
): { readonly thing: keyof typeof THINGS; readonly ids: readonly string[] } | undefined {
  const [store, resource, id, part, line] = partsOf(path);
  if (method === "GET" || store?.toLowerCase() !== "store" || id === undefined) return undefined;
  const below = part?.toLowerCase();
  switch (resource?.toLowerCase()) {
    case "carts":
      if (below !== undefined && !OF_CART.includes(below)) return undefined;
      return line === undefined ? { thing: "cart", ids: [id] } : { thing: "line", ids: [line, id] };
    case "payment-collections":
      return { thing: "collection", ids: [id] };
    case "shipping-options":
      return { thing: "option", ids: [id] };
    default:
      return undefined;
  }
}

/** Refuses a request that would change something that is not there; undefined when it is. */
export async function refusedThing(request: MedusaRequest, path: string): Promise<Refusal | undefined> {
  const named = namedThing(request.method, path);
  if (named === undefined) return undefined;
  const { sql, refusal } = THINGS[named.thing];
  const knex: Knex = request.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: unknown[] }>(sql, [...named.ids]);
  return rows.length === 0 ? refusal : undefined;
}
