import { inviteProducerSchema, type MadeLink } from "@cho-ocop/contracts";
import { inOneTransaction, RefusalError, readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf } from "../../../../http/signed-in.js";
import { freeProducer } from "../../../../sellers/joining/apply.js";
import { makeLink } from "../../../../sellers/links/make.js";

/** Invites a producer of the register that nobody sells for yet. */
export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<MadeLink>) => {
  const { producer: handle, email } = readInput(inviteProducerSchema, request.body);
  const producer = await freeProducer(databaseOf(request), handle);
  if (!producer.ok) throw new RefusalError(producer);
  const madeBy = { type: "user", id: request.auth_context.actor_id } as const;
  const link = { kind: "producer", email, producerId: producer.id, madeBy, now: new Date() } as const;
  const made = await inOneTransaction(request.scope, (tx) => makeLink(tx, request.scope, link));
  response.setHeader("Cache-Control", "no-store");
  response.status(201).json(made);
};
