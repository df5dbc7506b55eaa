import type { Handling, ListingDraft, ListingPack } from "@cho-ocop/contracts";
import type { Transaction } from "@cho-ocop/kernel";
import { asciiHandle } from "@cho-ocop/vietnam";
import type {
  Context,
  IFulfillmentModuleService,
  IInventoryService,
  IPricingModuleService,
  IProductModuleService,
  IStockLocationService,
  MedusaContainer,
} from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import { rawAmount } from "../checkout/amount.js";

const CURRENCY = "vnd";
const OPTION = "Quy cách";

/** A pack of a published listing and the rows of Medusa that stand for it. */
export interface PackRows {
  readonly id: string;
  readonly variantId: string;
  readonly inventoryItemId: string;
  readonly priceSetId: string;
}

/** Where a seller sells: the shop's sales channel, and the place where its goods lie. */
export interface Shelf {
  readonly salesChannelId: string;
  readonly stockLocationId: string;
  readonly shippingProfileId: string;
}

/** A listing whose draft is about to be shown. */
export interface Shown {
  readonly listingId: string;
  readonly name: string;
  readonly entryHandle: string;
  readonly recognisedProductId: string;
  /** Null: it was never shown. */
  readonly productId: string | null;
  readonly draft: ListingDraft;
  readonly packs: readonly PackRows[];
}

const insertLink = (tx: Transaction, table: string, prefix: string, row: Record<string, string | number>) =>
  tx.knex(table).insert({ id: generateEntityId(undefined, prefix), ...row });

/** The profile under which goods of a handling are sent; made where the market has none yet. */
async function profileOf(tx: Transaction, container: MedusaContainer, handling: Handling): Promise<string> {
  const type = handling === "ambient" ? "default" : handling;
  const [known] = await tx.raw<{ id: string }>(
    "select id from shipping_profile where type = ? and deleted_at is null order by created_at, id limit 1",
    [type],
  );
  if (known !== undefined) return known.id;
  const fulfilment: IFulfillmentModuleService = container.resolve(Modules.FULFILLMENT);
  const made = await tx.within(fulfilment, (context) =>
    fulfilment.createShippingProfiles({ name: `Giao hàng: ${type}`, type }, context),
  );
  return made.id;
}

/** Where goods of a seller lie; made when it first shows something. */
async function locationOf(
  tx: Transaction,
  container: MedusaContainer,
  sellerId: string,
  salesChannelId: string,
): Promise<string> {
  // Locked: two listings that are published at once must not make two places.
  const [seller] = await tx.raw<{ name: string; location: string | null }>(
    "select name, stock_location_id as location from marketplace_seller where id = ? for update",
    [sellerId],
  );
  if (seller === undefined) throw new Error("There is no such seller");
  if (seller.location !== null) return seller.location;
  const locations: IStockLocationService = container.resolve(Modules.STOCK_LOCATION);
  const made = await tx.within(locations, (context) => locations.createStockLocations({ name: seller.name }, context));
  await insertLink(tx, "sales_channel_stock_location", "scloc", {
    sales_channel_id: salesChannelId,
    stock_location_id: made.id,
  });
  await tx.raw("update marketplace_seller set stock_location_id = ? where id = ?", [made.id, sellerId]);
  return made.id;
}

/** Where a seller sells goods of a handling. */
export async function shelfOf(
  tx: Transaction,
  container: MedusaContainer,
  sellerId: string,
  handling: Handling,
): Promise<Shelf> {
  const [store] = await tx.raw<{ channel: string | null }>(
    "select default_sales_channel_id as channel from store limit 1",
  );
  if (store?.channel == null) throw new Error("The store has no sales channel");
  return {
    salesChannelId: store.channel,
    stockLocationId: await locationOf(tx, container, sellerId, store.channel),
    shippingProfileId: await profileOf(tx, container, handling),
  };
}

type Variant = { readonly id: string; readonly title: string };

/** The part of Medusa's product service whose declared types leave out what we need. */
type Products = IProductModuleService & {
  createProductVariants(data: readonly object[], context: Context): Promise<Variant[]>;
};

const variantInput = ({ title, grams }: ListingPack) => ({
  title,
  manage_inventory: true,
  weight: grams,
  options: { [OPTION]: title },
});

