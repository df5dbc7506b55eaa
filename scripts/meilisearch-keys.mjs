// @ts-check
// Makes the backend's two keys in the Meilisearch of MEILISEARCH_URL, if they are not there yet. Needs MEILISEARCH_MASTER_KEY.
import { INDEXES, KEYS, keyValue } from "./lib/meilisearch-keys.mjs";

const { MEILISEARCH_URL = "", MEILISEARCH_MASTER_KEY = "" } = process.env;
for (const [name, { uid, actions }] of Object.entries(KEYS)) {
  const answer = await fetch(new URL("/keys", MEILISEARCH_URL), {
    method: "POST",
    headers: { authorization: `Bearer ${MEILISEARCH_MASTER_KEY}`, "content-type": "application/json" },
    body: JSON.stringify({ uid, name, actions, indexes: INDEXES, expiresAt: null }),
  });
  const { key, code } = /** @type {{ key?: string, code?: string }} */ (await answer.json());
  if (code === "api_key_already_exists") continue;
  if (key !== keyValue(MEILISEARCH_MASTER_KEY, uid)) throw new Error(`${name} was not made: ${answer.status} ${code}`);
}
