import type { LedgerKind, SellerLedger } from "@cho-ocop/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { CHANGES } from "./balance.js";
import { partyOf } from "./record.js";
import { KIND_TEXTS, type RatesOfSale, whyWithheld } from "./texts.js";

const STATEMENT = `
select event.id, event.kind, event.day::text as day, o.display_id as order, change.*,
  case when change.vat <> 0 or change.pit <> 0 then json_build_object('vat', sale.vat_basis_points, 'pit', sale.pit_basis_points,
    'activity', sale.activity) end as rates
from (
  select * from marketplace_ledger_event e
  where e.party = :party and (:before::text is null or (e.day, e.recorded_at, e.id) < (
    select last.day, last.recorded_at, last.id from marketplace_ledger_event last where last.id = :before and last.party = :party))
  order by e.day desc, e.recorded_at desc, e.id desc limit :limit
) event
left join marketplace_ledger_sale sale on sale.order_id = event.order_id
left join "order" o on o.id = event.order_id
cross join lateral (select ${CHANGES} from marketplace_ledger_entry entry where entry.event_id = event.id) change
order by event.day desc, event.recorded_at desc, event.id desc`;

type Line = SellerLedger["days"][number]["lines"][number];
type Row = Omit<Line, "vi" | "en" | "withheld"> & {
  readonly kind: LedgerKind;
  readonly day: string;
  readonly rates: RatesOfSale | null;
};

/** A page of what happened to the money of a producer, by day, newest first. `next`: `before` of the page after, null on the last. */
export async function producerLedger(
  knex: Knex,
  producerId: string,
  { before, limit }: { readonly before: string | undefined; readonly limit: number },
): Promise<Omit<SellerLedger, "seller">> {
  const { rows } = await knex.raw<{ rows: Row[] }>(STATEMENT, {
    party: partyOf(producerId),
    before: before ?? null,
    limit: limit + 1,
  } as Knex.ValueDict);
  const shown = rows.slice(0, limit);
  const days = new Map<string, Line[]>();
  for (const { day, rates, ...row } of shown) {
    const withheld = rates === null ? null : whyWithheld(rates);
    days.set(day, [...(days.get(day) ?? []), { ...row, ...KIND_TEXTS[row.kind], withheld }]);
  }
  return {
    days: [...days].map(([day, lines]) => ({ day, lines })),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
