/**
 * @file What stands between the shop and a network that comes and goes. It keeps the pages that were seen last, marks them when it has to
 * show one, and holds back what was put into the cart until there is a network again. The shop writes `told` in front of it.
 */
/// <reference lib="webworker" />

import type { Told } from "./told.js";

declare const self: ServiceWorkerGlobalScope & { readonly told: Told };
/** Background Sync, which not every browser has. */
interface Sync {
  readonly sync?: { register(tag: string): Promise<void> };
}

const HOUSE = "house";
const PAGES = "pages";
const QUEUE = "queue";
const MOST_PAGES = 50;
const SAVED_AT = "x-saved-at";
/** Whoever has seen a page before waits no longer for a network that hardly answers. */
const PATIENCE_MS = 4000;
/** What says stars or a status: it holds for the moment at which the page was sent, and for no other. */
const STARS = /class="(badge|chip|truth-(?:head|sentence|past)|card-sentence)/g;

const { told } = self;
const languageOf = (path: string) => (/^\/en(\/|$)/.test(path) ? "en" : "vi");

/** A page with a sentence on top of it, and without anything that only the register may say now. */
async function marked(page: Response, say: (when: string) => string): Promise<Response> {
  const html = await page.text();
  const when = new Date(Number(page.headers.get(SAVED_AT))).toLocaleString(
    html.includes('<html lang="en"') ? "en-GB" : "vi-VN",
  );
  const plain = html
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "")
    .replace(/(<title>[^:<]*):[^<]*/, "$1")
    .replace(STARS, 'hidden data-was="$1')
    .replace(/<main[^>]*>/, (main) => `${main}<div class="wide"><p class="note" role="status">${say(when)}</p></div>`);
  return new Response(plain, { headers: page.headers });
}

/** The page for who has no network, with a sentence if there is more to say. */
async function offline(path: string, say?: string): Promise<Response> {
  const page = await caches.match(told.offline[languageOf(path)]);
  if (page === undefined) return Response.error();
  return say === undefined ? page : marked(page, () => say);
}

/** Keeps a page as the youngest of those that were seen, unless the shop forbids to keep it: carts, orders and desks it always does. */
async function keep(url: string, page: Response): Promise<void> {
  const { headers } = page;
  if (
    !page.ok ||
    /no-store/.test(headers.get("cache-control") ?? "") ||
    !/html/.test(headers.get("content-type") ?? "")
  )
    return;
  const mine = new Headers(headers);
  mine.set(SAVED_AT, `${Date.now()}`);
  for (const name of ["content-encoding", "vary"]) mine.delete(name);
  const pages = await caches.open(PAGES);
  await pages.delete(url);
  await pages.put(url, new Response(await page.text(), { headers: mine }));
  for (const old of (await pages.keys()).slice(0, -MOST_PAGES)) await pages.delete(old);
}

/** Sends what waits for the cart, oldest first, each once. Rejects while there is no network. */
const replay = async (): Promise<void> => {
  await navigator.locks.request("cart", async () => {
    const queue = await caches.open(QUEUE);
    for (const waiting of await queue.keys()) {
      const body = await (await queue.match(waiting))?.text();
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const [cart = ""] = waiting.url.split("?");
      const answer = await fetch(cart, { method: "POST", body, headers, redirect: "manual" });
      if (answer.status >= 500) throw answer;
      await queue.delete(waiting);
    }
  });
};
const replayQuietly = (): Promise<void> => replay().catch(() => {});

async function visit(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event;
  if (Object.values(told.cart).includes(path)) await replayQuietly();
  const seen = await (await caches.open(PAGES)).match(request.url);
  const answer = fetch(request);
  event.waitUntil(answer.then((page) => keep(request.url, page.clone())).then(replayQuietly, () => {}));
  const saved = (page: Response) => marked(page, (when) => told.saved[languageOf(path)].replace("{}", when));
  const late = new Promise<undefined>((resolve) => {
    if (seen !== undefined) setTimeout(resolve, PATIENCE_MS);
  });
  const page = await Promise.race([answer, late]).catch(() => undefined);
  return page ?? (seen === undefined ? offline(path) : saved(seen));
}

/** Puts something into the cart, or has it wait for a network. */
async function add({ request }: FetchEvent, path: string): Promise<Response> {
  const copy = request.clone();
  try {
    return await fetch(request);
  } catch {
    const body = await copy.text();
    if (!/(^|&)variant=/.test(body)) return offline(path);
    await (await caches.open(QUEUE)).put(`${request.url}?${crypto.randomUUID()}`, new Response(body));
    await (self.registration as Sync).sync?.register(QUEUE).catch(() => {});
    return offline(path, told.queued[languageOf(path)]);
  }
}

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(HOUSE)
      .then((house) => house.addAll(Object.values(told.offline)))
      .then(() => self.skipWaiting()),
  );
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { mode, method, url } = event.request;
  const { pathname } = new URL(url);
  if (mode !== "navigate") return;
  if (method === "GET") event.respondWith(visit(event, pathname));
  else if (Object.values(told.cart).includes(pathname)) event.respondWith(add(event, pathname));
});
// Where there is no Background Sync, pages say when the network is back.
self.addEventListener("message", (event) => event.waitUntil(replayQuietly()));
self.addEventListener("sync" as "message", (event) => event.waitUntil(replay()));
