import type { BotsHealth } from "@cho-ocop/contracts";
import express, { type Express } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { consolePage } from "./channels/page.js";
import { refuse, refuseErrors } from "./channels/refusals.js";
import type { TelegramHealth } from "./channels/telegram.js";
import { webChannel } from "./channels/web.js";
import type { Talk } from "./chat/conversations.js";

/** What the web server needs to know of the rest of the process. */
export interface AppOptions {
  readonly talk: Talk;
  readonly backendReachable: () => Promise<boolean>;
  readonly telegramHealth: () => TelegramHealth | "off";
  /** How many messages one address may send in a minute. */
  readonly messagesPerMinute?: number;
  /** How many proxies stand between a visitor and this process. */
  readonly proxies?: number;
}

/** The bots' web server: health, the web channel, and the bot console as a page. */
export function createApp({
  talk,
  backendReachable,
  telegramHealth,
  messagesPerMinute = 120,
  proxies = 0,
}: AppOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", proxies);
  // Query values are texts: "?wait[]=1" is not a list.
  app.set("query parser", "simple");
  app.get("/health", async (_request, response) => {
    const backend = (await backendReachable()) ? "reachable" : "unreachable";
    const health: BotsHealth = { status: "ok", backend, channels: { web: "connected", telegram: telegramHealth() } };
    response.set("cache-control", "no-store").json(health);
  });
  const limiter = new RateLimiterMemory({ points: messagesPerMinute, duration: 60 });
  app.post(["/", "/web/messages"], async (request, response, next) => {
    try {
      await limiter.consume(request.ip ?? "unknown");
      next();
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) return next(error);
      response.set("retry-after", String(Math.ceil(error.msBeforeNext / 1000)));
      refuse(response, "too_many_requests");
    }
  });
  app.use(webChannel(talk));
  app.use(consolePage(talk));
  app.use((_request, response) => refuse(response, "not_found"));
  app.use(refuseErrors);
  return app;
}
