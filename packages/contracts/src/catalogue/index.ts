export * from "./demonstration.js";
export * from "./listing.js";
export * from "./query.js";
