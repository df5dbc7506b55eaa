import type { SellerBalance } from "@cho-ocop/contracts";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { WITHHOLDING_LAW } from "../generated/withholding.js";
import { partyOf } from "./record.js";
import { IS_WITHHELD } from "./switch.js";

/** The sum on an account; what the market owes stands below 0 there. */
const sum = (account: string, kind = ""): string =>
  `coalesce(sum(entry.amount) filter (where entry.account = '${account}'${kind}), 0)`;
const owed = (account: string, kind?: string): string => `(-${sum(account, kind)})::float8`;

/** SQL: what entries (`entry`) of events (`event`) come to for their party. */
export const CHANGES = `${sum("shopper_due")}::float8 as expected, ${owed("producer_payable")} as payable,
  ${owed("delivery")} as delivery, ${owed("commission")} as commission, ${owed("vat_withheld")} as vat, ${owed("pit_withheld")} as pit,
  ${owed("clearing", " and event.kind = 'paid_out'")} as "paidOut"`;

const STATEMENT = `
select ${CHANGES}, ${IS_WITHHELD} as "isWithheld"
from marketplace_ledger_event event
join marketplace_ledger_entry entry on entry.event_id = event.id
where event.party = :party`;

type Row = Omit<SellerBalance, "seller" | "tax"> & {
  readonly vat: number;
  readonly pit: number;
  readonly isWithheld: boolean;
};

/** What the ledger says of a producer, in whole đồng, and whether tax is withheld on that day. */
export async function producerBalance(
  knex: Knex,
  producerId: string,
  day: CalendarDay,
): Promise<Omit<SellerBalance, "seller">> {
  const { rows } = await knex.raw<{ rows: Row[] }>(STATEMENT, { party: partyOf(producerId), day });
  const [row] = rows;
  if (row === undefined) throw new Error("A sum over all entries found no row");
  const { vat, pit, isWithheld, ...sums } = row;
  return { ...sums, tax: { vat, pit, withheld: isWithheld, adviser: WITHHOLDING_LAW.adviser } };
}
