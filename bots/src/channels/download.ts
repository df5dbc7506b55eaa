import { MOST_BYTES } from "@cho-ocop/qr";
import type { Picture } from "../chat/pictures.js";

const PATIENCE_MS = 10_000;

/** Fetches a picture, whole and in time. Follows no redirect and reads no more than is taken. Throws when nobody answers. */
export async function download(url: URL, fetching: typeof fetch = fetch): Promise<Picture> {
  const answer = await fetching(url, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok || answer.body === null) {
    await answer.body?.cancel();
    if (answer.status >= 500) throw new Error(`A picture was answered with ${answer.status}`);
    return "gone";
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = answer.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return "large";
    }
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
