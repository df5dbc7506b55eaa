/** @file What other rooms may use of the register: its panel and how an entry is read and told, and how open data is served. */

export {
  type DemonstrationCertificate,
  type DemonstrationEntry,
  type DemonstrationProducer,
  demonstrationProducer,
  removeDemonstration,
  writeDemonstration,
} from "./demonstration/write.js";
export { askedDay, databaseOf, found, handleOf, NO_PRODUCER } from "./http/edge.js";
export { REGISTER_MODULE } from "./modules/register/index.js";
export { entryFilters, type Filter } from "./register/filters.js";
export { certificateHistory, HISTORY_JSON, type StoredHistory } from "./register/history.js";
export { ITEM_JSON, originJson, PRODUCER_ORIGIN_JSON, registerItem, type StoredItem } from "./register/item.js";
export { originOf, type StoredOrigin } from "./register/names.js";
export { readPage } from "./register/paged-list.js";
export { rewritePeriods } from "./register/periods.js";
export { PRODUCER_FIELDS, producerOf, type StoredProducer } from "./register/producer.js";
