import type { ProductGroup } from "@cho-ocop/ocop-rules";
import { GroupPicture } from "./icons.js";
import type { Voice } from "./page.js";

type GroupName = Pick<ProductGroup, "name"> & { readonly code: string };

/** The groups as large links, each with how many entries the register has of it, where that is known. */
export const GroupCards = ({
  groups,
  counts,
  voice,
}: {
  groups: readonly GroupName[];
  counts: ReadonlyMap<string, number> | null;
  voice: Voice;
}) => (
  <ul class="groups">
    {groups.map(({ code, name }) => (
      <li key={code}>
        <a href={voice.to({ page: "group", code })}>
          <GroupPicture code={code} />
          <span>
            {voice.say(name)}
            {counts !== null && <small>{voice.texts.landing.entriesTotal(counts.get(code) ?? 0)}</small>}
          </span>
        </a>
      </li>
    ))}
  </ul>
);
