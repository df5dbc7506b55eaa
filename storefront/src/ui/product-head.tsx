import type { RegisterItem } from "@cho-ocop/contracts";
import type { Voice } from "./page.js";
import { placeOf } from "./place.js";

/** The head of a product's page: its name, who makes it, and where. */
export const ProductHead = ({ name, entry, voice }: { name: string; entry: RegisterItem; voice: Voice }) => (
  <>
    <h1 lang="vi">{name}</h1>
    <p class="entry-from">
      {entry.producer !== null && (
        <span>
          <a lang="vi" href={voice.to({ page: "producer", handle: entry.producer.handle })}>
            {entry.producer.name}
          </a>
        </span>
      )}
      <span>{placeOf(entry.origin, voice)}</span>
    </p>
  </>
);
