export * from "./calendar-day.js";
export * from "./clock.js";
