import { type SellerLedger, sellerLedgerQuerySchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf, ownerOf } from "../../../http/signed-in.js";
import { producerLedger } from "../../../ledger/statement.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerLedger>) => {
  const { seller, before, limit } = readInput(sellerLedgerQuerySchema, request.query);
  const { handle, name, demonstration, producerId } = await ownerOf(request, seller);
  response.json({
    seller: { handle, name, demonstration },
    ...(await producerLedger(databaseOf(request), producerId, { before, limit })),
  });
};
