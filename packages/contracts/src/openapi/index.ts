export * from "./document.js";
export * from "./route.js";
export * from "./routes.js";
