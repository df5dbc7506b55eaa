import { prepared, runPrepared } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ParcelPrice } from "../orders/plan.js";
import { type DeliveryRate, deliveryPrice, zoneOf } from "./quote.js";

interface Tables {
  readonly rates: DeliveryRate[];
  readonly homes: { readonly producerId: string; readonly province: string | null }[];
}

const STATEMENT = prepared(`
select coalesce((select json_agg(json_build_object('producerId', r.producer_id, 'handling', r.handling, 'zone', r.zone,
    'upToGrams', r.up_to_grams, 'amount', r.amount)) from marketplace_delivery_rate r
  where r.producer_id is null or r.producer_id = any($1::text[])), '[]') as rates,
  coalesce((select json_agg(json_build_object('producerId', h.producer_id, 'province', h.province_code))
    from ocop_producer_home h where h.producer_id = any($1::text[])), '[]') as homes`);

/** What parcels of these producers cost to send to a province, by its code since 1 July 2025; null: not known. */
export async function deliveryPrices(
  knex: Knex,
  producerIds: readonly string[],
  province: string | null,
): Promise<ParcelPrice> {
  const [tables] = await runPrepared<Tables>(knex, STATEMENT, [producerIds]);
  const { rates, homes } = tables ?? { rates: [], homes: [] };
  const homeOf = new Map(homes.map((home) => [home.producerId, home.province]));
  return ({ producerId, handling, grams }) =>
    deliveryPrice(
      {
        producerId,
        handling,
        grams,
        zone: zoneOf(producerId === null ? null : (homeOf.get(producerId) ?? null), province),
      },
      rates,
    );
}
