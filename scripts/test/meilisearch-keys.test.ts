/** @file The keys that `.env` is given may do what the search needs of Meilisearch, and nothing else. */
import { createHmac } from "node:crypto";
import { DEFAULT_PREFIX, KEYS, keyIndexes } from "../../plugins/search/src/providers/meilisearch/keys.js";

it("are those that the search is written for", async () => {
  const made = await import("../lib/meilisearch-keys.mjs");
  expect(made.KEYS.MEILISEARCH_SEARCH_KEY.actions).toEqual(KEYS.search.actions);
  expect(made.KEYS.MEILISEARCH_WRITE_KEY.actions).toEqual(KEYS.write.actions);
  expect(made.INDEXES).toEqual(keyIndexes(DEFAULT_PREFIX));
  const { uid } = made.KEYS.MEILISEARCH_WRITE_KEY;
  expect(made.keyValue("master", uid)).toBe(createHmac("sha256", "master").update(uid).digest("hex"));
});
