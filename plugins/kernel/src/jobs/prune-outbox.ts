import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { backgroundWork } from "../outbox/background.js";
import { pruneOutbox } from "../outbox/dead-letters.js";

backgroundWork.allowed = true;

/** Every night: forgets delivered messages that are older than 30 days. */
export default async function pruneOutboxJob(container: MedusaContainer): Promise<void> {
  await pruneOutbox(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}

export const config = { name: "kernel-prune-outbox", schedule: "17 3 * * *" };
