import type { IFulfillmentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  deleteFulfillmentSetsWorkflow,
  deleteShippingOptionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";

const REGION = "Việt Nam";
const COUNTRY = "vn";
const CURRENCY = "vnd";
const PAYMENT_PROVIDER = "pp_system_default";
const TAX_PROVIDER = "tp_system";
export const STOCK_LOCATION = "Kho minh hoạ";
const FULFILMENT_PROVIDER = "manual_manual";
const FULFILMENT_SET = "Giao hàng minh hoạ";
const SHIPPING_OPTION = "Giao tận nơi (phí minh hoạ)";
const SHIPPING_DONG = 30_000;

/** Where the demonstration is sold. */
export interface Market {
  readonly salesChannelId: string;
  readonly stockLocationId: string;
  readonly shippingProfileId: string;
}

function one<T>(rows: readonly T[], what: string): T {
  const [first] = rows;
  if (first === undefined) throw new Error(`Medusa did not make ${what}`);
  return first;
}

/** The store's settings: đồng is its currency, prices include tax, its region is Vietnam. Returns its one sales channel. */
async function prepareStore(container: MedusaContainer, regionId: () => Promise<string>): Promise<string> {
  const stores = container.resolve(Modules.STORE);
  const store = one(
    await stores.listStores({}, { relations: ["supported_currencies"], order: { created_at: "ASC" } }),
    "a store",
  );
  const channels = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels(store.default_sales_channel_id ? { id: store.default_sales_channel_id } : {}, {
      order: { created_at: "ASC" },
    });
  const channel = one(channels, "a sales channel");
  const currencies = store.supported_currencies ?? [];
  const others = currencies.filter(({ currency_code }) => currency_code !== CURRENCY);
  const preferences = await container
    .resolve(Modules.PRICING)
    .listPricePreferences({ attribute: "currency_code", value: CURRENCY });
  const currencyReady =
    currencies.some(({ currency_code, is_default }) => currency_code === CURRENCY && is_default) &&
    preferences.some(({ is_tax_inclusive }) => is_tax_inclusive);
  if (!currencyReady)
    await updateStoresWorkflow(container).run({
      input: {
        selector: { id: store.id },
        update: {
          supported_currencies: [
            { currency_code: CURRENCY, is_default: true, is_tax_inclusive: true },
            ...others.map(({ currency_code }) => ({ currency_code, is_default: false })),
          ],
        },
      },
    });
  const region = await regionId();
  if (store.default_region_id !== region || store.default_sales_channel_id !== channel.id)
    await updateStoresWorkflow(container).run({
      input: {
        selector: { id: store.id },
        update: { default_region_id: region, default_sales_channel_id: channel.id },
      },
    });
  return channel.id;
}

async function region(container: MedusaContainer): Promise<string> {
  const known = await container.resolve(Modules.REGION).listRegions({ currency_code: CURRENCY });
  const [first] = known;
  if (first !== undefined) return first.id;
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: REGION,
          currency_code: CURRENCY,
          countries: [COUNTRY],
          payment_providers: [PAYMENT_PROVIDER],
          is_tax_inclusive: true,
          automatic_taxes: true,
        },
      ],
    },
  });
  return one(result, "a region").id;
}

async function taxRegion(container: MedusaContainer): Promise<void> {
  const known = await container.resolve(Modules.TAX).listTaxRegions({ country_code: COUNTRY });
  if (known.length > 0) return;
  await createTaxRegionsWorkflow(container).run({ input: [{ country_code: COUNTRY, provider_id: TAX_PROVIDER }] });
}

