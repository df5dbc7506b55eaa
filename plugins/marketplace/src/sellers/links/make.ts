import { LINK_DAYS, type LinkKind, type MadeLink, SELLER_LINK_PATH, type SellerRole } from "@cho-ocop/contracts";
import { enqueue, type Transaction } from "@cho-ocop/kernel";
import type { ConfigModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { hashOfToken, linkToken } from "./token.js";

const DAY_MS = 86_400_000;

/** What a link is made for, and by whom. */
export interface NewLink {
  readonly kind: LinkKind;
  readonly email: string;
  readonly producerId?: string;
  readonly sellerId?: string;
  readonly role?: SellerRole;
  readonly madeBy: { readonly type: "seller" | "user"; readonly id: string } | { readonly type: "self" };
  readonly now: Date;
}

/** Where links lead to, and the secret that they are derived from. */
interface LinkSettings {
  readonly shop: string;
  readonly secret: string;
}

function settingsOf(container: MedusaContainer): LinkSettings {
  const config: ConfigModule = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const { storeCors, jwtSecret } = config.projectConfig.http;
  if (typeof jwtSecret !== "string" || jwtSecret === "") throw new Error("JWT_SECRET is not set: no link can be made");
  return { shop: storeCors, secret: jwtSecret };
}

/**
 * Makes a single-use link that works for seven days, and tells the outbox, which sends it by e-mail where there is a way to. An older link
 * for the same thing stops working, unless another kind of person made it: nobody who asks for a password takes away the link that the operator
 * has just handed over.
 */
export async function makeLink(
  tx: Transaction,
  container: MedusaContainer,
  { kind, email, producerId, sellerId, role, madeBy, now }: NewLink,
): Promise<MadeLink> {
  const { shop, secret } = settingsOf(container);
  const id = generateEntityId(undefined, "slnk");
  const token = linkToken(secret, id);
  const expiresAt = new Date(now.getTime() + LINK_DAYS * DAY_MS).toISOString();
  await tx.raw(
    `update marketplace_link set withdrawn_at = ? where kind = ? and email = ? and used_at is null and withdrawn_at is null
       and producer_id is not distinct from ? and seller_id is not distinct from ? and made_by_type = ?`,
    [now.toISOString(), kind, email, producerId ?? null, sellerId ?? null, madeBy.type] as string[],
  );
  await tx.knex("marketplace_link").insert({
    id,
    kind,
    token_hash: hashOfToken(token),
    email,
    producer_id: producerId ?? null,
    seller_id: sellerId ?? null,
    role: role ?? null,
    made_by_type: madeBy.type,
    made_by: madeBy.type === "self" ? null : madeBy.id,
    made_at: now.toISOString(),
    expires_at: expiresAt,
  });
  await enqueue(tx, { topic: "marketplace.link.made", key: id, payload: { link: id, kind }, recordedAt: now });
  return { link: new URL(SELLER_LINK_PATH + token, shop).href, expiresAt };
}
