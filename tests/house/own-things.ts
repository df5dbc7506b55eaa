/** @file Producers, entries and products of a test's own, for the rooms above those that own them. */
export * from "../../plugins/catalogue/test/system/own-listings.js";
export * from "../../plugins/ocop/test/system/own-entries.js";
