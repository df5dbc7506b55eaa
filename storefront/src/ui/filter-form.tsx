import type { ComponentChildren } from "preact";
import type { Choice } from "../api/choice.js";
import type { Province } from "../api/reference.js";
import type { Chosen } from "./filters.js";
import type { Voice } from "./page.js";
import { SearchRow } from "./search-row.js";

const STAR_CHOICES = ["5", "4", "3"] as const;

/** A box to tick in a filter. */
export const Tick = ({ name, value, on, text }: { name: string; value: string; on: boolean; text: string }) => (
  <label class="tick">
    <input type="checkbox" name={name} value={value} checked={on} />
    {text}
  </label>
);

/** The provinces of an era as options; the value names the era, since codes were reused. */
const ProvinceOptions = ({
  era,
  provinces,
  choice,
}: {
  era: string;
  provinces: readonly Province[];
  choice: Choice;
}) => (
  <>
    {provinces.map(({ code, name }) => (
      <option
        key={code}
        value={`${era}-${code}`}
        selected={choice.province?.era === era && choice.province.code === code}
      >
        {name}
      </option>
    ))}
  </>
);

/** What every list can be filtered by: stars, province, group. */
const EntryFields = ({ data: { choice, groups, provinces }, voice }: { data: Chosen; voice: Voice }) => {
  const { texts, say } = voice;
  const { register } = texts;
  return (
    <>
      <fieldset>
        <legend>{register.stars}</legend>
        <div class="ticks ticks-row">
          {STAR_CHOICES.map((stars) => (
            <Tick
              key={stars}
              name="stars"
              value={stars}
              on={choice.stars.includes(stars)}
              text={texts.stars.count(Number(stars))}
            />
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label for="province">{register.province}</label>
        <select id="province" name="province">
          <option value="">{register.provinceAny}</option>
          <optgroup label={register.provinceSince}>
            <ProvinceOptions era="since" provinces={provinces.since} choice={choice} />
          </optgroup>
          <optgroup label={register.provinceBefore}>
            <ProvinceOptions era="before" provinces={provinces.before} choice={choice} />
          </optgroup>
        </select>
      </div>
      {groups.length > 0 && (
        <fieldset>
          <legend>{register.group}</legend>
          <div class="ticks">
            {groups.map((group) => (
              <Tick
                key={group.code}
                name="group"
                value={group.code}
                on={choice.group.includes(group.code)}
                text={say(group.name)}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
};

/** Search, order and filters of a list as one plain form. `first` and `children` are the fields that only this list has. */
export const FilterForm = <Sort extends string>({
  data,
  action,
  submit,
  sorts,
  active,
  first,
  children,
  voice,
}: {
  data: Chosen;
  action: string;
  submit: string;
  /** The orders in which the list can be had, by name. */
  sorts: Readonly<Record<Sort, string>>;
  /** How many filters are in use. */
  active: number;
  first?: ComponentChildren;
  children?: ComponentChildren;
  voice: Voice;
}) => {
  const { choice } = data;
  const { search, register } = voice.texts;
  return (
    <search class="filters">
      <form action={action} method="get">
        <div class="search">
          <SearchRow
            label={search.label}
            submit={submit}
            input={{ value: choice.q, placeholder: search.placeholder }}
          />
        </div>
        <details class="sheet">
          <summary>{active === 0 ? register.filters : register.filtersActive(active)}</summary>
          <div class="sheet-body">
            <div class="field">
              <label for="sort">{register.sort}</label>
              <select id="sort" name="sort">
                {Object.entries<string>(sorts).map(([sort, name]) => (
                  <option key={sort} value={sort} selected={choice.sort === sort}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            {first}
            <EntryFields data={data} voice={voice} />
            {children}
            <button type="submit">{register.apply}</button>
          </div>
        </details>
      </form>
    </search>
  );
};
