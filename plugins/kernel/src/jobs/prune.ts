import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { pruneAttempts } from "../guard/attempts.js";
import { pruneIdempotencyKeys } from "../idempotency/records.js";
import { backgroundWork } from "../outbox/background.js";
import { pruneOutbox } from "../outbox/dead-letters.js";

backgroundWork.allowed = true;

/** Every hour: forgets delivered messages that are older than 30 days, counts of attempts and answers to repeats that have run out. */
export default async function pruneJob(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await pruneOutbox(knex);
  await pruneAttempts(knex);
  await pruneIdempotencyKeys(knex);
}

export const config = { name: "kernel-prune", schedule: "17 * * * *" };
