import type { ListingSearch, RefusalBody, RegisterSearch } from "@cho-ocop/contracts";
import type { VNode } from "preact";
import { atStart, type Choice, filterCount, type ListName, pageQuery } from "../api/choice.js";
import type { Province } from "../api/reference.js";
import { Day } from "./day.js";
import { Facets } from "./facets.js";
import type { HitMarks } from "./hits.js";
import type { Page, Voice } from "./page.js";
import { Pager } from "./pager.js";
import { Chips, chipsOf, type To, Understood } from "./understood.js";

/** What helps where nothing was found. */
export interface Help {
  readonly popular: readonly string[];
  /** How many entries of the register the same words find; null where that was not asked. */
  readonly inRegister: number | null;
}

/** What a page of hits shows: the choice, its answer or why it was refused. */
export interface SearchData<Found extends ListingSearch | RegisterSearch> {
  readonly choice: Choice;
  readonly answer:
    | { readonly kind: "found"; readonly value: Found }
    | { readonly kind: "refused"; readonly refusal: RefusalBody };
  readonly provinces: readonly Province[];
  readonly help: Help;
}

/** What is different in each of the two lists. */
export interface ListTexts {
  readonly title: string;
  readonly description: string;
  readonly total: (total: number) => string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly sorts: readonly (readonly [string, string])[];
}

interface ListParts<Found extends ListingSearch | RegisterSearch> {
  readonly list: ListName;
  readonly texts: ListTexts;
  /** The box to search in, where the one of the header is not the list's own. */
  readonly box?: VNode;
  /** What else is known of what was typed. */
  readonly note?: VNode | undefined;
  readonly cards: (answer: Found, hits: HitMarks) => VNode;
}

/** Why a list cannot be shown. */
const Refused = ({ refusal, voice, first }: { refusal: RefusalBody; voice: Voice; first: string }) => {
  const { register } = voice.texts;
  return (
    <div class="empty" role="alert">
      <h2>{register.refused}</h2>
      <p>{voice.say(refusal)}</p>
      {refusal.details !== undefined && refusal.details.length > 0 && (
        <ul>
          {refusal.details.slice(0, 10).map((detail) => (
            <li key={detail.path}>
              <b>{detail.path.split(".")[0]}</b>: {voice.say(detail)}
            </li>
          ))}
        </ul>
      )}
      <p>
        {register.refusedHint} <a href={first}>{register.first}</a>
      </p>
    </div>
  );
};

/** The page of a list when nothing was found: what there would be otherwise, and other ways on. */
const Nothing = ({
  answer,
  choice,
  help,
  texts,
  to,
  voice,
}: {
  answer: ListingSearch | RegisterSearch;
  choice: Choice;
  help: Help;
  texts: ListTexts;
  to: To;
  voice: Voice;
}) => {
  const { found } = voice.texts;
  const { without } = answer.understood;
  return (
    <div class="empty">
      <h2>{texts.empty}</h2>
      <p>{texts.emptyHint}</p>
      <ul>
        {without.map(({ chip, total }) => {
          const [told] = chipsOf(choice, { ...answer.understood, chips: [chip] }, voice);
          return told === undefined ? null : (
            <li key={told.text}>
              <a href={to(told.without)}>{found.withoutIt(told.text, texts.total(total))}</a>
            </li>
          );
        })}
        {help.inRegister !== null && help.inRegister > 0 && (
          <li>
            <a href={voice.to({ page: "register", query: pageQuery({ q: choice.q, exact: choice.exact }) })}>
              {found.inRegister(help.inRegister)}
            </a>
          </li>
        )}
        <li>
          <a href={to({ ...atStart(choice), q: "", exact: false, ...NO_FILTERS })}>{found.everything}</a>
        </li>
      </ul>
      <Popular queries={help.popular} voice={voice} />
    </div>
  );
};

const NO_FILTERS = {
  ignore: [],
  stars: [],
  status: [],
  group: [],
  set: [],
  province: [],
  era: "",
  producer: "",
  priceMin: "",
  priceMax: "",
  inStock: false,
} satisfies Partial<Choice>;

/** What others often look for, as links; nothing where nothing is known to be popular. */
export const Popular = ({ queries, voice }: { queries: readonly string[]; voice: Voice }) =>
  queries.length === 0 ? null : (
    <p class="popular">
      {voice.texts.found.popular}{" "}
      {queries.map((q) => (
        <a key={q} lang="vi" href={voice.to({ page: "listings", query: pageQuery({ q }) })}>
          {q}
        </a>
      ))}
    </p>
  );

/** A list that is one answer of the search, with its filters. */
export function searchList<Found extends ListingSearch | RegisterSearch>(
  { choice, answer, provinces, help }: SearchData<Found>,
  { list, texts, box, note, cards }: ListParts<Found>,
  voice: Voice,
): Page {
  const { brand, register, found } = voice.texts;
  const to: To = (one) => voice.to({ page: list, query: pageQuery(one) });
  const first = voice.to({ page: list });
  const result = answer.kind === "found" ? answer.value : null;
  const chips = result === null ? [] : chipsOf(choice, result.understood, voice);
  const told = [...(choice.q === "" ? [] : [found.quoted(choice.q)]), ...chips.map(({ text }) => text)];
  const sorts = (
    <div class="field">
      <label for="sort">{register.sort}</label>
      <select id="sort" name="sort">
        {texts.sorts.map(([sort, name]) => (
          <option key={sort} value={sort === "relevance" ? "" : sort} selected={choice.sort === sort}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
  return {
    title: `${[...told, texts.title].join(" – ")} – ${brand}`,
    description: texts.description,
    here: { page: list, query: pageQuery(choice) },
    sheets: ["cards", "lists"],
    canonical: { page: list, query: pageQuery({ ...atStart(choice), sort: "" }) },
    // A search result, a mix of filters or a later page is one of endlessly many lists: only plain ones are worth finding.
    indexed: result !== null && choice.q === "" && result.page === 1 && filterCount(choice) < 2,
    ...(list === "listings" ? { searched: choice.q } : {}),
    body: (
      <div class="wide register">
        <h1>{texts.title}</h1>
        {box}
        <search aria-label={register.filters} class="side">
          <Facets data={{ list, choice, facets: result?.facets ?? [], provinces }} sorts={sorts} voice={voice} />
        </search>
        <div class="results">
          {result !== null && <Understood understood={result.understood} choice={choice} to={to} voice={voice} />}
          <Chips chips={chips} to={to} all={to({ ...atStart(choice), ...NO_FILTERS })} voice={voice} />
          {note}
          {answer.kind === "refused" ? (
            <Refused refusal={answer.refusal} voice={voice} first={first} />
          ) : (
            <>
              <p class="total">
                <b>{texts.total(answer.value.total)}</b> {register.on} <Day day={answer.value.on} />
              </p>
              {answer.value.degraded && <p class="quiet">{found.degraded}</p>}
              {answer.value.total === 0 ? (
                <Nothing answer={answer.value} choice={choice} help={help} texts={texts} to={to} voice={voice} />
              ) : (
                cards(answer.value, {
                  "data-search": answer.value.search,
                  "data-before": (answer.value.page - 1) * answer.value.limit,
                })
              )}
              <Pager
                page={answer.value.page}
                pages={answer.value.pages}
                to={(page) => to({ ...choice, page: String(page) })}
                voice={voice}
              />
            </>
          )}
        </div>
      </div>
    ),
  };
}
