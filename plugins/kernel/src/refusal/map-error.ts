import { entryOf, isRefusal, type Refusal, type RefusalDetail, refuse } from "./refusal.js";

/** What may be read of an error that came from anywhere; a workflow hands some of them on as plain objects. */
interface Seen {
  name?: unknown;
  message?: unknown;
  type?: unknown;
  code?: unknown;
  status?: unknown;
  statusCode?: unknown;
  constraint?: unknown;
  issues?: unknown;
  refusal?: unknown;
}

type Texts = readonly [code: string, status: number, vi: string, en: string];

const OUT_OF_STOCK: Texts = ["out_of_stock", 422, "Không đủ hàng trong kho", "Not enough in stock"];
const TRY_AGAIN: Texts = [
  "try_again",
  503,
  "Hệ thống đang bận, xin thử lại sau giây lát",
  "Busy just now, please try again in a moment",
];
/** How Medusa's locks say that somebody else works on the same cart: in words only. */
const LOCKED = /^(Timed-out acquiring lock|Failed to acquire lock)/;
const AT_WORK: Texts = [
  "conflict",
  409,
  "Một yêu cầu khác đang làm việc này, xin thử lại sau giây lát",
  "Another request is at work on this, please try again in a moment",
];
const BAD_VALUE: Texts = [
  "invalid_value",
  400,
  "Có giá trị không đúng định dạng",
  "A value is not in the form it should have",
];
const BAD_CHARACTERS: Texts = [
  "invalid_characters",
  400,
  "Có ký tự không được phép",
  "There is a character that is not allowed",
];

/** PostgreSQL's error codes that say something about the request; every other one is a bug of ours. */
const POSTGRES: Readonly<Record<string, Texts>> = {
  "23505": ["already_exists", 422, "Đã có bản ghi như vậy", "There is already such a record"],
  "23514": ["rule_broken", 422, "Dữ liệu trái với một quy tắc", "The data breaks a rule"],
  "23503": [
    "reference_broken",
    409,
    "Dữ liệu nhắc đến thứ không tồn tại, hoặc vẫn còn nơi đang dùng",
    "It refers to something that does not exist, or is still in use",
  ],
  "23502": ["missing_value", 400, "Còn thiếu một giá trị bắt buộc", "A required value is missing"],
  "22P02": BAD_VALUE,
  "22007": BAD_VALUE,
  "22008": BAD_VALUE,
  "22001": ["too_long", 400, "Có giá trị quá dài", "A value is too long"],
  "22003": ["out_of_range", 400, "Có con số nằm ngoài phạm vi cho phép", "A number is out of range"],
  "22021": BAD_CHARACTERS,
  "22P05": BAD_CHARACTERS,
  "40001": TRY_AGAIN,
  "40P01": TRY_AGAIN,
  "55P03": TRY_AGAIN,
  "57014": TRY_AGAIN,
  "53300": TRY_AGAIN,
  "57P01": TRY_AGAIN,
};

/** What the parsers of requests complain about. */
const REQUEST: Readonly<Record<string, Texts>> = {
  "entity.parse.failed": ["malformed_json", 400, "Nội dung gửi lên không phải JSON đúng", "The body is not valid JSON"],
  "entity.too.large": ["body_too_large", 413, "Nội dung gửi lên quá lớn", "The body is too large"],
  "parameters.too.many": ["body_too_large", 413, "Quá nhiều tham số", "Too many parameters"],
  "charset.unsupported": [
    "unsupported_charset",
    415,
    "Bảng mã không được hỗ trợ, hãy dùng UTF-8",
    "This charset is not supported, use UTF-8",
  ],
  "encoding.unsupported": [
    "unsupported_encoding",
    415,
    "Kiểu nén không được hỗ trợ",
    "This content encoding is not supported",
  ],
};

/** Medusa's types of errors: code and status, with a text in Vietnamese; the English text is Medusa's own. */
const MEDUSA: Readonly<Record<string, readonly [code: string, status: number, vi: string]>> = {
  not_found: ["not_found", 404, "Không tìm thấy"],
  invalid_data: ["invalid_input", 400, "Dữ liệu gửi lên không hợp lệ"],
  invalid_argument: ["invalid_input", 400, "Dữ liệu gửi lên không hợp lệ"],
  duplicate_error: ["already_exists", 422, "Đã có bản ghi như vậy"],
  not_allowed: ["not_allowed", 400, "Thao tác này không được phép"],
  unauthorized: ["unauthorized", 401, "Cần đăng nhập"],
  forbidden: ["forbidden", 403, "Không có quyền thực hiện"],
  conflict: ["conflict", 409, "Yêu cầu trùng với một yêu cầu khác, xin thử lại"],
  payment_authorization_error: ["payment_not_authorised", 422, "Thanh toán không được chấp thuận"],
  payment_requires_more: ["payment_requires_more", 422, "Thanh toán cần thêm một bước"],
};

