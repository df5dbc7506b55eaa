import { ACT_FIELDS, type Act, actPath, bothLanguages, readAct } from "../../src/admin/lib/acts.js";
import { en } from "../../src/admin/texts/en.js";
import { vi } from "../../src/admin/texts/vi.js";

const record: Act = { kind: "record", entryId: "rp_1" };
const revoke: Act = { kind: "revoke", certificateId: "cert_1" };
const decision = { stars: "4", decisionNo: " 12/QĐ-UBND ", decisionDate: "1/6/2026", issuer: "UBND tỉnh X" };

describe("an officer's form", () => {
  it("becomes what the API asks for: days as the law counts them, stars as a number, nothing for what was left empty", () => {
    expect(readAct(record, { ...decision, certificateNo: "  " }, vi, "vi")).toEqual({
      ok: true,
      body: { stars: 4, decisionNo: "12/QĐ-UBND", decisionDate: "2026-06-01", issuer: "UBND tỉnh X" },
    });
  });

  it("names every required field that was left empty", () => {
    for (const act of [record, revoke]) {
      const required = ACT_FIELDS[act.kind].filter((field) => field.required);
      const read = readAct(act, {}, vi, "vi");
      expect(read).toEqual({ ok: false, errors: Object.fromEntries(required.map(({ name }) => [name, vi.mustFill])) });
    }
  });

  it("says in the language of the page what is wrong with a day, an address or a text that is too long", () => {
    const typed = { ...decision, decisionDate: "31/02/2026", sourceUrl: "not an address", issuer: "x".repeat(201) };
    expect(readAct(record, typed, vi, "vi")).toEqual({
      ok: false,
      errors: { decisionDate: vi.notADay, sourceUrl: vi.notAnAddress, issuer: "Dài quá 200 ký tự" },
    });
    expect(readAct(record, typed, en, "en")).toMatchObject({ errors: { issuer: "Longer than 200 characters" } });
  });

  it("of an annulment carries the event that is taken back", () => {
    const annul: Act = { kind: "annul", certificateId: "cert_1", eventId: "cev_1" };
    expect(readAct(annul, { reason: "Ghi nhầm" }, vi, "vi")).toEqual({
      ok: true,
      body: { eventId: "cev_1", reason: "Ghi nhầm" },
    });
  });

  it("goes to the address of its act", () => {
    expect(actPath(record)).toBe("/admin/ocop/register/rp_1/certificates");
    expect(actPath(revoke)).toBe("/admin/ocop/certificates/cert_1/revocation");
    expect(actPath({ kind: "supersede", certificateId: "a/b" })).toBe("/admin/ocop/certificates/a%2Fb/supersession");
  });
});

describe("a message of a contract", () => {
  it("is split into its two languages, and a message in one language is not shown as two", () => {
    expect(bothLanguages("Không được để trống / Must not be empty")).toEqual({
      vi: "Không được để trống",
      en: "Must not be empty",
    });
    expect(bothLanguages("Invalid URL")).toBeUndefined();
  });
});
