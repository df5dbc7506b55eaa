import { runPrepared } from "@cho-ocop/kernel";
import { originJson, originOf, type StoredOrigin } from "@cho-ocop/ocop";
import { addDays, type CalendarDay, calendarDay, type Status } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { DEMONSTRATION_PREFIX } from "../demonstration/listings.js";
import { FACTS, IS_FOR_SALE, LINKED } from "../listings/sql.js";

/** What can be searched: what is for sale, and every entry of the register. */
export type Searchable = "listings" | "register";

/** One thing that can be found, as the database has it now. It holds nothing that depends on the day of the question. */
export interface CatalogueDocument {
  /** Medusa's product id in `listings`, the register's id in `register`. */
  readonly id: string;
  readonly title: string;
  /** The register's name where a seller's title differs. */
  readonly otherName: string | null;
  readonly producer: { readonly id: string; readonly handle: string; readonly name: string } | null;
  readonly group: string;
  readonly productSet: number | null;
  readonly province: string;
  readonly provinceBefore: string | null;
  /** Names of where it comes from, the nearest first, of both eras. */
  readonly places: readonly string[];
  /** Half-open ranges of days, in order, without a gap. */
  readonly periods: readonly {
    readonly from: CalendarDay;
    readonly to: CalendarDay;
    readonly status: Status;
    readonly stars: 3 | 4 | 5 | null;
  }[];
  readonly decidedOn: CalendarDay | null;
  /** Numbers of the decisions about it, the first and those that came later: "3981/QĐ-UBND". */
  readonly decisions: readonly string[];
  /** Whole đồng. */
  readonly price: number | null;
  readonly inStock: boolean;
  readonly demonstration: boolean;
  readonly description: string | null;
}

interface StoredDocument extends Omit<CatalogueDocument, "places" | "periods"> {
  readonly origin: StoredOrigin;
  readonly periods: readonly (CatalogueDocument["periods"][number] & { from: string; to: string })[];
}

/** No question can be about an earlier day, and none about this day or a later one: what the periods without an end are cut to. */
const FIRST_DAY = calendarDay("1900-01-01");
const END_OF_DAYS = addDays(calendarDay("2199-12-31"), 1);

const ENTRY_FIELDS = `'producer', (select json_build_object('id', d.id, 'handle', d.handle, 'name', d.name)
    from ocop_producer d where d.id = r.producer_id),
  'group', r.group_code, 'productSet', r.product_set, 'province', r.province_code,
  'provinceBefore', r.province_before_code, 'origin', ${originJson("r")}, 'demonstration', r.demonstration,
  'periods', (select json_agg(json_build_object('from', p.from_day, 'to', p.to_day, 'status', p.status, 'stars', p.stars)
    order by p.from_day) from ocop_status_period p where p.recognised_product_id = r.id),
  'decidedOn', (select max(coalesce(c.decision_date, c.valid_from)) from ocop_certificate c
    where c.recognised_product_id = r.id),
  'decisions', (select coalesce(json_agg(distinct act.decision_no order by act.decision_no), '[]') from ocop_certificate c
    left join ocop_certificate_event e on e.certificate_id = c.id
    cross join lateral (values (c.decision_no), (e.decision_no)) as act (decision_no)
    where c.recognised_product_id = r.id and act.decision_no is not null)`;

/** What a demonstration writes under its products says nothing of them. */
const LISTING_FIELDS = `'id', product.id, 'title', product.title,
  'otherName', case when r.name <> product.title then r.name end, ${ENTRY_FIELDS},
  'price', facts.price_from, 'inStock', facts.in_stock,
  'description', case when not coalesce(starts_with(product.external_id, '${DEMONSTRATION_PREFIX}'), false)
    then product.description end`;

const FIELDS: Record<Searchable, string> = {
  listings: LISTING_FIELDS,
  register: `'id', r.id, 'title', r.name, 'otherName', null, ${ENTRY_FIELDS},
  'price', null, 'inStock', false, 'description', null`,
};
const ID: Record<Searchable, string> = { listings: "product.id", register: "r.id" };
const SOURCE: Record<Searchable, string> = {
  listings: `${LINKED} cross join ${FACTS} where ${IS_FOR_SALE}`,
  register: `ocop_recognised_product r where r.deleted_at is null`,
};

const byId = (index: Searchable): string =>
  `select json_build_object(${FIELDS[index]}) as document from ${SOURCE[index]} and ${ID[index]} = any($1::text[])`;
const page = (index: Searchable): string => `select json_build_object(${FIELDS[index]}) as document
  from ${SOURCE[index]} and ($1::text is null or ${ID[index]} collate "C" > $1)
  order by ${ID[index]} collate "C" limit $2`;
const BY_ID = { listings: byId("listings"), register: byId("register") };
const PAGE = { listings: page("listings"), register: page("register") };
const COUNT: Record<Searchable, string> = {
  listings: `select count(*)::integer as count from ${LINKED} where ${IS_FOR_SALE}`,
  register: `select count(*)::integer as count from ${SOURCE.register}`,
};

const day = (text: string): CalendarDay =>
  text === "-infinity" ? FIRST_DAY : text === "infinity" ? END_OF_DAYS : calendarDay(text);

function placesOf(stored: StoredOrigin): string[] {
  const { commune, before, province } = originOf(stored);
  const names = [commune?.name, before?.commune, before?.district, province.name, before?.province.name];
  return [...new Set(names.filter((name): name is string => name !== null && name !== undefined))];
}

function documentOf({ origin, periods, ...stored }: StoredDocument): CatalogueDocument {
  return {
    ...stored,
    places: placesOf(origin),
    periods: periods.map(({ from, to, status, stars }) => ({ from: day(from), to: day(to), status, stars })),
  };
}

const read = async (knex: Knex, text: string, values: readonly unknown[]): Promise<CatalogueDocument[]> =>
  (await runPrepared<{ document: StoredDocument }>(knex, text, values)).map(({ document }) => documentOf(document));

/** The documents with these ids, in no order; what is not for sale, or not in the register, is left out. */
export const searchDocuments = (knex: Knex, index: Searchable, ids: readonly string[]): Promise<CatalogueDocument[]> =>
  ids.length === 0 ? Promise.resolve([]) : read(knex, BY_ID[index], [ids]);

/** At most `limit` documents after an id, in the byte order of their ids: for going through all of them. */
export const searchDocumentsAfter = (
  knex: Knex,
  index: Searchable,
  after: string | null,
  limit: number,
): Promise<CatalogueDocument[]> => read(knex, PAGE[index], [after, limit]);

/** How many documents there are. */
export async function countSearchDocuments(knex: Knex, index: Searchable): Promise<number> {
  const [row] = await runPrepared<{ count: number }>(knex, COUNT[index], []);
  return row?.count ?? 0;
}
