import { RefusalError, refuse, SECONDS_OF_STARS, sendOpenData } from "@cho-ocop/kernel";
import { askedDay, databaseOf, found } from "@cho-ocop/ocop";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { NO_LISTING, productHandle, TAKEN_DOWN } from "../../../../http/edge.js";
import { listing } from "../../../../listings/listing.js";
import { wasTakenDown } from "../../../../listings/taken-down.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const on = askedDay(request);
  const knex = databaseOf(request);
  const handle = productHandle(request.params.handle);
  const answer = await listing(knex, handle, on);
  if (answer === undefined && (await wasTakenDown(knex, handle)))
    throw new RefusalError(refuse("taken_down", 410, ...TAKEN_DOWN));
  sendOpenData(request, response, found(answer, ...NO_LISTING), SECONDS_OF_STARS);
};
