import { SECONDS_OF_STARS, sendOpenData } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { askedDay, databaseOf, found, handleOf, NO_ENTRY } from "../../../../http/edge.js";
import { registerEntry } from "../../../../register/entry.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const on = askedDay(request);
  const entry = await registerEntry(databaseOf(request), handleOf(request), on);
  sendOpenData(request, response, found(entry, ...NO_ENTRY), SECONDS_OF_STARS);
};
