import { givePassword } from "@cho-ocop/kernel";
import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUsersWorkflow } from "@medusajs/medusa/core-flows";

/**
 * Makes an account of Medusa Admin with the address and password in ADMIN_EMAIL and ADMIN_PASSWORD, or gives an existing one that password.
 * Throws when either is missing.
 */
export default async function adminAccount({ container }: ExecArgs): Promise<void> {
  const email = process.env.ADMIN_EMAIL;
  const password = process.env.ADMIN_PASSWORD;
  if (!email || !password) throw new Error("ADMIN_EMAIL and ADMIN_PASSWORD are needed");
  const [known] = await container.resolve(Modules.USER).listUsers({ email });
  const user = known ?? (await createUsersWorkflow(container).run({ input: { users: [{ email }] } })).result[0];
  if (user === undefined) throw new Error("The account was not made");
  await givePassword(container, { email, password }, { user_id: user.id });
}
