import { newApplicationSchema, type Taken } from "@cho-ocop/contracts";
import { RefusalError, readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { countApplication } from "../../../http/counts.js";
import { apply } from "../../../sellers/joining/apply.js";

export const POST = async (request: MedusaRequest, response: MedusaResponse<Taken>) => {
  const form = readInput(newApplicationSchema, request.body);
  await countApplication(request, form.email);
  const applied = await apply(request.scope, form, new Date());
  if (!applied.ok) throw new RefusalError(applied);
  response.status(201).json({ taken: true });
};
