import type { ReviewedListings } from "@cho-ocop/contracts";
import { clock } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf } from "../../../../http/signed-in.js";
import { reviewedListings } from "../../../../listings/read.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse<ReviewedListings>) => {
  response.json({ listings: await reviewedListings(databaseOf(request), clock.today()) });
};
