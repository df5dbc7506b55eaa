import type { AdminRegisterEntry } from "@cho-ocop/contracts";
import { calendarDay } from "@cho-ocop/ocop-rules";
import type { Act } from "../../src/admin/lib/acts.js";
import { previewAct } from "../../src/admin/lib/preview.js";

const TODAY = calendarDay("2026-11-21");

type Certificate = Pick<
  AdminRegisterEntry["panel"],
  "recognisedStars" | "validFrom" | "validUntil" | "recognisedYear"
> & { id: string };

const certificate = (id: string, validFrom: string, validUntil: string, stars: 3 | 4 | 5): Certificate => ({
  id,
  validFrom,
  validUntil,
  recognisedStars: stars,
  recognisedYear: null,
});

/** An entry as far as the preview reads it. */
const entryOf = (
  certificates: readonly Certificate[],
  audit: Partial<AdminRegisterEntry["audit"][number]>[] = [],
): AdminRegisterEntry =>
  ({
    claim: "recognised",
    certificates: certificates.map(({ id, ...panel }) => ({ panel: { ...panel, certificate: { id } } })),
    audit: audit.map((event) => ({ precision: "day", until: null, annuls: null, annulled: false, ...event })),
  }) as unknown as AdminRegisterEntry;

const running = certificate("a", "2025-01-10", "2028-01-10", 4);
const revoke: Act = { kind: "revoke", certificateId: "a" };

const told = (entry: AdminRegisterEntry, act: Act, body: Record<string, unknown>) =>
  previewAct(entry, act, body, TODAY)?.text.vi;

describe("before an act is sent, the officer reads what it will do", () => {
  it("a revocation: the stars disappear everywhere from its day", () => {
    expect(told(entryOf([running]), revoke, { effectiveOn: "2026-12-01" })).toBe(
      "Sao biến mất khỏi mọi nơi từ ngày 01/12/2026.",
    );
  });

  it("a revocation of a past day: people see it from today", () => {
    expect(told(entryOf([running]), revoke, { effectiveOn: "2026-10-01" })).toBe(
      "Sao biến mất khỏi mọi nơi từ hôm nay, 21/11/2026.",
    );
  });

  it("a revocation where another certificate still runs: its stars stay or take their place", () => {
    const same = certificate("b", "2025-02-01", "2028-02-01", 4);
    const other = certificate("b", "2024-06-01", "2027-06-01", 3);
    const body = { effectiveOn: "2026-11-21" };
    expect(told(entryOf([running, same]), revoke, body)).toBe("Vẫn hiện 4 sao đến hết 01/02/2028.");
    expect(told(entryOf([running, other]), revoke, body)).toBe(
      "Từ hôm nay, 21/11/2026, 4 sao đổi thành 3 sao đến hết 01/06/2027.",
    );
  });

  it("a revocation of what has expired: there is no star to lose", () => {
    const old = certificate("a", "2022-01-10", "2025-01-10", 4);
    expect(told(entryOf([old]), revoke, { effectiveOn: "2026-11-21" })).toBe(
      "Không có sao nào được hiện, trước cũng như sau việc này.",
    );
  });

  it("a new certificate: its stars, from its first to its last day, 36 months later", () => {
    const record: Act = { kind: "record", entryId: "rp_1" };
    expect(told(entryOf([]), record, { stars: 5, decisionDate: "2026-11-21" })).toBe(
      "Hiện 5 sao từ hôm nay, 21/11/2026 đến hết 21/11/2029.",
    );
    expect(told(entryOf([running]), record, { stars: 5, decisionDate: "2026-12-01", supersedes: "a" })).toBe(
      "Từ ngày 01/12/2026, 4 sao đổi thành 5 sao đến hết 01/12/2029.",
    );
  });

  it("an extension: the stars stay from the day after the expiry to its end, never past 180 days", () => {
    const old = certificate("a", "2023-12-10", "2026-12-10", 3);
    const extend: Act = { kind: "extend", certificateId: "a" };
    expect(told(entryOf([old]), extend, { until: "2027-03-01" })).toBe(
      "Hiện 3 sao từ ngày 11/12/2026 đến hết 01/03/2027.",
    );
    expect(told(entryOf([old]), extend, { until: "2028-03-01" })).toContain("đến hết 08/06/2027");
  });

  it("an annulled revocation: the stars are back", () => {
    const entry = entryOf([running], [{ id: "e1", certificateId: "a", kind: "revoked", effectiveOn: "2026-11-01" }]);
    const annul: Act = { kind: "annul", certificateId: "a", eventId: "e1" };
    expect(told(entry, annul, { reason: "Ghi nhầm" })).toBe("Hiện 4 sao từ hôm nay, 21/11/2026 đến hết 10/01/2028.");
  });

  it("nothing is foretold of a certificate that is not there", () => {
    expect(previewAct(entryOf([]), revoke, { effectiveOn: "2026-11-21" }, TODAY)).toBeUndefined();
  });
});
