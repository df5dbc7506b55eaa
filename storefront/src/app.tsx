import { createHash } from "node:crypto";
import { MOST_DOCUMENT_BYTES, MOST_PHOTO_BYTES } from "@cho-ocop/contracts";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import { MOST_BYTES, type ReadQr } from "@cho-ocop/qr";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { trimTrailingSlash } from "hono/trailing-slash";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { BackendUnavailable, found, orNull } from "./api/ask.js";
import { createOpenApi } from "./api/client.js";
import { createStoreApi, NothingForSale } from "./api/store.js";
import { addBadges, BADGES, badgeHeaders } from "./badge/badges.js";
import { addBuying } from "./buying.js";
import { addChecking } from "./checking.js";
import { addContent } from "./content.js";
import { addDesk } from "./desk/desk.js";
import { createJoiningApi } from "./desk/joining/api.js";
import { addJoining, takesDocument } from "./desk/joining/joining.js";
import { createListingsApi } from "./desk/listings/api.js";
import { addListings } from "./desk/listings/listings.js";
import { createMembersApi } from "./desk/members/api.js";
import { addMembers } from "./desk/members/members.js";
import { createSellerApi } from "./desk/seller-api.js";
import { addStars } from "./desk/stars/stars.js";
import { addLanding } from "./landing.js";
import { address, LANGUAGES, languageOf, PATHS, WORDS } from "./links.js";
import { type Operator, UNDECLARED } from "./operator.js";
import { entryPage } from "./pages/entry.js";
import { failedPage, foreignPage, gonePage, missingPage, tooOftenPage, unavailablePage } from "./pages/errors.js";
import { homePage } from "./pages/home.js";
import { listingPage } from "./pages/listing.js";
import { producerPage } from "./pages/producer.js";
import { addPictures } from "./picturing.js";
import { addSearching } from "./searching.js";
import { type Freshness, NOTHING_KEPT } from "./serving/freshness.js";
import { securityHeaders } from "./serving/headers.js";
import { createLimits, TooOften } from "./serving/limits.js";
import { createSender, type Send } from "./serving/sender.js";
import { addWorker } from "./serving/worker.js";
import type { Paint } from "./share/painter.js";
import { addSharePictures } from "./share/share.js";
import { addSharing } from "./sharing.js";
import { createBotsApi } from "./talk/bots.js";
import { addTalk } from "./talk.js";
import { FAVICON } from "./ui/favicon.js";
import { voiceOf } from "./ui/page.js";

/** What the shop needs from outside. */
export interface ShopOptions {
  /** Where the API answers. */
  readonly backendUrl: string;
  /** The script of the pages, of which every page can do without. */
  readonly script?: string;
  /** Where the bots are; without it there is no assistant. */
  readonly botsUrl?: string | undefined;
  /** The panel of the assistant, which the script of the pages fetches when somebody wants it. */
  readonly panel?: string;
  /** The script that stands between the pages and the network; there is none without the one of the pages. */
  readonly worker?: string;
  /** Where shoppers reach the shop; without it, the address that a request names. */
  readonly shopUrl?: string | undefined;
  /** Who runs the shop, as far as that was declared. */
  readonly operator?: Operator;
  /** Set in a demonstration, with the day at which the clock stands still, if it does. */
  readonly demo?: { readonly fixedDay: CalendarDay | null } | null;
  /** The address of the visitor behind a request, where it is known: tries to look up an order are counted by it. */
  readonly visitor?: (context: Context) => string | undefined;
  /** Reads codes in photos; without it none is found in any. */
  readonly readQr?: ReadQr;
  /** Draws the pictures of products for other sites; without it there are none. */
  readonly paint?: Paint;
  /** Says how long pages may be kept; without it nothing is. */
  readonly freshness?: Freshness;
}

const SHELF_OF_GOODS = { limit: "4", inStock: "true" };
const SHELF_OF_ENTRIES = { limit: "4", sort: "newest" };
/** No form of the shop is larger. */
const LARGEST_FORM = 32 * 1024;
/** But the one with a photo of a code: what is larger than a photo may be is refused unread. */
const LARGEST_PHOTO = MOST_BYTES + LARGEST_FORM;
/** And the one with the photos of a listing: three as a phone takes them, more where it shrinks them first. */
const LARGEST_LISTING = 3 * MOST_PHOTO_BYTES + LARGEST_FORM;
/** And those with a document of an application, which is handed on while it comes in. */
const LARGEST_DOCUMENT = MOST_DOCUMENT_BYTES + LARGEST_FORM;

