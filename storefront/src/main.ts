import panel from "virtual:chat";
import script from "virtual:islands";
import worker from "virtual:worker";
import { readEnv, storefrontEnv, visitorAddress } from "@cho-ocop/contracts";
import { createClock } from "@cho-ocop/ocop-rules";
import { qrReader } from "@cho-ocop/qr";
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { askingRevision } from "./api/revision.js";
import { createApp } from "./app.js";
import { createFreshness } from "./serving/freshness.js";
import { createPainter } from "./share/painter.js";

const env = readEnv(storefrontEnv, process.env);
const clock = createClock({ now: () => new Date(), fixedDay: env.OCOP_TODAY, demo: env.OCOP_DEMO });
const demo = env.OCOP_DEMO ? { fixedDay: clock.demo ? clock.today() : null } : null;
const app = createApp({
  backendUrl: env.BACKEND_URL,
  script,
  panel,
  botsUrl: env.BOTS_URL,
  readQr: qrReader(new URL("qr-worker.js", import.meta.url)),
  paint: createPainter(new URL("share-worker.js", import.meta.url)),
  worker,
  demo,
  shopUrl: env.SHOP_URL,
  freshness: createFreshness({ ask: askingRevision(env.BACKEND_URL), today: () => clock.today() }),
  operator: {
    name: env.OPERATOR_NAME,
    address: env.OPERATOR_ADDRESS,
    representative: env.OPERATOR_REPRESENTATIVE,
    taxCode: env.OPERATOR_TAX_CODE,
    registration: env.OPERATOR_REGISTRATION,
    phone: env.OPERATOR_PHONE,
    email: env.OPERATOR_EMAIL,
    returnDays: env.OPERATOR_RETURN_DAYS,
    answerDays: env.OPERATOR_ANSWER_DAYS,
  },
  visitor: (context) =>
    visitorAddress(getConnInfo(context).remote.address, context.req.header("x-forwarded-for"), env.TRUSTED_PROXIES),
});
const server = serve({ fetch: app.fetch, port: env.STOREFRONT_PORT });
process.once("SIGTERM", () => server.close());
