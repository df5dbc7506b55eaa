import type { ComplaintAnswer, ComplaintForm, ComplaintState } from "@cho-ocop/contracts";
import { enqueue, type IdempotentWork, RefusalError, refuse, type Transaction } from "@cho-ocop/kernel";
import { generateEntityId } from "@medusajs/framework/utils";
import { afterAct, type ComplaintAct } from "./state.js";

/** The outbox is told of what happens with a complaint: `marketplace.complaint.received`, `.answered` or `.closed`. */
const topicOf = (state: ComplaintState): string => `marketplace.complaint.${state}`;
const MOST_MESSAGES = 100;

interface Open {
  readonly id: string;
  readonly order_id: string;
  readonly state: ComplaintState;
}
interface Words {
  readonly author: "shopper" | "market";
  readonly writtenBy: string | null;
  readonly text: string;
  readonly now: Date;
}

const TOO_MANY = refuse(
  "complaint_too_long",
  422,
  "Khiếu nại này đã có quá nhiều tin; xin chờ chợ trả lời",
  "There are too many messages in this complaint; please wait for an answer",
);

/** Adds a message to a complaint whose row is locked, moves it on and tells the outbox. */
async function say(tx: Transaction, { id, order_id, state }: Open, act: ComplaintAct, words: Words): Promise<void> {
  const after = afterAct(state, act);
  if (!after.ok) throw new RefusalError(after);
  const { author, writtenBy, text, now } = words;
  const [row] = await tx.raw<{ position: number }>(
    `insert into marketplace_complaint_message (complaint_id, position, author, written_by, text, written_at)
     select ?, coalesce(max(position), 0) + 1, ?, ?, ?, ? from marketplace_complaint_message where complaint_id = ?
     returning position`,
    [id, author, writtenBy, text, now.toISOString(), id],
  );
  if ((row?.position ?? 0) > MOST_MESSAGES) throw new RefusalError(TOO_MANY);
  await tx.raw(
    `update marketplace_complaint set state = ?, answered_at = case when ? then greatest(received_at, ?) else answered_at end,
       closed_at = case when ? = 'closed' then greatest(received_at, ?) end where id = ?`,
    [after.state, author === "market", now.toISOString(), after.state, now.toISOString(), id],
  );
  await enqueue(tx, {
    topic: topicOf(after.state),
    key: id,
    payload: { complaint: id, order: order_id },
    recordedAt: now,
  });
}

/** Writes about an order: into its open complaint, or into a new one. Two at once wait for each other at the order. */
export async function complain(
  tx: Transaction,
  orderId: string,
  { kind, text }: ComplaintForm,
  { now, work }: { now: Date; work: IdempotentWork },
): Promise<void> {
  await tx.raw('select 1 from "order" where id = ? for no key update', [orderId]);
  const [open] = await tx.raw<Open>(
    "select id, order_id, state from marketplace_complaint where order_id = ? and state <> 'closed' for update",
    [orderId],
  );
  const made: Open = open ?? { id: generateEntityId(undefined, "comp"), order_id: orderId, state: "received" };
  if (open === undefined)
    await tx.raw("insert into marketplace_complaint (id, order_id, kind, received_at) values (?, ?, ?, ?)", [
      made.id,
      orderId,
      kind,
      now.toISOString(),
    ]);
  await say(tx, made, "write", { author: "shopper", writtenBy: null, text, now });
  await work.record(tx, { complaint: made.id });
}

/** Answers a complaint, and closes it where nothing more is to be done. False: there is no such complaint. */
export async function answerComplaint(
  tx: Transaction,
  id: string,
  { text, close }: ComplaintAnswer,
  { by, now }: { by: string; now: Date },
): Promise<boolean> {
  const [open] = await tx.raw<Open>("select id, order_id, state from marketplace_complaint where id = ? for update", [
    id,
  ]);
  if (open === undefined) return false;
  await say(tx, open, close ? "close" : "answer", { author: "market", writtenBy: by, text, now });
  return true;
}
