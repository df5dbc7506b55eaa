import { searchAliasSchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { searchOf } from "../../../../../http/edge.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse) => {
  response.setHeader("Cache-Control", "no-store");
  response.json(await searchOf(request).aliases());
};

export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse) => {
  const alias = readInput(searchAliasSchema, request.body);
  await searchOf(request).addAlias(alias);
  response.setHeader("Cache-Control", "no-store");
  response.status(201).json(await searchOf(request).aliases());
};
