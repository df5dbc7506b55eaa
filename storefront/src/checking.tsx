import type { RegisterItem } from "@cho-ocop/contracts";
import { checkPicture, type ReadQr, readCode } from "@cho-ocop/qr";
import type { Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { found } from "./api/ask.js";
import { pageQuery } from "./api/choice.js";
import type { OpenApi } from "./api/client.js";
import { LANGUAGES, WORDS } from "./links.js";
import { type Checked, verifyPage } from "./pages/verify.js";
import { type Page, type Voice, voiceOf } from "./ui/page.js";

/** What the page that checks a product needs from the shop. */
export interface Checking {
  readonly api: OpenApi;
  readonly readQr: ReadQr;
  /** Where shoppers reach the shop: links of ours are known by it. */
  readonly originOf: (context: Context) => string;
  readonly send: (context: Context, voice: Voice, page: Page, status?: ContentfulStatusCode) => Response;
}

const LONGEST = 300;
const MOST = 24;
/** How the addresses of entries and of things for sale begin. */
const PAGES = {
  entry: LANGUAGES.map((language) => WORDS[language].register),
  listing: LANGUAGES.map((language) => WORDS[language].listings),
};

/** What the register holds of a text: the entries, how many there are in all, and whether they are exactly what was asked for. */
interface Known {
  readonly items: readonly RegisterItem[];
  readonly total: number;
  readonly exact: boolean;
}

/** Adds the page that checks a product by what stands on its package: words, numbers, a code, a photo of a code. */
export function addChecking(app: Hono, { api, readQr, originOf, send }: Checking): void {
  async function byNumber(q: string): Promise<Known | null> {
    const page = found(await api.list(new URLSearchParams({ number: q.slice(0, 100), limit: String(MOST) })));
    return page === null ? null : { items: page.items, total: page.total, exact: true };
  }

  async function byWords(q: string): Promise<Known | null> {
    const answer = found(await api.searchRegister(new URLSearchParams({ q, limit: String(MOST) })));
    if (answer === null) return null;
    const { corrected, relaxed, dropped, words } = answer.understood;
    const exact = corrected === null && relaxed.length === 0 && dropped.length === 0 && words === "all";
    return { items: answer.items, total: answer.total, exact };
  }

  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const { texts, to } = voice;
    const here = to({ page: "verify" });
    const show = (context: Context, checked: Checked, status: ContentfulStatusCode = 200) =>
      send(context, voice, verifyPage(checked, voice), status);
    const entry = (context: Context, handle: string) => context.redirect(to({ page: "entry", handle }), 302);

    app.get(here, async (context) => {
      const q = context.req.query("q")?.trim().slice(0, LONGEST);
      if (q === undefined) return show(context, { kind: "asked" });
      if (q === "") return show(context, { kind: "asked", wrong: texts.verify.blank });
      const code = readCode(q, originOf(context), PAGES);
      if (code.kind === "foreign") return show(context, { kind: "foreign", q, host: code.host });
      if (code.kind === "entry") {
        const known = found(await api.entry(code.handle));
        return known === null ? show(context, { kind: "none", q }) : entry(context, known.handle);
      }
      if (code.kind === "listing") {
        const sold = found(await api.listing(code.handle));
        return sold === null ? show(context, { kind: "none", q }) : entry(context, sold.entry.handle);
      }
      const numbered = code.kind === "words" ? null : await byNumber(q);
      const isNumber = code.kind === "number" || (numbered !== null && numbered.total > 0);
      const known = isNumber ? numbered : await byWords(q);
      if (known === null) return show(context, { kind: "asked", wrong: texts.check.unavailable }, 422);
      const [only, ...others] = known.items;
      if (only === undefined) return show(context, { kind: "none", q });
      if (others.length === 0 && known.exact) return entry(context, only.handle);
      const all = to({ page: "register", query: pageQuery({ q }) });
      return show(context, { kind: "several", q, ...known, all: isNumber ? null : all });
    });

    app.post(here, async (context) => {
      const { photo } = await context.req.parseBody();
      const wrong = (text: string, status: ContentfulStatusCode) =>
        show(context, { kind: "asked", wrong: text }, status);
      if (!(photo instanceof File) || photo.size === 0) return wrong(texts.check.noPhoto, 422);
      const bytes = new Uint8Array(await photo.arrayBuffer());
      const checked = checkPicture(bytes);
      if (checked !== "good") return wrong(texts.check[checked], checked === "large" ? 413 : 415);
      const read = await readQr(bytes);
      if (read === undefined) return wrong(texts.check.busy, 503);
      const own = read.find((text) => ["entry", "listing"].includes(readCode(text, originOf(context), PAGES).kind));
      const q = (own ?? read[0] ?? "").trim().slice(0, LONGEST);
      if (q === "") return wrong(texts.check.noCode, 422);
      return context.redirect(`${here}?${new URLSearchParams({ q })}`, 303);
    });
  }
}
