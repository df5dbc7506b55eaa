import { botsEnv, readEnv } from "@cho-ocop/contracts";
import { runConsole } from "./channels/console.js";
import { createConversations } from "./chat/conversations.js";
import { createRegisterClient } from "./register/register-client.js";

const env = readEnv(botsEnv, process.env);
const register = createRegisterClient({ baseUrl: env.BACKEND_URL });
const { talk } = createConversations({ register, shopUrl: env.SHOP_URL });
if (!(await register.reachable())) {
  console.error(
    `Không đọc được sổ đăng ký ở ${env.BACKEND_URL}; hãy chạy \`npm start\` trước.\nThe register cannot be read at ${env.BACKEND_URL}; run \`npm start\` first.`,
  );
}
await runConsole(talk, process.stdin, process.stdout);
