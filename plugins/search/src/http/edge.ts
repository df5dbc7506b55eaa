import type { MedusaRequest } from "@medusajs/framework/http";
import type { SearchModuleService } from "../modules/search/service.js";

/** The search of a request. The name is that of the module, which cannot be imported here: its file imports the service. */
export const searchOf = (request: MedusaRequest): SearchModuleService => request.scope.resolve("ocopSearch");
