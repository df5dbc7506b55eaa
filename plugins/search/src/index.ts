/** @file What other rooms may use of the search. */
export type { IndexName, SearchDocument } from "./port/document.js";
export type { SearchProvider } from "./port/provider.js";
