import { inThread } from "@cho-ocop/qr";
import { LRUCache } from "lru-cache";

/** Draws a picture; undefined while too many others wait, or when it cannot be drawn. */
export type Paint = (svg: string) => Promise<Uint8Array | undefined>;

const MILLISECONDS = 8000;
/** So many wait for the one that is drawn: a picture takes a processor for a tenth of a second. */
const MOST_WAITING = 6;
/** Bytes of pictures that are kept, by all that they show: one that says something else is another. */
const MOST_BYTES = 2 * 1024 * 1024;

/** Draws one picture after the other by the program at `worker`, each in a thread of its own, and keeps what was drawn last. */
export function createPainter(worker: URL): Paint {
  const kept = new LRUCache<string, Uint8Array>({ maxSize: MOST_BYTES, sizeCalculation: (png) => png.byteLength });
  let waiting = 0;
  let before: Promise<unknown> = Promise.resolve();
  async function drawn(svg: string): Promise<Uint8Array | undefined> {
    const known = kept.get(svg);
    if (known !== undefined) return known;
    const png = await inThread<Uint8Array>(worker, svg, MILLISECONDS);
    if (png !== undefined) kept.set(svg, png);
    return png;
  }
  return async (svg) => {
    const known = kept.get(svg);
    if (known !== undefined) return known;
    if (waiting >= MOST_WAITING) return undefined;
    waiting += 1;
    const own = before.then(() => drawn(svg));
    before = own.catch(() => undefined);
    try {
      return await own;
    } finally {
      waiting -= 1;
    }
  };
}
