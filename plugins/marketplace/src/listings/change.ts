import { EMPTY_DRAFT, type ListingDecision, type ListingDraft, type ListingStock } from "@cho-ocop/contracts";
import { type IdempotentWork, inOneTransaction, type Refusal, RefusalError, type Transaction } from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { rawAmount } from "../checkout/amount.js";
import { checkPhotos, showPhotos } from "../photos/store.js";
import { problemsOf } from "./check.js";
import { certifiedDifferences } from "./differences.js";
import { type PackRows, project, shelfOf } from "./project.js";
import { type StoredListing, storedListing } from "./read.js";
import {
  CHANGED,
  NEVER_SHOWN,
  NO_ENTRY,
  NO_LISTING,
  NOT_THAT_MOVE,
  notReady,
  REASON_NEEDED,
  STOCK_CHANGED,
  TAKEN_DOWN,
} from "./refusals.js";

/** Who does something to a listing. */
export interface Actor {
  readonly type: "seller" | "user";
  readonly id: string;
}

/** A change that a member of a seller makes. */
export interface SellerChange {
  readonly sellerId: string;
  readonly listingId: string;
  readonly actor: Actor;
  readonly day: CalendarDay;
  readonly work: IdempotentWork;
}

const no = (refusal: Refusal): never => {
  throw new RefusalError(refusal);
};

/** Locks a listing of a seller and reads it as it is then. */
async function locked(
  tx: Transaction,
  { listingId, sellerId, day }: Pick<SellerChange, "listingId" | "sellerId" | "day">,
) {
  await tx.raw("select 1 from marketplace_listing where id = ? and seller_id = ? for update", [listingId, sellerId]);
  return (await storedListing(tx.knex, { id: listingId, sellerId, day })) ?? no(NO_LISTING);
}

/** Locks a listing that was last seen in a version. */
async function seen(tx: Transaction, change: SellerChange, version: number): Promise<StoredListing> {
  const listing = await locked(tx, change);
  if (listing.version !== version) no(CHANGED);
  return listing;
}

type Move = "published" | "hidden" | "review_asked" | "approved" | "sent_back" | "taken_down" | "restored";

const note = (
  tx: Transaction,
  listing: string,
  move: Move,
  actor: Actor,
  { reason = null, shown = null }: { reason?: string | null; shown?: ListingDraft | null } = {},
) =>
  tx.knex("marketplace_listing_move").insert({
    listing_id: listing,
    move,
    actor_type: actor.type,
    actor_id: actor.id,
    reason,
    shown: shown === null ? null : JSON.stringify(shown),
  });

const setState = (tx: Transaction, id: string, columns: Readonly<Record<string, string | null>>) =>
  tx
    .knex("marketplace_listing")
    .where({ id })
    .update({ ...columns, version: tx.knex.raw("version + 1"), updated_at: tx.knex.fn.now() });

/** Begins a listing of an entry of the seller's producer. Returns its id; with the same key the same one. */
export async function beginListing(
  container: MedusaContainer,
  { seller, entry, work }: { seller: { id: string; producerId: string }; entry: string; work: IdempotentWork },
): Promise<string> {
  if (typeof work.effect === "string") return work.effect;
  return inOneTransaction(container, async (tx) => {
    const [found] = await tx.raw(
      "select 1 from ocop_entry_of_producer where recognised_product_id = ? and producer_id = ?",
      [entry, seller.producerId],
    );
    if (found === undefined) no(NO_ENTRY);
    const id = generateEntityId(undefined, "list");
    await tx.knex("marketplace_listing").insert({
      id,
      seller_id: seller.id,
      recognised_product_id: entry,
      draft: JSON.stringify(EMPTY_DRAFT),
    });
    await work.record(tx, id);
    return id;
  });
}

/** Every pack of a draft has an id of its own: one that names a pack of another listing, or one twice, is a new pack. */
function withPackIds(draft: ListingDraft, known: readonly string[]): ListingDraft {
  const free = new Set(known);
  return {
    ...draft,
    packs: draft.packs.map((pack) => ({ ...pack, id: pack.id !== null && free.delete(pack.id) ? pack.id : null })),
  };
}

/** Where a listing stands once nobody waits for an operator any more. */
const stateNow = ({ live, productId }: StoredListing): "draft" | "published" | "hidden" =>
  live ? "published" : productId === null ? "draft" : "hidden";

const packsOf = async (tx: Transaction, listingId: string): Promise<PackRows[]> =>
  tx.raw(
    `select id, variant_id as "variantId", inventory_item_id as "inventoryItemId", price_set_id as "priceSetId"
     from marketplace_listing_pack where listing_id = ?`,
    [listingId],
  );

/** Keeps a draft. What shoppers see stays as it is until it is published. */
export async function saveDraft(
  container: MedusaContainer,
  change: SellerChange,
  { version, draft }: { version: number; draft: ListingDraft },
): Promise<void> {
  if (change.work.effect !== null) return;
  await inOneTransaction(container, async (tx) => {
    const listing = await seen(tx, change, version);
    await checkPhotos(tx, listing.id, draft.photos);
    const known = (await packsOf(tx, listing.id)).map(({ id }) => id);
    await setState(tx, listing.id, {
      draft: JSON.stringify(withPackIds(draft, known)),
      // Who waits for an operator and goes on writing takes the question back.
      ...(listing.state === "in_review" ? { state: stateNow(listing) } : {}),
    });
    await change.work.record(tx, listing.id);
  });
}

