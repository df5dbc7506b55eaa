import type { Hono } from "hono";
import { address, type Language, type Place } from "../links.js";
import { textsIn } from "../texts/index.js";
import type { Told } from "../worker/told.js";

/** Where the worker is: at the root, so that every page of the shop is in its reach. */
const WORKER = "/sw.js";

const inBoth = (of: (language: Language) => string): Told["cart"] => ({ vi: of("vi"), en: of("en") });
const at = (place: Place): Told["cart"] => inBoth((language) => address(language, place));

/** Adds the worker, with what it has to know in front of it. `version` changes with the shop. */
export function addWorker(app: Hono, worker: string, version: string): void {
  const told: Told = {
    version,
    offline: at({ page: "offline" }),
    cart: at({ page: "cart" }),
    saved: inBoth((language) => textsIn(language).truth.saved),
    queued: inBoth((language) => textsIn(language).truth.queued),
  };
  const script = `self.told=${JSON.stringify(told)};${worker}`;
  app.get(WORKER, (context) =>
    context.body(script, 200, { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" }),
  );
}
