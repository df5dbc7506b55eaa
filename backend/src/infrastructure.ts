/** A module of Medusa with its options, as the configuration names it. */
interface ModuleConfig {
  readonly resolve: string;
  readonly options: Record<string, unknown>;
}

/**
 * What several processes share through Redis: events, workflows and locks; nothing without an address, when one process does everything in its own memory.
 * No cache: Medusa 2.18.0 uses its caching module only behind an unfinished flag, nothing reads the older one, and a reader that waits for Redis would be worse than none.
 */
export function redisModules(redisUrl: string | undefined): ModuleConfig[] {
  if (redisUrl === undefined) return [];
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          { id: "locking-redis", resolve: "@medusajs/medusa/locking-redis", is_default: true, options: { redisUrl } },
        ],
      },
    },
  ];
}

/** Uploaded files in the folder `static` of the backend, with links that begin with the backend's public address. */
export const fileModule = (publicUrl: string): ModuleConfig => ({
  resolve: "@medusajs/medusa/file",
  options: {
    providers: [
      { id: "local", resolve: "@medusajs/medusa/file-local", options: { backend_url: `${publicUrl}/static` } },
    ],
  },
});

/** The engines behind the search: Meilisearch with PostgreSQL behind it where the environment names one, else PostgreSQL alone. */
export function searchProviders(env: {
  readonly MEILISEARCH_URL?: string | undefined;
  readonly MEILISEARCH_SEARCH_KEY?: string | undefined;
  readonly MEILISEARCH_WRITE_KEY?: string | undefined;
}): readonly (ModuleConfig & { readonly id: string; readonly is_default: boolean })[] {
  const { MEILISEARCH_URL: url, MEILISEARCH_SEARCH_KEY: searchKey, MEILISEARCH_WRITE_KEY: writeKey } = env;
  if (url === undefined)
    return [{ resolve: "@cho-ocop/search/engines/embedded", id: "embedded", is_default: true, options: {} }];
  const options = { url, searchKey, writeKey };
  return [{ resolve: "@cho-ocop/search/engines/meilisearch", id: "meilisearch", is_default: true, options }];
}
