import { complaintAnswerSchema, type MarketComplaint } from "@cho-ocop/contracts";
import { inOneTransaction, RefusalError, readInput, refuse } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { complaintById } from "../../../../../../complaints/read.js";
import { answerComplaint } from "../../../../../../complaints/write.js";
import { databaseOf } from "../../../../../../http/signed-in.js";

const NOT_FOUND = refuse("not_found", 404, "Không có khiếu nại này", "There is no such complaint");

/** Answers a shopper, for the market. */
export const POST = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<MarketComplaint>) => {
  const answer = readInput(complaintAnswerSchema, request.body);
  const id = request.params.id ?? "";
  const by = { by: request.auth_context.actor_id, now: new Date() };
  const found = await inOneTransaction(request.scope, (tx) => answerComplaint(tx, id, answer, by));
  const complaint = found ? await complaintById(databaseOf(request), id) : undefined;
  if (complaint === undefined) throw new RefusalError(NOT_FOUND);
  response.setHeader("Cache-Control", "no-store");
  response.status(201).json(complaint);
};
