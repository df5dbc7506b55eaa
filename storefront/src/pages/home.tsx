import type { ListingPage, ListingSearch, RegisterPage, RegisterSearch } from "@cho-ocop/contracts";
import type { ComponentChildren } from "preact";
import { pageQuery } from "../api/choice.js";
import { countsOf } from "../api/counts.js";
import type { Group, Province } from "../api/reference.js";
import type { Place } from "../links.js";
import { Cards } from "../ui/card.js";
import { Day } from "../ui/day.js";
import { GroupCards } from "../ui/group-cards.js";
import { ListingCards } from "../ui/listing-card.js";
import { type Page, Section, type Voice } from "../ui/page.js";
import { SearchForm } from "../ui/search-form.js";
import { Popular } from "../ui/search-list.js";
import { Provinces } from "../ui/tile-map.js";

const MOST_POPULAR = 5;

/** What the home page shows. A part is null where it could not be loaded: the page says so and shows the rest. */
export interface HomeData {
  readonly day: string;
  readonly popular: readonly string[];
  /** What is in stock and holds three or four stars today, by the youngest decision first. */
  readonly goods: ListingSearch | null;
  /** What is in stock and holds five stars today. */
  readonly fiveStars: ListingSearch | null;
  /** What is in stock and, as its seller says, in season this month. */
  readonly inSeason: ListingPage | null;
  readonly newest: RegisterPage | null;
  /** How many entries the register has of each group and province. */
  readonly counted: RegisterSearch | null;
  readonly groups: readonly Group[] | null;
  /** Those since 1 July 2025, each with the former ones it was made of. */
  readonly provinces: readonly Province[] | null;
}

const Failed = ({ voice }: { voice: Voice }) => <p class="note">{voice.texts.home.failed}</p>;

const Shelf = ({
  id,
  title,
  all,
  none,
  list,
  voice,
  children,
}: {
  id: string;
  title: string;
  all: Place;
  none: string;
  list: { readonly items: readonly unknown[] } | null;
  voice: Voice;
  children: ComponentChildren;
}) => (
  <Section
    id={id}
    title={title}
    more={
      list !== null && list.items.length > 0 ? (
        <a class="more" href={voice.to(all)}>
          {voice.texts.home.all} <span class="hidden">: {title}</span>
        </a>
      ) : undefined
    }
  >
    {list === null ? <Failed voice={voice} /> : list.items.length === 0 ? <p class="note">{none}</p> : children}
  </Section>
);

const Groups = ({ data: { groups, counted }, voice }: { data: HomeData; voice: Voice }) => {
  if (groups === null) return <Failed voice={voice} />;
  return <GroupCards groups={groups} counts={countsOf(counted, "group")} voice={voice} />;
};

const Rules = ({ voice: { texts, to } }: { voice: Voice }) => {
  const { rules } = texts.home;
  return (
    <Section
      id="sao"
      title={rules.title}
      more={
        <a class="more" href={to({ page: "stars" })}>
          {texts.starRules.more} <span class="hidden">: {rules.title}</span>
        </a>
      }
    >
      <ol class="rules">
        {rules.lines.map((line) => (
          <li key={line.article}>
            {line.text} <span class="article">{line.article}</span>
          </li>
        ))}
      </ol>
      <p class="quiet">{rules.source}</p>
    </Section>
  );
};

const Hero = ({ data, voice }: { data: HomeData; voice: Voice }) => {
  const { texts, to } = voice;
  return (
    <div class="hero">
      <div class="wide">
        <h1>{texts.home.headline}</h1>
        <p class="lead">{texts.home.lead}</p>
        <p class="hero-ways">
          <a class="button" href={to({ page: "listings" })}>
            {texts.home.toGoods}
          </a>
          <a class="button quiet-button" href={to({ page: "verify" })}>
            {texts.verify.title}
          </a>
        </p>
        <Popular queries={data.popular.slice(0, MOST_POPULAR)} voice={voice} />
        <p class="hero-day">
          {texts.home.day} <Day day={data.day} />
        </p>
      </div>
      <svg class="terraces" viewBox="0 0 1200 90" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 40c200-40 380 30 620 8s380-40 580 0v42H0z" opacity=".25" />
        <path d="M0 58c240-36 420 22 640 4s400-26 560 2v26H0z" opacity=".45" />
        <path d="M0 76c260-26 460 12 700 0s340-12 500 0v14H0z" />
      </svg>
    </div>
  );
};

/** The map, and beside it what was decided last. */
const Places = ({ data: { provinces, counted, newest }, voice }: { data: HomeData; voice: Voice }) => {
  const { home, landing } = voice.texts;
  const decided = (
    <Shelf
      id="newest"
      title={home.newest}
      all={{ page: "register", query: pageQuery({ sort: "newest" }) }}
      none={home.none}
      list={newest}
      voice={voice}
    >
      <Cards items={newest?.items ?? []} voice={voice} heading={3} />
    </Shelf>
  );
  if (provinces !== null) {
    return (
      <Provinces provinces={provinces} counts={countsOf(counted, "province")} voice={voice}>
        {decided}
      </Provinces>
    );
  }
  return (
    <>
      <Section id="provinces" title={landing.map.title}>
        <Failed voice={voice} />
      </Section>
      {decided}
    </>
  );
};

/** The home page: what this is, what is for sale, and the ways in by group, star, place and decision. */
export function homePage(data: HomeData, voice: Voice): Page {
  const { texts } = voice;
  const { home } = texts;
  return {
    title: home.title,
    description: home.description,
    here: { page: "home" },
    sheets: ["cards", "ways", "home"],
    body: (
      <>
        <Hero data={data} voice={voice} />
        <div class="wide">
          <Section
            id="groups"
            title={home.groups}
            more={
              <a class="more" href={voice.to({ page: "groups" })}>
                {texts.landing.groups.all}
              </a>
            }
          >
            <Groups data={data} voice={voice} />
          </Section>
          {(data.inSeason?.items.length ?? 0) > 0 && (
            <Section id="season" title={texts.season.now}>
              <ListingCards items={data.inSeason?.items ?? []} voice={voice} heading={3} />
            </Section>
          )}
          <Shelf
            id="goods"
            title={home.inStock}
            all={{ page: "listings", query: pageQuery({ stars: ["3", "4"], inStock: true, sort: "newest" }) }}
            none={texts.goods.empty}
            list={data.goods}
            voice={voice}
          >
            <ListingCards items={data.goods?.items ?? []} voice={voice} heading={3} />
          </Shelf>
          <Shelf
            id="five"
            title={home.fiveStars}
            all={{ page: "listings", query: pageQuery({ stars: ["5"], inStock: true }) }}
            none={home.noneFive}
            list={data.fiveStars}
            voice={voice}
          >
            <ListingCards items={data.fiveStars?.items ?? []} voice={voice} heading={3} />
          </Shelf>
          <div class="band">
            <h2>{home.checkTitle}</h2>
            <SearchForm voice={voice} />
          </div>
          <Places data={data} voice={voice} />
          <Rules voice={voice} />
        </div>
      </>
    ),
  };
}
