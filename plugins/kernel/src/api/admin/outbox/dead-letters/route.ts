import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { deadLetters } from "../../../../outbox/dead-letters.js";

export const GET = async (request: MedusaRequest, response: MedusaResponse): Promise<void> => {
  const knex = request.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  response.json({ dead_letters: await deadLetters(knex) });
};
