import { type Revision, revisionSchema } from "@cho-ocop/contracts";
import { asking, BackendUnavailable } from "./ask.js";

/** Longer than this nobody waits for a revision: pages are then asked for anew. */
const PATIENCE_MS = 700;

/** Asks the API at `backendUrl` for the revision of its open data. Throws BackendUnavailable when there is no lawful answer. */
export function askingRevision(backendUrl: string): () => Promise<Revision> {
  const ask = asking(backendUrl);
  return async () => {
    const answer = await ask("/ocop/revision", (body) => revisionSchema.parse(body), { milliseconds: PATIENCE_MS });
    if (answer.kind !== "found") throw new BackendUnavailable(`${answer.kind} from /ocop/revision`);
    return answer.value;
  };
}
