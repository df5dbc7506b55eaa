import { createHash } from "node:crypto";
import { type Refusal, refuse } from "@cho-ocop/kernel";

/** The query of a list, as far as its cursor needs to know it. */
export interface PagedQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Where a page of a list ended: the sort key of its last item. */
export interface Position {
  readonly rank: number;
  readonly name: string;
  readonly id: string;
}

const CONTROL = /\p{Cc}/u;

/** What of a query must stay the same from page to page; not the size of a page, and not the day, which may pass while someone reads. */
function fingerprint({ limit: _limit, cursor: _cursor, ...query }: PagedQuery): string {
  return createHash("sha1").update(JSON.stringify(query)).digest("base64url").slice(0, 10);
}

/** The cursor of the page after a position. */
export function writeCursor({ rank, name, id }: Position, query: PagedQuery): string {
  return Buffer.from(JSON.stringify([fingerprint(query), rank, name, id])).toString("base64url");
}

const BROKEN = refuse("invalid_cursor", 400, "Con trỏ trang không đúng", "The cursor is not valid", [
  { path: "cursor", vi: "Không phải con trỏ do danh sách này trả về", en: "Not a cursor that this list returned" },
]);
const OF_ANOTHER_QUERY = refuse("invalid_cursor", 400, "Con trỏ trang không đúng", "The cursor is not valid", [
  {
    path: "cursor",
    vi: "Con trỏ thuộc về bộ lọc hoặc cách sắp xếp khác",
    en: "The cursor belongs to other filters or another order",
  },
]);

/** Reads a cursor: the position after which the page begins, or why it is refused. It opens nothing that the list does not show anyway. */
export function readCursor(cursor: string, query: PagedQuery): Position | Refusal {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return BROKEN;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return BROKEN;
  }
  if (!Array.isArray(parts) || parts.length !== 4) return BROKEN;
  const [tag, rank, name, id]: unknown[] = parts;
  if (typeof rank !== "number" || !Number.isSafeInteger(rank)) return BROKEN;
  if (typeof name !== "string" || typeof id !== "string" || CONTROL.test(name) || CONTROL.test(id)) return BROKEN;
  if (tag !== fingerprint(query)) return OF_ANOTHER_QUERY;
  return { rank, name, id };
}
