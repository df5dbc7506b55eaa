import { sellerQuerySchema } from "@cho-ocop/contracts";
import { readInput } from "@cho-ocop/kernel";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { MemberSeller } from "../sellers/member.js";
import { ownerOf, sellerOf } from "./signed-in.js";

const handleOf = (request: AuthenticatedMedusaRequest): string | undefined =>
  readInput(sellerQuerySchema, request.query).seller;

/** The seller for which a request acts, by its query. */
export const askedSeller = (request: AuthenticatedMedusaRequest): Promise<MemberSeller> =>
  sellerOf(request, handleOf(request));

/** The same, for its owner only. */
export const ownedSeller = (request: AuthenticatedMedusaRequest): Promise<MemberSeller> =>
  ownerOf(request, handleOf(request));
