import { RequestFailed, readRefusal } from "../../src/admin/lib/client.js";
import { fieldFailures, sayFailure } from "../../src/admin/lib/failures.js";
import { en } from "../../src/admin/texts/en.js";
import { vi } from "../../src/admin/texts/vi.js";

const body = {
  code: "invalid_input",
  message: "Sai / Wrong",
  vi: "Sai",
  en: "Wrong",
  details: [
    { path: "body.decisionDate", vi: "Ngày sai", en: "Wrong day" },
    { path: "reason", vi: "Thiếu lý do", en: "No reason" },
  ],
};
const refused = () => {
  const refusal = readRefusal(body);
  if (refusal === undefined) throw new Error("the refusal was not read");
  return new RequestFailed({ kind: "refused", status: 400, refusal });
};

describe("a refusal of the API", () => {
  it("is told in the language of the page", () => {
    expect(sayFailure(refused(), vi, "vi")).toBe("Sai");
    expect(sayFailure(refused(), en, "en")).toBe("Wrong");
  });

  it("puts each text at its field", () => {
    expect(fieldFailures(refused(), "vi")).toEqual({ decisionDate: "Ngày sai", reason: "Thiếu lý do" });
    expect(fieldFailures(new Error("other"), "vi")).toEqual({});
  });

  it("is not seen in an answer of another shape", () => {
    for (const other of [undefined, null, "text", {}, { message: "only English" }, { code: 1, vi: "a", en: "b" }])
      expect(readRefusal(other)).toBeUndefined();
  });
});

describe("a failure without an answer", () => {
  it("says what to do about it", () => {
    expect(sayFailure(new RequestFailed({ kind: "unreachable" }), vi, "vi")).toBe(vi.unreachable);
    expect(sayFailure(new RequestFailed({ kind: "signed_out" }), en, "en")).toBe(en.signInAgain);
    expect(sayFailure(new RequestFailed({ kind: "unreadable", status: 502 }), vi, "vi")).toContain("502");
    expect(sayFailure(new TypeError("a bug"), vi, "vi")).toBe(vi.failed);
  });
});
