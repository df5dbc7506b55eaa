import type { Context, Hono } from "hono";
import { found, orNull } from "./api/ask.js";
import { type Choice, searchQuery, THIS_ERA } from "./api/choice.js";
import type { OpenApi } from "./api/client.js";
import { countsOf } from "./api/counts.js";
import type { Era, Province } from "./api/reference.js";
import { address, LANGUAGES, type Place, WORDS } from "./links.js";
import { missingPage } from "./pages/errors.js";
import { groupPage, setPage } from "./pages/landing/group.js";
import { groupsPage } from "./pages/landing/groups.js";
import type { LandingData } from "./pages/landing/landing.js";
import { formerProvincePage, provincePage } from "./pages/landing/province.js";
import type { Send } from "./serving/sender.js";
import { groupBySlug, provinceSlug, setBySlug } from "./slugs.js";
import { type Page, voiceOf } from "./ui/page.js";

/** What the pages that lead into the shop need from it. */
export interface Landings {
  readonly api: OpenApi;
  readonly send: Send;
}

const SHELF_OF_GOODS = "12";
const SHELF_OF_ENTRIES = "6";
const NO_CHOICE: Choice = {
  q: "",
  exact: false,
  ignore: [],
  stars: [],
  status: [],
  group: [],
  set: [],
  province: [],
  era: THIS_ERA,
  producer: "",
  priceMin: "",
  priceMax: "",
  inStock: false,
  sort: "",
  page: "",
};

const slugOf = (context: Context): string => context.req.param("slug") ?? "";

/** Adds the landing pages of groups, product sets and provinces of both eras. Each asks the search twice, and nothing else that is not kept. */
export function addLanding(app: Hono, { api, send }: Landings): void {
  async function look(choice: Partial<Choice>): Promise<LandingData> {
    const query = (more: Record<string, string>): URLSearchParams =>
      new URLSearchParams([...searchQuery({ ...NO_CHOICE, ...choice }), ...Object.entries(more)]);
    const [goods, entries] = await Promise.all([
      orNull(api.searchListings(query({ limit: SHELF_OF_GOODS }))),
      orNull(api.searchRegister(query({ limit: SHELF_OF_ENTRIES, sort: "newest", facets: "stars,group" }))),
    ]);
    return { goods: found(goods), entries: found(entries) };
  }

  /** A province of an era by its address. */
  const provinceOf = async (era: Era, asked: string): Promise<Province | undefined> =>
    (await api.provinces(era)).find(({ name }) => provinceSlug(name) === asked);

  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const at = (word: "group" | "set" | "province" | "formerProvince") =>
      `${WORDS[language].prefix}/${WORDS[language][word]}/:slug`;
    const missing = (context: Context): Response => send(context, voice, missingPage(voice), 404);
    /** What lacks a part is not kept: the part may be there a moment later. */
    const show = (context: Context, page: Page, { goods, entries }: LandingData): Response =>
      send(context, voice, page, 200, goods === null || entries === null ? "browser" : "shop");
    /** Null where the page is asked for by its own address; else the way there, such as from the name in the other language. */
    const elsewhere = (context: Context, place: Place): Response | null => {
      const own = address(language, place);
      return context.req.path === own ? null : context.redirect(own, 301);
    };

    app.get(address(language, { page: "groups" }), async (context) => {
      const counted = found(await orNull(api.searchRegister(new URLSearchParams({ limit: "1", facets: "group" }))));
      const keeping = counted === null ? "browser" : "shop";
      return send(context, voice, groupsPage(countsOf(counted, "group"), voice), 200, keeping);
    });

    app.get(at("group"), async (context) => {
      const group = groupBySlug(slugOf(context));
      if (group === undefined) return missing(context);
      const moved = elsewhere(context, { page: "group", code: group.code });
      if (moved !== null) return moved;
      const data = await look({ group: [group.code] });
      return show(context, groupPage(group, data, voice), data);
    });

    app.get(at("set"), async (context) => {
      const set = setBySlug(slugOf(context));
      if (set === undefined) return missing(context);
      const moved = elsewhere(context, { page: "set", number: set.number });
      if (moved !== null) return moved;
      const data = await look({ set: [String(set.number)] });
      return show(context, setPage(set, data, voice), data);
    });

    app.get(at("province"), async (context) => {
      const asked = slugOf(context);
      const province = await provinceOf("since", asked);
      if (province !== undefined) {
        const data = await look({ province: [province.code] });
        return show(context, provincePage(province, data, voice), data);
      }
      // Who knows only the former name still arrives.
      const former = await provinceOf("before", asked);
      if (former === undefined) return missing(context);
      return context.redirect(address(language, { page: "formerProvince", name: former.name }), 301);
    });

    app.get(at("formerProvince"), async (context) => {
      const province = await provinceOf("before", slugOf(context));
      if (province === undefined) return missing(context);
      const { code, successor } = province;
      const [now, data] = await Promise.all([
        api.provinces("since").then((all) => all.find((one) => one.code === successor?.code)),
        look({ era: "before", province: [code] }),
      ]);
      return show(context, formerProvincePage(province, now, data, voice), data);
    });
  }
}
