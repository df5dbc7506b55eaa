import type { RegisterEntry } from "@cho-ocop/contracts";
import type { Context, Hono } from "hono";
import type { OpenApi } from "../../api/client.js";
import { LANGUAGES } from "../../links.js";
import { voiceOf } from "../../ui/page.js";
import { doorOf } from "../door.js";
import type { ListingsApi } from "../listings/api.js";
import { sellerQuery } from "../seller-query.js";
import type { Desk } from "../tools.js";
import { starsPage } from "./stars-page.js";

/** A producer with more entries than this is told the first ones. */
const MOST = 100;

/** Adds to the desk what the register says of a seller's products: stars, deadlines, and badges for other sites. */
export function addStars(
  app: Hono,
  {
    listings,
    api,
    originOf,
    send,
  }: Pick<Desk, "send"> & {
    readonly listings: Pick<ListingsApi, "entries">;
    readonly api: Pick<OpenApi, "entry">;
    readonly originOf: (context: Context) => string;
  },
): void {
  for (const language of LANGUAGES) {
    const voice = voiceOf(language);
    const open = doorOf(send, voice);
    app.get(voice.to({ page: "deskStars" }), (context) => {
      const query = sellerQuery(context);
      return open(context, {
        ask: (token) => listings.entries(token, query),
        show: async ({ seller, entries: named }) => {
          const answers = await Promise.all(named.slice(0, MOST).map(({ handle }) => api.entry(handle)));
          const entries = answers.flatMap((answer): RegisterEntry[] => (answer.kind === "found" ? [answer.value] : []));
          return send(
            context,
            voice,
            starsPage({ seller, entries, origin: originOf(context), query: query.toString() }, voice),
          );
        },
      });
    });
  }
}
