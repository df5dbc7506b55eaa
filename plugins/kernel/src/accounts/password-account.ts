import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const PROVIDER = "emailpass";

const accountsOf = (auth: IAuthModuleService, email: string) =>
  auth.listAuthIdentities({ provider_identities: { entity_id: email, provider: PROVIDER } });

/**
 * Lets somebody sign in with an address of e-mail and a password, as the actors that are given: `{ user_id }`, `{ seller_id }`. An account
 * of that address keeps the actors that it had. It is made anew all the same: anybody can register any address beforehand, and would
 * hold a token of the old account that turns into one of the new actor.
 */
export async function givePassword(
  container: MedusaContainer,
  { email, password }: { readonly email: string; readonly password: string },
  actors: Readonly<Record<string, string>>,
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const known = await accountsOf(auth, email);
  const before = known.map(({ app_metadata }) => app_metadata ?? {});
  await auth.deleteAuthIdentities(known.map(({ id }) => id));
  const { authIdentity, error } = await auth.register(PROVIDER, { body: { email, password } });
  if (authIdentity === undefined) throw new Error(error ?? "The password was not set");
  await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: Object.assign({}, ...before, actors) });
}

/** Takes away the account that signs in with this address. */
export async function takePassword(container: MedusaContainer, email: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  await auth.deleteAuthIdentities((await accountsOf(auth, email)).map(({ id }) => id));
}
