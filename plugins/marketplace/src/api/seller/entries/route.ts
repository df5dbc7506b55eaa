import type { SellerEntries } from "@cho-ocop/contracts";
import { clock } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { askedSeller } from "../../../http/asked.js";
import { databaseOf } from "../../../http/signed-in.js";
import { entriesOf } from "../../../listings/read.js";

export const GET = async (request: AuthenticatedMedusaRequest, response: MedusaResponse<SellerEntries>) => {
  const seller = await askedSeller(request);
  const { handle, name, demonstration } = seller;
  const on = clock.today();
  const entries = await entriesOf(databaseOf(request), seller, on);
  response.json({ seller: { handle, name, demonstration }, on, entries });
};
