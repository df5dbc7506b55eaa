import { basketPiecesSchema } from "@cho-ocop/contracts";
import { idempotentWork, readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeLine, setPieces } from "../../../../../../basket/change.js";
import { sendBasket } from "../../../../../../http/basket.js";

const lineOf = ({ params }: MedusaRequest) => ({ cart: params.id ?? "", line: params.line ?? "" });

/** Sets how many pieces a line has. */
export const POST = async (request: MedusaRequest, response: MedusaResponse) => {
  const { quantity } = readInput(basketPiecesSchema, request.body);
  sendBasket(response, await setPieces(request.scope, { ...lineOf(request), quantity }, idempotentWork(request)));
};

/** Takes a line out of the cart. */
export const DELETE = async (request: MedusaRequest, response: MedusaResponse) => {
  sendBasket(response, await removeLine(request.scope, lineOf(request), idempotentWork(request)));
};
