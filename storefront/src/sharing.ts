import { ADDRESS_KINDS, type AddressKind, type ListingPage } from "@cho-ocop/contracts";
import { PRODUCT_GROUPS, PRODUCT_SETS } from "@cho-ocop/ocop-rules";
import type { Context, Hono } from "hono";
import { found } from "./api/ask.js";
import type { OpenApi } from "./api/client.js";
import { address, LANGUAGES, type Place, POLICY_NAMES } from "./links.js";
import { itemFacts } from "./pages/facts.js";
import { escapeXml } from "./xml.js";

/** What the addresses for machines need from the shop. */
export interface Sharing {
  readonly api: OpenApi;
  readonly originOf: (context: Context) => string;
  /** A demonstration tells search engines of nothing. */
  readonly demo: boolean;
}

const XML = { "content-type": "application/xml; charset=utf-8", "cache-control": "public, no-cache" };
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const SITEMAP = "/sitemap.xml";
/** Where the feed of what is for sale is, one JSON object (schema.org Product) a line. */
export const FEED = "/feed/products.jsonl";

const placeOf: Record<AddressKind, (handle: string) => Place> = {
  listings: (handle) => ({ page: "listing", handle }),
  register: (handle) => ({ page: "entry", handle }),
  producers: (handle) => ({ page: "producer", handle }),
};
/** The pages that do not belong to one thing. */
const STANDING: readonly Place[] = [
  { page: "home" },
  { page: "listings" },
  { page: "register" },
  { page: "verify" },
  { page: "stars" },
  { page: "help" },
  { page: "selling" },
  { page: "about" },
  { page: "policies" },
  ...POLICY_NAMES.map((policy) => ({ page: "policy", policy }) as const),
  { page: "groups" },
  ...PRODUCT_GROUPS.map(({ code }) => ({ page: "group", code }) as const),
  ...PRODUCT_SETS.map(({ number }) => ({ page: "set", number }) as const),
];

/** The pages of the provinces of both eras. */
async function provincePlaces(api: OpenApi): Promise<Place[]> {
  const [since, before] = await Promise.all([api.provinces("since"), api.provinces("before")]);
  return [
    ...since.map(({ name }) => ({ page: "province", name }) as const),
    ...before.map(({ name }) => ({ page: "formerProvince", name }) as const),
  ];
}

/** A text that is sent piece by piece, as fast as it is taken. */
const streamed = (pieces: Iterator<string> | AsyncIterator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
};

/** One sitemap: each thing in every language, with the day of its last change. */
function* sitemap(origin: string, places: Iterable<{ place: Place; changedOn?: string }>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACE}>\n`;
  let piece = "";
  for (const { place, changedOn } of places) {
    const changed = changedOn === undefined ? "" : `<lastmod>${changedOn}</lastmod>`;
    for (const language of LANGUAGES)
      piece += `<url><loc>${escapeXml(new URL(address(language, place), origin).href)}</loc>${changed}</url>\n`;
    if (piece.length > 16_384) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}</urlset>\n`;
}

/** Everything that is for sale and not made up, a line each; read page by page, so that each line says what holds as it is sent. */
async function* feed(api: OpenApi, origin: string): AsyncGenerator<string> {
  let cursor: string | null = null;
  do {
    const page: ListingPage | null = found(await api.feed(cursor));
    const lines = (page?.items ?? []).flatMap((item) => {
      const facts = itemFacts(item, new URL(address("vi", { page: "listing", handle: item.handle }), origin).href);
      return facts === undefined ? [] : [`${JSON.stringify(facts)}\n`];
    });
    if (lines.length > 0) yield lines.join("");
    cursor = page?.next ?? null;
  } while (cursor !== null);
}

/** Adds what other sites read: robots.txt, the sitemaps and the open feed of what is for sale. */
export function addSharing(app: Hono, { api, originOf, demo }: Sharing): void {
  app.get("/robots.txt", (context) =>
    context.text(
      demo
        ? "User-agent: *\nDisallow: /\n"
        : `User-agent: *\nAllow: /\n\nSitemap: ${new URL(SITEMAP, originOf(context)).href}\n`,
    ),
  );

  app.get(SITEMAP, async (context) => {
    const counts = await Promise.all(ADDRESS_KINDS.map(async (kind) => ({ kind, page: await api.addresses(kind, 1) })));
    const names = counts.flatMap(({ kind, page }) =>
      Array.from({ length: found(page)?.pages ?? 0 }, (_, index) => `${kind}-${index + 1}`),
    );
    const lines = ["pages", ...names].map(
      (name) =>
        `<sitemap><loc>${escapeXml(new URL(`/sitemaps/${name}.xml`, originOf(context)).href)}</loc></sitemap>\n`,
    );
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex ${NAMESPACE}>\n${lines.join("")}</sitemapindex>\n`;
    return context.body(text, 200, XML);
  });

  app.get("/sitemaps/pages.xml", async (context) => {
    const places = [...STANDING, ...(await provincePlaces(api))].map((place) => ({ place }));
    return context.body(streamed(sitemap(originOf(context), places)), 200, XML);
  });

  app.get("/sitemaps/:name{(listings|register|producers)-[1-9][0-9]{0,4}\\.xml}", async (context) => {
    const [kind = "", number = ""] = context.req.param("name").replace(".xml", "").split("-");
    const asked = ADDRESS_KINDS.find((one) => one === kind);
    const page = asked === undefined ? null : found(await api.addresses(asked, Number(number)));
    if (asked === undefined || page === null || page.items.length === 0) return context.notFound();
    const places = page.items.map(({ handle, changedOn }) => ({ place: placeOf[asked](handle), changedOn }));
    return context.body(streamed(sitemap(originOf(context), places)), 200, XML);
  });

  app.get(FEED, (context) =>
    context.body(streamed(feed(api, originOf(context))), 200, {
      "content-type": "application/jsonl; charset=utf-8",
      "cache-control": "no-store",
    }),
  );
}
