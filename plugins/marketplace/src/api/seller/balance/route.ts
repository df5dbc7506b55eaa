import { type SellerBalance, sellerBalanceQuerySchema } from "@cho-ocop/contracts";
import { clock, RefusalError, readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { databaseOf, sellerOf } from "../../../http/signed-in.js";
import { producerBalance } from "../../../ledger/balance.js";
import { refusedMoney } from "../../../sellers/member.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerBalance>) => {
  const query = readInput(sellerBalanceQuerySchema, request.query);
  const seller = await sellerOf(request, query.seller);
  const refused = refusedMoney(seller);
  if (refused !== undefined) throw new RefusalError(refused);
  const { handle, name, demonstration, producerId } = seller;
  response.json({
    seller: { handle, name, demonstration },
    ...(await producerBalance(databaseOf(request), producerId, clock.today())),
  });
};
