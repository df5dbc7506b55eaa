import type { ListingPage, RefusalBody } from "@cho-ocop/contracts";
import { atStart } from "../api/choice.js";
import { type ListingChoice, listingFilterCount, listingPageQuery } from "../api/listing-choice.js";
import { Day } from "../ui/day.js";
import { FilterForm, Tick } from "../ui/filter-form.js";
import { type Chip, Chips, type Chosen, chipsOf, Refused } from "../ui/filters.js";
import { ListingCards } from "../ui/listing-card.js";
import { money } from "../ui/money.js";
import type { Page, Voice } from "../ui/page.js";
import { Pager } from "../ui/pager.js";

/** What the list of things for sale shows: the choice, its answer or why it was refused, and what can be chosen from. */
export interface ListingsData extends Chosen<ListingChoice> {
  readonly answer:
    | { readonly kind: "found"; readonly value: ListingPage }
    | { readonly kind: "refused"; readonly refusal: RefusalBody };
}

/** A sum that was typed, for people; what is no sum stays as it is. */
const sum = (typed: string, voice: Voice): string => (/^\d{1,10}$/.test(typed) ? money(Number(typed), voice) : typed);

function goodsChips({ choice }: ListingsData, voice: Voice): readonly Chip<ListingChoice>[] {
  const { goods } = voice.texts;
  const start = atStart(choice);
  return [
    ...(choice.priceMin === ""
      ? []
      : [{ text: goods.atLeast(sum(choice.priceMin, voice)), without: { ...start, priceMin: "" } }]),
    ...(choice.priceMax === ""
      ? []
      : [{ text: goods.atMost(sum(choice.priceMax, voice)), without: { ...start, priceMax: "" } }]),
    ...(choice.inStock ? [{ text: goods.inStock, without: { ...start, inStock: false } }] : []),
  ];
}

const Filters = ({ data, voice }: { data: ListingsData; voice: Voice }) => {
  const { choice } = data;
  const { goods } = voice.texts;
  return (
    <FilterForm
      data={data}
      action={voice.to({ page: "listings" })}
      submit={goods.search}
      sorts={goods.sorts}
      active={listingFilterCount(choice)}
      first={
        <fieldset>
          <legend>{goods.price}</legend>
          <div class="pair">
            <div class="field">
              <label for="priceMin">{goods.priceMin}</label>
              <input id="priceMin" name="priceMin" inputMode="numeric" maxLength={20} value={choice.priceMin} />
            </div>
            <div class="field">
              <label for="priceMax">{goods.priceMax}</label>
              <input id="priceMax" name="priceMax" inputMode="numeric" maxLength={20} value={choice.priceMax} />
            </div>
          </div>
          <Tick name="inStock" value="true" on={choice.inStock} text={goods.inStock} />
        </fieldset>
      }
      voice={voice}
    />
  );
};

const Found = ({ list, choice, voice }: { list: ListingPage; choice: ListingChoice; voice: Voice }) => {
  const { register, goods } = voice.texts;
  const at = (query: string) => voice.to({ page: "listings", query });
  return (
    <>
      <p class="total">
        <b>{goods.total(list.total)}</b> {register.on} <Day day={list.on} />
      </p>
      {list.items.length === 0 ? (
        <div class="empty">
          <h2>{goods.empty}</h2>
          <p>{goods.emptyHint}</p>
          <ul>
            <li>
              <a href={at("")}>{register.clear}</a>
            </li>
            <li>
              <a href={voice.to({ page: "register" })}>{goods.toRegister}</a>
            </li>
          </ul>
        </div>
      ) : (
        <ListingCards items={list.items} voice={voice} />
      )}
      <Pager choice={choice} next={list.next} to={(other) => at(listingPageQuery(other))} voice={voice} />
    </>
  );
};

/** What is for sale, with its filters. */
export function listingsPage(data: ListingsData, voice: Voice): Page {
  const { choice, answer } = data;
  const { texts, to } = voice;
  const chips = [...chipsOf(data, voice), ...goodsChips(data, voice)];
  const first = to({ page: "listings" });
  return {
    title: `${[...chips.map(({ text }) => text), texts.goods.title].join(" – ")} – ${texts.brand}`,
    description: texts.goods.description,
    here: { page: "listings", query: listingPageQuery(choice) },
    canonical: { page: "listings", query: listingPageQuery({ ...choice, cursor: "", sort: "" }) },
    indexed: answer.kind === "found" && choice.q === "" && choice.cursor === "" && listingFilterCount(choice) < 2,
    body: (
      <div class="wide register">
        <h1>{texts.goods.title}</h1>
        <Filters data={data} voice={voice} />
        <div class="results">
          {chips.length > 0 && (
            <Chips
              chips={chips}
              voice={voice}
              to={(without) => to({ page: "listings", query: listingPageQuery(without) })}
              all={first}
            />
          )}
          {answer.kind === "refused" ? (
            <Refused refusal={answer.refusal} voice={voice} first={first} />
          ) : (
            <Found list={answer.value} choice={choice} voice={voice} />
          )}
        </div>
      </div>
    ),
  };
}
