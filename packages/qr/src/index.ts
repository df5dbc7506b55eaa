export * from "./code.js";
export * from "./picture.js";
export * from "./reader.js";
export * from "./thread.js";
