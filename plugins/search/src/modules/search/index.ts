import { Module } from "@medusajs/framework/utils";
import loadProviders from "./providers.js";
import { SearchModuleService } from "./service.js";

export const SEARCH_MODULE = "ocopSearch";

export default Module(SEARCH_MODULE, { service: SearchModuleService, loaders: [loadProviders] });