const A_YEAR = "public, max-age=31536000, immutable";

/** The shop: every page in every language, rendered on the server and usable without scripts. The only cookies are of a cart and of a seller who signed in. */
export function createApp({
  backendUrl,
  script = "",
  botsUrl,
  panel = "",
  worker = "",
  shopUrl,
  operator = UNDECLARED,
  demo = null,
  visitor = () => undefined,
  readQr = async () => [],
  paint = async () => undefined,
  freshness = NOTHING_KEPT,
}: ShopOptions): Hono {
  const api = createOpenApi(backendUrl, freshness);
  const store = createStoreApi(backendUrl, api.shop);
  const app = new Hono();
  // Its name changes with it: kept for good, and never an old one beside a new page.
  const addressOf = (code: string): string =>
    `/kich-ban/${createHash("sha256").update(code).digest("hex").slice(0, 16)}.js`;
  const [scriptAddress, panelAddress] = [addressOf(script), addressOf(panel)];
  const originOf = (context: Context): string => new URL(shopUrl ?? context.req.url).origin;
  const secure = (context: Context): boolean => originOf(context).startsWith("https:");

  const { keeper, send } = createSender(freshness, (context) => ({
    script: script === "" ? null : scriptAddress,
    panel: botsUrl === undefined ? null : panelAddress,
    origin: originOf(context),
    operator,
    demo,
  }));
  const sendToOne: Send = (context, voice, page, status) => send(context, voice, page, status, "nobody");

  const checks = new Set(LANGUAGES.map((language) => address(language, { page: "verify" })));
  // Only the page that reads codes may ask for the camera, and the browser asks its owner.
  for (const check of checks)
    app.use(check, async (context, next) => {
      await next();
      context.res.headers.set("permissions-policy", "camera=(self), geolocation=(), microphone=()");
    });
  app.use(`${BADGES}*`, badgeHeaders);
  app.use(securityHeaders());
  app.use(keeper);
  app.use(compress());
  app.use(trimTrailingSlash());
  const tooLarge = () => {
    throw new HTTPException(413);
  };
  const atMost = (maxSize: number) => bodyLimit({ maxSize, onError: tooLarge });
  const [form, photo] = [atMost(LARGEST_FORM), atMost(LARGEST_PHOTO)];
  const [listing, document] = [atMost(LARGEST_LISTING), atMost(LARGEST_DOCUMENT)];
  const forms = LANGUAGES.map((language) => `${address(language, { page: "deskListings" })}/`);
  app.use((context, next) => {
    const { path, method } = context.req;
    // Merely to look for a body makes a whole request object of what Node gave, and a page is asked for without one.
    if (method === "GET" || method === "HEAD") return next();
    if (checks.has(path)) return photo(context, next);
    // What does not say how large it is would be kept in memory to be measured, whoever sends it. Browsers say it of every form.
    if (context.req.header("content-length") === undefined) return form(context, next);
    if (forms.some((at) => path.startsWith(at))) return listing(context, next);
    return (takesDocument(path) ? document : form)(context, next);
  });
  // A form of another site may not fill or order a cart: browsers say where a form comes from, or "null" where they hide it.
  const isOurs = (origin: string, context: Context): boolean =>
    URL.canParse(origin) && new URL(origin).host === context.req.header("host");
  app.use(csrf({ origin: isOurs }));
  app.use(createLimits(visitor));

  app.get("/health", (context) => context.text("OK"));
  app.get("/favicon.svg", (context) =>
    context.body(FAVICON, 200, { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" }),
  );
  addWorker(app, worker, scriptAddress);
  addSharing(app, { api, originOf, demo: demo !== null });
  addSharePictures(app, { api, paint, demo: demo !== null });

  for (const [address, code] of [
    [scriptAddress, script],
    [panelAddress, panel],
  ] as const)
    app.get(address, (context) =>
      context.body(code, 200, { "content-type": "text/javascript; charset=utf-8", "cache-control": A_YEAR }),
    );

  addPictures(app, backendUrl);
  addBadges(app, { api });

  addBuying(app, {
    api,
    store,
    visitor,
    secure,
    send: sendToOne,
  });

  addDesk(app, {
    seller: createSellerApi(backendUrl),
    visitor,
    secure,
    send: sendToOne,
  });

  const listings = createListingsApi(backendUrl);
  addListings(app, { listings, send: sendToOne });
  addStars(app, { listings, api, originOf, send: sendToOne });

  addJoining(app, {
    joining: createJoiningApi(backendUrl, api.shop),
    api,
    visitor,
    send: sendToOne,
  });
  addMembers(app, { members: createMembersApi(backendUrl), send: sendToOne });

  addSearching(app, { api, visitor, send });
  addChecking(app, { api, readQr, originOf, send });
  addLanding(app, { api, send });
  addContent(app, { operator, send });
  if (botsUrl !== undefined) addTalk(app, { bots: createBotsApi(botsUrl), visitor, secure, send: sendToOne });

  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const words = WORDS[language];
    const at = (word: "register" | "producer" | "listings") => `${words.prefix}/${words[word]}`;

    app.get(address(language, { page: "home" }), async (context) => {
      const goodsOf = (query: Record<string, string>) =>
        orNull(api.searchListings(new URLSearchParams({ ...SHELF_OF_GOODS, ...query })));
      const [popular, goods, fiveStars, inSeason, newest, counted, groups, provinces] = await Promise.all([
        orNull(api.popular()),
        goodsOf({ stars: "3,4", sort: "newest" }),
        goodsOf({ stars: "5" }),
        orNull(api.listings(new URLSearchParams({ ...SHELF_OF_GOODS, inSeason: "true", sort: "newest" }))),
        orNull(api.list(new URLSearchParams(SHELF_OF_ENTRIES))),
        orNull(api.searchRegister(new URLSearchParams({ limit: "1", facets: "province,group" }))),
        orNull(api.groups()),
        orNull(api.provinces("since")),
      ]);
      const lists = {
        goods: found(goods),
        fiveStars: found(fiveStars),
        inSeason: found(inSeason),
        newest: found(newest),
        counted: found(counted),
      };
      const day = lists.newest?.on ?? lists.goods?.on ?? (await api.today()).today;
      const data = { day, popular: popular ?? [], ...lists, groups, provinces };
      // What lacks a part is not kept: the part may be there a moment later.
      const whole = !Object.values(data).includes(null);
      return send(context, voice, homePage(data, voice), 200, whole ? "shop" : "browser");
    });

    app.get(`${at("register")}/:handle`, async (context) => {
      const answer = await api.entry(context.req.param("handle"));
      // A handle that the API refuses is one that nothing can have.
      if (answer.kind !== "found") return send(context, voice, missingPage(voice), 404);
      return send(context, voice, entryPage(answer.value, voice, originOf(context)));
    });

    app.get(`${at("producer")}/:handle`, async (context) => {
      const handle = context.req.param("handle");
      const answer = await api.producer(handle);
      if (answer.kind !== "found") return send(context, voice, missingPage(voice), 404);
      const goods = found(await orNull(api.listings(new URLSearchParams({ producer: handle, limit: "100" }))));
      const page = producerPage(answer.value, goods?.items ?? [], voice);
      return send(context, voice, page, 200, goods === null ? "browser" : "shop");
    });

    app.get(`${at("listings")}/:handle`, async (context) => {
      const answer = await api.listing(context.req.param("handle"));
      if (answer.kind === "refused" && answer.status === 410) return send(context, voice, gonePage(voice), 410);
      if (answer.kind !== "found") return send(context, voice, missingPage(voice), 404);
      return send(context, voice, listingPage(answer.value, voice, originOf(context)));
    });
  }

  // Who guesses an English address from the Vietnamese one lands on its own English word.
  for (const word of PATHS) {
    if (WORDS.vi[word] === (WORDS.en[word] as string)) continue;
    app.get(`/en/${WORDS.vi[word]}/:rest?`, (context) => {
      const url = new URL(context.req.url);
      return context.redirect(url.pathname.replace(`/en/${WORDS.vi[word]}`, `/en/${WORDS.en[word]}`) + url.search, 301);
    });
  }

  app.notFound((context) => {
    const voice = voiceOf(languageOf(context.req.path));
    return send(context, voice, missingPage(voice), 404);
  });

  app.onError((error, context) => {
    const voice = voiceOf(languageOf(context.req.path));
    if (error instanceof TooOften) {
      context.header("retry-after", String(error.seconds));
      return send(context, voice, tooOftenPage(voice), 429);
    }
    if (error instanceof HTTPException && error.status < 500)
      return send(context, voice, foreignPage(voice), error.status as ContentfulStatusCode);
    if (error instanceof NothingForSale) return send(context, voice, unavailablePage(voice, "/"), 503);
    console.error(error);
    if (!(error instanceof BackendUnavailable)) return send(context, voice, failedPage(voice), 500);
    context.header("retry-after", "30");
    const { pathname, search } = new URL(context.req.url);
    return send(context, voice, unavailablePage(voice, pathname + search), 503);
  });

  return app;
}
