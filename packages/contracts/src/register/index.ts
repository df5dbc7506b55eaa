export * from "./admin.js";
export * from "./entry.js";
export * from "./groups.js";
export * from "./import.js";
export * from "./query.js";
export * from "./status.js";
export * from "./units.js";
