import {
  LISTING_FACETS,
  type ListingSearch,
  REGISTER_FACETS,
  type RegisterSearch,
  searchClickSchema,
} from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { render } from "preact-render-to-string";
import { type Answer, BackendUnavailable, found, orNull } from "./api/ask.js";
import { type Choice, type ListName, readChoice, searchQuery, THIS_ERA } from "./api/choice.js";
import type { OpenApi } from "./api/client.js";
import { address, LANGUAGES, WORDS } from "./links.js";
import { listingsPage } from "./pages/listings.js";
import { registerPage } from "./pages/register.js";
import type { Keeping, Send } from "./serving/sender.js";
import { voiceOf } from "./ui/page.js";
import type { Help, SearchData } from "./ui/search-list.js";
import { SuggestionRows } from "./ui/suggestions.js";

/** What the pages that search need from the shop. */
export interface Searching {
  readonly api: OpenApi;
  readonly visitor: (context: Context) => string | undefined;
  readonly send: Send;
}

/** Where the script of the pages says which hit was opened. */
export const CLICKS = "/luot-mo";

/** Suggestions show stars: they are no more kept than pages are. */
const SUGGESTIONS_KEPT = "private, max-age=2";
const NO_HELP: Help = { popular: [], inRegister: null };

/** What somebody typed is asked anew each time: the search counts what is looked for. */
const keepingOf = ({ q }: Choice): Keeping => (q === "" ? "shop" : "browser");

const statusOf = (answer: Answer<unknown>): ContentfulStatusCode =>
  answer.kind === "refused" ? (answer.status as ContentfulStatusCode) : 200;

/** What was found or why it was refused; a search that is not there at all is a fault of the house. */
function lawful<T>(answer: Answer<T>) {
  if (answer.kind === "missing") throw new BackendUnavailable("The API has no search");
  return answer;
}

/** Adds the pages that are answers of the search, the suggestions, and what notes which hits are opened. */
export function addSearching(app: Hono, { api, visitor, send }: Searching): void {
  const provincesOf = (choice: Choice) => orNull(api.provinces(choice.era === "before" ? "before" : THIS_ERA));

  /** One question to the search, with the provinces of the chosen era, whose names are kept. */
  async function look<Found extends ListingSearch | RegisterSearch>(
    choice: Choice,
    facets: readonly string[],
    ask: (query: URLSearchParams) => Promise<Answer<Found>>,
    help: () => Promise<Help>,
  ): Promise<SearchData<Found> & { status: ContentfulStatusCode }> {
    const otherEra = choice.era === "before" ? "province" : "provinceBefore";
    const query = searchQuery(choice);
    query.set("facets", facets.filter((facet) => facet !== otherEra).join(","));
    const [asked, provinces] = await Promise.all([ask(query), provincesOf(choice)]);
    const answer = lawful(asked);
    const nothing = answer.kind === "found" && answer.value.total === 0;
    return {
      choice,
      answer,
      provinces: provinces ?? [],
      help: nothing ? await help() : NO_HELP,
      status: statusOf(answer),
    };
  }

  /** How many there would be, for the script that says so while filters are ticked. */
  async function count(
    context: Context,
    choice: Choice,
    ask: (query: URLSearchParams) => Promise<Answer<ListingSearch | RegisterSearch>>,
    tell: (total: number) => string,
  ): Promise<Response> {
    const query = searchQuery(choice);
    query.set("limit", "1");
    const answer = found(await ask(query));
    context.header("cache-control", "no-store");
    return answer === null ? context.body(null, 400) : context.text(tell(answer.total));
  }

  const popular = async (): Promise<readonly string[]> => (await orNull(api.popular())) ?? [];
  const inRegister = async ({ q, exact }: Choice): Promise<number | null> => {
    if (q === "") return null;
    const query = new URLSearchParams({ q, limit: "1", ...(exact ? { exact: "true" } : {}) });
    return found(await orNull(api.searchRegister(query)))?.total ?? null;
  };

  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const words = WORDS[language];

    const chosen = (context: Context, list: ListName) => readChoice(new URL(context.req.url).searchParams, list);
    const wantsCount = (context: Context): boolean => context.req.query("count") === "1";
    const { seeListings, seeEntries } = voice.texts.found;

    app.get(`${words.prefix}/${words.listings}`, async (context) => {
      const choice = chosen(context, "listings");
      if (wantsCount(context)) return count(context, choice, api.searchListings, seeListings);
      const data = await look(choice, LISTING_FACETS, api.searchListings, async () => {
        const [queries, total] = await Promise.all([popular(), inRegister(choice)]);
        return { popular: queries, inRegister: total };
      });
      return send(context, voice, listingsPage(data, voice), data.status, keepingOf(choice));
    });

    app.get(`${words.prefix}/${words.register}`, async (context) => {
      const choice = chosen(context, "register");
      if (wantsCount(context)) return count(context, choice, api.searchRegister, seeEntries);
      const data = await look(choice, REGISTER_FACETS, api.searchRegister, async () => ({
        ...NO_HELP,
        popular: await popular(),
      }));
      return send(context, voice, registerPage(data, voice), data.status, keepingOf(choice));
    });

    app.get(address(language, { page: "suggestions" }), async (context) => {
      const answer = lawful(await api.suggestions(context.req.query("q") ?? "", visitor(context)));
      if (answer.kind === "refused") {
        context.header("cache-control", "no-store");
        return context.body(null, statusOf(answer));
      }
      context.header("cache-control", SUGGESTIONS_KEPT);
      context.header("x-robots-tag", "noindex");
      return context.html(render(<SuggestionRows suggestions={answer.value} voice={voice} />));
    });
  }

  app.post(CLICKS, async (context) => {
    context.header("cache-control", "no-store");
    const { search, id, position } = await context.req.parseBody();
    const click = searchClickSchema.safeParse({ search, id, position: Number(position) });
    if (!click.success) return context.body(null, 400);
    const answer = await orNull(api.noteClick(click.data, visitor(context)));
    return context.body(null, answer?.kind === "refused" ? (answer.status as 400) : 204);
  });
}
