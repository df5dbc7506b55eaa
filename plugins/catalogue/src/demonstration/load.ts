import type { DemonstrationCatalogue, RealListings } from "@cho-ocop/contracts";
import { inOneTransaction } from "@cho-ocop/kernel";
import { REGISTER_MODULE, removeDemonstration, writeDemonstration } from "@cho-ocop/ocop";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  deleteProductsWorkflow,
  deleteStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows";
import { demonstrationRegister } from "./entries.js";
import { DEMONSTRATION_PREFIX, externalId, planListings, productOf, skuOf, type WantedListing } from "./listings.js";
import { type Market, prepareMarket, removeDelivery, STOCK_LOCATION } from "./market.js";

const BATCH = 50;

/** What a load did. */
export interface LoadReport {
  readonly entries: number;
  readonly created: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Keys of real entries that are not in the register, and so were not put up for sale. */
  readonly missing: readonly string[];
}

const knexOf = (container: MedusaContainer): Knex => container.resolve(ContainerRegistrationKeys.PG_CONNECTION);

async function rows<Row>(container: MedusaContainer, sql: string, bindings: readonly Knex.Value[]): Promise<Row[]> {
  return (await knexOf(container).raw<{ rows: Row[] }>(sql, [...bindings])).rows;
}

const demonstrationProducts = (container: MedusaContainer) =>
  rows<{ id: string; externalId: string }>(
    container,
    `select id, external_id as "externalId" from product where deleted_at is null and starts_with(external_id, ?) order by id`,
    [DEMONSTRATION_PREFIX],
  );

/** The listings of real entries that the register has, by the register's names. */
async function realWanted(
  container: MedusaContainer,
  { listings }: RealListings,
): Promise<{ wanted: WantedListing[]; missing: string[] }> {
  const entries = await rows<{ key: string; id: string; name: string }>(
    container,
    `select key, id, name from ocop_recognised_product where key = any(?) and deleted_at is null and not demonstration`,
    [listings.map(({ key }) => key)],
  );
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const wanted = listings.flatMap(({ key, listing }) => {
    const entry = byKey.get(key);
    return entry === undefined ? [] : [{ key, name: entry.name, recognisedProductId: entry.id, listing }];
  });
  return { wanted, missing: listings.map(({ key }) => key).filter((key) => !byKey.has(key)) };
}

async function removeProducts(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH)
    await deleteProductsWorkflow(container).run({ input: { ids: ids.slice(start, start + BATCH) } });
}

/** Makes the products of some listings with their stock, and links each with its register entry. */
async function createListings(
  container: MedusaContainer,
  market: Market,
  wanted: readonly WantedListing[],
): Promise<void> {
  const { result: products } = await createProductsWorkflow(container).run({
    input: { products: wanted.map((one) => productOf(one, market)) },
  });
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: wanted.map(skuOf) }, { take: wanted.length });
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: wanted.flatMap((one) =>
        items
          .filter(({ sku }) => sku === skuOf(one))
          .map(({ id }) => ({
            inventory_item_id: id,
            location_id: market.stockLocationId,
            stocked_quantity: one.listing.stock,
          })),
      ),
    },
  });
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    wanted.flatMap((one) =>
      products
        .filter(({ external_id }) => external_id === externalId(one))
        .map(({ id }) => ({
          [Modules.PRODUCT]: { product_id: id },
          [REGISTER_MODULE]: { recognised_product_id: one.recognisedProductId },
        })),
    ),
  );
}

/**
 * Loads the demonstration, or renews it: the fictional part of the register with certificates that read as wanted today, and the
 * listings. Safe to repeat: a listing that has not changed stays as it is. Nothing real is touched.
 */
export async function loadDemonstration(
  container: MedusaContainer,
  sources: { readonly catalogue: DemonstrationCatalogue; readonly real: RealListings },
  at: { readonly today: CalendarDay; readonly now: Date },
): Promise<LoadReport> {
  const register = demonstrationRegister(sources.catalogue, at.today);
  const ids = await inOneTransaction(container, (tx) =>
    writeDemonstration(tx, register.producers, register.entries, at.now),
  );
  const fictional = sources.catalogue.products.flatMap(({ key, name, listing }): WantedListing[] => {
    const recognisedProductId = ids.get(key);
    return recognisedProductId === undefined ? [] : [{ key, name, recognisedProductId, listing }];
  });
  const { wanted, missing } = await realWanted(container, sources.real);
  const plan = planListings([...fictional, ...wanted], await demonstrationProducts(container));
  await removeProducts(container, plan.remove);
  const market = await prepareMarket(container);
  for (let start = 0; start < plan.create.length; start += BATCH)
    await createListings(container, market, plan.create.slice(start, start + BATCH));
  return {
    entries: register.entries.length,
    created: plan.create.length,
    removed: plan.remove.length,
    unchanged: plan.unchanged,
    missing,
  };
}

/** Removes the demonstration: its listings with their stock, its stock location and delivery, and the fictional part of the register. */
export async function unloadDemonstration(
  container: MedusaContainer,
  now: Date,
): Promise<{ readonly products: number; readonly entries: number }> {
  const products = await demonstrationProducts(container);
  await removeProducts(
    container,
    products.map(({ id }) => id),
  );
  await removeDelivery(container);
  const locations = await container.resolve(Modules.STOCK_LOCATION).listStockLocations({ name: STOCK_LOCATION });
  const inUse = new Set(
    (
      await rows<{ location_id: string }>(
        container,
        "select distinct location_id from inventory_level where deleted_at is null and location_id = any(?)",
        [locations.map(({ id }) => id)],
      )
    ).map(({ location_id }) => location_id),
  );
  const free = locations.map(({ id }) => id).filter((id) => !inUse.has(id));
  if (free.length > 0) await deleteStockLocationsWorkflow(container).run({ input: { ids: free } });
  const entries = await inOneTransaction(container, (tx) => removeDemonstration(tx, now));
  return { products: products.length, entries };
}
