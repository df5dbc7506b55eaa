import { clock } from "@cho-ocop/kernel";
import type { MedusaContainer } from "@medusajs/framework/types";
import { beginDue } from "../sellers/suspension.js";

/** Every minute: suspends sellers whose notice has run out. */
export default async function suspendJob(container: MedusaContainer): Promise<void> {
  await beginDue(container, clock.today(), new Date());
}

export const config = { name: "marketplace-suspend", schedule: "* * * * *" };
