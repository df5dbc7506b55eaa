import { registerQuerySchema } from "@cho-ocop/contracts";
import { clock, isRefusal, RefusalError, readInput, SECONDS_OF_STARS, sendOpenData } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf } from "../../../http/edge.js";
import { registerPage } from "../../../register/list.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const query = readInput(registerQuerySchema, request.query);
  const page = await registerPage(databaseOf(request), query, clock.today());
  if (isRefusal(page)) throw new RefusalError(page);
  sendOpenData(request, response, page, SECONDS_OF_STARS);
};
