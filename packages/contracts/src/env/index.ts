export * from "./env.js";
export * from "./processes.js";
