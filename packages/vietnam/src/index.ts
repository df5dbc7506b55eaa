export * from "./days.js";
export * from "./distance.js";
export * from "./money.js";
export * from "./phone.js";
export * from "./said.js";
export * from "./text.js";
export * from "./typing.js";
export * from "./words.js";
