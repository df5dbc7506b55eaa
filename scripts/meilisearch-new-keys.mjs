// @ts-check
// `npm run meilisearch:keys`: makes the two keys with which the house uses a Meilisearch, once, with the server's master key.
// The master key is read from the environment, used here and kept nowhere; the running house never has it.
import { DEFAULT_PREFIX, KEYS, keyIndexes } from "@cho-ocop/search/providers/meilisearch/keys";
import { Meilisearch } from "meilisearch";

const { MEILISEARCH_URL: host, MEILISEARCH_MASTER_KEY: apiKey } = process.env;
if (!host || !apiKey) {
  console.error(
    "Cần MEILISEARCH_URL và MEILISEARCH_MASTER_KEY trong môi trường / MEILISEARCH_URL and MEILISEARCH_MASTER_KEY must be set",
  );
  process.exit(2);
}

const client = new Meilisearch({ host, apiKey, timeout: 10_000 });
const indexes = keyIndexes(DEFAULT_PREFIX);

/** @param {readonly string[]} left @param {readonly string[]} right */
const same = (left, right) => JSON.stringify([...left].sort()) === JSON.stringify([...right].sort());

/**
 * The key of this name if it allows just what it should, else a new one: what a key may do cannot be changed.
 * @param {(typeof KEYS)[keyof typeof KEYS]} wanted
 */
async function keyOf({ name, description, actions }) {
  const { results } = await client.getKeys({ limit: 1000 });
  const found = results.find(
    (key) => key.name === name && key.expiresAt === null && same(key.actions, actions) && same(key.indexes, indexes),
  );
  const key = found ?? (await client.createKey({ name, description, actions: [...actions], indexes, expiresAt: null }));
  return key.key;
}

try {
  console.log(`MEILISEARCH_SEARCH_KEY=${await keyOf(KEYS.search)}`);
  console.log(`MEILISEARCH_WRITE_KEY=${await keyOf(KEYS.write)}`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Không tạo được khóa / The keys could not be made: ${reason}`);
  process.exit(1);
}
