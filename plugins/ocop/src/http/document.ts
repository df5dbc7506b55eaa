import { noQuerySchema } from "@cho-ocop/contracts";
import { readInput, SECONDS_OF_REFERENCE, sendText } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** Answers with a description that is made once, when it is first asked for. */
export function sendsDocument(make: () => object): (request: MedusaRequest, response: MedusaResponse) => void {
  let text: string | undefined;
  return (request, response) => {
    readInput(noQuerySchema, request.query);
    text ??= JSON.stringify(make());
    sendText(request, response, text, "application/json; charset=utf-8", SECONDS_OF_REFERENCE);
  };
}
