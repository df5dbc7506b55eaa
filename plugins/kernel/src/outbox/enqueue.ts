import { generateEntityId } from "@medusajs/framework/utils";
import type { Transaction } from "../transaction/transaction.js";
import type { NewOutboxMessage } from "./message.js";
import { wakeRelays } from "./wake.js";

/**
 * Writes a message in the caller's transaction: it is delivered if, and only if, that transaction commits. Returns its id.
 * Put no personal data in the payload that the handlers can look up themselves.
 */
export async function enqueue(tx: Transaction, message: NewOutboxMessage): Promise<string> {
  const id = generateEntityId(undefined, "obx");
  await tx.raw(
    `insert into kernel_outbox_message (id, topic, key, payload, effective_on, recorded_at)
     values (?, ?, ?, ?::jsonb, ?::date, ?)`,
    [
      id,
      message.topic,
      message.key,
      JSON.stringify(message.payload),
      message.effectiveOn ?? null,
      message.recordedAt.toISOString(),
    ],
  );
  tx.afterCommit(wakeRelays);
  return id;
}
