import type { Context, Hono } from "hono";
import { found } from "../api/ask.js";
import type { OpenApi } from "../api/client.js";
import { WORDS } from "../links.js";
import { isIllustration } from "../ui/listing-card.js";
import { cardOf } from "./card.js";
import type { Paint } from "./painter.js";
import { SHARED, type Subject, subjectOf, versionOf } from "./subject.js";

/** What the pictures of products need from the shop. */
export interface SharePictures {
  readonly api: OpenApi;
  readonly paint: Paint;
  /** A demonstration marks its pictures. */
  readonly demo: boolean;
}

/**
 * Adds the pictures that other sites show beside a link to a product. What they say is asked for anew each time, whatever the address
 * was made from: no picture shows a star that ended.
 */
export function addSharePictures(app: Hono, { api, paint, demo }: SharePictures): void {
  async function answer(context: Context, subject: Subject | null): Promise<Response> {
    if (subject === null) return context.body(null, 404);
    const headers = { "cache-control": "public, no-cache", etag: `"${versionOf(subject)}"` };
    if (context.req.header("if-none-match") === headers.etag) return context.body(null, 304, headers);
    const png = await paint(cardOf(subject, demo));
    if (png === undefined) return context.body(null, 503, { "retry-after": "5" });
    return context.body(new Uint8Array(png), 200, { ...headers, "content-type": "image/png" });
  }
  const handleOf = (context: Context): string => (context.req.param("name") ?? "").replace(/\.png$/, "");

  app.get(`${SHARED}/${WORDS.vi.listings}/:name{.+\\.png}`, async (context) => {
    const listing = found(await api.listing(handleOf(context)));
    // Nothing that is made up gets a picture of its own: it would be taken for real where nothing stands beside it.
    const real = listing !== null && !isIllustration(listing);
    return answer(context, real ? subjectOf(listing.entry, listing.title) : null);
  });

  app.get(`${SHARED}/${WORDS.vi.register}/:name{.+\\.png}`, async (context) => {
    const entry = found(await api.entry(handleOf(context)));
    return answer(context, entry === null || entry.demonstration ? null : subjectOf(entry, entry.name));
  });
}
