import { type SellerBalance, sellerBalanceQuerySchema } from "@cho-ocop/contracts";
import { clock, readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf, ownerOf } from "../../../http/signed-in.js";
import { producerBalance } from "../../../ledger/balance.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerBalance>) => {
  const query = readInput(sellerBalanceQuerySchema, request.query);
  const { handle, name, demonstration, producerId } = await ownerOf(request, query.seller);
  response.json({
    seller: { handle, name, demonstration },
    ...(await producerBalance(databaseOf(request), producerId, clock.today())),
  });
};
