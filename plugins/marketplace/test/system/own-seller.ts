/** @file A seller of a test's own, with accounts that sign in, so that no test changes what another one looks at. */
import { randomBytes } from "node:crypto";
import type { SellerRole } from "@cho-ocop/contracts";
import { backendUrl, sql } from "../../../../tests/house/client.js";

/** What the backend answers to a member of a seller. */
export interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
}
/** Asks as a member; a body makes it a POST. */
export type Ask = <Body = Record<string, unknown>>(path: string, body?: object, key?: string) => Promise<Reply<Body>>;

async function post<Body>(path: string, body: object): Promise<Body> {
  const answer = await fetch(backendUrl(path), {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": `192.0.2.${randomBytes(1)[0]}` },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Body;
}

/** Opens a seller of a producer. Returns its id and handle. */
export async function openOwnSeller(producerId: string, name: string): Promise<{ id: string; handle: string }> {
  const mark = randomBytes(6).toString("hex");
  const seller = { id: `sell_${mark}`, handle: `gian-${mark}` };
  await sql("insert into marketplace_seller (id, producer_id, handle, name) values ($1, $2, $3, $4)", [
    seller.id,
    producerId,
    seller.handle,
    name,
  ]);
  return seller;
}

/** Takes somebody new into a seller, who is signed in at once. */
export async function joinAs(sellerId: string, role: SellerRole): Promise<Ask> {
  const mark = randomBytes(6).toString("hex");
  const account = { email: `${role}-${mark}@example.com`, password: `mật khẩu ${mark}` };
  const member = `smem_${mark}`;
  await sql("insert into marketplace_member (id, email, name) values ($1, $2, $3)", [member, account.email, role]);
  await sql("insert into marketplace_membership (seller_id, member_id, role) values ($1, $2, $3)", [
    sellerId,
    member,
    role,
  ]);
  // Medusa has one account for each address; sellers alone cannot be registered.
  await post("/auth/customer/emailpass/register", account);
  await sql(
    `update auth_identity set app_metadata = jsonb_build_object('seller_id', $1::text)
     where id = (select auth_identity_id from provider_identity where entity_id = $2)`,
    [member, account.email],
  );
  const { token } = await post<{ token: string }>("/auth/seller/emailpass", account);
  return async <Body>(path: string, body?: object, key?: string) => {
    const answer = await fetch(backendUrl(path), {
      method: body === undefined ? "GET" : "POST",
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(key === undefined ? {} : { "idempotency-key": key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Body };
  };
}
