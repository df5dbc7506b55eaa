export * from "./calendar-day.js";
export * from "./catalogue/index.js";
export * from "./env/index.js";
export * from "./order-lookup.js";
export * from "./refusal.js";
export * from "./register/index.js";
export * from "./text.js";
export * from "./today.js";
