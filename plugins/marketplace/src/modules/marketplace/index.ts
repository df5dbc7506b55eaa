import { onOutboxMessage } from "@cho-ocop/kernel";
import { Module } from "@medusajs/framework/utils";
import { ORDER_PLACED } from "../../checkout/write.js";
import { onPlaced } from "../../ledger/placed.js";
import { MarketplaceModuleService } from "./service.js";

export const MARKETPLACE_MODULE = "ocopMarketplace";

onOutboxMessage(ORDER_PLACED, "marketplace.ledger", onPlaced);

export default Module(MARKETPLACE_MODULE, { service: MarketplaceModuleService });
