import { sendRefusal } from "@cho-ocop/kernel";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { NOT_WHOLE } from "./check.js";

const isFraction = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "quantity" in value &&
  typeof value.quantity === "number" &&
  !Number.isSafeInteger(value.quantity);

/** Stands before all that writes into carts: Medusa would round one and a half pieces up to two without a word. */
export function wholePieces(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  const { body } = request;
  const items =
    typeof body === "object" && body !== null && "items" in body && Array.isArray(body.items) ? body.items : [];
  if ([body, ...items].some(isFraction)) sendRefusal(response, NOT_WHOLE);
  else next();
}
