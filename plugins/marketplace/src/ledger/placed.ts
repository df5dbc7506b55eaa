import type { LegalForm } from "@cho-ocop/contracts";
import { inOneTransaction, type OutboxHandler, type OutboxMessage, type Transaction } from "@cho-ocop/kernel";
import type { CalendarDay, GroupCode } from "@cho-ocop/ocop-rules";
import { WITHHOLDING_LAW } from "../generated/withholding.js";
import type { CommissionRule } from "./commission.js";
import { type FrozenSale, partyOf, record } from "./record.js";
import { saleOf } from "./sale.js";
import { IS_WITHHELD } from "./switch.js";
import { type TaxActivity, withheldOn } from "./withholding.js";

/** An order as it was sold, with the rules of its day. */
interface Found {
  readonly producer: string | null;
  readonly delivery: string;
  readonly items: string;
  readonly goods: readonly { readonly group: GroupCode | null; readonly amount: string }[];
  readonly rules: readonly CommissionRule[];
  readonly legalForm: LegalForm | null;
  readonly activity: TaxActivity | null;
  readonly isWithheld: boolean;
}

/** Adjustments of version 1 are those of the sale: Medusa copies them for every later change of an order. */
const STATEMENT = `
select o.producer_id as producer, o.delivery_total::text as delivery, o.item_total::text as items, goods.told as goods,
  coalesce((select json_agg(json_build_object('producer', r.producer_id, 'group', r.group_code, 'from', r.from_day, 'to', r.to_day,
      'basisPoints', r.basis_points))
    from marketplace_commission_rule r where r.producer_id is null or r.producer_id = o.producer_id), '[]') as rules,
  (select f.legal_form from ocop_producer_legal_form f where f.producer_id = o.producer_id) as "legalForm",
  (select a.activity from marketplace_tax_activity a where a.producer_id = o.producer_id and a.from_day <= :day::date
    order by a.from_day desc limit 1) as activity,
  ${IS_WITHHELD} as "isWithheld"
from marketplace_group_order o
cross join lateral (
  select coalesce(json_agg(json_build_object('group', line.group_code, 'amount', line.amount::text)), '[]') as told
  from (
    select g.group_code, round(sum(fact.price * fact.quantity - coalesce((
      select sum(a.amount) from order_line_item_adjustment a where a.item_id = fact.order_line_id and a.version = 1), 0)))::bigint as amount
    from marketplace_order_line_fact fact
    left join ocop_recognised_product_group g on g.recognised_product_id = fact.recognised_product_id
    where fact.order_id = o.order_id group by g.group_code
  ) line
) goods
where o.order_id = :order`;

function frozen({ producer, delivery, items, goods, rules, legalForm, activity, isWithheld }: Found, day: CalendarDay) {
  const sold = goods.map(({ group, amount }) => ({ group, amount: BigInt(amount) }));
  if (sold.reduce((sum, { amount }) => sum + amount, 0n) !== BigInt(items))
    throw new Error("The lines of an order do not add up to its goods");
  const rates = isWithheld ? withheldOn(day, { legalForm, activity }, WITHHOLDING_LAW) : { vat: 0, pit: 0 };
  const sale = saleOf({ producer, day, goods: sold, delivery: BigInt(delivery) }, rules, rates);
  return { ...sale, party: partyOf(producer), legalForm, activity, rates } satisfies FrozenSale;
}

const orderIn = ({ payload }: OutboxMessage): string => {
  const order = typeof payload === "object" && payload !== null && "order" in payload ? payload.order : undefined;
  if (typeof order !== "string") throw new TypeError("A message of a placed order names no order");
  return order;
};

const SOLD = `
select (select min(fact.day)::text from marketplace_order_line_fact fact where fact.order_id = o.order_id) as day,
  whole.placed_at as "recordedAt", exists (select 1 from marketplace_ledger_sale s where s.order_id = o.order_id) as "isRecorded"
from marketplace_group_order o join marketplace_order_group whole on whole.id = o.group_id where o.order_id = ?`;

/** Writes a placed order into the ledger, shared out by the rules of the day on which it was sold; changes nothing when it is there already. */
export async function recordPlaced(tx: Transaction, order: string): Promise<void> {
  const [sold] = await tx.raw<{ day: CalendarDay; recordedAt: Date; isRecorded: boolean }>(SOLD, [order]);
  if (sold === undefined) throw new Error("There is no such order");
  if (sold.isRecorded) return;
  const { day, recordedAt } = sold;
  const { rows } = await tx.knex.raw<{ rows: Found[] }>(STATEMENT, { order, day });
  const [found] = rows;
  if (found === undefined) throw new Error("An order that was found is gone");
  const happening = { kind: "placed" } as const;
  await record(tx, { id: `placed:${order}`, day, recordedAt, order, happening, sale: frozen(found, day) });
}

/** Hears of placed orders. What moves an order sooner writes it into the ledger itself. */
export const onPlaced: OutboxHandler = async (message, { container }) => {
  const order = orderIn(message);
  await inOneTransaction(container, (tx) => recordPlaced(tx, order));
};
