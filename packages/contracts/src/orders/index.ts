export * from "./admin.js";
export * from "./state.js";
