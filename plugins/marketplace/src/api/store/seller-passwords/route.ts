import { forgottenPasswordSchema, type Taken } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { countForgotten } from "../../../http/counts.js";
import { askForPassword } from "../../../sellers/password.js";

export const POST = async (request: MedusaRequest, response: MedusaResponse<Taken>) => {
  const { email } = readInput(forgottenPasswordSchema, request.body);
  await countForgotten(request, email);
  await askForPassword(request.scope, email, new Date());
  response.json({ taken: true });
};
