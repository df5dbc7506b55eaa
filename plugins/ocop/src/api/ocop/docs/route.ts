import { SECONDS_OF_REFERENCE, sendText } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { DOCS_PAGE, DOCS_POLICY } from "../../../http/docs-page.js";

export const GET = (request: MedusaRequest, response: MedusaResponse) => {
  response.setHeader("Content-Security-Policy", DOCS_POLICY);
  response.setHeader("Referrer-Policy", "no-referrer");
  sendText(request, response, DOCS_PAGE, "text/html; charset=utf-8", SECONDS_OF_REFERENCE);
};
