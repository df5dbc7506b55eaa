import { NOTICE_DAYS, type Suspend } from "@cho-ocop/contracts";
import { enqueue, inOneTransaction, type Refusal, RefusalError, refuse, type Transaction } from "@cho-ocop/kernel";
import { addDays, type CalendarDay } from "@cho-ocop/ocop-rules";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";

export const NO_SELLER = refuse("not_found", 404, "Không có gian hàng này", "There is no such seller");
const ALREADY = refuse(
  "suspended_already",
  409,
  "Gian hàng này đã bị tạm ngừng, hoặc đã được báo trước. Theo yêu cầu của cơ quan thì ngừng được ngay",
  "This seller is suspended or has been given notice already. With an authority's order it can be suspended at once",
);
const NOT_SUSPENDED = refuse(
  "not_suspended",
  409,
  "Gian hàng này không bị tạm ngừng, cũng không có thông báo nào",
  "This seller is not suspended, and no notice is given",
);

const no = (refusal: Refusal): never => {
  throw new RefusalError(refusal);
};

/** Who acts, on which day. */
export interface Acting {
  readonly by: string;
  readonly day: CalendarDay;
  readonly now: Date;
}

/**
 * The first day of a suspension that is decided on a day: that day where an authority ordered it, else after five days' notice
 * (Decree 248/2026/NĐ-CP).
 */
export const firstDay = (day: CalendarDay, ordered: boolean): CalendarDay =>
  ordered ? day : addDays(day, NOTICE_DAYS);

interface Open {
  readonly id: string;
  readonly begun: boolean;
}

async function lock(tx: Transaction, sellerId: string): Promise<Open | undefined> {
  const [seller] = await tx.raw("select 1 from marketplace_seller where id = ? for update", [sellerId]);
  if (seller === undefined) return no(NO_SELLER);
  const [open] = await tx.raw<Open>(
    "select id, begun_at is not null as begun from marketplace_suspension where seller_id = ? and ended_at is null",
    [sellerId],
  );
  return open;
}

const tell = (tx: Transaction, what: "noticed" | "suspended" | "resumed", seller: string, now: Date) =>
  enqueue(tx, { topic: `marketplace.seller.${what}`, key: seller, payload: { seller }, recordedAt: now });

const setStatus = (tx: Transaction, sellerId: string, status: "active" | "suspended") =>
  tx.knex("marketplace_seller").where({ id: sellerId }).update({ status, updated_at: tx.knex.fn.now() });

const end = (tx: Transaction, id: string, { by, now }: Acting, reason: string) =>
  tx
    .knex("marketplace_suspension")
    .where({ id })
    .update({ ended_at: now.toISOString(), ended_by: by, end_reason: reason });

/** Suspends a seller at once by an authority's order, else gives it notice. An order overtakes a notice. Throws why it cannot be done. */
export async function suspend(
  container: MedusaContainer,
  sellerId: string,
  { reason, authority, document }: Suspend,
  acting: Acting,
): Promise<void> {
  const { by, day, now } = acting;
  const ordered = authority !== undefined;
  await inOneTransaction(container, async (tx) => {
    const open = await lock(tx, sellerId);
    if (open !== undefined && (open.begun || !ordered)) return no(ALREADY);
    if (open !== undefined) await end(tx, open.id, acting, reason);
    await tx.knex("marketplace_suspension").insert({
      id: generateEntityId(undefined, "ssus"),
      seller_id: sellerId,
      reason,
      authority: authority ?? null,
      document: document ?? null,
      noticed_on: day,
      from_day: firstDay(day, ordered),
      made_by: by,
      begun_at: ordered ? now.toISOString() : null,
    });
    if (ordered) await setStatus(tx, sellerId, "suspended");
    await tell(tx, ordered ? "suspended" : "noticed", sellerId, now);
  });
}

/** Lets a seller sell again, or takes a notice back. Throws that it is not suspended. */
export async function resume(
  container: MedusaContainer,
  sellerId: string,
  reason: string,
  acting: Acting,
): Promise<void> {
  await inOneTransaction(container, async (tx) => {
    const open = (await lock(tx, sellerId)) ?? no(NOT_SUSPENDED);
    await end(tx, open.id, acting, reason);
    await setStatus(tx, sellerId, "active");
    await tell(tx, "resumed", sellerId, acting.now);
  });
}

/** Begins the suspensions whose notice has run out on a day. Returns how many. */
export async function beginDue(container: MedusaContainer, day: CalendarDay, now: Date): Promise<number> {
  return inOneTransaction(container, async (tx) => {
    // The seller first, as everybody else who changes a suspension: the other way round, two would wait for each other.
    await tx.raw(
      `select 1 from marketplace_seller where id in (select seller_id from marketplace_suspension
         where ended_at is null and begun_at is null and from_day <= ?) order by id for update`,
      [day],
    );
    const due = await tx.raw<{ seller: string }>(
      `update marketplace_suspension set begun_at = ? where ended_at is null and begun_at is null and from_day <= ?
       returning seller_id as seller`,
      [now.toISOString(), day],
    );
    for (const { seller } of due) {
      await setStatus(tx, seller, "suspended");
      await tell(tx, "suspended", seller, now);
    }
    return due.length;
  });
}
