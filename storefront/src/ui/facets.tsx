import { SEARCH_PRICE_STEPS, type SearchFacet } from "@cho-ocop/contracts";
import { PRODUCT_GROUPS, STATUS_NAMES, STATUSES } from "@cho-ocop/ocop-rules";
import type { ComponentChildren } from "preact";
import {
  atStart,
  type Choice,
  filterCount,
  type ListName,
  pageQuery,
  priceRange,
  rangeOf,
  THIS_ERA,
} from "../api/choice.js";
import type { Province } from "../api/reference.js";
import type { Voice } from "./page.js";
import { priceText } from "./price-range.js";

/** What the filters of a list show: what was chosen, and how much there is of each value. */
export interface FacetsData {
  readonly list: ListName;
  readonly choice: Choice;
  readonly facets: readonly SearchFacet[];
  /** The provinces of the chosen era. Empty where they could not be loaded: then those with hits are shown. */
  readonly provinces: readonly Province[];
}

interface Option {
  readonly value: string;
  readonly text: string;
  /** A second name of the same, said beside the first. */
  readonly alias?: string;
  readonly count: number;
  readonly on: boolean;
}

const STAR_CHOICES = ["5", "4", "3"] as const;
/** So many provinces stand in sight; the others are one tap away. */
const PROVINCES_IN_SIGHT = 6;
/** A list of more producers is none that anybody reads. */
const MOST_PRODUCERS = 40;

type Values = SearchFacet["values"];

const valuesOf = (facets: readonly SearchFacet[], name: string): Values =>
  facets.find(({ facet }) => facet === name)?.values ?? [];

/** Every value that can be, with its count: one without hits stays in sight. */
const counted = (
  all: readonly { value: string; text: string; alias?: string }[],
  values: Values,
  chosen: readonly string[],
): Option[] =>
  all.map((one) => ({
    ...one,
    count: values.find(({ value }) => value === one.value)?.count ?? 0,
    on: chosen.includes(one.value),
  }));

const Tick = ({
  name,
  prefix = "",
  option,
  voice,
}: {
  name: string;
  prefix?: string;
  option: Option;
  voice: Voice;
}) => {
  const { value, text, alias, count, on } = option;
  const none = count === 0 && !on;
  return (
    <label class={none ? "tick none" : "tick"}>
      <input type="checkbox" name={name} value={prefix + value} checked={on} disabled={none} />
      <span>
        {text}
        {alias !== undefined && <small>{alias}</small>}
      </span>
      <span class="count">{voice.texts.found.count(count)}</span>
    </label>
  );
};

const Group = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <fieldset>
    <legend>{title}</legend>
    {children}
  </fieldset>
);

/** What a province of today was made of, said where its name does not. */
function aliasOf({ name, mergedFrom }: Province, voice: Voice): string | undefined {
  const former = mergedFrom.map((old) => old.name).filter((old) => old !== name);
  return former.length === 0 ? undefined : voice.texts.found.includes(former.join(", "));
}

const Provinces = ({ data, voice }: { data: FacetsData; voice: Voice }) => {
  const { list, choice, facets, provinces } = data;
  const { found, register } = voice.texts;
  const now = choice.era === THIS_ERA;
  const values = valuesOf(facets, now ? "province" : "provinceBefore");
  const all =
    provinces.length > 0
      ? provinces.map((one) => ({ value: one.code, text: one.name, alias: now ? aliasOf(one, voice) : undefined }))
      : values.map(({ value, label }) => ({ value, text: voice.say(label) }));
  const options = counted(all, values, choice.province).sort(
    (a, b) => Number(b.on) - Number(a.on) || b.count - a.count,
  );
  const inSight = Math.max(PROVINCES_IN_SIGHT, options.filter(({ on }) => on).length);
  const other = { ...atStart(choice), province: [], era: now ? "before" : THIS_ERA };
  const ticks = (some: readonly Option[]) =>
    some.map((option) => (
      <Tick key={option.value} name="province" prefix={`${choice.era}-`} option={option} voice={voice} />
    ));
  return (
    <Group title={now ? register.province : register.provinceBefore}>
      {!now && <input type="hidden" name="era" value={choice.era} />}
      <div class="ticks">{ticks(options.slice(0, inSight))}</div>
      {options.length > inSight && (
        <details class="rest">
          <summary>{found.moreProvinces(options.length - inSight)}</summary>
          <div class="ticks">{ticks(options.slice(inSight))}</div>
        </details>
      )}
      <a class="more" href={voice.to({ page: list, query: pageQuery(other) })}>
        {now ? found.byFormer : found.byPresent}
      </a>
    </Group>
  );
};

