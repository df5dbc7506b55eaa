import { readEnv, storefrontEnv } from "@cho-ocop/contracts";
import { serve } from "@hono/node-server";
import { createApp } from "./app.js";

const env = readEnv(storefrontEnv, process.env);
const server = serve({ fetch: createApp(env.BACKEND_URL).fetch, port: env.STOREFRONT_PORT });
process.once("SIGTERM", () => server.close());
