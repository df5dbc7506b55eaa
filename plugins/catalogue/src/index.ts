/** @file What other rooms may use of the catalogue: its read models and the demonstration. */
export { type LoadReport, loadDemonstration, unloadDemonstration } from "./demonstration/load.js";
export { listingPage } from "./listings/list.js";
export { listing } from "./listings/listing.js";
export { producerListings } from "./listings/producer.js";
export { listingCards, producerNames, registerCards } from "./search/cards.js";
export {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  touchedDocuments,
  WATCHED_TABLES,
  type WatchedTable,
} from "./search/changes.js";
export {
  type CatalogueDocument,
  countSearchDocuments,
  type Searchable,
  searchDocuments,
  searchDocumentsAfter,
} from "./search/documents.js";
