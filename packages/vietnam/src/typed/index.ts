/** @file Reading what people type: words, slips, key sequences, prices and stars in words. Apart, because no page needs it. */
export * from "./distance.js";
export * from "./said.js";
export * from "./typing.js";
export * from "./words.js";
