import type { LegalForm } from "@cho-ocop/contracts";
import { RefusalError, type Transaction } from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Account, Balances, Entry } from "./accounts.js";
import { type Happening, type OrderHappening, type Payout, postings } from "./postings.js";
import type { Sale } from "./sale.js";
import type { TaxActivity, Withheld } from "./withholding.js";

/** The party of goods that are of no producer of the register. Every other party is a producer, by its id. */
const MARKET = "market";

/** Whose account it is. */
export const partyOf = (producerId: string | null): string => producerId ?? MARKET;

interface Source {
  /** Of what caused it, such as a message of the outbox: what comes again under it changes nothing. */
  readonly id: string;
  readonly day: CalendarDay;
  readonly recordedAt: Date;
}

/** How an order was shared out when it was sold, and by which rates of tax. */
export interface FrozenSale extends Sale {
  readonly party: string;
  readonly legalForm: LegalForm | null;
  readonly activity: TaxActivity | null;
  readonly rates: Withheld;
}

export type LedgerEvent = Source &
  (
    | { readonly order: string; readonly happening: { readonly kind: "placed" }; readonly sale: FrozenSale }
    | { readonly order: string; readonly happening: Exclude<OrderHappening, { readonly kind: "placed" }> }
    | { readonly party: string; readonly happening: Payout }
  );

interface Known {
  /** The event that is recorded under this id already. */
  readonly recorded: { readonly kind: Happening["kind"]; readonly subject: string } | null;
  readonly sale: (Readonly<Record<keyof Sale, string>> & { readonly party: string }) | null;
  readonly balances: Readonly<Partial<Record<Account, string>>>;
}

const known = (column: "order_id" | "party"): string => `
select (select json_build_object('kind', kind, 'subject', coalesce(order_id, party)) from marketplace_ledger_event where id = ?) as recorded,
  (select json_build_object('party', party, 'net', net::text, 'commission', commission::text, 'vat', vat::text, 'pit', pit::text,
    'delivery', delivery::text) from marketplace_ledger_sale where order_id = ?) as sale,
  coalesce((select json_object_agg(sum.account, sum.amount) from (
    select entry.account, sum(entry.amount)::text as amount from marketplace_ledger_event event
    join marketplace_ledger_entry entry on entry.event_id = event.id where event.${column} = ? group by entry.account) sum), '{}') as balances`;

const WRITE = `
with event as (
  insert into marketplace_ledger_event (id, kind, order_id, party, day, recorded_at, entry_count)
  values (?, ?, ?, ?, ?::date, ?, ?) returning id)
insert into marketplace_ledger_entry (event_id, account, amount)
select event.id, entry.account, entry.amount from event, jsonb_to_recordset(?::jsonb) as entry (account text, amount bigint)`;

const saleFrom = ({ sale }: Known): Sale | undefined =>
  sale === null
    ? undefined
    : {
        net: BigInt(sale.net),
        commission: BigInt(sale.commission),
        vat: BigInt(sale.vat),
        pit: BigInt(sale.pit),
        delivery: BigInt(sale.delivery),
      };

/** Amounts as the database wrote them. */
export const balancesFrom = (amounts: Known["balances"]): Balances =>
  Object.fromEntries(Object.entries(amounts).map(([account, amount]) => [account, BigInt(amount)]));

async function freeze(tx: Transaction, order: string, { rates, legalForm, ...sale }: FrozenSale): Promise<void> {
  await tx.knex("marketplace_ledger_sale").insert({
    order_id: order,
    ...sale,
    legal_form: legalForm,
    vat_basis_points: rates.vat,
    pit_basis_points: rates.pit,
  });
}

const toWrite = (entries: readonly Entry[]): string =>
  JSON.stringify(entries.map(({ account, amount }) => ({ account, amount: String(amount) })));

/**
 * Writes what happened into the ledger, in the caller's transaction. False: it was recorded before, and nothing changes. Throws the refusal
 * of `postings` when it cannot have happened: the transaction must roll back. An id that comes again for something else is a bug and throws.
 */
export async function record(tx: Transaction, event: LedgerEvent): Promise<boolean> {
  const { id, day, recordedAt, happening } = event;
  const order = "order" in event ? event.order : null;
  const subject = "order" in event ? event.order : event.party;
  // One at a time for each order and each payout of a party: what was read below still holds when it is written.
  await tx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`marketplace_ledger ${subject}`]);
  const [found] = await tx.raw<Known>(known(order === null ? "party" : "order_id"), [
    id,
    order,
    subject,
  ] as Knex.Value[]);
  if (found === undefined) throw new Error("A statement without conditions found no row");
  if (found.recorded !== null) {
    if (found.recorded.kind === happening.kind && found.recorded.subject === subject) return false;
    throw new Error(`The event ${id} of the ledger is a ${found.recorded.kind} and comes again as a ${happening.kind}`);
  }
  const sale = "sale" in event ? event.sale : saleFrom(found);
  const entries = postings(happening, sale, balancesFrom(found.balances));
  if (!Array.isArray(entries)) throw new RefusalError(entries);
  if ("sale" in event) await freeze(tx, event.order, event.sale);
  const party = "sale" in event ? event.sale.party : (found.sale?.party ?? subject);
  const written = [id, happening.kind, order, party, day, recordedAt.toISOString(), entries.length, toWrite(entries)];
  await tx.raw(WRITE, written as Knex.Value[]);
  return true;
}
