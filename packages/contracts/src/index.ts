export * from "./calendar-day.js";
export * from "./env/index.js";
export * from "./today.js";
