import type { RegisterItem } from "@cho-ocop/contracts";
import { Highlighted, type HitMarks, type Matches } from "./hits.js";
import { GroupPicture } from "./icons.js";
import type { Voice } from "./page.js";
import { placeOf } from "./place.js";
import { StarBadge, StatusChip } from "./status.js";

/** A register entry as a list shows it; one that a search found says which letters of its name it found. */
type Shown = RegisterItem & { readonly matches?: Matches };

/** A register entry in a list. `heading` fits the outline of the page it stands in. */
export const Card = ({ item, voice, heading = 2 }: { item: Shown; voice: Voice; heading?: 2 | 3 }) => {
  const Heading = heading === 2 ? "h2" : "h3";
  return (
    <li class="card" data-id={item.id}>
      <GroupPicture code={item.group.code} />
      <div class="card-text">
        <Heading class="card-name" lang="vi">
          <a href={voice.to({ page: "entry", handle: item.handle })}>
            <Highlighted text={item.name} matches={item.matches} />
          </a>
        </Heading>
        <p class="card-status">
          <StarBadge panel={item.panel} voice={voice} />
          <StatusChip panel={item.panel} voice={voice} />
        </p>
        <p class="card-sentence">{voice.say(item.panel.sentence)}</p>
        <p class="card-meta">
          {item.producer !== null && <span lang="vi">{item.producer.name}</span>}
          <span>{placeOf(item.origin, voice)}</span>
        </p>
        {item.demonstration && <p class="card-demo">{voice.texts.card.demonstration}</p>}
      </div>
    </li>
  );
};

/** Register entries as a list of cards. */
export const Cards = ({
  items,
  voice,
  heading,
  hits,
}: {
  items: readonly Shown[];
  voice: Voice;
  heading?: 2 | 3;
  hits?: HitMarks;
}) => (
  <ul class="cards" {...hits}>
    {items.map((item) => (
      <Card key={item.id} item={item} voice={voice} heading={heading} />
    ))}
  </ul>
);
