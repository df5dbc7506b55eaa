import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { CartLine, CartSnapshot } from "./cart.js";

/**
 * What a piece of each line costs now, by Medusa's own rules for this cart: region, quantity, price lists, customer groups. Null for a
 * line whose price is gone. A price that was agreed for the line itself stays what it is.
 */
export async function pricesNow(
  container: MedusaContainer,
  { currency, regionId, customerId, lines }: CartSnapshot,
): Promise<ReadonlyMap<string, number | null>> {
  const priced = lines.filter(({ customPrice, variantId }) => !customPrice && variantId !== null);
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: { variant: string; set: string; groups: string[] }[] }>(
    `select x.variant_id as variant, x.price_set_id as set, coalesce((
       select json_agg(g.customer_group_id) from customer_group_customer g
       where g.customer_id = ? and g.deleted_at is null), '[]') as groups
     from product_variant_price_set x where x.variant_id = any(?) and x.deleted_at is null`,
    [customerId, priced.map(({ variantId }) => variantId)] as Knex.Value[],
  );
  const setOf = new Map(rows.map(({ variant, set }) => [variant, set]));
  const groups = rows[0]?.groups ?? [];
  const pricing = container.resolve(Modules.PRICING);
  const prices = new Map<string, number | null>(lines.map(({ id, price }) => [id, price]));
  for (const quantity of new Set(priced.map((line) => line.quantity))) {
    const these = priced.filter((line) => line.quantity === quantity);
    const found = await pricing.calculatePrices(
      { id: these.flatMap((line) => setOf.get(line.variantId ?? "") ?? []) },
      {
        context: {
          currency_code: currency,
          quantity,
          ...(regionId === null ? {} : { region_id: regionId }),
          ...(groups.length === 0 ? {} : { customer: { groups: groups.map((id) => ({ id })) } }),
        } as unknown as Record<string, string | number>,
      },
    );
    const amounts = new Map(found.map(({ id, calculated_amount: amount }) => [id, amount]));
    for (const line of these) prices.set(line.id, numberOf(amounts.get(setOf.get(line.variantId ?? "") ?? "")));
  }
  return prices;
}

const numberOf = (amount: unknown): number | null => (amount == null ? null : Number(amount));

/** The same lines at these prices; one whose price is gone is not for sale any more. */
export const atPrices = (lines: readonly CartLine[], prices: ReadonlyMap<string, number | null>): CartLine[] =>
  lines.map((line) => {
    const price = prices.get(line.id) ?? null;
    return price === null ? { ...line, forSale: false } : { ...line, price };
  });
