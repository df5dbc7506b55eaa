import type { RefusalBody, RegisterPage } from "@cho-ocop/contracts";
import { REGISTER_SORTS } from "@cho-ocop/contracts";
import { STATUS_NAMES, STATUSES } from "@cho-ocop/ocop-rules";
import { atStart, type Choice, filterCount, pageQuery, withoutValue } from "../api/choice.js";
import { type Group, type Province, setsOf } from "../api/reference.js";
import { Cards } from "../ui/card.js";
import { Day } from "../ui/day.js";
import { Icon } from "../ui/icons.js";
import type { Page, Voice } from "../ui/page.js";

/** What the list shows: the choice, its answer or why it was refused, and what can be chosen from. */
export interface RegisterData {
  readonly choice: Choice;
  readonly answer:
    | { readonly kind: "found"; readonly value: RegisterPage }
    | { readonly kind: "refused"; readonly refusal: RefusalBody };
  /** Empty where they could not be loaded: the rest of the filters still works. */
  readonly groups: readonly Group[];
  readonly provinces: { readonly since: readonly Province[]; readonly before: readonly Province[] };
}

/** What looks like the number of a decision: "3981/QĐ-UBND", "858 / qd". */
const DECISION_NUMBER = /^\d+\s*\/\s*(\d+\/)?(q[đd]|\d{4})/i;

const STAR_CHOICES = ["5", "4", "3"] as const;

/** A filter in use, told in words, and the choice without it. */
interface Chip {
  readonly text: string;
  readonly without: Choice;
}

/** The filters in use, in the order of the form. */
export function chipsOf({ choice, groups, provinces }: RegisterData, { texts, say }: Voice): readonly Chip[] {
  const chips: Chip[] = [];
  if (choice.q !== "") chips.push({ text: texts.register.query(choice.q), without: { ...atStart(choice), q: "" } });
  for (const stars of choice.stars)
    chips.push({ text: texts.stars.count(Number(stars)), without: withoutValue(choice, "stars", stars) });
  for (const code of choice.status) {
    const status = STATUSES.find((one) => one === code);
    chips.push({
      text: status === undefined ? code : say(STATUS_NAMES[status]),
      without: withoutValue(choice, "status", code),
    });
  }
  for (const code of choice.group) {
    const group = groups.find((one) => one.code === code);
    chips.push({ text: group === undefined ? code : say(group.name), without: withoutValue(choice, "group", code) });
  }
  for (const number of choice.set) {
    const set = groups.flatMap(setsOf).find((one) => String(one.number) === number);
    chips.push({
      text: set === undefined ? texts.register.set(number) : say(set.name),
      without: withoutValue(choice, "set", number),
    });
  }
  const { province } = choice;
  if (province !== null) {
    const former = province.era === "before";
    const found = (former ? provinces.before : provinces.since).find((one) => one.code === province.code);
    const name = found?.name ?? texts.register.provinceCode(province.code);
    chips.push({
      text: former ? texts.register.provinceFormer(name) : name,
      without: { ...atStart(choice), province: null },
    });
  }
  return chips;
}

const Tick = ({ name, value, on, text }: { name: string; value: string; on: boolean; text: string }) => (
  <label class="tick">
    <input type="checkbox" name={name} value={value} checked={on} />
    {text}
  </label>
);

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

const Filters = ({ data, voice }: { data: RegisterData; voice: Voice }) => {
  const { choice, groups, provinces } = data;
  const { texts, say, to } = voice;
  const { register } = texts;
  const active = filterCount(choice);
  return (
    <search class="filters">
      <form action={to({ page: "register" })} method="get">
        <div class="search">
          <label for="q">{texts.search.label}</label>
          <div class="search-row">
            <input
              id="q"
              name="q"
              type="search"
              maxLength={100}
              value={choice.q}
              placeholder={texts.search.placeholder}
              enterkeyhint="search"
            />
            <button type="submit">{texts.search.submit}</button>
          </div>
        </div>
        <details class="sheet">
          <summary>{active === 0 ? register.filters : register.filtersActive(active)}</summary>
          <div class="sheet-body">
            <div class="field">
              <label for="sort">{register.sort}</label>
              <select id="sort" name="sort">
                {REGISTER_SORTS.map((sort) => (
                  <option key={sort} value={sort} selected={choice.sort === sort}>
                    {register.sorts[sort]}
                  </option>
                ))}
              </select>
            </div>
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
            <fieldset>
              <legend>{register.status}</legend>
              <div class="ticks">
                {STATUSES.map((status) => (
                  <Tick
                    key={status}
                    name="status"
                    value={status}
                    on={choice.status.includes(status)}
                    text={say(STATUS_NAMES[status])}
                  />
                ))}
              </div>
            </fieldset>
            {choice.set.map((number) => (
              <input key={number} type="hidden" name="set" value={number} />
            ))}
            <button type="submit">{register.apply}</button>
          </div>
        </details>
      </form>
    </search>
  );
};

