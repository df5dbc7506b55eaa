import type { Voice } from "./page.js";

/** A search of the register that works as a plain form. `q` is what was searched for. */
export const SearchForm = ({ voice, q = "" }: { voice: Voice; q?: string }) => {
  const { texts, to } = voice;
  return (
    <search aria-label={texts.search.inRegister}>
      <form class="search" action={to({ page: "register" })} method="get">
        <label for="q">{texts.search.label}</label>
        <div class="search-row">
          <input
            id="q"
            name="q"
            type="search"
            maxLength={100}
            value={q}
            placeholder={texts.search.placeholder}
            aria-describedby="q-hint"
            enterkeyhint="search"
          />
          <button type="submit">{texts.search.submit}</button>
        </div>
        <p id="q-hint" class="hint">
          {texts.search.hint}
        </p>
      </form>
    </search>
  );
};
