export * from "./account.js";
export * from "./balance.js";
export * from "./listing.js";
export * from "./order.js";
export * from "./photo.js";
export * from "./routes.js";
export * from "./statement.js";
