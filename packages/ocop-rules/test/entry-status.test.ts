import fc from "fast-check";
import {
  addDays,
  addMonths,
  calendarDay,
  type EntryFacts,
  entryPeriods,
  entryStatus,
  type IdentifiedCertificate,
} from "../src/index.js";

const day = calendarDay;
const certificate = (id: string, more: Partial<IdentifiedCertificate> = {}): IdentifiedCertificate => ({
  id,
  stars: 3,
  validFrom: null,
  validUntil: null,
  recognisedYear: null,
  events: [],
  ...more,
});
const issued = (id: string, on: string, stars: 3 | 4 | 5): IdentifiedCertificate =>
  certificate(id, { stars, validFrom: day(on), validUntil: addMonths(day(on), 36) });

describe("a register entry", () => {
  it("without a certificate is unverified and shows no star, whatever was proposed", () => {
    const entry: EntryFacts = { claim: "proposed_five_star", certificates: [] };
    expect(entryStatus(entry, day("2026-11-21"))).toMatchObject({
      status: "unverified",
      stars: null,
      certificateId: null,
    });
  });

  it("shows the newer certificate's stars while both run", () => {
    const entry: EntryFacts = {
      claim: "recognised",
      certificates: [issued("old", "2024-01-10", 3), issued("new", "2026-06-01", 4)],
    };
    expect(entryStatus(entry, day("2026-05-31"))).toMatchObject({ stars: 3, certificateId: "old" });
    expect(entryStatus(entry, day("2026-06-01"))).toMatchObject({ stars: 4, certificateId: "new" });
  });

  it("whose old certificate was revoked and which was recognised anew shows the new stars", () => {
    const old = {
      ...issued("old", "2024-01-10", 4),
      events: [{ id: "e", kind: "revoked" as const, effectiveOn: day("2025-01-01"), precision: "day" as const }],
    };
    const entry: EntryFacts = { claim: "recognised", certificates: [old, issued("new", "2026-01-01", 3)] };
    expect(entryStatus(entry, day("2025-06-01"))).toMatchObject({ status: "revoked", stars: null });
    expect(entryStatus(entry, day("2026-01-01"))).toMatchObject({ status: "valid", stars: 3 });
  });

  it("recognised again in a year of which no day is known reads as unverified, not as the older, expired certificate", () => {
    const entry: EntryFacts = {
      claim: "recognised",
      certificates: [issued("old", "2021-08-26", 4), certificate("new", { recognisedYear: 2024, stars: 4 })],
    };
    expect(entryStatus(entry, day("2023-01-01"))).toMatchObject({ status: "valid", certificateId: "old" });
    expect(entryStatus(entry, day("2026-11-21"))).toMatchObject({
      status: "unverified",
      certificateId: "new",
      stars: null,
    });
  });

  it("has one period for every day, and each says what the status of that day says", () => {
    const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day("2020-01-01"), days));
    const anyCertificate = fc.record({
      stars: fc.constantFrom(3 as const, 4 as const, 5 as const, null),
      from: fc.option(anyDay),
      revokedOn: fc.option(anyDay),
    });
    fc.assert(
      fc.property(
        fc.array(anyCertificate, { maxLength: 4 }),
        fc.array(anyDay, { minLength: 5, maxLength: 40 }),
        (all, days) => {
          const entry: EntryFacts = {
            claim: "recognised",
            certificates: all.map(({ stars, from, revokedOn }, index) =>
              certificate(`c${index}`, {
                stars,
                validFrom: from,
                validUntil: from === null ? null : addMonths(from, 36),
                events:
                  revokedOn === null ? [] : [{ id: "e", kind: "revoked", effectiveOn: revokedOn, precision: "day" }],
              }),
            ),
          };
          const periods = entryPeriods(entry);
          for (const on of [
            ...days,
            ...periods.flatMap(({ from }) => (from === null ? [] : [from, addDays(from, -1)])),
          ]) {
            const inside = periods.filter(({ from, to }) => (from === null || from <= on) && (to === null || on < to));
            const { status, stars, certificateId } = entryStatus(entry, on);
            expect(inside).toMatchObject([{ status, stars, certificateId }]);
          }
        },
      ),
    );
  });
});
