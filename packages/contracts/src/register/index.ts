export * from "./admin.js";
export * from "./entry.js";
export * from "./import.js";
export * from "./query.js";
export * from "./status.js";
