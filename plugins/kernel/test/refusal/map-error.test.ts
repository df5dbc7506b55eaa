import { refusalSchema } from "@cho-ocop/contracts";
import { MedusaError } from "@medusajs/framework/utils";
import fc from "fast-check";
import { INTERNAL, invalidInput, refusalForStatus, refusalOf } from "../../src/refusal/map-error.js";
import { isRefusal, RefusalError, refusalBody, refuse } from "../../src/refusal/refusal.js";

const brief = (error: unknown) => {
  const refusal = refusalOf(error);
  return refusal === undefined ? "a bug" : `${refusal.status} ${refusal.code}`;
};
const database = (code: string, more: object = {}) =>
  Object.assign(new Error("Key (phone)=(0912345678) already exists."), {
    code,
    severity: "ERROR",
    detail: "0912345678",
    ...more,
  });

describe("what people are told when something goes wrong", () => {
  it.each([
    ["23505", "422 already_exists"],
    ["23514", "422 rule_broken"],
    ["23503", "409 reference_broken"],
    ["23502", "400 missing_value"],
    ["22P02", "400 invalid_value"],
    ["22021", "400 invalid_characters"],
    ["22P05", "400 invalid_characters"],
    ["22003", "400 out_of_range"],
    ["22001", "400 too_long"],
    ["40001", "503 try_again"],
    ["40P01", "503 try_again"],
    ["42703", "a bug"],
  ])("the database's %s reads as %s, without a word of the data in it", (code, outcome) => {
    expect(brief(database(code))).toBe(outcome);
    expect(JSON.stringify(refusalOf(database(code)) ?? "")).not.toContain("0912345678");
  });

  it("a broken rule of the stock reads as out of stock", () => {
    expect(brief(database("23514", { constraint: "inventory_level_not_oversold" }))).toBe("422 out_of_stock");
  });

  it.each([
    [MedusaError.Types.NOT_FOUND, "404 not_found"],
    [MedusaError.Types.INVALID_DATA, "400 invalid_input"],
    [MedusaError.Types.INVALID_ARGUMENT, "400 invalid_input"],
    [MedusaError.Types.DUPLICATE_ERROR, "422 already_exists"],
    [MedusaError.Types.NOT_ALLOWED, "400 not_allowed"],
    [MedusaError.Types.UNAUTHORIZED, "401 unauthorized"],
    [MedusaError.Types.FORBIDDEN, "403 forbidden"],
    [MedusaError.Types.CONFLICT, "409 conflict"],
    [MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, "422 payment_not_authorised"],
    [MedusaError.Types.UNEXPECTED_STATE, "a bug"],
    [MedusaError.Types.DB_ERROR, "a bug"],
  ])("Medusa's %s reads as %s, also when a workflow hands it on as a plain object", (type, outcome) => {
    const error = new MedusaError(type, "said so");
    expect(brief(error)).toBe(outcome);
    expect(brief({ name: error.name, type: error.type, message: error.message })).toBe(outcome);
  });

  it("Medusa's own word is kept for its Admin", () => {
    for (const type of [
      "not_found",
      "invalid_data",
      "duplicate_error",
      "not_allowed",
      "unauthorized",
      "forbidden",
      "conflict",
    ]) {
      const refusal = refusalOf(new MedusaError(type, "x"));
      expect(refusal && refusalBody(refusal).type).toBe(type);
    }
  });

  it("lack of stock found by Medusa reads as out of stock", () => {
    const error = new MedusaError(MedusaError.Types.NOT_ALLOWED, "no", MedusaError.Codes.INSUFFICIENT_INVENTORY);
    expect(brief(error)).toBe("422 out_of_stock");
  });

  it.each([
    [{ type: "entity.parse.failed", status: 400 }, "400 malformed_json"],
    [{ type: "entity.too.large", status: 413 }, "413 body_too_large"],
    [{ type: "charset.unsupported", status: 415 }, "415 unsupported_charset"],
    [{ type: "encoding.unsupported", status: 415 }, "415 unsupported_encoding"],
    [{ type: "request.aborted", status: 400 }, "400 bad_request"],
    [{ name: "URIError", status: 400 }, "400 bad_address"],
    [{ statusCode: 418 }, "418 bad_request"],
    [{ name: "KnexTimeoutError" }, "503 try_again"],
    [{ name: "Error", message: "Timed-out acquiring lock." }, "409 conflict"],
    [new Error('Failed to acquire lock for key "cart_1"'), "409 conflict"],
    [{ status: 500 }, "a bug"],
    [new TypeError("x is not a function"), "a bug"],
    [undefined, "a bug"],
    ["text", "a bug"],
  ])("%p reads as %s", (error, outcome) => {
    expect(brief(error)).toBe(outcome);
  });

  it("a refusal of ours passes as it is, returned or thrown", () => {
    const refusal = refuse("certificate_revoked", 409, "Giấy chứng nhận đã thu hồi", "The certificate was revoked");
    expect(refusalOf(new RefusalError(refusal))).toBe(refusal);
    expect(refusalOf(refusal)).toBe(refusal);
    expect(isRefusal({ ok: true })).toBe(false);
  });

  it("wrong input names each field in both languages", () => {
    const refusal = invalidInput([
      { path: ["items", 0, "quantity"], code: "too_small", message: "Too small: expected number to be >=1" },
      { path: ["day"], code: "custom", message: "Không phải một ngày / Not a day" },
    ]);
    expect(refusal.details).toEqual([
      { path: "items.0.quantity", vi: "Quá nhỏ hoặc quá ngắn", en: "Too small: expected number to be >=1" },
      { path: "day", vi: "Không phải một ngày", en: "Not a day" },
    ]);
  });

  it("has the shape of the contract, whatever the error", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record(
        {
          code: fc.string(),
          type: fc.string(),
          status: fc.nat(999),
          message: fc.string(),
          issues: fc.array(fc.object()),
        },
        { requiredKeys: [] },
      ),
    );
    const inherited = fc.record({
      code: fc.constantFrom("valueOf", "constructor", "__proto__"),
      type: fc.constant("toString"),
    });
    fc.assert(
      fc.property(fc.oneof(anything, inherited), (error) => {
        const refusal = refusalOf(error) ?? INTERNAL;
        const body = refusalBody(refusal, "ref_0");
        expect(refusalSchema.parse(body)).toEqual(body);
        expect(refusal.status).toBeGreaterThanOrEqual(400);
        expect(body.message).toBe(`${body.vi} / ${body.en}`);
      }),
    );
  });

  it("every status has its words", () => {
    expect(refusalForStatus(429).code).toBe("too_many_attempts");
    expect(refusalForStatus(502)).toBe(INTERNAL);
  });
});
