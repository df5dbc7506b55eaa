import type { SellerEntries, SellerListings } from "@cho-ocop/contracts";
import { STATUS_NAMES } from "@cho-ocop/ocop-rules";
import { money } from "../../ui/money.js";
import type { Page, Voice } from "../../ui/page.js";
import { StatusName } from "../../ui/status.js";
import { SignOut } from "../sign-out.js";

type Row = SellerListings["listings"][number];

const TONES: Readonly<Record<Row["state"], string>> = {
  draft: "open",
  in_review: "soon",
  published: "good",
  hidden: "ended",
  taken_down: "bad",
};

const priceRange = (packs: Row["packs"], voice: Voice): string | null => {
  const prices = packs.flatMap(({ price }) => price ?? []);
  if (prices.length === 0) return null;
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  return low === high ? money(low, voice) : `${money(low, voice)} – ${money(high, voice)}`;
};

/** The stars that the register gives today, in words; nothing where it gives none. */
const Stars = ({ entry, voice }: { entry: Pick<Row["entry"], "stars" | "status">; voice: Voice }) => (
  <>
    {entry.stars !== null && <b>{voice.texts.stars.count(entry.stars)} </b>}
    <StatusName status={entry.status} name={voice.say(STATUS_NAMES[entry.status])} />
  </>
);

const Listing = ({ listing, voice, query }: { listing: Row; voice: Voice; query: string }) => {
  const { deskListings: texts } = voice.texts;
  const { id, state, handle, entry, unpublished, packs, available } = listing;
  const prices = priceRange(packs, voice);
  return (
    <li class="life">
      <h2>
        <a href={voice.to({ page: "deskListings", rest: id, query })} lang="vi">
          {entry.name}
        </a>{" "}
        <span class={`chip chip-${TONES[state]}`}>{texts.states[state]}</span>
      </h2>
      <p>
        <Stars entry={entry} voice={voice} />
      </p>
      <p class="quiet">
        {[prices, available === null ? null : texts.pieces(available)].filter((part) => part !== null).join(", ")}
        {state !== "draft" && unpublished && ` ${texts.unpublished}`}
      </p>
      <p class="cart-go">
        <a class="button" href={voice.to({ page: "deskListings", rest: id, query })}>
          {texts.edit}
        </a>
        {handle !== null && state === "published" && (
          <a class="button quiet-button" href={voice.to({ page: "listing", handle })}>
            {texts.view}
          </a>
        )}
      </p>
    </li>
  );
};

/** The listings of a seller, the newest change first. */
export function listingsPage({ seller, listings }: SellerListings, voice: Voice, query: string): Page {
  const { deskListings: texts, brand, goods } = voice.texts;
  return {
    title: `${texts.title} – ${seller.name} – ${brand}`,
    here: { page: "deskListings", query },
    indexed: false,
    sheets: ["cards", "entry", "buying", "desk"],
    body: (
      <div class="wide narrow">
        <h1>{texts.title}</h1>
        <p class="lead">{seller.name}</p>
        {seller.demonstration && <p class="card-demo">{goods.figures}</p>}
        <p class="cart-go">
          <a class="button" href={voice.to({ page: "deskListings", rest: "new", query })}>
            {texts.add}
          </a>
          <a class="button quiet-button" href={voice.to({ page: "deskOrders", query })}>
            {voice.texts.desk.orders.title}
          </a>
        </p>
        {listings.length === 0 ? (
          <p class="empty part">{texts.empty}</p>
        ) : (
          <ul class="part orders">
            {listings.map((listing) => (
              <Listing key={listing.id} listing={listing} voice={voice} query={query} />
            ))}
          </ul>
        )}
        <SignOut voice={voice} />
      </div>
    ),
  };
}

/** What the register has of the producer, each to be put up for sale by one tap. `keyOf` makes the key of a form: sent twice it begins one listing. */
export function choosePage({ seller, entries }: SellerEntries, voice: Voice, query: string, keyOf: () => string): Page {
  const { choose, title } = voice.texts.deskListings;
  return {
    title: `${choose.title} – ${seller.name} – ${voice.texts.brand}`,
    here: { page: "deskListings", rest: "new", query },
    indexed: false,
    sheets: ["cards", "entry", "buying", "desk"],
    body: (
      <div class="wide narrow">
        <p>
          <a href={voice.to({ page: "deskListings", query })}>{title}</a>
        </p>
        <h1>{choose.title}</h1>
        <p class="lead">{choose.lead}</p>
        {entries.length === 0 ? (
          <p class="empty part">{choose.empty}</p>
        ) : (
          <ul class="part orders">
            {entries.map((entry) => {
              const [first] = entry.listings;
              return (
                <li key={entry.id} class="life">
                  <h2 lang="vi">{entry.name}</h2>
                  <p>
                    <Stars entry={entry} voice={voice} />
                  </p>
                  {entry.stars === null && <p class="quiet">{choose.noStars}</p>}
                  <form class="cart-go" action={voice.to({ page: "deskListings", query })} method="post">
                    <input type="hidden" name="entry" value={entry.id} />
                    <input type="hidden" name="key" value={keyOf()} />
                    {first !== undefined && (
                      <a class="button" href={voice.to({ page: "deskListings", rest: first.id, query })}>
                        {choose.open}
                      </a>
                    )}
                    <button
                      type="submit"
                      class={first === undefined ? undefined : "quiet-button"}
                      aria-label={`${first === undefined ? choose.sell : choose.again}: ${entry.name}`}
                    >
                      {first === undefined ? choose.sell : choose.again}
                    </button>
                  </form>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    ),
  };
}
