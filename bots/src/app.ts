import type { BotsHealth } from "@cho-ocop/contracts";
import express, { type Express } from "express";
import type { Channel } from "./channels/channel.js";
import type { EventStreams } from "./channels/events.js";
import { operatorRoutes } from "./channels/operator.js";
import { consolePage } from "./channels/page.js";
import { refuse, refuseErrors, refuseTooFast } from "./channels/refusals.js";
import { webChannel } from "./channels/web.js";
import type { Conversations } from "./chat/conversations.js";
import type { Limits } from "./chat/limits.js";
import type { Metrics } from "./metrics.js";
import type { Store } from "./store/store.js";

/** A platform of somebody else's over which the bots talk. */
export type Platform = Exclude<keyof BotsHealth["channels"], "web">;

/** What the web server needs to know of the rest of the process. */
export interface AppOptions {
  readonly conversations: Conversations;
  readonly store: Store;
  readonly streams: EventStreams;
  readonly limits: Limits;
  readonly shopUrl: string;
  readonly backendReachable: () => Promise<boolean>;
  /** The channels of platforms that are switched on. */
  readonly platforms?: Readonly<Partial<Record<Platform, Pick<Channel, "health" | "routes">>>>;
  /** What whoever runs the bots may look at; nobody without it. */
  readonly operator?: { readonly token: string; readonly metrics: Metrics };
  /** How many proxies stand between a visitor and this process; without any, only this machine speaks for others: its shop does. */
  readonly proxies?: number;
}

/** A health check is answered within this time, whatever hangs. */
const LONGEST_LOOK_MS = 2000;

/** Whether a look at something succeeds in time. */
function within(look: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_LOOK_MS, false);
    const end = (reached: boolean) => (): void => {
      clearTimeout(late);
      resolve(reached);
    };
    look.then(end(true), end(false));
  });
}

/** The bots' web server: health, the web channel, Telegram's webhook, the operator's pages, and the bot console as a page. */
export function createApp(options: AppOptions): Express {
  const {
    conversations,
    store,
    streams,
    limits,
    shopUrl,
    backendReachable,
    platforms = {},
    operator,
    proxies = 0,
  } = options;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", proxies === 0 ? "loopback" : proxies);
  // Query values are texts: "?wait[]=1" is not a list.
  app.set("query parser", "simple");
  app.get("/health", async (_request, response) => {
    const [backend, kept] = await Promise.all([backendReachable(), within(store.backlog())]);
    const health: BotsHealth = {
      status: "ok",
      backend: backend ? "reachable" : "unreachable",
      store: kept ? "reachable" : "unreachable",
      channels: {
        web: "connected",
        telegram: platforms.telegram?.health() ?? "off",
        zalo_bot: platforms.zalo_bot?.health() ?? "off",
        zalo_oa: platforms.zalo_oa?.health() ?? "off",
        zalo_personal: platforms.zalo_personal?.health() ?? "off",
      },
    };
    response.set("cache-control", "no-store").json(health);
  });
  for (const { routes } of Object.values(platforms)) app.use(routes);
  if (operator !== undefined) app.use(operatorRoutes({ ...operator, store }));
  app.post(["/", "/web/messages", "/web/pictures"], async (request, response, next) => {
    const admitted = await limits.admit({ address: request.ip ?? "unknown" });
    if (admitted.ok) next();
    else refuseTooFast(response, admitted.afterMs);
  });
  app.use(webChannel({ conversations, store, streams, limits, shopUrl }));
  app.use(consolePage(conversations.talk));
  app.use((_request, response) => refuse(response, "not_found"));
  app.use(refuseErrors);
  return app;
}
