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
