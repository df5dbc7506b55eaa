import { atStart, type Choice } from "../api/choice.js";
import type { Voice } from "./page.js";

/** The ways to the first and to the next page of a list; nothing where there is one page. `to` is the address of a choice. */
export const Pager = <C extends Choice>({
  choice,
  next,
  to,
  voice,
}: {
  choice: C;
  next: string | null;
  to: (choice: C) => string;
  voice: Voice;
}) => {
  const { register } = voice.texts;
  if (choice.cursor === "" && next === null) return null;
  return (
    <nav class="pager" aria-label={register.pages}>
      {choice.cursor !== "" && (
        <a class="button quiet-button" href={to(atStart(choice))}>
          {register.first}
        </a>
      )}
      {next !== null && (
        <a class="button" rel="next" href={to({ ...choice, cursor: next })}>
          {register.next}
        </a>
      )}
    </nav>
  );
};
