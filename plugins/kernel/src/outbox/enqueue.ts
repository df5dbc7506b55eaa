import { generateEntityId } from "@medusajs/framework/utils";
import { prepared, runPrepared } from "../prepared.js";
import type { Transaction } from "../transaction/transaction.js";
import type { NewOutboxMessage } from "./message.js";
import { wakeRelays } from "./wake.js";

// In the order in which they are given, which is the order of delivery for each key.
const INSERT = prepared(`
insert into kernel_outbox_message (id, topic, key, payload, effective_on, recorded_at)
select x.message ->> 'id', x.message ->> 'topic', x.message ->> 'key', x.message -> 'payload',
       (x.message ->> 'effectiveOn')::date, (x.message ->> 'recordedAt')::timestamptz
  from jsonb_array_elements($1::jsonb) with ordinality as x(message, place)
 order by x.place`);

/**
 * Writes messages in the caller's transaction, in one statement: they are delivered if, and only if, that transaction commits. Returns
 * their ids. Put no personal data in a payload that the handlers can look up themselves.
 */
export async function enqueueAll(tx: Transaction, messages: readonly NewOutboxMessage[]): Promise<string[]> {
  const rows = messages.map((message) => ({ id: generateEntityId(undefined, "obx"), ...message }));
  await runPrepared(tx.knex, INSERT, [JSON.stringify(rows)]);
  tx.afterCommit(wakeRelays);
  return rows.map(({ id }) => id);
}

/** Writes one message, as `enqueueAll` does. Returns its id. */
export async function enqueue(tx: Transaction, message: NewOutboxMessage): Promise<string> {
  const [id = ""] = await enqueueAll(tx, [message]);
  return id;
}
