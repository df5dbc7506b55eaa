import type {
  ListingDraft,
  ListingState,
  ReviewedListings,
  SellerEntries,
  SellerListing,
  SellerListings,
} from "@cho-ocop/contracts";
import type { CalendarDay, GroupCode } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { photoOf, type StoredPhoto } from "../photos/told.js";
import { problemsOf } from "./check.js";
import { certifiedDifferences, looksSame } from "./differences.js";

/** A listing as it is stored, with its entry as the register has it on a day. */
export interface StoredListing {
  readonly id: string;
  readonly version: number;
  readonly state: ListingState;
  readonly reason: string | null;
  readonly sellerId: string;
  readonly productId: string | null;
  readonly handle: string | null;
  /** Whether shoppers see it now. */
  readonly live: boolean;
  readonly draft: ListingDraft;
  readonly shown: ListingDraft | null;
  readonly entry: SellerListing["entry"] & {
    readonly group: GroupCode;
    readonly producerHasAddress: boolean;
  };
  readonly stock: SellerListing["stock"];
  /** Those that the draft names, in its order. */
  readonly photos: readonly StoredPhoto[];
}

/** What the register has of an entry `e` on the day `:day`. */
const ENTRY = `json_build_object('id', e.recognised_product_id, 'handle', e.handle, 'name', e.name,
    'status', s.status, 'stars', s.stars, 'group', e.group_code, 'producerHasAddress', e.producer_has_address)`;
const STANDING = `join ocop_entry_standing s on s.recognised_product_id = e.recognised_product_id
    and s.from_day <= :day::date and s.to_day > :day::date`;

/** Drafts that were kept before there were photos and seasons name none. */
const whole = (draft: string): string => `'{"photos": [], "season": null}'::jsonb || ${draft}`;

const LISTING = `
select l.id, l.version, l.state, l.reason, l.seller_id as "sellerId", l.product_id as "productId", product.handle,
  coalesce(product.status = 'published', false) as live, ${whole("l.draft")} as draft, ${whole("l.shown")} as shown, ${ENTRY} as entry,
  coalesce((select json_agg(json_build_object('pack', p.id,
      'available', coalesce(n.stocked, 0) - coalesce(n.reserved, 0), 'reserved', coalesce(n.reserved, 0)) order by v.variant_rank, p.id)
    from marketplace_listing_pack p
    join product_variant v on v.id = p.variant_id
    left join lateral (select sum(x.stocked_quantity)::float8 as stocked, sum(x.reserved_quantity)::float8 as reserved
      from inventory_level x where x.inventory_item_id = p.inventory_item_id and x.deleted_at is null) n on true
    where p.listing_id = l.id), '[]') as stock,
  coalesce((select json_agg(json_build_object('id', f.id, 'width', f.width, 'height', f.height, 'tone', f.tone) order by named.rank)
    from jsonb_array_elements_text(l.draft -> 'photos') with ordinality as named (id, rank)
    join marketplace_photo f on f.id = named.id and f.listing_id = l.id), '[]') as photos
from marketplace_listing l
join ocop_entry_of_producer e on e.recognised_product_id = l.recognised_product_id
${STANDING}
left join product on product.id = l.product_id`;

async function rows<Row>(knex: Knex, sql: string, values: Readonly<Record<string, Knex.Value>>): Promise<Row[]> {
  return (await knex.raw<{ rows: Row[] }>(sql, values as unknown as Knex.ValueDict)).rows;
}

/** A listing of a seller; undefined when it has none with this id. */
export async function storedListing(
  knex: Knex,
  where: { readonly id: string; readonly sellerId: string; readonly day: CalendarDay },
): Promise<StoredListing | undefined> {
  const [row] = await rows<StoredListing>(knex, `${LISTING} where l.id = :id and l.seller_id = :sellerId`, {
    ...where,
  });
  return row;
}

/** A listing as its seller sees it. */
export function listingToTell(listing: StoredListing): SellerListing {
  const { id, version, state, reason, handle, draft, shown, stock, photos } = listing;
  const { group, producerHasAddress, ...entry } = listing.entry;
  return {
    id,
    version,
    state,
    reason,
    handle,
    entry,
    draft,
    unpublished: shown === null || !looksSame(shown, draft),
    problems: problemsOf(draft, { group, producerHasAddress }),
    stock,
    photos: photos.map((photo) => ({ id: photo.id, ...photoOf(photo) })),
  };
}

/** All listings of a seller, the newest change first. */
export async function sellerListings(
  knex: Knex,
  sellerId: string,
  day: CalendarDay,
): Promise<SellerListings["listings"]> {
  const found = await rows<StoredListing>(
    knex,
    `${LISTING} where l.seller_id = :sellerId order by l.updated_at desc, l.id limit 500`,
    { sellerId, day },
  );
  return found.map((listing) => {
    const { id, state, handle, entry, unpublished, draft, stock } = listingToTell(listing);
    return {
      id,
      state,
      handle,
      entry,
      unpublished,
      packs: draft.packs.map(({ title, price }) => ({ title, price })),
      available: listing.shown === null ? null : stock.reduce((sum, { available }) => sum + available, 0),
    };
  });
}

/** What the register has of a producer on a day, by name, each with the listings of this seller that sell it. */
export const entriesOf = (
  knex: Knex,
  seller: { readonly id: string; readonly producerId: string },
  day: CalendarDay,
): Promise<SellerEntries["entries"]> =>
  rows(
    knex,
    `select e.recognised_product_id as id, e.handle, e.name, s.status, s.stars, coalesce((
       select json_agg(json_build_object('id', l.id, 'state', l.state) order by l.created_at, l.id)
       from marketplace_listing l where l.recognised_product_id = e.recognised_product_id and l.seller_id = :seller), '[]') as listings
     from ocop_entry_of_producer e ${STANDING}
     where e.producer_id = :producer order by e.name collate "vi-x-icu", e.recognised_product_id`,
    { seller: seller.id, producer: seller.producerId, day },
  );

/** Listings that wait for an operator, the oldest first, and those that one took down. */
export async function reviewedListings(knex: Knex, day: CalendarDay): Promise<ReviewedListings["listings"]> {
  const found = await rows<StoredListing & { seller: ReviewedListings["listings"][number]["seller"] }>(
    knex,
    `select x.*, json_build_object('handle', m.handle, 'name', m.name, 'demonstration', m.demonstration) as seller
     from (${LISTING} where l.state in ('in_review', 'taken_down') order by l.updated_at, l.id limit 200) x
     join marketplace_seller m on m.id = x."sellerId"`,
    { day },
  );
  return found.map(({ id, version, state, reason, entry, shown, draft, seller }) => ({
    id,
    version,
    state,
    reason,
    entry: { id: entry.id, handle: entry.handle, name: entry.name, status: entry.status, stars: entry.stars },
    seller,
    differences: shown === null ? [] : certifiedDifferences(shown, draft),
  }));
}
