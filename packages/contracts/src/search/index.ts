export * from "./admin.js";
export * from "./answer.js";
export * from "./query.js";
export * from "./suggestions.js";
