export * from "./messages.js";
export * from "./zalo.js";
