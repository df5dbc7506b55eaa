export * from "./calendar-day.js";
export * from "./certificate.js";
export * from "./certificate-status.js";
export * from "./clock.js";
export * from "./deadlines.js";
export * from "./describe.js";
export * from "./entry-status.js";
export * from "./groups.js";
