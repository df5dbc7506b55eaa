import { backendEnv, readEnv } from "@cho-ocop/contracts";
import { defineConfig } from "@medusajs/framework/utils";

const env = readEnv(backendEnv, process.env);
const shop = `http://localhost:${env.STOREFRONT_PORT}`;
const here = `http://localhost:${env.BACKEND_PORT}`;

module.exports = defineConfig({
  admin: { disable: process.env.ADMIN_DISABLED === "1" },
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    // Plain http on one machine: a Secure cookie would be dropped and the officer signed out at every reload.
    cookieOptions: { secure: false, sameSite: "lax" },
    redisUrl: env.REDIS_URL,
    http: {
      storeCors: shop,
      adminCors: here,
      authCors: `${here},${shop}`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
  },
  plugins: [
    { resolve: "@cho-ocop/kernel", options: {} },
    { resolve: "@cho-ocop/ocop", options: {} },
    { resolve: "@cho-ocop/catalogue", options: {} },
    {
      resolve: "@cho-ocop/search",
      options: { providers: [{ resolve: "@cho-ocop/search/engines/embedded", id: "embedded", is_default: true }] },
    },
  ],
});
