import { LRUCache } from "lru-cache";

/** A picture as it was answered. */
export interface KeptPicture {
  readonly bytes: ArrayBuffer;
  /** For how long who asked for it may keep it. */
  readonly cacheControl: string;
}

/** Bytes of pictures that are kept: some thousand drawings, or some hundred small photos. */
const MOST_BYTES = 8 * 1024 * 1024;
/** What may be kept for so long names its version in its address: another picture has another address. */
const LONG_SECONDS = 30 * 86_400;
/** A picture that was taken down is gone from here, too, after this. */
const LONGEST_MS = 10 * 60_000;

const isForLong = (cacheControl: string): boolean =>
  /\bpublic\b/.test(cacheControl) && Number(/\bmax-age=(\d+)/.exec(cacheControl)?.[1] ?? 0) >= LONG_SECONDS;

/** Keeps the pictures that were asked for last by their whole address; only those whose address never gives another one. */
export function keptPictures(mostBytes = MOST_BYTES) {
  const kept = new LRUCache<string, KeptPicture>({
    maxSize: mostBytes,
    ttl: LONGEST_MS,
    sizeCalculation: ({ bytes }, address) => bytes.byteLength + address.length,
  });
  return {
    get: (address: string): KeptPicture | undefined => kept.get(address),
    keep(address: string, picture: KeptPicture): void {
      if (isForLong(picture.cacheControl)) kept.set(address, picture);
    },
  };
}
