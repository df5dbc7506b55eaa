import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUsersWorkflow } from "@medusajs/medusa/core-flows";

const PROVIDER = "emailpass";

/**
 * Makes an account of Medusa Admin with the address and password in ADMIN_EMAIL and ADMIN_PASSWORD, or gives an existing one that password.
 * Throws when either is missing.
 */
export default async function adminAccount({ container }: ExecArgs): Promise<void> {
  const email = process.env.ADMIN_EMAIL;
  const password = process.env.ADMIN_PASSWORD;
  if (!email || !password) throw new Error("ADMIN_EMAIL and ADMIN_PASSWORD are needed");
  const auth = container.resolve(Modules.AUTH);
  const [known] = await container.resolve(Modules.USER).listUsers({ email });
  const user = known ?? (await createUsersWorkflow(container).run({ input: { users: [{ email }] } })).result[0];
  if (user === undefined) throw new Error("The account was not made");

  const [identity] = await auth.listAuthIdentities({ provider_identities: { entity_id: email, provider: PROVIDER } });
  const answer = identity
    ? await auth.updateProvider(PROVIDER, { entity_id: email, password })
    : await auth.register(PROVIDER, { body: { email, password } });
  const id = identity?.id ?? answer.authIdentity?.id;
  if (!answer.success || id === undefined) throw new Error(answer.error ?? "The password was not set");
  await auth.updateAuthIdentities({ id, app_metadata: { user_id: user.id } });
}
