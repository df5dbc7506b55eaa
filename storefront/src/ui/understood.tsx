import type { SearchChip, SearchUnderstood } from "@cho-ocop/contracts";
import { atStart, type Choice, rangeOf, withoutFilter } from "../api/choice.js";
import { Icon } from "./icons.js";
import type { Voice } from "./page.js";
import { priceText } from "./price-range.js";

/** Where a choice leads. */
export type To = (choice: Choice) => string;

/** A filter that holds, told in words, and the choice without it. */
export interface Chip {
  readonly text: string;
  readonly without: Choice;
}

/** "4 sao" said in the sentence is let go by asking not to read it; a chosen filter by not choosing it. */
const without = (choice: Choice, { filter, value, said }: SearchChip): Choice =>
  said
    ? { ...atStart(choice), ignore: [...new Set([...choice.ignore, filter])] }
    : withoutFilter(choice, filter, value);

/** The filters that held for an answer: a range of prices is one, whatever its two bounds. */
export function chipsOf(choice: Choice, { chips }: SearchUnderstood, voice: Voice): readonly Chip[] {
  const range = rangeOf(choice);
  const told = chips
    .filter(({ filter, said }) => range === undefined || said || !filter.startsWith("price"))
    .map((chip) => ({ text: voice.say(chip.label), without: without(choice, chip) }));
  if (range === undefined) return told;
  return [...told, { text: priceText(range, voice), without: { ...atStart(choice), priceMin: "", priceMax: "" } }];
}

/** The filters that hold, each with a way to be rid of it. */
export const Chips = ({ chips, to, all, voice }: { chips: readonly Chip[]; to: To; all: string; voice: Voice }) => {
  const { register } = voice.texts;
  if (chips.length === 0) return null;
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

/** What was read in the words, so that nothing is applied silently. */
export const Understood = ({
  understood,
  choice,
  to,
  voice,
}: {
  understood: SearchUnderstood;
  choice: Choice;
  to: To;
  voice: Voice;
}) => {
  const { found } = voice.texts;
  const { typed, corrected, didYouMean, exact, dropped, places, relaxed, words } = understood;
  const start = atStart(choice);
  const asked = (q: string, verbatim: boolean) => to({ ...start, q, exact: verbatim });
  return (
    <div class="understood">
      {corrected !== null && !exact && (
        <p>
          {found.resultsFor} <b lang="vi">{corrected}</b>.{" "}
          <a href={asked(typed, true)}>
            {found.verbatim} <i lang="vi">{typed}</i>
          </a>
        </p>
      )}
      {exact && (
        <p>
          {found.isVerbatim} <b lang="vi">{typed}</b>. <a href={asked(typed, false)}>{found.readAgain}</a>
        </p>
      )}
      {didYouMean !== null && (
        <p>
          {found.didYouMean}{" "}
          <a href={asked(didYouMean, false)} lang="vi">
            {didYouMean}
          </a>
        </p>
      )}
      {places.map(({ label }) => (
        <p key={label.vi} class="quiet">
          {found.placeFirst(voice.say(label))}
        </p>
      ))}
      {dropped.length > 0 && (
        <p class="quiet">
          {found.dropped} <span lang="vi">{dropped.join(", ")}</span>
        </p>
      )}
      {(words === "some" || relaxed.length > 0) && (
        <p class="relaxed" role="status">
          {found.relaxed}
          {relaxed.length > 0 && (
            <>
              {" "}
              {found.letGo} <b>{relaxed.map(({ label }) => voice.say(label)).join(", ")}</b>.
            </>
          )}
        </p>
      )}
    </div>
  );
};
