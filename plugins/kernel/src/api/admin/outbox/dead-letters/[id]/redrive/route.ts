import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { redrive } from "../../../../../../outbox/dead-letters.js";
import { sendRefusal } from "../../../../../../refusal/http.js";
import { refuse } from "../../../../../../refusal/refusal.js";

export const POST = async (request: MedusaRequest, response: MedusaResponse): Promise<void> => {
  const knex = request.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (await redrive(knex, request.params.id ?? "")) {
    response.json({ ok: true });
    return;
  }
  sendRefusal(response, refuse("dead_letter_not_found", 404, "Không có thư chết này", "No such dead letter"));
};