/** Writes the draft of a locked listing into Medusa's rows and notes what is shown from now on. */
async function show(tx: Transaction, container: MedusaContainer, listing: StoredListing): Promise<ListingDraft> {
  const { id, sellerId, productId, draft, entry } = listing;
  const shelf = await shelfOf(tx, container, sellerId, draft.handling);
  const projected = await project(
    tx,
    container,
    {
      listingId: id,
      name: entry.name,
      entryHandle: entry.handle,
      recognisedProductId: entry.id,
      productId,
      draft,
      packs: await packsOf(tx, id),
    },
    shelf,
  );
  await showPhotos(tx, { listingId: id, productId: projected.productId, photos: draft.photos });
  const shown = {
    ...draft,
    packs: draft.packs.map((pack, index) => ({ ...pack, id: projected.packs[index]?.id ?? null })),
  };
  const text = JSON.stringify(shown);
  await setState(tx, id, {
    state: "published",
    reason: null,
    product_id: projected.productId,
    draft: text,
    shown: text,
  });
  return shown;
}

/**
 * Shows the draft to shoppers, or asks an operator first where it changes the recipe or the packs of a product whose stars are in force.
 * Refused with every field that keeps it from being shown.
 */
export async function publish(container: MedusaContainer, change: SellerChange, version: number): Promise<void> {
  if (change.work.effect !== null) return;
  await inOneTransaction(container, async (tx) => {
    const listing = await seen(tx, change, version);
    if (listing.state === "taken_down") no(TAKEN_DOWN);
    const problems = problemsOf(listing.draft, listing.entry);
    if (problems.length > 0) no(notReady(problems));
    const certified = listing.entry.stars !== null && listing.shown !== null;
    if (certified && certifiedDifferences(listing.shown, listing.draft).length > 0) {
      await setState(tx, listing.id, { state: "in_review", reason: null });
      await note(tx, listing.id, "review_asked", change.actor);
    } else {
      await note(tx, listing.id, "published", change.actor, { shown: await show(tx, container, listing) });
    }
    await change.work.record(tx, listing.id);
  });
}

const setProduct = (tx: Transaction, productId: string, status: "draft" | "published") =>
  tx.raw("update product set status = ?, updated_at = now() where id = ?", [status, productId]);

/** Takes a listing off the shelf: it can be published again. */
export async function hide(container: MedusaContainer, change: SellerChange, version: number): Promise<void> {
  if (change.work.effect !== null) return;
  await inOneTransaction(container, async (tx) => {
    const { id, state, productId } = await seen(tx, change, version);
    if (state === "taken_down") no(TAKEN_DOWN);
    if (productId === null) return no(NEVER_SHOWN);
    await setProduct(tx, productId, "draft");
    await setState(tx, id, { state: "hidden" });
    await note(tx, id, "hidden", change.actor);
    await change.work.record(tx, id);
  });
}

/** Sets how many pieces of a pack can be ordered from now on; refused when it is not as many as were seen: somebody just ordered. */
export async function setStock(
  container: MedusaContainer,
  change: SellerChange,
  { pack, was, available }: ListingStock,
): Promise<void> {
  if (change.work.effect !== null) return;
  await inOneTransaction(container, async (tx) => {
    await locked(tx, change);
    const rows = (await packsOf(tx, change.listingId)).find(({ id }) => id === pack);
    if (rows === undefined) return no(NO_LISTING);
    const levels = await tx.raw<{ id: string; stocked: number; reserved: number }>(
      `select id, stocked_quantity::float8 as stocked, reserved_quantity::float8 as reserved from inventory_level
       where inventory_item_id = ? and deleted_at is null order by created_at, id for update`,
      [rows.inventoryItemId],
    );
    const now = levels.reduce((sum, { stocked, reserved }) => sum + stocked - reserved, 0);
    if (now !== was) no(STOCK_CHANGED);
    const [first] = levels;
    if (first === undefined) throw new Error("A pack has lost its place");
    const stocked = first.stocked + (available - now);
    // Pieces of another place, which an operator has put there, cannot be taken back from here.
    if (stocked < first.reserved) no(STOCK_CHANGED);
    await tx.raw(
      "update inventory_level set stocked_quantity = ?, raw_stocked_quantity = cast(? as jsonb), updated_at = now() where id = ?",
      [stocked, rawAmount(stocked), first.id],
    );
    await change.work.record(tx, pack);
  });
}

/** Decides as an operator: lets a waiting change through or sends it back, takes a listing down, or lets it be shown again. */
export async function decide(
  container: MedusaContainer,
  { listingId, actor, day }: { listingId: string; actor: Actor; day: CalendarDay },
  { decision, reason }: ListingDecision,
): Promise<void> {
  if (reason === null && (decision === "send_back" || decision === "take_down")) no(REASON_NEEDED);
  await inOneTransaction(container, async (tx) => {
    const [owner] = await tx.raw<{ seller: string }>(
      "select seller_id as seller from marketplace_listing where id = ?",
      [listingId],
    );
    if (owner === undefined) return no(NO_LISTING);
    const listing = await locked(tx, { listingId, sellerId: owner.seller, day });
    const { id, state, productId } = listing;
    if (decision === "approve") {
      if (state !== "in_review") no(NOT_THAT_MOVE);
      await note(tx, id, "approved", actor, { reason, shown: await show(tx, container, listing) });
    } else if (decision === "send_back") {
      if (state !== "in_review") no(NOT_THAT_MOVE);
      await setState(tx, id, { state: stateNow(listing), reason });
      await note(tx, id, "sent_back", actor, { reason });
    } else if (decision === "take_down") {
      if (state === "taken_down" || productId === null) return no(NOT_THAT_MOVE);
      await setProduct(tx, productId, "draft");
      await setState(tx, id, { state: "taken_down", reason });
      await note(tx, id, "taken_down", actor, { reason });
    } else {
      if (state !== "taken_down") no(NOT_THAT_MOVE);
      await setState(tx, id, { state: "hidden", reason });
      await note(tx, id, "restored", actor, { reason });
    }
  });
}
