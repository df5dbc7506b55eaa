import { noQuerySchema } from "@cho-ocop/contracts";
import { openApiDocument } from "@cho-ocop/contracts/openapi";
import { readInput, SECONDS_OF_REFERENCE, sendText } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

let text: string | undefined;

export const GET = (request: MedusaRequest, response: MedusaResponse) => {
  readInput(noQuerySchema, request.query);
  text ??= JSON.stringify(openApiDocument());
  sendText(request, response, text, "application/json; charset=utf-8", SECONDS_OF_REFERENCE);
};