async function stockLocation(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const [known] = await container.resolve(Modules.STOCK_LOCATION).listStockLocations({ name: STOCK_LOCATION });
  const location =
    known ??
    one(
      (
        await createStockLocationsWorkflow(container).run({
          input: {
            locations: [{ name: STOCK_LOCATION, address: { address_1: STOCK_LOCATION, country_code: COUNTRY } }],
          },
        })
      ).result,
      "a stock location",
    );
  const { data: links } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_channel_location",
    fields: ["stock_location_id"],
    filters: { sales_channel_id: salesChannelId, stock_location_id: location.id },
  });
  if (links.length === 0)
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: location.id, add: [salesChannelId] },
    });
  return location.id;
}

async function shippingProfile(container: MedusaContainer): Promise<string> {
  const fulfilment: IFulfillmentModuleService = container.resolve(Modules.FULFILLMENT);
  const [known] = await fulfilment.listShippingProfiles({ type: "default" });
  if (known !== undefined) return known.id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Giao hàng thông thường", type: "default" }] },
  });
  return one(result, "a shipping profile").id;
}

/** One way of delivery to all of Vietnam at one price, from the demonstration's stock location. */
async function delivery(container: MedusaContainer, stockLocationId: string, shippingProfileId: string): Promise<void> {
  const fulfilment: IFulfillmentModuleService = container.resolve(Modules.FULFILLMENT);
  const [known] = await fulfilment.listFulfillmentSets({ name: FULFILMENT_SET }, { relations: ["service_zones"] });
  const set =
    known ??
    (await fulfilment.createFulfillmentSets({
      name: FULFILMENT_SET,
      type: "shipping",
      service_zones: [{ name: FULFILMENT_SET, geo_zones: [{ type: "country", country_code: COUNTRY }] }],
    }));
  // Links that are there already stay as they are.
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILMENT_PROVIDER },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
  ]);
  const zone = one(set.service_zones, "a service zone");
  const options = await fulfilment.listShippingOptions({ service_zone: { id: zone.id } });
  if (options.length > 0) return;
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: SHIPPING_OPTION,
        price_type: "flat",
        provider_id: FULFILMENT_PROVIDER,
        service_zone_id: zone.id,
        shipping_profile_id: shippingProfileId,
        type: { label: "Giao tận nơi", description: SHIPPING_OPTION, code: "minh-hoa" },
        prices: [{ currency_code: CURRENCY, amount: SHIPPING_DONG }],
        rules: [],
      },
    ],
  });
}

/** Takes away the demonstration's way of delivery. */
export async function removeDelivery(container: MedusaContainer): Promise<void> {
  const fulfilment: IFulfillmentModuleService = container.resolve(Modules.FULFILLMENT);
  const sets = await fulfilment.listFulfillmentSets(
    { name: FULFILMENT_SET },
    { relations: ["service_zones", "service_zones.shipping_options"] },
  );
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const options = sets.flatMap(({ service_zones }) => service_zones).flatMap((zone) => ids(zone.shipping_options));
  if (options.length > 0) await deleteShippingOptionsWorkflow(container).run({ input: { ids: options } });
  if (sets.length > 0) await deleteFulfillmentSetsWorkflow(container).run({ input: { ids: ids(sets) } });
}

async function publishableKey(container: MedusaContainer, salesChannelId: string): Promise<void> {
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" });
  if (keys.some(({ revoked_at }) => revoked_at === null || revoked_at === undefined)) return;
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Chợ OCOP", type: "publishable", created_by: "demonstration" }] },
  });
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: one(result, "a publishable key").id, add: [salesChannelId] },
  });
}

/** Makes what Medusa needs to sell in Vietnam where it is missing, and leaves alone what is there. The one sales channel is Medusa's own. */
export async function prepareMarket(container: MedusaContainer): Promise<Market> {
  const salesChannelId = await prepareStore(container, () => region(container));
  await taxRegion(container);
  await publishableKey(container, salesChannelId);
  const stockLocationId = await stockLocation(container, salesChannelId);
  const shippingProfileId = await shippingProfile(container);
  await delivery(container, stockLocationId, shippingProfileId);
  return { salesChannelId, stockLocationId, shippingProfileId };
}
