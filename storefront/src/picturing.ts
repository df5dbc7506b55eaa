import type { Hono } from "hono";
import { type KeptPicture, keptPictures } from "./serving/kept-pictures.js";
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
/** The API names versions so; anything else is none, and asks for the picture without one. */
const VERSION = /^[\w-]{1,64}$/;

/** Hands on the drawings and photos of the API, so that pages load nothing from elsewhere. What never changes under its address is kept. */
export function addPictures(app: Hono, backendUrl: string): void {
  const kept = keptPictures();

  /** The picture at an address of the API; or the status that says why there is none. */
  async function pictureAt(address: URL): Promise<KeptPicture | 404 | 503> {
    const known = kept.get(address.href);
    if (known !== undefined) return known;
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
    // It may break off in the middle of a picture, too.
    const bytes = await answer?.arrayBuffer().catch(() => null);
    if (answer?.status !== 200 || bytes == null) return answer?.status === 404 ? 404 : 503;
    const picture = { bytes, cacheControl: answer.headers.get("cache-control") ?? "no-store" };
    kept.keep(address.href, picture);
    return picture;
  }

  for (const { at, name, from, type } of HANDED)
    app.get(`${at}:name`, async (context) => {
      const wanted = context.req.param("name") ?? "";
      if (!name.test(wanted)) return context.body(null, 404);
      const address = new URL(from + encodeURIComponent(wanted), backendUrl);
      const version = context.req.query("v") ?? "";
      if (VERSION.test(version)) address.searchParams.set("v", version);
      const picture = await pictureAt(address);
      if (typeof picture === "number") return context.body(null, picture);
      return context.body(picture.bytes, 200, { "content-type": type, "cache-control": picture.cacheControl });
    });
}
