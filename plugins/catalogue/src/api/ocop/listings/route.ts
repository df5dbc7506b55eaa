import { listingQuerySchema } from "@cho-ocop/contracts";
import { clock, isRefusal, RefusalError, readInput, SECONDS_OF_STARS, sendOpenData } from "@cho-ocop/kernel";
import { databaseOf } from "@cho-ocop/ocop";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listingPage } from "../../../listings/list.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const query = readInput(listingQuerySchema, request.query);
  const page = await listingPage(databaseOf(request), query, clock.today());
  if (isRefusal(page)) throw new RefusalError(page);
  sendOpenData(request, response, page, SECONDS_OF_STARS);
};
