import { botsEnv, readEnv } from "@cho-ocop/contracts";
import { createApp } from "./app.js";
import { startTelegram } from "./channels/telegram.js";
import { createConversations } from "./chat/conversations.js";
import { createRegisterClient } from "./register/register-client.js";

const env = readEnv(botsEnv, process.env);
const register = createRegisterClient({ baseUrl: env.BACKEND_URL });
const { talk } = createConversations({ register, shopUrl: env.SHOP_URL });
const telegram = env.TELEGRAM_BOT_TOKEN === undefined ? null : startTelegram({ token: env.TELEGRAM_BOT_TOKEN, talk });
const server = createApp({
  talk,
  backendReachable: register.reachable,
  telegramHealth: () => telegram?.health() ?? "off",
  proxies: env.TRUSTED_PROXIES,
}).listen(env.BOTS_PORT);

async function stop(): Promise<void> {
  await telegram?.stop();
  server.close();
  server.closeIdleConnections();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
