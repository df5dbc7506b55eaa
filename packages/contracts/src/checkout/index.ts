export * from "./cart.js";
export * from "./delivery.js";
export * from "./shop.js";
