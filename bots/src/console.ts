import { botConsoleEnv, readEnv } from "@cho-ocop/contracts";
import { openConsole } from "./channels/console.js";
import { createConversations } from "./chat/conversations.js";
import { createOrderClient } from "./register/order-client.js";
import { createRegisterClient } from "./register/register-client.js";
import { memoryStore } from "./store/memory.js";

const env = readEnv(botConsoleEnv, process.env);
const register = createRegisterClient({ baseUrl: env.BACKEND_URL });
const ordersOf = createOrderClient({ baseUrl: env.BACKEND_URL, shopUrl: env.SHOP_URL });
const conversations = createConversations({ register, shopUrl: env.SHOP_URL, ordersOf }, memoryStore());
if (!(await register.reachable())) {
  console.error(
    `Không đọc được sổ đăng ký ở ${env.BACKEND_URL}; hãy chạy \`npm start\` trước.\nThe register cannot be read at ${env.BACKEND_URL}; run \`npm start\` first.`,
  );
}
await openConsole(conversations, process.stdin, process.stdout);
await conversations.stop();
