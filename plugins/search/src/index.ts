/** @file What other rooms may use of the search: its port, for those who bring another engine, and its service. */
export { SEARCH_MODULE } from "./modules/search/index.js";
export type { SearchModuleService } from "./modules/search/service.js";
export * from "./port/document.js";
export * from "./port/provider.js";
export * from "./port/understood.js";
export type { Progress } from "./reindex/reindex.js";
