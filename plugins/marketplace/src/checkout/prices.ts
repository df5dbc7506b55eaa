import { prepared, runPrepared } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { CartLine, CartSnapshot } from "./cart.js";

/** Whose price is asked for: Medusa's rules look at region and customer groups. */
export interface Buyer {
  readonly currency: string;
  readonly regionId: string | null;
  readonly customerId: string | null;
}

/** So many pieces of a variant. */
interface Pieces {
  readonly variantId: string;
  readonly quantity: number;
}

/** What a piece costs. */
export interface UnitPrice {
  readonly amount: number;
  /** What it costs without the sale that it is in; null where it is in none. */
  readonly before: number | null;
  readonly taxInclusive: boolean;
}

interface PriceRow {
  readonly variant: string;
  readonly set: string;
  readonly groups: readonly string[];
  /** Its only price in the currency, where that depends on nothing; else null. */
  readonly only: number | null;
  readonly taxInclusive: boolean;
}

const STATEMENT = prepared(`
select x.variant_id as variant, x.price_set_id as set, coalesce((
    select json_agg(g.customer_group_id) from customer_group_customer g
    where g.customer_id = $1 and g.deleted_at is null), '[]') as groups,
  (select case when count(*) = 1 and bool_and(p.rules_count = 0 and p.price_list_id is null and p.min_quantity is null
     and p.max_quantity is null) then min(p.amount)::float8 end
   from price p where p.price_set_id = x.price_set_id and p.currency_code = $2 and p.deleted_at is null) as only,
  coalesce((select f.is_tax_inclusive from price_preference f
    where f.attribute = 'currency_code' and f.value = $2 and f.deleted_at is null), false) as "taxInclusive"
from product_variant_price_set x where x.variant_id = any($3::text[]) and x.deleted_at is null`);

async function readPrices(knex: Knex, { currency, customerId }: Buyer, pieces: readonly Pieces[]): Promise<PriceRow[]> {
  if (pieces.length === 0) return [];
  const variants = pieces.map(({ variantId }) => variantId);
  return runPrepared<PriceRow>(knex, STATEMENT, [customerId, currency, variants]);
}

/** The prices that depend on quantity, region, price lists or groups: Medusa counts them itself. By price set. */
async function countedByMedusa(
  container: MedusaContainer,
  { currency, regionId }: Buyer,
  { sets, groups, quantity }: { sets: string[]; groups: readonly string[]; quantity: number },
): Promise<Map<string, UnitPrice>> {
  const context = {
    currency_code: currency,
    quantity,
    ...(regionId === null ? {} : { region_id: regionId }),
    ...(groups.length === 0 ? {} : { customer: { groups: groups.map((id) => ({ id })) } }),
  } as unknown as Record<string, string | number>;
  const found = await container.resolve(Modules.PRICING).calculatePrices({ id: sets }, { context });
  return new Map(
    found.flatMap(({ id, calculated_amount, original_amount, calculated_price, is_calculated_price_tax_inclusive }) => {
      if (calculated_amount == null) return [];
      const amount = Number(calculated_amount);
      const sale = calculated_price?.price_list_type === "sale" && original_amount != null;
      const before = sale && Number(original_amount) !== amount ? Number(original_amount) : null;
      return [[id, { amount, before, taxInclusive: is_calculated_price_tax_inclusive === true }]];
    }),
  );
}

/**
 * What a piece costs now, by Medusa's own rules: region, quantity, price lists, customer groups. In the order of what was asked; undefined
 * for what has no price. A price that depends on none of these, as nearly all are, is read straight from its table.
 */
export async function unitPrices(
  container: MedusaContainer,
  buyer: Buyer,
  pieces: readonly Pieces[],
): Promise<(UnitPrice | undefined)[]> {
  const rows = await readPrices(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), buyer, pieces);
  const rowOf = new Map(rows.map((row) => [row.variant, row]));
  const ruled = pieces.filter(({ variantId }) => rowOf.get(variantId)?.only === null);
  const counted = new Map<number, Map<string, UnitPrice>>();
  for (const quantity of new Set(ruled.map((one) => one.quantity))) {
    const sets = ruled.flatMap((one) => (one.quantity === quantity ? (rowOf.get(one.variantId)?.set ?? []) : []));
    const { groups = [] } = rows[0] ?? {};
    counted.set(quantity, await countedByMedusa(container, buyer, { sets, groups, quantity }));
  }
  return pieces.map(({ variantId, quantity }) => {
    const row = rowOf.get(variantId);
    if (row === undefined) return undefined;
    const { only, taxInclusive, set } = row;
    return only === null ? counted.get(quantity)?.get(set) : { amount: only, before: null, taxInclusive };
  });
}

/**
 * What a piece of each line costs now. Null for a line whose price is gone. A price that was agreed for the line itself stays what it is.
 */
export async function pricesNow(
  container: MedusaContainer,
  cart: CartSnapshot,
): Promise<ReadonlyMap<string, number | null>> {
  const priced = cart.lines.flatMap(({ id, customPrice, variantId, quantity }) =>
    customPrice || variantId === null ? [] : [{ id, variantId, quantity }],
  );
  const found = await unitPrices(container, cart, priced);
  const prices = new Map<string, number | null>(cart.lines.map(({ id, price }) => [id, price]));
  for (const [index, { id }] of priced.entries()) prices.set(id, found[index]?.amount ?? null);
  return prices;
}

/** The same lines at these prices; one whose price is gone is not for sale any more. */
export const atPrices = (lines: readonly CartLine[], prices: ReadonlyMap<string, number | null>): CartLine[] =>
  lines.map((line) => {
    const price = prices.get(line.id) ?? null;
    return price === null ? { ...line, forSale: false } : { ...line, price };
  });
