import { listingDecisionSchema, type ReviewedListings } from "@cho-ocop/contracts";
import { clock, readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf } from "../../../../../../http/signed-in.js";
import { decide } from "../../../../../../listings/change.js";
import { reviewedListings } from "../../../../../../listings/read.js";

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<ReviewedListings>) => {
  const decision = readInput(listingDecisionSchema, request.body);
  const day = clock.today();
  const actor = { type: "user", id: request.auth_context.actor_id } as const;
  await decide(request.scope, { listingId: request.params.id ?? "", actor, day }, decision);
  response.json({ listings: await reviewedListings(databaseOf(request), day) });
};
