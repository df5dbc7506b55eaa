import { constants, crc32, deflateRawSync } from "node:zlib";
import type { DocumentParts } from "./document.js";

/** Hardly larger than the highest level makes a page, for half of what that costs. */
const LEVEL = 4;
/** Ends a part of a stream at a whole byte, so that another can follow. */
const PART = { finishFlush: constants.Z_SYNC_FLUSH };
/** A head is short: it needs no large window, which would have to be cleared first. */
const HEAD = { ...PART, level: LEVEL, windowBits: 12, memLevel: 5 };
/** What every gzip stream begins with (RFC 1952): without a name or a time, of any system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** What many pages share, and the same compressed: once, so as well as can be. */
interface Shared {
  readonly bytes: Buffer;
  readonly zipped: Buffer;
}

const known = new Map<string, Shared>();

function sharedOf(html: string): Shared {
  const before = known.get(html);
  if (before !== undefined) return before;
  const bytes = Buffer.from(html);
  const shared = { bytes, zipped: deflateRawSync(bytes, { ...PART, level: constants.Z_BEST_COMPRESSION }) };
  known.set(html, shared);
  return shared;
}

/**
 * A page as gzip. Half of it is the same on many pages and compressed once for all of them. What stands before and after that is compressed
 * for itself, the latter with the former as its dictionary, since whoever unpacks it has just read that.
 */
export function zip({ head, shared: html, body }: DocumentParts): Uint8Array<ArrayBuffer> {
  const shared = sharedOf(html);
  const [first, last] = [Buffer.from(head), Buffer.from(body)];
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(last, crc32(shared.bytes, crc32(first))), 0);
  trailer.writeUInt32LE(first.byteLength + shared.bytes.byteLength + last.byteLength, 4);
  const parts = [
    HEADER,
    deflateRawSync(first, HEAD),
    shared.zipped,
    deflateRawSync(last, { level: LEVEL, dictionary: shared.bytes }),
    trailer,
  ];
  return new Uint8Array(Buffer.concat(parts));
}
