import type { RefusalBody } from "@cho-ocop/contracts";
import { STATUS_NAMES, STATUSES } from "@cho-ocop/ocop-rules";
import { atStart, type Choice, withoutValue } from "../api/choice.js";
import { type Group, type Province, setsOf } from "../api/reference.js";
import { Icon } from "./icons.js";
import type { Voice } from "./page.js";

/** A choice and what can be chosen from. Lists are empty where they could not be loaded: the rest of the filters still works. */
export interface Chosen<C extends Choice = Choice> {
  readonly choice: C;
  readonly groups: readonly Group[];
  readonly provinces: { readonly since: readonly Province[]; readonly before: readonly Province[] };
}

/** A filter in use, told in words, and the choice without it. */
export interface Chip<C extends Choice = Choice> {
  readonly text: string;
  readonly without: C;
}

/** The filters in use, in the order of the form. */
export function chipsOf<C extends Choice>(
  { choice, groups, provinces }: Chosen<C>,
  { texts, say }: Voice,
): readonly Chip<C>[] {
  const chips: Chip<C>[] = [];
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

/** The filters in use, each with a way to be rid of it. */
export const Chips = <C extends Choice>({
  chips,
  voice,
  to,
  all,
}: {
  chips: readonly Chip<C>[];
  voice: Voice;
  /** The address of a choice, and of the list without any filter. */
  to: (choice: C) => string;
  all: string;
}) => {
  const { register } = voice.texts;
  return (
    <div class="picked">
      <h2 class="hidden">{register.active}</h2>
      <ul>
        {chips.map(({ text, without }) => (
          <li key={text}>
            <a href={to(without)}>
              <span class="hidden">{register.remove}: </span>
              {text}
              <Icon name="i-cross" />
            </a>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <a class="plain" href={all}>
              {register.clear}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
};

/** Why a list cannot be shown. */
export const Refused = ({ refusal, voice, first }: { refusal: RefusalBody; voice: Voice; first: string }) => {
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