const priceOf = ({ price }: ListingPack): number => {
  if (price === null) throw new Error("A pack without a price cannot be shown");
  return price;
};

/** Gives a new variant what it needs to be sold: a price, an item that is counted, and its pieces on the shelf. */
async function stockPack(
  tx: Transaction,
  container: MedusaContainer,
  { pack, variantId, shelf, name }: { pack: ListingPack; variantId: string; shelf: Shelf; name: string },
): Promise<PackRows> {
  const pricing: IPricingModuleService = container.resolve(Modules.PRICING);
  const inventory: IInventoryService = container.resolve(Modules.INVENTORY);
  const prices = [{ amount: priceOf(pack), currency_code: CURRENCY }];
  const [set] = await tx.within(pricing, (context) => pricing.createPriceSets([{ prices }], context));
  const [item] = await tx.within(inventory, (context) =>
    inventory.createInventoryItems(
      [
        {
          title: `${name}, ${pack.title}`,
          requires_shipping: true,
          ...(pack.grams === null ? {} : { weight: pack.grams }),
        },
      ],
      context,
    ),
  );
  if (set === undefined || item === undefined) throw new Error("Medusa made no price or no inventory item");
  await tx.within(inventory, (context) =>
    inventory.createInventoryLevels(
      [{ inventory_item_id: item.id, location_id: shelf.stockLocationId, stocked_quantity: pack.stock }],
      context,
    ),
  );
  await insertLink(tx, "product_variant_price_set", "pvps", { variant_id: variantId, price_set_id: set.id });
  await insertLink(tx, "product_variant_inventory_item", "pvitem", {
    variant_id: variantId,
    inventory_item_id: item.id,
    required_quantity: 1,
  });
  return { id: generateEntityId(undefined, "pack"), variantId, inventoryItemId: item.id, priceSetId: set.id };
}

async function writePacks(tx: Transaction, listingId: string, packs: readonly PackRows[]): Promise<void> {
  if (packs.length === 0) return;
  await tx.knex("marketplace_listing_pack").insert(
    packs.map(({ id, variantId, inventoryItemId, priceSetId }) => ({
      id,
      listing_id: listingId,
      variant_id: variantId,
      inventory_item_id: inventoryItemId,
      price_set_id: priceSetId,
    })),
  );
}

/** Makes the product of a listing that is shown for the first time. Returns its id and its packs in the order of the draft. */
async function create(
  tx: Transaction,
  container: MedusaContainer,
  { listingId, name, entryHandle, recognisedProductId, draft }: Shown,
  shelf: Shelf,
): Promise<{ productId: string; packs: PackRows[] }> {
  const products: Products = container.resolve(Modules.PRODUCT);
  // The first listing of an entry has its address; others of the same entry are told apart by their own id.
  const plain = asciiHandle(entryHandle);
  const [taken] = await tx.raw("select 1 from product where handle = ? and deleted_at is null", [plain]);
  const handle = taken === undefined ? plain : `${plain}-${listingId.slice(-6).toLowerCase()}`;
  const product = await tx.within(products, (context) =>
    products.createProducts(
      {
        title: name,
        handle,
        description: draft.description,
        status: "published",
        external_id: listingId,
        options: [{ title: OPTION, values: draft.packs.map(({ title }) => title) }],
        variants: draft.packs.map(variantInput),
      },
      context,
    ),
  );
  await insertLink(tx, "product_sales_channel", "prodsc", {
    product_id: product.id,
    sales_channel_id: shelf.salesChannelId,
  });
  await insertLink(tx, "product_shipping_profile", "prodsp", {
    product_id: product.id,
    shipping_profile_id: shelf.shippingProfileId,
  });
  await insertLink(tx, "ocop_product_recognised_product", "prodrp", {
    product_id: product.id,
    recognised_product_id: recognisedProductId,
  });
  const packs: PackRows[] = [];
  for (const pack of draft.packs) {
    const variant = product.variants.find(({ title }) => title === pack.title);
    if (variant === undefined) throw new Error("Medusa made no variant for a pack");
    packs.push(await stockPack(tx, container, { pack, variantId: variant.id, shelf, name }));
  }
  await writePacks(tx, listingId, packs);
  await rank(tx, packs);
  return { productId: product.id, packs };
}

