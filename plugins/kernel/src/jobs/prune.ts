import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { pruneAttempts } from "../guard/attempts.js";
import { backgroundWork } from "../outbox/background.js";
import { pruneOutbox } from "../outbox/dead-letters.js";

backgroundWork.allowed = true;

/** Every night: forgets delivered messages that are older than 30 days, and counts of attempts that have run out. */
export default async function pruneJob(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await pruneOutbox(knex);
  await pruneAttempts(knex);
}

export const config = { name: "kernel-prune", schedule: "17 3 * * *" };
