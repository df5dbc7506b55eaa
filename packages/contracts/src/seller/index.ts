export * from "./account.js";
export * from "./order.js";
export * from "./routes.js";
