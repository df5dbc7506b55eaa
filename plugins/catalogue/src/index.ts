/** @file What other rooms may use of the catalogue: its read models and the demonstration. */
export { type LoadReport, loadDemonstration, unloadDemonstration } from "./demonstration/load.js";
export { listingPage } from "./listings/list.js";
export { listing } from "./listings/listing.js";
export { producerListings } from "./listings/producer.js";
