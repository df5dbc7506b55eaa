import { Icon } from "./icons.js";
import type { Voice } from "./page.js";

/** The box of the header that searches what is for sale: a plain form, which the script of the page turns into a combobox with suggestions. */
export const SearchBox = ({ voice, q = "" }: { voice: Voice; q?: string | undefined }) => {
  const { found } = voice.texts;
  return (
    <search class="finder" aria-label={found.box}>
      <form
        action={voice.to({ page: "listings" })}
        method="get"
        data-suggest={voice.to({ page: "suggestions" })}
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
          <span class="hidden">{voice.texts.goods.search}</span>
        </button>
      </form>
    </search>
  );
};
