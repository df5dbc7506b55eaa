import type { ListingItem } from "@cho-ocop/contracts";
import { Highlighted, type HitMarks, type Matches } from "./hits.js";
import { money } from "./money.js";
import type { Voice } from "./page.js";
import { Picture } from "./picture.js";
import { placeOf } from "./place.js";
import { StarBadge, StatusChip } from "./status.js";

/** Whether anything that is told of a listing is made up. */
export const isIllustration = ({ demonstration }: Pick<ListingItem, "demonstration">): boolean =>
  demonstration.entry || demonstration.figures;

/** The mark that what stands beside it is made up. */
export const IllustrationMark = ({ listing, voice }: { listing: ListingItem; voice: Voice }) =>
  isIllustration(listing) ? (
    <p class="card-demo">{listing.demonstration.entry ? voice.texts.card.demonstration : voice.texts.goods.figures}</p>
  ) : null;

/** The price of a listing in a list. */
export const CardPrice = ({ listing: { price }, voice }: { listing: ListingItem; voice: Voice }) => {
  const { goods } = voice.texts;
  if (price === null) return <p class="price">{goods.noPrice}</p>;
  return (
    <p class="price">
      {price.from === price.to ? money(price.from, voice) : goods.from(money(price.from, voice))}
      {price.before !== null && (
        <s>
          <span class="hidden">{goods.before} </span>
          {money(price.before, voice)}
        </s>
      )}
    </p>
  );
};

/** A listing as a list shows it; one that a search found says which letters of its title it found. */
type Shown = ListingItem & { readonly matches?: Matches };

/** So many cards stand in sight at once: their pictures are not waited for. */
const FIRST_ROW = 4;

const ListingCard = ({
  item,
  voice,
  heading,
  first,
}: {
  item: Shown;
  voice: Voice;
  heading: 2 | 3;
  first: boolean;
}) => {
  const Heading = heading === 2 ? "h2" : "h3";
  const { entry } = item;
  return (
    <li class="card" data-id={item.id}>
      <Picture picture={item.picture} group={entry.group.code} at={first ? "first" : "later"} />
      <div class="card-text">
        <Heading class="card-name" lang="vi">
          <a href={voice.to({ page: "listing", handle: item.handle })}>
            <Highlighted text={item.title} matches={item.matches} />
          </a>
        </Heading>
        <CardPrice listing={item} voice={voice} />
        {!item.inStock && <p class="sold-out">{voice.texts.goods.soldOut}</p>}
        <p class="card-status">
          <StarBadge panel={entry.panel} voice={voice} />
          {entry.panel.status !== "valid" && <StatusChip panel={entry.panel} voice={voice} />}
        </p>
        <p class="card-meta">
          {entry.producer !== null && <span lang="vi">{entry.producer.name}</span>}
          <span>{placeOf(entry.origin, voice)}</span>
        </p>
        {isIllustration(item) && <p class="card-demo">{voice.texts.card.illustration}</p>}
      </div>
    </li>
  );
};

/** Things for sale as a list of cards. `heading` fits the outline of the page. */
export const ListingCards = ({
  items,
  voice,
  heading = 2,
  hits,
}: {
  items: readonly Shown[];
  voice: Voice;
  heading?: 2 | 3;
  hits?: HitMarks;
}) => (
  <ul class="cards goods" {...hits}>
    {items.map((item, index) => (
      <ListingCard key={item.id} item={item} voice={voice} heading={heading} first={index < FIRST_ROW} />
    ))}
  </ul>
);
