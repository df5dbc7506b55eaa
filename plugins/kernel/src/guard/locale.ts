import {
  ApiLoader,
  applyLocale,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { sendRefusal } from "../refusal/http.js";
import { refuse } from "../refusal/refusal.js";

const ONE_LOCALE = refuse("invalid_input", 400, "Yêu cầu không hợp lệ", "The request is not valid", [
  { path: "locale", vi: "Chỉ một ngôn ngữ", en: "One language only" },
]);

/** Medusa's own reading of the language, for one text: given several it would fail before it answers, and the visitor would wait for ever. */
function oneLocale(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  const { locale } = request.query;
  if (locale === undefined || typeof locale === "string") void applyLocale(request, response, next);
  else sendRefusal(response, ONE_LOCALE);
}

/**
 * Puts ours in the place of Medusa's. It runs before the middlewares of any plugin, so the only way to it is where Medusa lets others wrap
 * its middlewares; whoever wraps them already goes on doing so.
 */
export function takeOneLocale(): void {
  const { traceMiddleware: wrap } = ApiLoader;
  ApiLoader.traceMiddleware = (handler, route) => {
    const chosen = handler === applyLocale ? oneLocale : handler;
    return wrap?.(chosen, route) ?? chosen;
  };
}
