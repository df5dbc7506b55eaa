import { botsEnv, readEnv } from "@cho-ocop/contracts";
import { qrReader } from "@cho-ocop/qr";
import { Redis } from "ioredis";
import { createApp } from "./app.js";
import { eventStreams } from "./channels/events.js";
import { startTelegram } from "./channels/telegram/telegram.js";
import { startZaloBot } from "./channels/zalo/bot/zalo-bot.js";
import { startZaloOfficial } from "./channels/zalo/official/zalo-oa.js";
import { createConversations } from "./chat/conversations.js";
import { createLimits } from "./chat/limits.js";
import { createMetrics } from "./metrics.js";
import { createModelClient } from "./register/model-client.js";
import { createOrderClient } from "./register/order-client.js";
import { createRegisterClient } from "./register/register-client.js";
import { openPostgresStore } from "./store/postgres.js";
import { openVault } from "./store/vault.js";

const env = readEnv(botsEnv, process.env);
const register = createRegisterClient({ baseUrl: env.BACKEND_URL });
const model =
  env.BOTS_MODEL_URL === undefined || env.BOTS_MODEL_NAME === undefined
    ? {}
    : { model: createModelClient({ url: env.BOTS_MODEL_URL, model: env.BOTS_MODEL_NAME, key: env.BOTS_MODEL_KEY }) };
const ordersOf = createOrderClient({ baseUrl: env.BACKEND_URL, shopUrl: env.SHOP_URL });
const knowledge = { register, shopUrl: env.SHOP_URL, ordersOf, ...model };
const store = await openPostgresStore(env.BOTS_DATABASE_URL);
const streams = eventStreams(store);
const metrics = createMetrics(store, streams.count);
const readQr = qrReader(new URL("qr-worker.js", import.meta.url));
const conversations = createConversations({ ...knowledge, readQr }, store, metrics.observer);
// A command that Redis does not take at once fails, and each process counts for itself until Redis is back.
const redis =
  env.REDIS_URL === undefined
    ? undefined
    : new Redis(env.REDIS_URL, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
redis?.on("error", (error) => console.error(`[bots] redis: ${error.name}`));
const limits = createLimits({ redis });

const vault = env.BOTS_SECRETS_KEY === undefined ? undefined : openVault(store, env.BOTS_SECRETS_KEY);
const talking = { conversations, limits };
/** Where a platform posts and what shows that it is the platform; both or neither are set. */
const webhookOf = (url: string | undefined, secret: string | undefined) =>
  url === undefined || secret === undefined ? undefined : { url, secret };
const telegram =
  env.TELEGRAM_BOT_TOKEN === undefined
    ? undefined
    : startTelegram({
        token: env.TELEGRAM_BOT_TOKEN,
        webhook: webhookOf(env.TELEGRAM_WEBHOOK_URL, env.TELEGRAM_WEBHOOK_SECRET),
        knowledge,
        ...talking,
      });
const zaloBot =
  env.ZALO_BOT_TOKEN === undefined
    ? undefined
    : startZaloBot({
        token: env.ZALO_BOT_TOKEN,
        webhook: webhookOf(env.ZALO_BOT_WEBHOOK_URL, env.ZALO_BOT_WEBHOOK_SECRET),
        apiRoot: env.ZALO_BOT_API_URL,
        ...talking,
      });
const zaloOfficial =
  vault === undefined ||
  env.ZALO_OA_APP_ID === undefined ||
  env.ZALO_OA_APP_SECRET === undefined ||
  env.ZALO_OA_WEBHOOK_SECRET === undefined ||
  env.ZALO_OA_REFRESH_TOKEN === undefined
    ? undefined
    : startZaloOfficial({
        appId: env.ZALO_OA_APP_ID,
        appSecret: env.ZALO_OA_APP_SECRET,
        webhookSecret: env.ZALO_OA_WEBHOOK_SECRET,
        refreshToken: env.ZALO_OA_REFRESH_TOKEN,
        apiRoot: env.ZALO_OA_API_URL,
        oauthRoot: env.ZALO_OA_OAUTH_URL,
        vault,
        ...talking,
      });
// Loaded only where it is wanted: an unofficial client of somebody else's.
const zaloPersonal =
  env.ZALO_PERSONAL === "off" || vault === undefined || env.BOTS_OPERATOR_TOKEN === undefined
    ? undefined
    : (await import("./channels/zalo/personal/zalo-personal.js")).startZaloPersonal({
        vault,
        operatorToken: env.BOTS_OPERATOR_TOKEN,
        ...talking,
      });
const running = (
  [
    ["telegram", telegram],
    ["zalo_bot", zaloBot],
    ["zalo_oa", zaloOfficial],
    ["zalo_personal", zaloPersonal],
  ] as const
).filter(([, one]) => one !== undefined);

const server = createApp({
  conversations,
  store,
  streams,
  limits,
  shopUrl: env.SHOP_URL,
  backendReachable: register.reachable,
  proxies: env.TRUSTED_PROXIES,
  platforms: Object.fromEntries(running),
  ...(env.BOTS_OPERATOR_TOKEN === undefined ? {} : { operator: { token: env.BOTS_OPERATOR_TOKEN, metrics } }),
}).listen(env.BOTS_PORT);

/** Takes nothing new, answers what was begun, then lets the database go. */
async function stop(): Promise<void> {
  server.close();
  streams.closeAll();
  await Promise.all(running.map(([, one]) => one?.stop()));
  await conversations.stop();
  server.closeIdleConnections();
  redis?.disconnect();
  await store.close();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
