import { complaintFormSchema, type OrderComplaints } from "@cho-ocop/contracts";
import { idempotentWork, inOneTransaction, RefusalError, readInput, refuse } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { complaintsOf, isPlacedWith } from "../../../../../complaints/read.js";
import { complain } from "../../../../../complaints/write.js";
import { databaseOf } from "../../../../../http/signed-in.js";

const OTHER_ORDER = refuse("order_not_found", 404, "Không tìm thấy đơn hàng", "No such order");

/** Who may read or write is decided where every address below an order is guarded. */
async function send(request: MedusaRequest, response: MedusaResponse<OrderComplaints>): Promise<void> {
  response.setHeader("Cache-Control", "no-store");
  response.json({ complaints: await complaintsOf(databaseOf(request), request.params.id ?? "") });
}

export const GET = send;

/** Complains about an order, or adds to the complaint that is open. */
export const POST = async (request: MedusaRequest, response: MedusaResponse<OrderComplaints>) => {
  const form = readInput(complaintFormSchema, request.body);
  const id = request.params.id ?? "";
  const { order = id } = form;
  if (!(await isPlacedWith(databaseOf(request), id, order))) throw new RefusalError(OTHER_ORDER);
  const work = idempotentWork(request);
  // A first try that died before it answered has written already.
  if (work.effect === null)
    await inOneTransaction(request.scope, (tx) => complain(tx, order, form, { now: new Date(), work }));
  await send(request, response);
};
