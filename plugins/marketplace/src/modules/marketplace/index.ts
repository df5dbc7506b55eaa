import { Module } from "@medusajs/framework/utils";
import { MarketplaceModuleService } from "./service.js";

export const MARKETPLACE_MODULE = "ocopMarketplace";

export default Module(MARKETPLACE_MODULE, { service: MarketplaceModuleService });
