export * from "./basket.js";
export * from "./cart.js";
export * from "./delivery.js";
export * from "./purchase.js";
export * from "./shop.js";
