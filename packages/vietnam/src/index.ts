export * from "./days.js";
export * from "./money.js";
export * from "./phone.js";
export * from "./text.js";