/** Puts the variants into the order of the draft. */
const rank = async (tx: Transaction, packs: readonly PackRows[]): Promise<void> => {
  for (const [index, { variantId }] of packs.entries())
    await tx.raw("update product_variant set variant_rank = ? where id = ?", [index, variantId]);
};

async function changePack(tx: Transaction, { variantId, priceSetId, inventoryItemId }: PackRows, pack: ListingPack) {
  const { title, grams } = pack;
  const price = priceOf(pack);
  await tx.raw("update product_variant set title = ?, weight = ?, updated_at = now() where id = ?", [
    title,
    grams,
    variantId,
  ]);
  await tx.raw(
    `update product_option_value set value = ?, updated_at = now()
     where id in (select option_value_id from product_variant_option where variant_id = ?)`,
    [title, variantId],
  );
  await tx.raw("update inventory_item set weight = ?, updated_at = now() where id = ?", [grams, inventoryItemId]);
  await tx.raw(
    `update price set amount = ?, raw_amount = cast(? as jsonb), updated_at = now()
     where price_set_id = ? and currency_code = ? and price_list_id is null and rules_count = 0 and deleted_at is null
       and amount is distinct from ?`,
    [price, rawAmount(price), priceSetId, CURRENCY, price],
  );
}

/** Brings the product of a listing to what the draft says: packs that left are no longer sold, new ones are added. */
async function change(
  tx: Transaction,
  container: MedusaContainer,
  { listingId, name, draft, packs }: Shown,
  productId: string,
  shelf: Shelf,
): Promise<PackRows[]> {
  const products: Products = container.resolve(Modules.PRODUCT);
  await tx.raw("update product set title = ?, description = ?, status = 'published', updated_at = now() where id = ?", [
    name,
    draft.description,
    productId,
  ]);
  await tx.raw(
    "update product_shipping_profile set shipping_profile_id = ?, updated_at = now() where product_id = ? and deleted_at is null",
    [shelf.shippingProfileId, productId],
  );
  const left = packs.filter(({ id }) => draft.packs.every((pack) => pack.id !== id));
  if (left.length > 0) {
    await tx.within(products, (context) =>
      products.softDeleteProductVariants(
        left.map(({ variantId }) => variantId),
        {},
        context,
      ),
    );
    await tx
      .knex("marketplace_listing_pack")
      .delete()
      .whereIn(
        "id",
        left.map(({ id }) => id),
      );
  }
  const now: PackRows[] = [];
  const added: PackRows[] = [];
  for (const pack of draft.packs) {
    const known = packs.find(({ id }) => id === pack.id);
    if (known === undefined) {
      const variantId = await addVariant(tx, products, productId, pack);
      const made = await stockPack(tx, container, { pack, variantId, shelf, name });
      added.push(made);
      now.push(made);
    } else {
      await changePack(tx, known, pack);
      now.push(known);
    }
  }
  await writePacks(tx, listingId, added);
  await rank(tx, now);
  return now;
}

async function addVariant(tx: Transaction, products: Products, productId: string, pack: ListingPack): Promise<string> {
  const [product] = await tx.within(products, (context) =>
    products.listProducts({ id: productId }, { relations: ["options", "options.values"] }, context),
  );
  const option = product?.options.find(({ title }) => title === OPTION);
  if (option === undefined) throw new Error("The product of a listing has lost its option");
  const values = option.values.map(({ value }) => value);
  if (!values.includes(pack.title))
    await tx.within(products, (context) =>
      products.updateProductOptions(option.id, { values: [...values, pack.title] }, context),
    );
  const [variant] = await tx.within(products, (context) =>
    products.createProductVariants([{ product_id: productId, ...variantInput(pack) }], context),
  );
  if (variant === undefined) throw new Error("Medusa made no variant for a pack");
  return variant.id;
}

/** Writes what a draft says into Medusa's rows, in the transaction that shows it. Returns the product and the packs in their order. */
export async function project(
  tx: Transaction,
  container: MedusaContainer,
  shown: Shown,
  shelf: Shelf,
): Promise<{ readonly productId: string; readonly packs: readonly PackRows[] }> {
  if (shown.productId !== null)
    return { productId: shown.productId, packs: await change(tx, container, shown, shown.productId, shelf) };
  return create(tx, container, shown, shelf);
}
