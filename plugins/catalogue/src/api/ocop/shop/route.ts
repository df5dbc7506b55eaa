import { sendOpenData } from "@cho-ocop/kernel";
import { databaseOf, found } from "@cho-ocop/ocop";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { NO_SHOP } from "../../../http/edge.js";
import { shop } from "../../../shop/shop.js";

const SECONDS = 60;

export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  sendOpenData(request, response, found(await shop(databaseOf(request)), ...NO_SHOP), SECONDS);
};
