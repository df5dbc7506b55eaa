import type { LegalForm } from "@cho-ocop/contracts";
import { inOneTransaction, type OutboxHandler, type OutboxMessage } from "@cho-ocop/kernel";
import type { CalendarDay, GroupCode } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
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

/** Writes a placed order into the ledger, shared out by the rules of its day. */
export const recordPlaced: OutboxHandler = async (message, { container }) => {
  const { id, effectiveOn: day, recordedAt } = message;
  if (day === null) throw new TypeError("A message of a placed order names no day");
  const order = orderIn(message);
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: Found[] }>(STATEMENT, { order, day });
  const [found] = rows;
  if (found === undefined) throw new Error("There is no such order");
  const sale = frozen(found, day);
  await inOneTransaction(container, (tx) =>
    record(tx, { id, day, recordedAt, order, happening: { kind: "placed" }, sale }),
  );
};
