import type { ListingPage, RegisterPage } from "@cho-ocop/contracts";
import { pageQuery } from "../api/choice.js";
import type { Group, Province } from "../api/reference.js";
import { Cards } from "../ui/card.js";
import { Day } from "../ui/day.js";
import { GroupPicture } from "../ui/icons.js";
import { ListingCards } from "../ui/listing-card.js";
import { type Page, Section, type Voice } from "../ui/page.js";
import { SearchForm } from "../ui/search-form.js";
import { Popular } from "../ui/search-list.js";

const MOST_POPULAR = 5;

/** What the home page shows. A part is null where it could not be loaded: the page says so and shows the rest. */
export interface HomeData {
  readonly day: string;
  readonly popular: readonly string[];
  /** What is for sale; an empty shelf is left out. */
  readonly goods: ListingPage | null;
  readonly newest: RegisterPage | null;
  readonly fiveStars: RegisterPage | null;
  readonly groups: readonly Group[] | null;
  /** Those since 1 July 2025, each with the former ones it was made of. */
  readonly provinces: readonly Province[] | null;
}

const Failed = ({ voice }: { voice: Voice }) => <p class="note">{voice.texts.home.failed}</p>;

const Shelf = ({
  id,
  title,
  list,
  query,
  none,
  voice,
}: {
  id: string;
  title: string;
  list: RegisterPage | null;
  query: string;
  none: string;
  voice: Voice;
}) => (
  <Section
    id={id}
    title={title}
    more={
      list !== null && list.items.length > 0 ? (
        <a class="more" href={voice.to({ page: "register", query })}>
          {voice.texts.home.all} <span class="hidden">: {title}</span>
        </a>
      ) : undefined
    }
  >
    {list === null ? (
      <Failed voice={voice} />
    ) : list.items.length === 0 ? (
      <p class="note">{none}</p>
    ) : (
      <Cards items={list.items} voice={voice} heading={3} />
    )}
  </Section>
);

const Rules = ({ voice: { texts } }: { voice: Voice }) => {
  const { rules } = texts.home;
  return (
    <Section id="sao" title={rules.title}>
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

const Groups = ({ groups, voice }: { groups: readonly Group[]; voice: Voice }) => (
  <ul class="groups">
    {groups.map((group) => (
      <li key={group.code}>
        <a href={voice.to({ page: "register", query: pageQuery({ group: [group.code] }) })}>
          <GroupPicture code={group.code} />
          <span>
            {voice.say(group.name)}
            <small>{voice.texts.home.sets(group.subgroups.reduce((sum, { sets }) => sum + sets.length, 0))}</small>
          </span>
        </a>
      </li>
    ))}
  </ul>
);

const Provinces = ({ provinces, voice }: { provinces: readonly Province[]; voice: Voice }) => {
  const { texts, to } = voice;
  const link = (era: string, province: { code: string; name: string }) => (
    <a lang="vi" href={to({ page: "register", query: pageQuery({ era, province: [province.code] }) })}>
      {province.name}
    </a>
  );
  return (
    <ul class="provinces">
      {provinces.map((province) => {
        const former = province.mergedFrom.filter((old) => old.name !== province.name);
        return (
          <li key={province.code}>
            {link("since", province)}
            {former.length > 0 && (
              <span class="former">
                {texts.home.formerly}{" "}
                {former.map((old, index) => (
                  <span key={old.code}>
                    {index > 0 && ", "}
                    {link("before", old)}
                  </span>
                ))}{" "}
                {texts.home.former}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** The home page: what this is, a search, what is new, and the ways into the register. */
export function homePage(data: HomeData, voice: Voice): Page {
  const { texts } = voice;
  return {
    title: texts.home.title,
    description: texts.home.description,
    here: { page: "home" },
    sheets: ["cards", "home"],
    body: (
      <>
        <div class="hero">
          <div class="wide">
            <h1>{texts.home.headline}</h1>
            <p class="lead">{texts.home.lead}</p>
            <SearchForm voice={voice} />
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
        <div class="wide">
          {data.goods !== null && data.goods.items.length > 0 && (
            <Section
              id="goods"
              title={texts.goods.shelf}
              more={
                <a class="more" href={voice.to({ page: "listings" })}>
                  {texts.home.all} <span class="hidden">: {texts.goods.shelf}</span>
                </a>
              }
            >
              <ListingCards items={data.goods.items} voice={voice} heading={3} />
            </Section>
          )}
          <Shelf
            id="newest"
            title={texts.home.newest}
            list={data.newest}
            query={pageQuery({ sort: "newest" })}
            none={texts.home.none}
            voice={voice}
          />
          <Shelf
            id="five"
            title={texts.home.fiveStars}
            list={data.fiveStars}
            query={pageQuery({ stars: ["5"] })}
            none={texts.home.noneFive}
            voice={voice}
          />
          <Section id="groups" title={texts.home.groups}>
            {data.groups === null ? <Failed voice={voice} /> : <Groups groups={data.groups} voice={voice} />}
          </Section>
          <Rules voice={voice} />
          <Section id="provinces" title={texts.home.provinces}>
            {data.provinces === null ? (
              <Failed voice={voice} />
            ) : (
              <Provinces provinces={data.provinces} voice={voice} />
            )}
          </Section>
        </div>
      </>
    ),
  };
}
