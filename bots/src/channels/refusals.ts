import type { RefusalBody } from "@cho-ocop/contracts";
import type { ErrorRequestHandler, Response } from "express";
import { NotAnswered } from "../chat/conversations.js";
import { describeFailure } from "../chat/retry.js";

const TEXTS = {
  invalid_json: { status: 400, vi: "Nội dung gửi lên không phải JSON hợp lệ", en: "The body is not valid JSON" },
  invalid_input: { status: 400, vi: "Dữ liệu gửi lên không hợp lệ", en: "The input is not valid" },
  unsupported_media_type: {
    status: 415,
    vi: "Chỉ nhận nội dung kiểu application/json",
    en: "Only bodies of type application/json are taken",
  },
  unsupported_picture: { status: 415, vi: "Chỉ nhận ảnh JPEG hoặc PNG", en: "Only JPEG and PNG pictures are taken" },
  too_large: { status: 413, vi: "Nội dung gửi lên quá lớn", en: "The body is too large" },
  too_many_requests: {
    status: 429,
    vi: "Bạn gửi quá nhanh, hãy thử lại sau một phút",
    en: "Too many messages, try again in a minute",
  },
  too_many_streams: {
    status: 429,
    vi: "Đang mở quá nhiều trang trò chuyện, hãy đóng bớt",
    en: "Too many chat pages are open, close some",
  },
  unavailable: {
    status: 503,
    vi: "Trợ lý đang bận, hãy gửi lại sau ít phút",
    en: "The assistant is busy, send it again in a few minutes",
  },
  unauthorized: { status: 401, vi: "Cần mã truy cập đúng", en: "The right token is needed" },
  not_found: { status: 404, vi: "Không có địa chỉ này", en: "There is nothing at this address" },
  method_not_allowed: {
    status: 405,
    vi: "Địa chỉ này không nhận cách gọi đó",
    en: "This address does not take that method",
  },
  internal: { status: 500, vi: "Có lỗi ở phía chúng tôi", en: "Something went wrong on our side" },
} as const;
export type RefusalCode = keyof typeof TEXTS;

/** The body of a refusal: a stable code, and a text in both languages. */
export function refusal(code: RefusalCode, details?: RefusalBody["details"]): RefusalBody {
  const { vi, en } = TEXTS[code];
  return { code, message: `${vi} / ${en}`, vi, en, ...(details === undefined ? {} : { details }) };
}

/** Answers a request with a refusal. */
export function refuse(response: Response, code: RefusalCode, details?: RefusalBody["details"]): void {
  response.status(TEXTS[code].status).json(refusal(code, details));
}

/** Answers who sends too fast, and says when to try again. */
export function refuseTooFast(response: Response, afterMs: number): void {
  response.set("retry-after", String(Math.ceil(afterMs / 1000)));
  refuse(response, "too_many_requests");
}

/** The issues of a failed check, each with its field and its text in both languages. */
export function detailsOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): NonNullable<RefusalBody["details"]> {
  return issues.map(({ path, message }) => {
    // Our own messages carry both languages; those of the checking library are English.
    const [vi, en] = message.includes(" / ") ? message.split(" / ", 2) : ["Giá trị không hợp lệ", message];
    return { path: path.map(String).join("."), vi: vi ?? message, en: en ?? message };
  });
}

const codeOf = (error: unknown): RefusalCode => {
  if (error instanceof NotAnswered) return "unavailable";
  const type = typeof error === "object" && error !== null && "type" in error ? error.type : undefined;
  if (type === "entity.too.large" || type === "parameters.too.many") return "too_large";
  if (type === "entity.parse.failed") return "invalid_json";
  if (type === "charset.unsupported" || type === "encoding.unsupported") return "unsupported_media_type";
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
  return typeof status === "number" && status >= 400 && status < 500 ? "invalid_input" : "internal";
};

/** Turns what Express and its body parsers throw into refusals. Logs bugs without the words of the person. */
export const refuseErrors: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const code = codeOf(error);
  if (code === "internal" || code === "unavailable")
    console.error(`[bots] ${request.method} ${request.path}: ${describeFailure(error)}`);
  refuse(response, code);
};