const Producers = ({ data: { choice, facets }, voice }: { data: FacetsData; voice: Voice }) => {
  const { found } = voice.texts;
  const values = valuesOf(facets, "producer");
  const shown = values.filter(({ value }, at) => at < MOST_PRODUCERS || value === choice.producer);
  if (shown.length === 0) return null;
  return (
    <div class="field">
      <label for="producer">{found.producer}</label>
      <select id="producer" name="producer">
        <option value="">{found.anyProducer}</option>
        {shown.map(({ value, label, count }) => (
          <option key={value} value={value} selected={value === choice.producer}>
            {voice.say(label)} ({count})
          </option>
        ))}
      </select>
    </div>
  );
};

const Prices = ({ data: { choice, facets }, voice }: { data: FacetsData; voice: Voice }) => {
  const { goods, found } = voice.texts;
  const values = valuesOf(facets, "price");
  const range = rangeOf(choice);
  return (
    <Group title={goods.price}>
      <ul class="ranges">
        {SEARCH_PRICE_STEPS.map((from) => {
          const count = values.find((one) => one.value === String(from))?.count ?? 0;
          const text = priceText(from, voice);
          const on = from === range;
          if (count === 0 && !on)
            return (
              <li key={from} class="none">
                {text}
                <span class="count">{found.count(0)}</span>
              </li>
            );
          const bounds = on ? { priceMin: "", priceMax: "" } : priceRange(from);
          return (
            <li key={from}>
              <a
                href={voice.to({ page: "listings", query: pageQuery({ ...atStart(choice), ...bounds }) })}
                aria-current={on ? "true" : undefined}
              >
                {text}
                <span class="count">{found.count(count)}</span>
              </a>
            </li>
          );
        })}
      </ul>
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
    </Group>
  );
};

/** The filters of a list as a plain form, with how much there is of each. Hidden fields keep what is chosen elsewhere. */
export const Facets = ({ data, sorts, voice }: { data: FacetsData; sorts: ComponentChildren; voice: Voice }) => {
  const { list, choice, facets } = data;
  const { texts, say, to } = voice;
  const { register, goods, stars } = texts;
  const active = filterCount(choice);
  const ticks = (name: "stars" | "status" | "group", all: readonly { value: string; text: string }[]) =>
    counted(all, valuesOf(facets, name), choice[name]).map((option) => (
      <Tick key={option.value} name={name} option={option} voice={voice} />
    ));
  const [inStock] = counted([{ value: "true", text: goods.inStock }], valuesOf(facets, "inStock"), [
    String(choice.inStock),
  ]);
  return (
    <form class="filters" action={to({ page: list })} method="get" data-count="">
      {choice.q !== "" && <input type="hidden" name="q" value={choice.q} />}
      {choice.exact && <input type="hidden" name="exact" value="true" />}
      {choice.ignore.map((name) => (
        <input key={name} type="hidden" name="ignore" value={name} />
      ))}
      {choice.set.map((number) => (
        <input key={number} type="hidden" name="set" value={number} />
      ))}
      <details class="sheet">
        <summary>{active === 0 ? register.filters : register.filtersActive(active)}</summary>
        <div class="sheet-body">
          {sorts}
          {list === "listings" && inStock !== undefined && (
            <Group title={goods.stock}>
              <Tick name="inStock" option={inStock} voice={voice} />
            </Group>
          )}
          <Group title={register.stars}>
            <div class="ticks">
              {ticks(
                "stars",
                STAR_CHOICES.map((value) => ({ value, text: stars.count(Number(value)) })),
              )}
            </div>
          </Group>
          {list === "listings" && <Prices data={data} voice={voice} />}
          <Provinces data={data} voice={voice} />
          <Group title={register.group}>
            <div class="ticks">
              {ticks(
                "group",
                PRODUCT_GROUPS.map(({ code, name }) => ({ value: code, text: say(name) })),
              )}
            </div>
          </Group>
          <Producers data={data} voice={voice} />
          <Group title={register.status}>
            <div class="ticks">
              {ticks(
                "status",
                STATUSES.map((value) => ({ value, text: say(STATUS_NAMES[value]) })),
              )}
            </div>
          </Group>
          <button type="submit" class="apply">
            {register.apply}
          </button>
        </div>
      </details>
    </form>
  );
};
