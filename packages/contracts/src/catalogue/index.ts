export * from "./addresses.js";
export * from "./demonstration.js";
export * from "./listing.js";
export * from "./query.js";
