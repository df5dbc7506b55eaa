import { constants, crc32, deflateRawSync } from "node:zlib";
import { SHEETS, type SheetName } from "../ui/styles/sheets.js";

/** As small as any level makes a page, for half of what the highest costs. */
const LEVEL = 6;
/** Ends a part of a stream at a whole byte, so that another can follow. */
const PART = { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH };
/** What every gzip stream begins with (RFC 1952): without a name or a time, of any system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** Style sheets as they stand in a page, and the same compressed. */
interface Styles {
  readonly html: string;
  readonly bytes: Buffer;
  readonly zipped: Buffer;
}

const known = new Map<string, Styles>();

function stylesOf(sheets: readonly SheetName[]): Styles {
  const key = sheets.join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const html = sheets.map((name) => `<style>${SHEETS[name]}</style>`).join("");
  const bytes = Buffer.from(html);
  const styles = { html, bytes, zipped: deflateRawSync(bytes, PART) };
  known.set(key, styles);
  return styles;
}

/**
 * A page as gzip. A third of a page are its style sheets, the same on many: they are compressed once for each set of them. What stands
 * before and after them is compressed for itself, the latter with the styles as its dictionary, since whoever unpacks it has just read them.
 */
export function zip(html: string, sheets: readonly SheetName[]): Uint8Array<ArrayBuffer> {
  const styles = stylesOf(sheets);
  const [head = "", rest] = html.split(styles.html, 2);
  if (rest === undefined) throw new Error(`The page does not hold the sheets ${sheets.join()}`);
  const end = Buffer.from(rest);
  const trailer = Buffer.alloc(8);
  const whole = Buffer.concat([Buffer.from(head), styles.bytes, end]);
  trailer.writeUInt32LE(crc32(whole), 0);
  trailer.writeUInt32LE(whole.byteLength, 4);
  const parts = [
    HEADER,
    deflateRawSync(head, PART),
    styles.zipped,
    deflateRawSync(end, { level: LEVEL, dictionary: styles.bytes }),
    trailer,
  ];
  return new Uint8Array(Buffer.concat(parts));
}
