// @ts-check
// `node scripts/make-env.mjs SHOP_HOST API_HOST BOTS_HOST ADMIN_EMAIL` writes `.env` for docker-compose.yml with fresh secrets,
// readable by its owner only. It never overwrites one. Needs nothing but Node.
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { KEYS, keyValue } from "./lib/meilisearch-keys.mjs";

const [shop, api, bots, email] = process.argv.slice(2);
if (!shop || !api || !bots || !email?.includes("@")) {
  console.error("node scripts/make-env.mjs cho.example api.cho.example bot.cho.example admin@cho.example");
  process.exit(2);
}
const random = () => randomBytes(24).toString("hex");
const masterKey = random();
const values = {
  SHOP_HOST: shop,
  API_HOST: api,
  BOTS_HOST: bots,
  ADMIN_EMAIL: email,
  ADMIN_PASSWORD: random(),
  POSTGRES_PASSWORD: random(),
  BOTS_DATABASE_PASSWORD: random(),
  REDIS_PASSWORD: random(),
  JWT_SECRET: random(),
  COOKIE_SECRET: random(),
  MEILISEARCH_MASTER_KEY: masterKey,
  ...Object.fromEntries(Object.entries(KEYS).map(([name, { uid }]) => [name, keyValue(masterKey, uid)])),
  BOTS_OPERATOR_TOKEN: random(),
  TELEGRAM_BOT_TOKEN: "",
  // Who runs the shop: its legal pages say "chưa khai báo" until these are filled in.
  OPERATOR_NAME: "",
  OPERATOR_ADDRESS: "",
  OPERATOR_REPRESENTATIVE: "",
  OPERATOR_TAX_CODE: "",
  OPERATOR_REGISTRATION: "",
  OPERATOR_PHONE: "",
  OPERATOR_EMAIL: "",
  OPERATOR_RETURN_DAYS: "",
  OPERATOR_ANSWER_DAYS: "",
};
const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
try {
  fs.writeFileSync(".env", lines.join(""), { mode: 0o600, flag: "wx" });
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}
console.log("Đã viết .env / .env was written");