const Chips = ({ chips, voice }: { chips: readonly Chip[]; voice: Voice }) => {
  const { register } = voice.texts;
  return (
    <div class="picked">
      <h2 class="hidden">{register.active}</h2>
      <ul>
        {chips.map(({ text, without }) => (
          <li key={text}>
            <a href={voice.to({ page: "register", query: pageQuery(without) })}>
              <span class="hidden">{register.remove}: </span>
              {text}
              <Icon name="i-cross" />
            </a>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <a class="plain" href={voice.to({ page: "register" })}>
              {register.clear}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
};

const Empty = ({ data, voice }: { data: RegisterData; voice: Voice }) => {
  const { register } = voice.texts;
  const { choice } = data;
  return (
    <div class="empty">
      <h2>{register.empty}</h2>
      {(choice.q !== "" || filterCount(choice) > 0) && (
        <>
          <p>{register.relax}</p>
          <ul>
            {choice.stars.length > 0 && (
              <li>
                <a href={voice.to({ page: "register", query: pageQuery({ ...atStart(choice), stars: [] }) })}>
                  {register.relaxStars}
                </a>
              </li>
            )}
            {choice.q !== "" && (
              <li>{DECISION_NUMBER.test(choice.q) ? register.relaxDecision : register.relaxQuery}</li>
            )}
            <li>
              <a href={voice.to({ page: "register" })}>{register.clear}</a>
            </li>
          </ul>
        </>
      )}
    </div>
  );
};

const Refused = ({ refusal, voice }: { refusal: RefusalBody; voice: Voice }) => {
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
        {register.refusedHint} <a href={voice.to({ page: "register" })}>{register.first}</a>
      </p>
    </div>
  );
};

const Found = ({ list, data, voice }: { list: RegisterPage; data: RegisterData; voice: Voice }) => {
  const { register } = voice.texts;
  const { choice } = data;
  return (
    <>
      <p class="total">
        <b>{register.total(list.total)}</b> {register.on} <Day day={list.on} />
      </p>
      {list.items.length === 0 ? <Empty data={data} voice={voice} /> : <Cards items={list.items} voice={voice} />}
      {(choice.cursor !== "" || list.next !== null) && (
        <nav class="pager" aria-label={register.pages}>
          {choice.cursor !== "" && (
            <a class="button quiet-button" href={voice.to({ page: "register", query: pageQuery(atStart(choice)) })}>
              {register.first}
            </a>
          )}
          {list.next !== null && (
            <a
              class="button"
              rel="next"
              href={voice.to({ page: "register", query: pageQuery({ ...choice, cursor: list.next }) })}
            >
              {register.next}
            </a>
          )}
        </nav>
      )}
    </>
  );
};

/** The list of the register with its filters. */
export function registerPage(data: RegisterData, voice: Voice): Page {
  const { choice, answer } = data;
  const { texts } = voice;
  const chips = chipsOf(data, voice);
  const told = chips.map((chip) => chip.text).join(", ");
  return {
    title: told === "" ? `${texts.register.title} – ${texts.brand}` : `${told} – ${texts.register.title}`,
    description: texts.register.description,
    here: { page: "register", query: pageQuery(choice) },
    canonical: { page: "register", query: pageQuery({ ...choice, cursor: "", sort: "" }) },
    // A search result, a mix of filters or a later page is one of endlessly many lists: only plain ones are worth finding.
    indexed: answer.kind === "found" && choice.q === "" && choice.cursor === "" && filterCount(choice) < 2,
    body: (
      <div class="wide register">
        <h1>{texts.register.title}</h1>
        <Filters data={data} voice={voice} />
        <div class="results">
          {chips.length > 0 && <Chips chips={chips} voice={voice} />}
          {answer.kind === "refused" ? (
            <Refused refusal={answer.refusal} voice={voice} />
          ) : (
            <Found list={answer.value} data={data} voice={voice} />
          )}
        </div>
      </div>
    ),
  };
}
