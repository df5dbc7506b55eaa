import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sendRefusal } from "../refusal/http.js";
import { Attempts } from "./attempts.js";
import { isRegistration } from "./sign-in-path.js";
import { visitorOf } from "./visitor.js";

/**
 * One address has one password for all kinds of accounts, so its tries are counted together, whoever makes them and whatever they sign
 * in as. A visitor may be a whole office behind one address.
 */
const PER_ACCOUNT = { name: "sign_in_account", attempts: 10, seconds: 900 };
const PER_VISITOR = { name: "sign_in_visitor", attempts: 100, seconds: 900 };
/** Medusa tells whoever registers an address whether it has an account: nobody goes through a list of addresses so. */
const REGISTRATIONS = { name: "register_visitor", attempts: 60, seconds: 3600 };

/** The account that a request to sign in or to register names, whatever its letters; undefined for other requests. */
export function accountOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null || !("email" in body)) return undefined;
  return typeof body.email === "string" ? body.email.normalize("NFC").trim().toLowerCase() : undefined;
}

/** Stands before every way to sign in with a password: refuses when an account or a visitor has tried too often. */
export async function signInGuard(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const account = accountOf(request.body);
  if (account === undefined) {
    next();
    return;
  }
  const knex = request.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const perAccount = new Attempts(knex, PER_ACCOUNT);
  const visitor = visitorOf(request);
  const counts = [
    () => new Attempts(knex, PER_VISITOR).count(visitor),
    ...(isRegistration(request.path) ? [() => new Attempts(knex, REGISTRATIONS).count(visitor)] : []),
    () => perAccount.count(account),
  ];
  for (const count of counts) {
    const counted = await count();
    if (!counted.ok) {
      sendRefusal(response, counted);
      return;
    }
  }
  const json = response.json.bind(response);
  response.json = (body) => {
    // A count that is not forgotten runs out by itself: no reason to turn a right password into an error.
    if (response.statusCode === 200) perAccount.forget(account).catch(() => {});
    return json(body);
  };
  next();
}
