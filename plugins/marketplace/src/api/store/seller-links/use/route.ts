import { type Taken, useLinkSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { countLink } from "../../../../http/counts.js";
import { databaseOf } from "../../../../http/signed-in.js";
import { seeLink, useLink } from "../../../../sellers/links/use.js";

export const POST = async (request: MedusaRequest, response: MedusaResponse<Taken>) => {
  const asked = readInput(useLinkSchema, request.body);
  const { email } = await seeLink(databaseOf(request), asked.token, new Date());
  await countLink(request, email);
  await useLink(request.scope, asked, new Date());
  response.json({ taken: true });
};
