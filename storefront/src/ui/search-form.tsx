import type { Voice } from "./page.js";
import { SearchRow } from "./search-row.js";

/** A search of the register that works as a plain form. */
export const SearchForm = ({ voice }: { voice: Voice }) => {
  const { texts, to } = voice;
  return (
    <search>
      <form class="search" action={to({ page: "register" })} method="get">
        <SearchRow
          label={texts.search.label}
          submit={texts.search.submit}
          input={{ placeholder: texts.search.placeholder, "aria-describedby": "q-hint" }}
        />
        <p id="q-hint" class="hint">
          {texts.search.hint}
        </p>
      </form>
    </search>
  );
};
