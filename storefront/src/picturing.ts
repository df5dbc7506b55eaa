import type { Hono } from "hono";
import { PHOTOS, PICTURES } from "./ui/picture.js";

const PATIENCE_MS = 5000;

/** A kind of picture that is handed on: where it stands in the shop, what it is called, and where the API has it. */
interface Handed {
  readonly at: string;
  readonly name: RegExp;
  readonly from: string;
  readonly type: string;
}

const HANDED: readonly Handed[] = [
  {
    at: PICTURES,
    name: /^[\p{L}\p{N}\p{M}._-]{1,300}\.svg$/u,
    from: "/ocop/pictures/",
    type: "image/svg+xml; charset=utf-8",
  },
  { at: PHOTOS, name: /^photo_[\w-]{1,60}-(?:large|small)\.webp$/, from: "/ocop/photos/", type: "image/webp" },
];

/** Hands on the drawings and photos of the API, so that pages load nothing from elsewhere. */
export function addPictures(app: Hono, backendUrl: string): void {
  for (const { at, name, from, type } of HANDED)
    app.get(`${at}:name`, async (context) => {
      const wanted = context.req.param("name") ?? "";
      if (!name.test(wanted)) return context.body(null, 404);
      const version = context.req.query("v");
      const address = new URL(from + encodeURIComponent(wanted), backendUrl);
      if (version !== undefined) address.searchParams.set("v", version);
      const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
      if (answer?.status !== 200) return context.body(null, answer?.status === 404 ? 404 : 503);
      return context.body(await answer.arrayBuffer(), 200, {
        "content-type": type,
        "cache-control": answer.headers.get("cache-control") ?? "no-store",
      });
    });
}
