import { givePassword, RefusalError, refuse } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils";

const PROVIDER = "emailpass";

/** What somebody claims to sign in with. */
export interface Claim {
  readonly email: string;
  readonly password: string;
  /** What to call who has no account yet. */
  readonly name: string;
}

/**
 * Whose an e-mail and a password are: a member, made now where nobody had the address; or why it is nobody's. `needs_link`: a member
 * without a password, who gets one from the operator only.
 */
export type Claimed =
  | { readonly kind: "member"; readonly id: string }
  | { readonly kind: "wrong_password" | "needs_link" | "needs_name" };

/** The account of an address and the actors that sign in with it. */
async function accountOf(container: MedusaContainer, email: string): Promise<AuthIdentityDTO | undefined> {
  const [account] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ provider_identities: { entity_id: email, provider: PROVIDER } });
  return account;
}

const OTHERS_TOO = refuse(
  "account_of_others",
  409,
  "E-mail này còn đăng nhập ở chỗ khác của chợ (mua hàng hoặc quản trị). Chính người ấy phải bấm “Quên mật khẩu”",
  "This e-mail also signs in elsewhere in the market (as a shopper or officer). The person has to use “Forgotten password”",
);

/** Refuses an account that other kinds of actors than sellers sign in with: an officer who sets its password could take over another's. */
export async function refuseOthers(container: MedusaContainer, email: string): Promise<void> {
  const actors = Object.keys((await accountOf(container, email))?.app_metadata ?? {});
  if (actors.some((actor) => actor !== "seller_id")) throw new RefusalError(OTHERS_TOO);
}

async function isRight(container: MedusaContainer, { email, password }: Claim): Promise<boolean> {
  const { success } = await container.resolve(Modules.AUTH).authenticate(PROVIDER, { body: { email, password } });
  return success;
}

async function memberByEmail(knex: Knex, email: string): Promise<string | undefined> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>("select id from marketplace_member where email = ?", [
    email,
  ]);
  return rows[0]?.id;
}

/** Makes a member of an address that nobody has; undefined when somebody else was faster. */
async function makeMember(knex: Knex, { email, name }: Claim): Promise<string | undefined> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    "insert into marketplace_member (id, email, name) values (?, ?, ?) on conflict (email) do nothing returning id",
    [generateEntityId(undefined, "smem"), email, name],
  );
  return rows[0]?.id;
}

/**
 * Finds whose an e-mail and password are. An account that somebody uses is only taken with its own password; one that is nobody's, since
 * anybody may register any address, is made anew. Nobody becomes a member by knowing an address.
 */
export async function claimMember(container: MedusaContainer, claim: Claim): Promise<Claimed> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const account = await accountOf(container, claim.email);
  const known = await memberByEmail(knex, claim.email);
  const actors = account?.app_metadata ?? {};
  const used = Object.keys(actors).length > 0;
  if (used && !(await isRight(container, claim))) return { kind: "wrong_password" };
  if (known !== undefined) return actors.seller_id === known ? { kind: "member", id: known } : { kind: "needs_link" };
  if (claim.name === "") return { kind: "needs_name" };
  const id = await makeMember(knex, claim);
  // Of two at once with one address, the second does not set its password over the first one's.
  if (id === undefined) return { kind: "wrong_password" };
  if (account !== undefined && used)
    await container
      .resolve(Modules.AUTH)
      .updateAuthIdentities({ id: account.id, app_metadata: { ...actors, seller_id: id } });
  else await givePassword(container, claim, { seller_id: id });
  return { kind: "member", id };
}

/** Gives a member a new password and ends its sessions. */
export async function renewPassword(
  container: MedusaContainer,
  { memberId, email, password }: { readonly memberId: string; readonly email: string; readonly password: string },
): Promise<void> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await givePassword(container, { email, password }, { seller_id: memberId });
  await knex.raw("update marketplace_member set sessions_from = now(), updated_at = now() where id = ?", [memberId]);
}
