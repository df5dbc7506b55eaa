import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Language } from "../links.js";
import type { Frame, Page, Voice } from "../ui/page.js";
import { documentOf } from "./document.js";
import type { Freshness } from "./freshness.js";
import { Kept } from "./kept.js";
import { zip } from "./zip.js";

/** Copies may lie anywhere, but nobody shows one without asking whether it still holds: a revoked star must vanish at once. */
const ASK_FIRST = "public, no-cache";
/** Bytes of compressed pages that the shop keeps: some thousand pages. */
const MOST_BYTES = 12 * 1024 * 1024;

/** Who may keep a page: the shop for everybody, only browsers that ask again each time, or nobody. */
export type Keeping = "shop" | "browser" | "nobody";

/** Sends a page in the frame of the shop. */
export type Send = (
  context: Context,
  voice: Voice,
  page: Page,
  status?: ContentfulStatusCode,
  keeping?: Keeping,
) => Response;

interface SentPage {
  readonly zipped: Uint8Array<ArrayBuffer>;
  readonly tag: string;
  readonly language: Language;
}

const readsGzip = (context: Context): boolean => /\bgzip\b/.test(context.req.header("accept-encoding") ?? "");

/** Answers with a compressed page; `headers` say who may keep it. */
function answer(
  context: Context,
  zipped: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
  status: ContentfulStatusCode = 200,
): Response {
  const told = { ...headers, vary: "accept-encoding", "content-type": "text/html; charset=UTF-8" };
  return readsGzip(context)
    ? context.body(zipped, status, { ...told, "content-encoding": "gzip" })
    : // Hardly anybody: to unpack it again costs less than to keep every page twice.
      context.body(gunzipSync(zipped), status, told);
}

/** Answers with a page that many may see, or that the browser has it already. */
function answerAll(context: Context, { zipped, tag, language }: SentPage): Response {
  const headers = { "cache-control": ASK_FIRST, "content-language": language, etag: tag };
  const known = context.req.header("if-none-match")?.split(",") ?? [];
  if (known.some((one) => one.trim() === tag)) return context.body(null, 304, { ...headers, vary: "accept-encoding" });
  return answer(context, zipped, headers);
}

/** What sends pages: `keeper` stands before everything that renders them, and answers with what was kept; `send` renders and keeps. */
export function createSender(freshness: Freshness, frameOf: (context: Context) => Frame) {
  const kept = new Kept<SentPage>(MOST_BYTES, ({ zipped }) => zipped.byteLength);
  /** The state in which a page was asked for, before any of what it tells was read. */
  const askedIn = new WeakMap<Context, string>();

  const keeper: MiddlewareHandler = async (context, next) => {
    if (context.req.method !== "GET") return next();
    const told = freshness.state();
    const state = typeof told === "string" ? told : await told;
    if (state === undefined) return next();
    const page = kept.get(state, context.req.url);
    if (page !== undefined) return answerAll(context, page);
    askedIn.set(context, state);
    return next();
  };

  const send: Send = (context, voice, page, status = 200, keeping = "shop") => {
    const zipped = zip(documentOf(page, voice, frameOf(context)));
    const { language } = voice;
    if (status !== 200 || keeping === "nobody")
      return answer(context, zipped, { "cache-control": "no-store", "content-language": language }, status);
    // Not Hono's own etag, whose digest runs in another thread and cost more than the rendering. Weak, since it may be sent unpacked.
    const tag = `W/"${createHash("sha1").update(zipped).digest("base64url")}"`;
    const sent = { zipped, tag, language };
    const state = askedIn.get(context);
    if (state !== undefined && keeping === "shop") kept.set(state, context.req.url, sent);
    return answerAll(context, sent);
  };
  return { keeper, send };
}
