import {
  ADDRESSES_PER_PAGE,
  type Addresses,
  type AddressesQuery,
  type AddressKind,
  PERSONAL_FORMS,
} from "@cho-ocop/contracts";
import { runPrepared } from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { DEMONSTRATION_PREFIX } from "./demonstration/listings.js";
import { FOR_SALE, IS_FOR_SALE } from "./listings/sql.js";

/** The day of a moment in Vietnam. */
const dayOf = (moment: string): string => `(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`;

const IN_REGISTER = `ocop_recognised_product r
  join ocop_status_period p on p.recognised_product_id = r.id and p.from_day <= $1::date and p.to_day > $1::date
  where r.deleted_at is null and not r.demonstration`;
const IMPERSONAL = `ocop_producer d
  where d.deleted_at is null and not d.demonstration and $1::date is not null
    and d.legal_form not in (${PERSONAL_FORMS.map((form) => `'${form}'`).join(", ")})`;
const SOLD = `${FOR_SALE}
  where ${IS_FOR_SALE} and not r.demonstration and not coalesce(starts_with(product.external_id, '${DEMONSTRATION_PREFIX}'), false)`;

/** Of each kind: what may be told of, its handle, its id for a steady order, and since when it is as it is. A status changes on its day without being written. */
const KINDS: Record<
  AddressKind,
  { readonly from: string; readonly handle: string; readonly id: string; readonly changed: string }
> = {
  listings: {
    from: SOLD,
    handle: "product.handle",
    id: "product.id",
    changed: `greatest(${dayOf("product.updated_at")}, ${dayOf("r.updated_at")}, p.from_day)`,
  },
  register: {
    from: IN_REGISTER,
    handle: "r.handle",
    id: "r.id",
    changed: `greatest(${dayOf("r.updated_at")}, p.from_day)`,
  },
  producers: { from: IMPERSONAL, handle: "d.handle", id: "d.id", changed: dayOf("d.updated_at") },
};

/** A page of everything of a kind that has a page of its own on the web. */
export async function addresses(knex: Knex, { kind, page }: AddressesQuery, on: CalendarDay): Promise<Addresses> {
  const { from, handle, id, changed } = KINDS[kind];
  const [counted] = await runPrepared<{ total: number }>(knex, `select count(*)::int as total from ${from}`, [on]);
  const items = await runPrepared<Addresses["items"][number]>(
    knex,
    `select ${handle} as handle, to_char(${changed}, 'YYYY-MM-DD') as "changedOn" from ${from}
      order by ${id} offset $2::int limit ${ADDRESSES_PER_PAGE}`,
    [on, (page - 1) * ADDRESSES_PER_PAGE],
  );
  const total = counted?.total ?? 0;
  return { on, total, pages: Math.ceil(total / ADDRESSES_PER_PAGE), items };
}
