/** @file Providers for the tests, on the fake Meilisearch. */
import { KEYS, keyIndexes } from "../../src/providers/meilisearch/keys.js";
import { MeilisearchProvider } from "../../src/providers/meilisearch/provider.js";
import { FakeMeilisearch } from "../fake-meilisearch/server.js";

const MASTER_KEY = "a master key of a test";
const PREFIX = "test_";

/** A fake server and a provider with the two keys of the house, which reach the indexes of the house only. */
export async function openFake(): Promise<{ provider: MeilisearchProvider; fake: FakeMeilisearch }> {
  const fake = await FakeMeilisearch.start({ masterKey: MASTER_KEY });
  const make = async ({ actions }: { readonly actions: readonly string[] }): Promise<string> => {
    const response = await fetch(`${fake.url}/keys`, {
      method: "POST",
      headers: { authorization: `Bearer ${MASTER_KEY}`, "content-type": "application/json" },
      body: JSON.stringify({ actions, indexes: keyIndexes(PREFIX), expiresAt: null }),
    });
    return ((await response.json()) as { key: string }).key;
  };
  const provider = new MeilisearchProvider({
    url: fake.url,
    searchKey: await make(KEYS.search),
    writeKey: await make(KEYS.write),
    prefix: PREFIX,
    searchTimeoutMs: 5000,
    taskTimeoutMs: 10_000,
    taskPollMs: 2,
  });
  return { provider, fake };
}
