// @ts-check
// The two keys that the backend uses with Meilisearch. Meilisearch makes the value of a key from the master key and the key's uid,
// so whoever writes `.env` knows the values before the server has ever run, and the backend never sees the master key.
import { createHmac } from "node:crypto";

// What each may do is said beside the code that does it (plugins/search/src/providers/meilisearch/keys.ts), and a test keeps both the same:
// this file must run before anything is built.
/** The indexes that both keys reach. */
export const INDEXES = ["ocop_*"];

/** @type {Record<"MEILISEARCH_SEARCH_KEY" | "MEILISEARCH_WRITE_KEY", { uid: string, actions: string[] }>} */
export const KEYS = {
  MEILISEARCH_SEARCH_KEY: { uid: "5d2c54a6-3e35-4f7c-9d4b-6a1f0e8b7c21", actions: ["search"] },
  MEILISEARCH_WRITE_KEY: {
    uid: "b7f0a1c3-8e64-4b2a-a5d9-2c9e4f1d6a08",
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
};

/** The value that Meilisearch gives the key of a uid. @param {string} masterKey @param {string} uid */
export const keyValue = (masterKey, uid) => createHmac("sha256", masterKey).update(uid).digest("hex");
