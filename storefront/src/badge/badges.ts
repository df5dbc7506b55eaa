import type { Hono, MiddlewareHandler } from "hono";
import type { OpenApi } from "../api/client.js";
import { LANGUAGES } from "../links.js";
import { voiceOf } from "../ui/page.js";
import { drawBadge } from "./draw.js";

/** Where badges stand. */
export const BADGES = "/sao/";
/** Where the badge of an entry stands. */
export const badgeAddress = (handle: string): string => `${BADGES}${encodeURIComponent(handle)}.svg`;

/** Seconds for which a copy may be shown unasked: a star that ends is gone from other sites, too, within a minute. */
const SECONDS = 30;

/** Stands before what browsers are told of pages: a badge is made to be shown elsewhere, and by itself runs and loads nothing. */
export const badgeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.res.headers.set("cross-origin-resource-policy", "cross-origin");
  context.res.headers.set("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
};

/** Adds the star badges that other sites may show: asked for anew at least twice a minute, with what the register says then. */
export function addBadges(app: Hono, { api }: { readonly api: Pick<OpenApi, "entry"> }): void {
  app.get(`${BADGES}:name{.+\\.svg}`, async (context) => {
    const handle = context.req.param("name").replace(/\.svg$/, "");
    const answer = await api.entry(handle);
    if (answer.kind !== "found") return context.body(null, 404);
    const asked = context.req.query("lang");
    const language = LANGUAGES.find((one) => one === asked) ?? "vi";
    const { panel, name } = answer.value;
    return context.body(drawBadge(panel, name, voiceOf(language)), 200, {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": `public, max-age=${SECONDS}, must-revalidate`,
    });
  });
}
