import { type Taken, useLinkSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { countTry, PER_LINK } from "../../../../http/joining.js";
import { useLink } from "../../../../sellers/links/use.js";

export const POST = async (request: MedusaRequest, response: MedusaResponse<Taken>) => {
  const asked = readInput(useLinkSchema, request.body);
  await countTry(request, PER_LINK, asked.token);
  await useLink(request.scope, asked, new Date());
  response.json({ taken: true });
};
