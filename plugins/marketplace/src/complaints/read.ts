import type { Complaint, ComplaintsQuery, MarketComplaint, MarketComplaints } from "@cho-ocop/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { KIND_NAMES, STATE_NAMES } from "./state.js";

type Stored = Omit<MarketComplaint, "kindName" | "stateName">;

const SELECT = `
select json_build_object('id', c.id, 'number', c.number, 'kind', c.kind, 'state', c.state, 'receivedAt', c.received_at,
  'answeredAt', c.answered_at, 'closedAt', c.closed_at,
  'orderId', o.id, 'order', o.display_id, 'producer', home.name,
  'messages', (select json_agg(json_build_object('author', m.author, 'text', m.text, 'writtenAt', m.written_at) order by m.position)
    from marketplace_complaint_message m where m.complaint_id = c.id)) as told
from marketplace_complaint c
join "order" o on o.id = c.order_id
left join marketplace_group_order g on g.order_id = c.order_id
left join ocop_producer_home home on home.producer_id = g.producer_id`;

const NEWEST = "order by c.received_at desc, c.id desc";

async function stored(knex: Knex, rest: string, values: readonly Knex.Value[]): Promise<MarketComplaint[]> {
  const { rows } = await knex.raw<{ rows: { told: Stored }[] }>(`${SELECT} ${rest}`, [...values]);
  return rows.map(({ told }) => ({ ...told, kindName: KIND_NAMES[told.kind], stateName: STATE_NAMES[told.state] }));
}

/** The orders that were placed together with an order, itself among them. */
const TOGETHER = `select ?::text union select other.order_id from marketplace_group_order one
  join marketplace_group_order other on other.group_id = one.group_id where one.order_id = ?`;

/** Whether two orders were placed together, or are one. */
export async function isPlacedWith(knex: Knex, orderId: string, otherId: string): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(`select 1 from (${TOGETHER}) t (id) where t.id = ?`, [
    orderId,
    orderId,
    otherId,
  ]);
  return rows.length > 0;
}

/** All complaints about the orders of a purchase, the newest first, as its shopper sees them. */
export async function complaintsOf(knex: Knex, orderId: string): Promise<Complaint[]> {
  const all = await stored(knex, `where c.order_id in (${TOGETHER}) ${NEWEST}`, [orderId, orderId]);
  return all.map(({ id: _id, orderId: _orderId, producer: _producer, ...complaint }) => complaint);
}

/** One complaint; undefined where there is none. */
export async function complaintById(knex: Knex, id: string): Promise<MarketComplaint | undefined> {
  const [complaint] = await stored(knex, "where c.id = ?", [id]);
  return complaint;
}

/** A page of all complaints, the newest first. */
export async function marketComplaints(
  knex: Knex,
  { state, before, limit }: ComplaintsQuery,
): Promise<MarketComplaints> {
  const found = await stored(
    knex,
    `where (?::text is null or c.state = ?) and (?::text is null or (c.received_at, c.id) < (
       select one.received_at, one.id from marketplace_complaint one where one.id = ?)) ${NEWEST} limit ?`,
    [state ?? null, state ?? null, before ?? null, before ?? null, limit + 1] as Knex.Value[],
  );
  const complaints = found.slice(0, limit);
  return { complaints, next: found.length > limit ? (complaints.at(-1)?.id ?? null) : null };
}
