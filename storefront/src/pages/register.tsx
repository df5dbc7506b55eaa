import type { RefusalBody, RegisterPage } from "@cho-ocop/contracts";
import { STATUS_NAMES, STATUSES } from "@cho-ocop/ocop-rules";
import { atStart, filterCount, pageQuery } from "../api/choice.js";
import { Cards } from "../ui/card.js";
import { Day } from "../ui/day.js";
import { FilterForm, Tick } from "../ui/filter-form.js";
import { Chips, type Chosen, chipsOf, Refused } from "../ui/filters.js";
import type { Page, Voice } from "../ui/page.js";
import { Pager } from "../ui/pager.js";

/** What the list shows: the choice, its answer or why it was refused, and what can be chosen from. */
export interface RegisterData extends Chosen {
  readonly answer:
    | { readonly kind: "found"; readonly value: RegisterPage }
    | { readonly kind: "refused"; readonly refusal: RefusalBody };
}

/** What looks like the number of a decision: "3981/QĐ-UBND", "858 / qd". */
const DECISION_NUMBER = /^\d+\s*\/\s*(\d+\/)?(q[đd]|\d{4})/i;

const Filters = ({ data, voice }: { data: RegisterData; voice: Voice }) => {
  const { choice } = data;
  const { texts, say, to } = voice;
  const { register } = texts;
  return (
    <FilterForm
      data={data}
      action={to({ page: "register" })}
      submit={texts.search.submit}
      sorts={register.sorts}
      active={filterCount(choice)}
      voice={voice}
    >
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
    </FilterForm>
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

const Found = ({ list, data, voice }: { list: RegisterPage; data: RegisterData; voice: Voice }) => {
  const { register } = voice.texts;
  const { choice } = data;
  return (
    <>
      <p class="total">
        <b>{register.total(list.total)}</b> {register.on} <Day day={list.on} />
      </p>
      {list.items.length === 0 ? <Empty data={data} voice={voice} /> : <Cards items={list.items} voice={voice} />}
      <Pager
        choice={choice}
        next={list.next}
        to={(other) => voice.to({ page: "register", query: pageQuery(other) })}
        voice={voice}
      />
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
          {chips.length > 0 && (
            <Chips
              chips={chips}
              voice={voice}
              to={(without) => voice.to({ page: "register", query: pageQuery(without) })}
              all={voice.to({ page: "register" })}
            />
          )}
          {answer.kind === "refused" ? (
            <Refused refusal={answer.refusal} voice={voice} first={voice.to({ page: "register" })} />
          ) : (
            <Found list={answer.value} data={data} voice={voice} />
          )}
        </div>
      </div>
    ),
  };
}
