import { Module } from "@medusajs/framework/utils";
import { CatalogueModuleService } from "./service.js";

export const CATALOGUE_MODULE = "ocopCatalogue";

export default Module(CATALOGUE_MODULE, { service: CatalogueModuleService });
