/** What each of the two keys of the running house may do, and nothing more. The master key makes them once and is then put away. */
export const KEYS = {
  search: { actions: ["search"] },
  write: {
    actions: [
      "documents.add",
      "documents.get",
      "documents.delete",
      "indexes.create",
      "indexes.get",
      "indexes.delete",
      "indexes.swap",
      "settings.get",
      "settings.update",
      "tasks.get",
    ],
  },
} as const;

/** Before the names of all our indexes, where nothing else is set: several houses can share a server. */
export const DEFAULT_PREFIX = "ocop_";

/** The indexes that both keys reach. */
export const keyIndexes = (prefix: string): string[] => [`${prefix}*`];
