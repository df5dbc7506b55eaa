import { newApplicationSchema, type Taken } from "@cho-ocop/contracts";
import { RefusalError, readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { countTry, PER_EMAIL } from "../../../http/joining.js";
import { apply } from "../../../sellers/joining/apply.js";

export const POST = async (request: MedusaRequest, response: MedusaResponse<Taken>) => {
  const form = readInput(newApplicationSchema, request.body);
  await countTry(request, PER_EMAIL, form.email);
  const applied = await apply(request.scope, form, new Date());
  if (!applied.ok) throw new RefusalError(applied);
  response.status(201).json({ taken: true });
};
