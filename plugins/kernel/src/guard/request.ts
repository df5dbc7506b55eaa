import { type Refusal, refuse } from "../refusal/refusal.js";
import { allowedFields } from "./fields.js";
import { type FieldTree, fieldsOfPath } from "./store-fields.js";

const MOST_PER_PAGE = 100;
const LAST_OFFSET = 10_000;
const DEEPEST_QUERY = 5;
const DEEPEST_BODY = 12;

/** Parameters that are one text each: an array or an object in their place is a mistake or a trick. */
const SCALARS = ["fields", "order", "limit", "offset", "q", "region_id", "currency_code", "country_code", "province"];
SCALARS.push("cart_id", "locale", "expires", "signature");

/** Columns that lists may be sorted by, where the resource has them; never a relation, whose order would give away its content. */
const SORTABLE = ["id", "created_at", "updated_at", "title", "name", "handle", "rank", "variant_rank", "value", "code"];
SORTABLE.push("display_id", "label");

const bad = (path: string, vi: string, en: string): Refusal =>
  refuse("invalid_input", 400, "Yêu cầu không hợp lệ", "The request is not valid", [{ path, vi, en }]);

const TOO_DEEP = refuse("too_deep", 400, "Dữ liệu lồng nhau quá nhiều tầng", "The input is nested too deeply");

/** Names that every object has a function under: where a value of JSON takes its place, whoever writes the object into a message fails. */
const TAKEN_NAMES: ReadonlySet<string> = new Set(["toString", "valueOf", "toJSON", "__proto__", "hasOwnProperty"]);

/** What is wrong with a value inside: a NUL character, which PostgreSQL cannot hold, a name that objects need themselves, or more levels than anybody needs. */
function wrongInside(value: unknown, levels: number): "nul" | "name" | "deep" | undefined {
  if (typeof value === "string") return value.includes("\0") ? "nul" : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  if (levels === 0) return "deep";
  for (const [name, inside] of Object.entries(value)) {
    if (name.includes("\0")) return "nul";
    if (TAKEN_NAMES.has(name)) return "name";
    const wrong = wrongInside(inside, levels - 1);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

const whole = (text: unknown, least: number, most: number): boolean =>
  typeof text === "string" && /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most;

/** A request, as far as the guard looks at it. `path` is the whole path and is not decoded yet. */
export interface StoreRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Refuses a wrong % code, a NUL character anywhere, and input that is nested too deeply; undefined when there is none of these. */
export function checkInput(request: StoreRequest): Refusal | undefined {
  let path: string;
  try {
    path = decodeURIComponent(request.path);
  } catch {
    return refuse("bad_address", 400, "Địa chỉ có mã % sai", "The address has a wrong % code");
  }
  const wrong = [wrongInside(request.query, DEEPEST_QUERY), wrongInside(request.body, DEEPEST_BODY)];
  if (path.includes("\0") || wrong.includes("nul")) {
    return refuse("invalid_characters", 400, "Có ký tự không được phép", "There is a character that is not allowed");
  }
  if (wrong.includes("name"))
    return refuse("invalid_name", 400, "Có tên trường không được phép", "There is a field name that is not allowed");
  return wrong.includes("deep") ? TOO_DEEP : undefined;
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inside) => isDeeper(inside, levels - 1)));

/** Refuses a body that is nested more deeply than anybody needs: what walks through it would run out of its stack. */
export const checkDepth = (body: unknown): Refusal | undefined => (isDeeper(body, DEEPEST_BODY) ? TOO_DEEP : undefined);

/** Lets a request pass, with a query that holds only allowed `fields`, or refuses it. */
export function checkStoreRequest(request: StoreRequest): { ok: true; query: Record<string, unknown> } | Refusal {
  const wrong = checkInput(request);
  if (wrong !== undefined) return wrong;
  const query: Record<string, unknown> = { ...request.query };
  for (const name of Object.keys(query)) {
    if (SCALARS.includes(name) && typeof query[name] !== "string") {
      return bad(name, "Chỉ được một giá trị", "Only one value is possible");
    }
  }
  if ("limit" in query && !whole(query.limit, 1, MOST_PER_PAGE)) {
    return bad("limit", `Từ 1 đến ${MOST_PER_PAGE}`, `From 1 to ${MOST_PER_PAGE}`);
  }
  if ("offset" in query && !whole(query.offset, 0, LAST_OFFSET)) {
    return bad("offset", `Từ 0 đến ${LAST_OFFSET}`, `From 0 to ${LAST_OFFSET}`);
  }
  if (Object.keys(query).some((name) => name.split(/[.[]/, 1)[0] === "with_deleted")) {
    return bad("with_deleted", "Không được xem thứ đã xóa", "Deleted records cannot be asked for");
  }
  const tree = fieldsOfPath(request.path) ?? {};
  if ("order" in query && !sortable(String(query.order), tree)) {
    return bad("order", "Không sắp xếp được theo trường này", "Lists cannot be sorted by this field");
  }
  if (typeof query.fields === "string") {
    const allowed = allowedFields(query.fields, tree);
    if (!allowed.ok) return allowed;
    query.fields = allowed.fields;
  }
  return { ok: true, query };
}

function sortable(order: string, tree: FieldTree): boolean {
  const column = order.replace(/^-/, "");
  return SORTABLE.includes(column) && Object.hasOwn(tree, column) && tree[column] === true;
}
