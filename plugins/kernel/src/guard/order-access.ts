import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ConfigModule } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isValidOrderLink } from "./order-link.js";

/** The secret that signs links of orders: the backend's JWT secret, from which a key of its own is derived. */
export function orderLinkSecret(request: MedusaRequest): string {
  const config: ConfigModule = request.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const secret = config.projectConfig.http.jwtSecret;
  if (typeof secret !== "string" || secret === "") throw new Error("JWT_SECRET is not set: links cannot be signed");
  return secret;
}

/** Who may read an order: whoever holds a signed link, and the signed-in customer who owns it. `now` in seconds since 1970. */
export async function mayReadOrder(request: MedusaRequest, orderId: string, now: number): Promise<boolean> {
  const { expires, signature } = request.query;
  if (isValidOrderLink(orderLinkSecret(request), { orderId, expires, signature }, now)) return true;
  const actor = (request as Partial<AuthenticatedMedusaRequest>).auth_context;
  if (actor?.actor_type !== "customer" || actor.actor_id === "") return false;
  const knex: Knex = request.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: unknown[] }>('select 1 from "order" where id = ? and customer_id = ?', [
    orderId,
    actor.actor_id,
  ]);
  return rows.length === 1;
}
