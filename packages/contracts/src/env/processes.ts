import { z } from "zod";
import { clockEnv, port } from "./env.js";

/** What the backend reads from its environment. */
export const backendEnv = z.object({
  ...clockEnv,
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .meta({ description: "PostgreSQL; `npm start` brings its own when unset" }),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .meta({ description: "Redis for several processes; not needed for one" }),
  BACKEND_PORT: port.default(9000).meta({ description: "Port of the API and of Medusa Admin" }),
  STOREFRONT_PORT: port.default(8000).meta({ description: "Port of the shop, allowed as an origin" }),
  JWT_SECRET: z
    .string()
    .min(16)
    .meta({ description: "Signs sessions of shoppers, producers and officers", secret: true }),
  COOKIE_SECRET: z.string().min(16).meta({ description: "Signs the session cookie of Medusa Admin", secret: true }),
});

/** What the shop reads from its environment. */
export const storefrontEnv = z.object({
  ...clockEnv,
  STOREFRONT_PORT: port.default(8000).meta({ description: "Port of the shop" }),
  BACKEND_URL: z.url().default("http://127.0.0.1:9000").meta({ description: "Where the API is" }),
});

/** What the bots read from their environment. */
export const botsEnv = z.object({
  ...clockEnv,
  BOTS_PORT: port.default(7000).meta({ description: "Port of the bots: health, webhooks, bot console" }),
  BACKEND_URL: z.url().default("http://127.0.0.1:9000").meta({ description: "Where the API is" }),
  SHOP_URL: z
    .url({ protocol: /^https?$/ })
    .default("http://127.0.0.1:8000")
    .meta({ description: "Where shoppers reach the shop: the links in the bots' answers" }),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[A-Za-z0-9_-]{10,}$/)
    .optional()
    .meta({ description: "Token of a Telegram bot; the Telegram channel is off without it", secret: true }),
});
