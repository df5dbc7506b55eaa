import type { ListingSearch, RegisterSearch, SearchFacet } from "@cho-ocop/contracts";
import type { ComponentChildren } from "preact";
import { type Choice, pageQuery } from "../../api/choice.js";
import type { Place } from "../../links.js";
import { Cards } from "../../ui/card.js";
import { type Crumb, Crumbs } from "../../ui/crumbs.js";
import { ListingCards } from "../../ui/listing-card.js";
import { type Page, Section, type Voice } from "../../ui/page.js";

/** What a landing page shows of both lists; null where it could not be loaded. */
export interface LandingData {
  readonly goods: ListingSearch | null;
  readonly entries: RegisterSearch | null;
}

/** What is different in each kind of landing page. */
export interface LandingParts {
  readonly here: Place;
  readonly kicker: string;
  readonly title: string;
  readonly description: string;
  /** The filter whose hits the page shows. */
  readonly choice: Partial<Choice>;
  /** The pages above it, outermost first. */
  readonly above: readonly Crumb[];
  /** What is told of it, before what there is. */
  readonly head: ComponentChildren;
  /** Where to go on. */
  readonly foot?: ComponentChildren;
}

const countsOf = (facets: readonly SearchFacet[], name: string): SearchFacet["values"] =>
  facets.find(({ facet }) => facet === name)?.values ?? [];

const Failed = ({ voice }: { voice: Voice }) => <p class="note">{voice.texts.home.failed}</p>;

const More = ({ href, text, of }: { href: string; text: string; of: string }) => (
  <a class="more" href={href}>
    {text}
    <span class="hidden">: {of}</span>
  </a>
);

const Goods = ({ goods, query, voice }: { goods: ListingSearch | null; query: string; voice: Voice }) => {
  const { landing } = voice.texts;
  const some = goods !== null && goods.total > 0;
  return (
    <Section
      id="goods"
      title={some ? landing.goodsTotal(goods.total) : landing.goods}
      more={
        some && goods.total > goods.items.length ? (
          <More href={voice.to({ page: "listings", query })} text={landing.allGoods} of={landing.goods} />
        ) : undefined
      }
    >
      {goods === null ? (
        <Failed voice={voice} />
      ) : some ? (
        <ListingCards items={goods.items} voice={voice} heading={3} />
      ) : (
        <p class="note">{landing.noGoods}</p>
      )}
    </Section>
  );
};

/** How many entries each group has, as ways into the register; a landing page of one group has none. */
const ByGroup = ({ entries, choice, voice }: { entries: RegisterSearch; choice: Partial<Choice>; voice: Voice }) => {
  const groups = countsOf(entries.facets, "group");
  if (choice.province === undefined || groups.length === 0) return null;
  return (
    <ul class="links" aria-label={voice.texts.landing.byGroup}>
      {groups.map(({ value, label, count }) => (
        <li key={value}>
          <a href={voice.to({ page: "register", query: pageQuery({ ...choice, group: [value] }) })}>
            {voice.say(label)} <span class="count">{voice.texts.found.count(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

const Entries = ({
  entries,
  choice,
  voice,
}: {
  entries: RegisterSearch | null;
  choice: Partial<Choice>;
  voice: Voice;
}) => {
  const { landing } = voice.texts;
  if (entries === null || entries.total === 0) {
    return (
      <Section id="entries" title={landing.entries}>
        {entries === null ? <Failed voice={voice} /> : <p class="note">{landing.noEntries}</p>}
      </Section>
    );
  }
  const holding = countsOf(entries.facets, "stars").reduce((sum, { count }) => sum + count, 0);
  return (
    <Section
      id="entries"
      title={landing.entriesTotal(entries.total)}
      more={
        <More
          href={voice.to({ page: "register", query: pageQuery(choice) })}
          text={landing.allEntries}
          of={landing.entriesTotal(entries.total)}
        />
      }
    >
      <p class="quiet under">{landing.holding(holding)}</p>
      <ByGroup entries={entries} choice={choice} voice={voice} />
      <Cards items={entries.items} voice={voice} heading={3} />
    </Section>
  );
};

/** A page that leads into the shop by one filter: what it is, what is for sale, and what the register has. */
export function landingPage(
  { here, kicker, title, description, choice, above, head, foot }: LandingParts,
  { goods, entries }: LandingData,
  voice: Voice,
): Page {
  const trail = { above, name: title };
  return {
    title: `${title} – ${voice.texts.brand}`,
    description,
    here,
    sheets: ["cards", "ways"],
    trail,
    body: (
      <div class="wide">
        <Crumbs trail={trail} voice={voice} />
        <div class="landing-head">
          <p class="kicker">{kicker}</p>
          <h1>{title}</h1>
          {head}
        </div>
        <Goods goods={goods} query={pageQuery(choice)} voice={voice} />
        <Entries entries={entries} choice={choice} voice={voice} />
        {foot}
      </div>
    ),
  };
}
