import { REGISTER_SEARCH_SORTS, type RegisterSearch } from "@cho-ocop/contracts";
import { Cards } from "../ui/card.js";
import type { Page, Voice } from "../ui/page.js";
import { SearchForm } from "../ui/search-form.js";
import { type SearchData, searchList } from "../ui/search-list.js";

/** What looks like the number of a decision: "3981/QĐ-UBND", "858 / qd". */
const DECISION_NUMBER = /^\d+\s*\/\s*(\d+\/)?(q[đd]|\d{4})/i;

/** The register, searched and filtered. */
export function registerPage(data: SearchData<RegisterSearch>, voice: Voice): Page {
  const { register, found } = voice.texts;
  const { title, description, total, empty, emptyHint } = register;
  const sorts = REGISTER_SEARCH_SORTS.map((sort) => [sort, found.sorts[sort]] as const);
  return searchList(
    data,
    {
      list: "register",
      texts: { title, description, total, empty, emptyHint, sorts },
      box: <SearchForm voice={voice} q={data.choice.q} />,
      // The search does not know numbers of decisions: what it finds by the letters of one is not what was meant.
      note: DECISION_NUMBER.test(data.choice.q) ? (
        <p class="note">
          <a href={`${voice.to({ page: "verify" })}?${new URLSearchParams({ q: data.choice.q })}`}>
            {register.byDecision}
          </a>
        </p>
      ) : undefined,
      cards: ({ items }, hits) => <Cards items={items} voice={voice} hits={hits} />,
    },
    voice,
  );
}
