/** @file The Meilisearch provider against the fake, with keys as the house has them; and against a real server wherever one is told. */
import { KEYS, keyIndexes } from "../../src/providers/meilisearch/keys.js";
import { MeilisearchProvider } from "../../src/providers/meilisearch/provider.js";
import { openFake } from "./open.js";
import { describeProvider } from "./suite.js";

describeProvider(
  "Meilisearch, as the fake shows it",
  async () => {
    const { provider, fake } = await openFake();
    return { provider, close: () => fake.stop() };
  },
  { ranksByItself: false },
);

const { MEILISEARCH_URL, MEILISEARCH_MASTER_KEY, MEILISEARCH_SEARCH_KEY, MEILISEARCH_WRITE_KEY } = process.env;
// Without a server nothing is registered: a test that is always skipped says nothing.
if (MEILISEARCH_URL) {
  describeProvider(
    `a real Meilisearch at ${MEILISEARCH_URL}`,
    async () => {
      const prefix = `contract_${process.pid}_${Date.now()}_`;
      const { Meilisearch } = await import("meilisearch");
      const master = new Meilisearch({
        host: MEILISEARCH_URL,
        apiKey: MEILISEARCH_MASTER_KEY ?? MEILISEARCH_WRITE_KEY ?? "",
      });
      const make = async ({ actions }: { actions: readonly string[] }) =>
        master.createKey({ actions: [...actions], indexes: keyIndexes(prefix), expiresAt: null });
      const made = MEILISEARCH_MASTER_KEY ? [await make(KEYS.search), await make(KEYS.write)] : [];
      const provider = new MeilisearchProvider({
        url: MEILISEARCH_URL,
        searchKey: made[0]?.key ?? MEILISEARCH_SEARCH_KEY ?? "",
        writeKey: made[1]?.key ?? MEILISEARCH_WRITE_KEY ?? "",
        prefix,
        searchTimeoutMs: 5000,
      });
      return {
        provider,
        close: async () => {
          const { results } = await master.getRawIndexes({ limit: 1000 });
          for (const { uid } of results) if (uid.startsWith(prefix)) await master.deleteIndex(uid).waitTask();
          for (const { key } of made) await master.deleteKey(key);
        },
      };
    },
    { ranksByItself: true },
  );
}
