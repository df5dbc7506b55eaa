import { AVAILABLE_CAP, type Listing, type ListingVariant, MOST_PIECES } from "@cho-ocop/contracts";
import { address } from "../links.js";
import { pictureOf, type SharedPicture, subjectOf } from "../share/subject.js";
import { Claims, Declared } from "../ui/claims.js";
import { Crumbs } from "../ui/crumbs.js";
import { Gallery } from "../ui/gallery.js";
import { History } from "../ui/history.js";
import { Links } from "../ui/links.js";
import { IllustrationMark, isIllustration } from "../ui/listing-card.js";
import { money } from "../ui/money.js";
import { Maker, Origin } from "../ui/origin.js";
import { type Page, Section, type Voice } from "../ui/page.js";
import { pictureAddress } from "../ui/picture.js";
import { ProductHead } from "../ui/product-head.js";
import { StarBadge, StatusChip } from "../ui/status.js";
import { TruthPanel } from "../ui/truth-panel.js";
import { listingFacts } from "./facts.js";

/** Few pieces are told as a number; many are not. */
const FEW = 5;

/** Whether a variant can be put into a cart now. */
const canBeHad = ({ price, inStock }: ListingVariant): boolean => price !== null && inStock;

const Stock = ({ variant, voice }: { variant: ListingVariant; voice: Voice }) => {
  const { goods } = voice.texts;
  if (!variant.inStock) return <span class="sold-out">{goods.soldOut}</span>;
  const few = variant.available !== null && variant.available <= FEW;
  return <span class="quiet">{few ? goods.left(variant.available ?? 0) : goods.inStockNow}</span>;
};

const Variant = ({ variant, chosen, voice }: { variant: ListingVariant; chosen: boolean; voice: Voice }) => {
  const { goods } = voice.texts;
  const { price, unitPrice } = variant;
  return (
    <label class="variant">
      <input type="radio" name="variant" value={variant.id} checked={chosen} disabled={!canBeHad(variant)} required />
      <span>
        <b lang="vi">{variant.title}</b>
        <span class="variant-price">
          {price === null ? goods.noPrice : money(price.amount, voice)}
          {price?.before != null && (
            <s>
              <span class="hidden">{goods.before} </span>
              {money(price.before, voice)}
            </s>
          )}
        </span>
        {unitPrice !== null && (
          <span class="quiet">
            {money(unitPrice.amount, voice)}/{goods.units[unitPrice.per]}
          </span>
        )}
        <Stock variant={variant} voice={voice} />
      </span>
    </label>
  );
};

const Buy = ({ listing, voice }: { listing: Listing; voice: Voice }) => {
  const { goods } = voice.texts;
  const { variants } = listing;
  const first = variants.find(canBeHad);
  const most = Math.max(1, ...variants.map(({ available }) => available ?? MOST_PIECES));
  return (
    <form class="buy" action={voice.to({ page: "cart" })} method="post">
      <fieldset>
        <legend>{goods.pack}</legend>
        {variants.map((variant) => (
          <Variant key={variant.id} variant={variant} chosen={variant.id === first?.id} voice={voice} />
        ))}
      </fieldset>
      <IllustrationMark listing={listing} voice={voice} />
      {first === undefined ? (
        <p class="note">{goods.noneLeft}</p>
      ) : (
        <div class="buy-row">
          <div class="field">
            <label for="quantity">{goods.quantity}</label>
            <input
              id="quantity"
              name="quantity"
              type="number"
              inputMode="numeric"
              min={1}
              max={most >= AVAILABLE_CAP ? MOST_PIECES : most}
              value="1"
              required
            />
          </div>
          <button type="submit">{goods.add}</button>
        </div>
      )}
    </form>
  );
};

/** What other sites show beside a link: the first photo, which says nothing of stars, or else a drawing with those of today. */
function sharedPicture({ photos: [photo], handle, entry, title }: Listing): SharedPicture {
  const address = photo === undefined ? null : pictureAddress(photo.address);
  if (photo === undefined || address === null) return pictureOf("listings", handle, subjectOf(entry, title));
  return { address, width: photo.width, height: photo.height };
}

/** A thing for sale: what the register says of its stars, where and by whom it is made, and what it costs. */
export function listingPage(listing: Listing, voice: Voice, origin: string): Page {
  const { texts, language, to, say } = voice;
  const { entry } = listing;
  const here = { page: "listing", handle: listing.handle } as const;
  const trail = {
    above: [
      { place: { page: "listings" }, name: texts.nav.listings },
      { place: { page: "group", code: entry.group.code }, name: say(entry.group.name) },
    ],
    name: listing.title,
  } as const;
  const price = listing.price === null ? "" : ` – ${money(listing.price.from, voice)}`;
  return {
    // An illustration of a price is told where its mark stands beside it, not in the title of a window.
    title: `${listing.title}${isIllustration(listing) ? "" : price} – ${texts.brand}`,
    description: `${listing.title}, ${say(entry.origin.text)}. ${say(entry.panel.sentence)}.`,
    here,
    sheets: ["truth", "entry", "listing", ...(listing.photos.length > 0 ? (["gallery"] as const) : [])],
    trail,
    ...(!isIllustration(listing) && { picture: sharedPicture(listing) }),
    indexed: !isIllustration(listing),
    facts: listingFacts(listing, new URL(address(language, here), origin).href),
    body: (
      <div class="wide entry">
        <Crumbs trail={trail} voice={voice} />
        <div class="listing-head">
          <Gallery listing={listing} voice={voice} />
          <div>
            <ProductHead name={listing.title} entry={entry} voice={voice} />
            <p class="card-status">
              <StarBadge panel={entry.panel} voice={voice} />
              <StatusChip panel={entry.panel} voice={voice} />
            </p>
            <Buy listing={listing} voice={voice} />
            <p class="assured">
              <a href={to({ page: "policy", policy: "payment" })}>{texts.content.policies.payment.description}</a>
              <a href={to({ page: "policy", policy: "returns" })}>{texts.content.policies.returns.lead}</a>
            </p>
          </div>
        </div>
        <div class="entry-columns">
          <div>
            <TruthPanel panel={entry.panel} voice={voice} />
            <details class="past">
              <summary>{texts.claims.history}</summary>
              <History certificates={listing.certificates} voice={voice} />
            </details>
            <Claims panel={entry.panel} voice={voice}>
              <Declared listing={listing} voice={voice} />
            </Claims>
            <p class="to-entry">
              <a href={to({ page: "entry", handle: entry.handle })}>{texts.goods.toEntry}</a>
            </p>
          </div>
          <div>
            <Origin origin={entry.origin} voice={voice} />
            <Maker producer={entry.producer} home={listing.producerOrigin} voice={voice} />
          </div>
        </div>
        <Section id="on" title={texts.landing.more}>
          <Links
            links={[
              { href: to({ page: "group", code: entry.group.code }), text: say(entry.group.name) },
              ...(entry.productSet === null
                ? []
                : [{ href: to({ page: "set", number: entry.productSet.number }), text: say(entry.productSet.name) }]),
              { href: to({ page: "province", name: entry.origin.province.name }), text: entry.origin.province.name },
            ]}
          />
        </Section>
      </div>
    ),
  };
}
