export * from "./describe.js";
export * from "./find.js";
export * from "./look-up.js";
export * from "./origin.js";
export * from "./search.js";
export * from "./types.js";
