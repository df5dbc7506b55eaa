import { SEARCH_LOG_DAYS } from "@cho-ocop/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { pruneSearchLog } from "../log/record.js";

/** Every night: forgets searches and clicks that are older than the log is meant to be. */
export default async function pruneJob(container: MedusaContainer): Promise<void> {
  await pruneSearchLog(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), SEARCH_LOG_DAYS);
}

export const config = { name: "search-prune", schedule: "41 3 * * *" };
