import { clock } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { adminRegisterEntry } from "../register/entry.js";
import { databaseOf, found, NO_ENTRY } from "./edge.js";

/** Answers an officer with an entry as it is now, with who recorded what. Never kept by a cache. */
export async function sendAdminEntry(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
  entryId: string,
  status: 200 | 201,
): Promise<void> {
  const entry = await adminRegisterEntry(databaseOf(request), entryId, clock.today());
  response.setHeader("Cache-Control", "no-store");
  response.status(status).json(found(entry, ...NO_ENTRY));
}
