import type { IndexName } from "../../port/document.js";
import type { SearchProvider } from "../../port/provider.js";

/** An engine outside the house, which may be away, slow or behind. */
export interface PrimaryProvider extends SearchProvider {
  /** Whether the index is there to be searched. Rejects when the engine does not answer. */
  exists(index: IndexName): Promise<boolean>;
}

/** The engine works, but will not take these documents: asking again gives the same. */
export class DocumentsRefused extends Error {
  override readonly name = "DocumentsRefused";
}
