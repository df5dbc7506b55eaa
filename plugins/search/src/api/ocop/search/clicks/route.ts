import { searchClickSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { searchOf } from "../../../../http/edge.js";

export const POST = async (request: MedusaRequest, response: MedusaResponse) => {
  const click = readInput(searchClickSchema, request.body);
  response.setHeader("Cache-Control", "no-store");
  response.status(200).json({ noted: await searchOf(request).noteClick(click) });
};
