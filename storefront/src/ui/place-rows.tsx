import type { Place, Places } from "@cho-ocop/contracts";
import { pickOf } from "../checkout/form.js";
import type { Voice } from "./page.js";

type Found = Places["places"][number];

/**
 * The communes that an address may mean, each a button that picks it. `options`: as the rows of a listbox for the script; else as a list.
 * A commune that was split is asked about: every one that has a part of it is a button under its name.
 */
export const PlaceRows = ({
  places,
  voice,
  options = false,
}: {
  places: Places["places"];
  voice: Voice;
  options?: boolean;
}) => {
  const { place: texts } = voice.texts.buying;
  const Pick = ({ to, label, small }: { to: Place; label: string; small?: string }) => (
    <button
      type="submit"
      name="pick"
      value={pickOf(to)}
      formNoValidate
      class="place-row"
      {...(options ? { role: "option", "aria-selected": "false", tabIndex: -1 } : {})}
    >
      <span>
        {label}
        {small !== undefined && <small>{small}</small>}
      </span>
    </button>
  );
  const one = ({ commune, kind, today }: Found) => {
    const picks = today.map((to) => {
      const was = kind === "whole";
      const label = voice.say(was ? commune.label : to.label);
      return <Pick key={to.code} to={to} label={label} small={was ? texts.now(voice.say(to.label)) : undefined} />;
    });
    if (kind !== "split") return picks;
    const question = texts.split(voice.say(commune.label));
    const id = `split-${commune.code}`;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups and options only, and a fieldset is none for every reader
      <div role="group" aria-labelledby={id} class="place-split">
        <p id={id} role={options ? "presentation" : undefined}>
          {question}
        </p>
        {picks}
      </div>
    );
  };
  if (options) return <>{places.map(one)}</>;
  return (
    <ul class="place-list" aria-label={texts.results}>
      {places.map((found) => (
        <li key={found.era + found.commune.code}>{one(found)}</li>
      ))}
    </ul>
  );
};
