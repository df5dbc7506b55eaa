import { backendEnv, readEnv } from "@cho-ocop/contracts";
import { defineConfig } from "@medusajs/framework/utils";
import { fileModule, redisModules, searchProviders } from "./src/infrastructure.js";

const env = readEnv(backendEnv, process.env);
const shop = new URL(env.SHOP_URL ?? `http://localhost:${env.STOREFRONT_PORT}`).origin;
const here = new URL(env.API_URL ?? `http://localhost:${env.BACKEND_PORT}`).origin;

module.exports = defineConfig({
  admin: { disable: process.env.ADMIN_DISABLED === "1" },
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    // Plain http on one machine: a Secure cookie would be dropped and the officer signed out at every reload.
    cookieOptions: { secure: here.startsWith("https:"), sameSite: "lax" },
    redisUrl: env.REDIS_URL,
    workerMode: env.MEDUSA_WORKER_MODE,
    http: {
      storeCors: shop,
      adminCors: here,
      authCors: `${here},${shop}`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"], seller: ["emailpass"] },
    },
  },
  modules: [fileModule(here), ...redisModules(env.REDIS_URL)],
  plugins: [
    { resolve: "@cho-ocop/kernel", options: {} },
    { resolve: "@cho-ocop/ocop", options: {} },
    { resolve: "@cho-ocop/catalogue", options: {} },
    { resolve: "@cho-ocop/marketplace", options: {} },
    { resolve: "@cho-ocop/search", options: { providers: searchProviders(env) } },
  ],
});