const STATUSES: Readonly<Record<number, Texts>> = {
  400: ["bad_request", 400, "Yêu cầu không hợp lệ", "The request is not valid"],
  401: ["unauthorized", 401, "Cần đăng nhập", "Please sign in"],
  403: ["forbidden", 403, "Không có quyền thực hiện", "Not permitted"],
  404: ["not_found", 404, "Không tìm thấy", "Not found"],
  405: ["method_not_allowed", 405, "Phương thức không được phép", "This method is not allowed"],
  409: ["conflict", 409, "Yêu cầu xung đột với trạng thái hiện tại", "The request conflicts with the current state"],
  413: ["body_too_large", 413, "Nội dung gửi lên quá lớn", "The body is too large"],
  415: ["unsupported_media_type", 415, "Kiểu nội dung không được hỗ trợ", "This media type is not supported"],
  422: ["unprocessable", 422, "Không thể xử lý yêu cầu", "The request cannot be processed"],
  429: ["too_many_attempts", 429, "Quá nhiều lần thử, xin đợi một lát", "Too many attempts, please wait a while"],
  503: TRY_AGAIN,
};

/** The refusal that a bare HTTP status stands for; an unknown 4xx reads as 400. */
export function refusalForStatus(status: number): Refusal {
  const known = STATUSES[status];
  if (known !== undefined) return refuse(...known);
  return status >= 500 ? INTERNAL : refuse("bad_request", status, "Yêu cầu không hợp lệ", "The request is not valid");
}

/** What is said when the fault is ours. */
export const INTERNAL: Refusal = refuse(
  "internal_error",
  500,
  "Lỗi ở phía chúng tôi, xin thử lại sau",
  "The fault is ours, please try again later",
);

/**
 * Turns anything that was thrown into a refusal; undefined when it is a bug, which the caller answers with `INTERNAL`.
 * Nothing of the database's own words reaches the refusal: they quote other people's data.
 */
export function refusalOf(thrown: unknown): Refusal | undefined {
  if (typeof thrown !== "object" || thrown === null) return undefined;
  const error: Seen = thrown;
  if (isRefusal(thrown)) return thrown;
  if (isRefusal(error.refusal)) return error.refusal;
  if (Array.isArray(error.issues)) return invalidInput(error.issues);
  const code = typeof error.code === "string" ? error.code : "";
  const type = typeof error.type === "string" ? error.type : "";
  const request = entryOf(REQUEST, type);
  if (request !== undefined) return refuse(...request);
  if (code === "insufficient_inventory") return refuse(...OUT_OF_STOCK);
  const medusa = entryOf(MEDUSA, type);
  if (medusa !== undefined) {
    const said = typeof error.message === "string" && error.message !== "" ? error.message : "Not accepted";
    return refuse(medusa[0], medusa[1], medusa[2], said);
  }
  if (code === "23514" && error.constraint === "inventory_level_not_oversold") return refuse(...OUT_OF_STOCK);
  const postgres = entryOf(POSTGRES, code);
  if (postgres !== undefined) return refuse(...postgres);
  if (error.name === "KnexTimeoutError" || code === "ECONNREFUSED" || code === "ECONNRESET")
    return refuse(...TRY_AGAIN);
  if (typeof error.message === "string" && LOCKED.test(error.message)) return refuse(...AT_WORK);
  if (error.name === "URIError" || thrown instanceof URIError) {
    return refuse("bad_address", 400, "Địa chỉ có mã % sai", "The address has a wrong % code");
  }
  const status = error.statusCode ?? error.status;
  return typeof status === "number" && status >= 400 && status < 500 ? refusalForStatus(status) : undefined;
}

const ISSUES: Readonly<Record<string, string>> = {
  invalid_type: "Còn thiếu hoặc sai kiểu dữ liệu",
  too_small: "Quá nhỏ hoặc quá ngắn",
  too_big: "Quá lớn hoặc quá dài",
  invalid_format: "Sai định dạng",
  not_multiple_of: "Không phải bội số cho phép",
  unrecognized_keys: "Không có trường này",
  invalid_value: "Không nằm trong các giá trị cho phép",
  invalid_union: "Không khớp với dạng nào được phép",
};

/** A refusal for input that a schema did not accept; our own schemas write both languages as "vi / en". */
export function invalidInput(issues: readonly unknown[]): Refusal {
  const details = issues.slice(0, 50).map((issue): RefusalDetail => {
    const { path, code, message } = (issue ?? {}) as { path?: unknown; code?: unknown; message?: unknown };
    const said = typeof message === "string" ? message : "Not valid";
    const [vi, en] = said.includes(" / ") ? said.split(" / ", 2) : [entryOf(ISSUES, code) ?? "Không hợp lệ", said];
    return {
      path: Array.isArray(path) ? path.map((part) => (typeof part === "object" ? "" : String(part))).join(".") : "",
      vi: vi ?? said,
      en: en ?? said,
    };
  });
  return refuse("invalid_input", 400, "Dữ liệu gửi lên không hợp lệ", "The input is not valid", details);
}
