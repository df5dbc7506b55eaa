import { createHash } from "node:crypto";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import { trimTrailingSlash } from "hono/trailing-slash";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { render } from "preact-render-to-string";
import { apiQuery, pageQuery, readChoice } from "./api/choice.js";
import { type Answer, BackendUnavailable, createRegisterApi } from "./api/client.js";
import { address, LANGUAGES, languageOf, WORDS } from "./links.js";
import { entryPage } from "./pages/entry.js";
import { failedPage, missingPage, unavailablePage } from "./pages/errors.js";
import { homePage } from "./pages/home.js";
import { producerPage } from "./pages/producer.js";
import { registerPage } from "./pages/register.js";
import { verifyPage } from "./pages/verify.js";
import { FAVICON } from "./ui/favicon.js";
import { Document, type Page, type Voice, voiceOf } from "./ui/page.js";

/** What the shop needs from outside. */
export interface ShopOptions {
  /** Where the API answers. */
  readonly backendUrl: string;
  /** The style sheet, put into each page. */
  readonly css: string;
  /** Set in a demonstration, with the day at which the clock stands still, if it does. */
  readonly demo?: { readonly fixedDay: CalendarDay | null } | null;
}

/** A page may be kept for two seconds without asking again: no longer, since a revoked star must vanish at once. */
const FRESH = "public, max-age=2, must-revalidate";

/** The value of a settled promise, or null where it failed because the API did not answer. Other faults are thrown. */
async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof BackendUnavailable) return null;
    throw error;
  }
}

/** What was found, or null. */
const found = <T,>(answer: Answer<T> | null): T | null => (answer?.kind === "found" ? answer.value : null);

const SHELF = { limit: "6" };

/** The shop: every page in every language, rendered on the server, without cookies and without scripts. */
export function createApp({ backendUrl, css, demo = null }: ShopOptions): Hono {
  const api = createRegisterApi(backendUrl);
  const app = new Hono();

  const send = (context: Context, voice: Voice, page: Page, status: ContentfulStatusCode = 200): Response => {
    const frame = { css, origin: new URL(context.req.url).origin, demo };
    const html = `<!doctype html>${render(<Document page={page} voice={voice} frame={frame} />)}`;
    context.header("content-language", voice.language);
    if (status !== 200) {
      context.header("cache-control", "no-store");
      return context.html(html, status) as Response;
    }
    // Not Hono's own etag, whose digest runs in another thread and cost more than the rendering. Weak, since what is sent may be compressed.
    const tag = `W/"${createHash("sha1").update(html).digest("base64url")}"`;
    context.header("cache-control", FRESH);
    context.header("etag", tag);
    const known = context.req.header("if-none-match")?.split(",") ?? [];
    if (known.some((one) => one.trim() === tag)) return context.body(null, 304);
    return context.html(html) as Response;
  };

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: [`'sha256-${createHash("sha256").update(css).digest("base64")}'`],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
      referrerPolicy: "strict-origin-when-cross-origin",
    }),
  );
  app.use(compress());
  app.use(trimTrailingSlash());

  app.get("/health", (context) => context.text("OK"));
  app.get("/favicon.svg", (context) =>
    context.body(FAVICON, 200, { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" }),
  );
  app.get("/robots.txt", (context) =>
    context.text(demo === null ? "User-agent: *\nAllow: /\n" : "User-agent: *\nDisallow: /\n"),
  );

  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const words = WORDS[language];
    const at = (word: "register" | "producer" | "verify") => `${words.prefix}/${words[word]}`;

    app.get(address(language, { page: "home" }), async (context) => {
      const list = (query: Record<string, string>) => orNull(api.list(new URLSearchParams({ ...SHELF, ...query })));
      const [newest, fiveStars, groups, provinces] = await Promise.all([
        list({ sort: "newest" }),
        list({ stars: "5", sort: "newest" }),
        orNull(api.groups()),
        orNull(api.provinces("since")),
      ]);
      const shelves = { newest: found(newest), fiveStars: found(fiveStars) };
      const day = shelves.newest?.on ?? shelves.fiveStars?.on ?? (await api.today()).today;
      const data = { day, ...shelves, groups, provinces };
      return send(context, voice, homePage(data, voice));
    });

    app.get(at("register"), async (context) => {
      const choice = readChoice(new URL(context.req.url).searchParams);
      const [answer, groups, since, before] = await Promise.all([
        api.list(apiQuery(choice)),
        orNull(api.groups()),
        orNull(api.provinces("since")),
        orNull(api.provinces("before")),
      ]);
      if (answer.kind === "missing") throw new BackendUnavailable("The API has no register");
      const data = { choice, answer, groups: groups ?? [], provinces: { since: since ?? [], before: before ?? [] } };
      return send(context, voice, registerPage(data, voice), answer.kind === "refused" ? 400 : 200);
    });

    app.get(`${at("register")}/:handle`, async (context) => {
      const answer = await api.entry(context.req.param("handle"));
      // A handle that the API refuses is one that nothing can have.
      if (answer.kind !== "found") return send(context, voice, missingPage(voice), 404);
      return send(context, voice, entryPage(answer.value, voice, new URL(context.req.url).origin));
    });

    app.get(`${at("producer")}/:handle`, async (context) => {
      const answer = await api.producer(context.req.param("handle"));
      if (answer.kind !== "found") return send(context, voice, missingPage(voice), 404);
      return send(context, voice, producerPage(answer.value, voice));
    });

    app.get(at("verify"), (context) => {
      const q = context.req.query("q")?.trim();
      if (q === undefined || q === "") return send(context, voice, verifyPage(voice, q === ""));
      return context.redirect(address(language, { page: "register", query: pageQuery({ q }) }), 302);
    });
  }

  // Who guesses an English address from the Vietnamese one lands on its own English word.
  for (const word of ["register", "producer", "verify"] as const) {
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
    console.error(error);
    if (!(error instanceof BackendUnavailable)) return send(context, voice, failedPage(voice), 500);
    context.header("retry-after", "30");
    const { pathname, search } = new URL(context.req.url);
    return send(context, voice, unavailablePage(voice, pathname + search), 503);
  });

  return app;
}
