import { addressesQuerySchema } from "@cho-ocop/contracts";
import { clock, readInput, SECONDS_OF_STARS, sendOpenData } from "@cho-ocop/kernel";
import { databaseOf } from "@cho-ocop/ocop";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addresses } from "../../../addresses.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const query = readInput(addressesQuerySchema, request.query);
  sendOpenData(request, response, await addresses(databaseOf(request), query, clock.today()), SECONDS_OF_STARS);
};
