import type { Place } from "../links.js";
import type { Texts } from "../texts/index.js";
import { Icon } from "./icons.js";

/** The box of the header that searches what is for sale: a plain form, which the script of the page turns into a combobox with suggestions. */
export const SearchBox = ({
  texts: { found, goods },
  to,
  q = "",
}: {
  texts: Texts;
  to: (place: Place) => string;
  q?: string | undefined;
}) => {
  return (
    <search class="finder" aria-label={found.box}>
      <form
        action={to({ page: "listings" })}
        method="get"
        data-suggest={to({ page: "suggestions" })}
        data-recent={found.recent}
        data-forget={found.forget}
        data-rows={found.rows}
      >
        <label for="find" class="hidden">
          {found.box}
        </label>
        <input
          id="find"
          name="q"
          type="search"
          maxLength={300}
          value={q}
          placeholder={found.placeholder}
          enterkeyhint="search"
          autoComplete="off"
          spellcheck={false}
        />
        <button type="submit">
          <Icon name="i-search" />
          <span class="hidden">{goods.search}</span>
        </button>
      </form>
    </search>
  );
};
