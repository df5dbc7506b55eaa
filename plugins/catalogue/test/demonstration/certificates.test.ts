import type { DemonstrationCertificate } from "@cho-ocop/ocop";
import {
  addDays,
  type CalendarDay,
  calendarDay,
  DECISION_26_IN_FORCE,
  daysBetween,
  entryStatus,
  lastDayOfValidity,
  latestExtension,
  STARS,
  STATUSES,
  type Status,
} from "@cho-ocop/ocop-rules";
import fc from "fast-check";
import { demonstrationCertificates } from "../../src/demonstration/certificates.js";

const FIRST = calendarDay("2022-01-01");
const dayFrom = (first: CalendarDay, last: CalendarDay) =>
  fc.integer({ min: 0, max: daysBetween(first, last) }).map((days) => addDays(first, days));
const anyDay = dayFrom(FIRST, calendarDay("2190-12-31"));
/** The last day on which a certificate of older rules can be in transition. */
const LAST_TRANSITION = latestExtension(lastDayOfValidity(addDays(DECISION_26_IN_FORCE, -1)));

const facts = (certificates: readonly DemonstrationCertificate[]) => ({
  claim: "recognised" as const,
  certificates: certificates.map((one) => ({
    ...one,
    id: one.key,
    events: one.events.map((event, index) => ({ ...event, id: `${one.key}-${index}`, precision: "day" as const })),
  })),
});
const read = (wanted: Status, stars: 3 | 4 | 5, day: CalendarDay) =>
  entryStatus(facts(demonstrationCertificates(wanted, stars, day, "001").own), day);

describe("the certificates of a fictional entry", () => {
  it.each(STATUSES.filter((status) => status !== "transitional"))(
    "read as %s on whatever day they are made",
    (wanted) => {
      fc.assert(
        fc.property(anyDay, fc.constantFrom(...STARS), (day, stars) => {
          const starred = wanted === "valid" || wanted === "expiring";
          expect(read(wanted, stars, day)).toMatchObject({ status: wanted, stars: starred ? stars : null });
        }),
        { numRuns: 400 },
      );
    },
  );

  it("read as in transition on every day on which the law knows a transition", () => {
    for (let day = DECISION_26_IN_FORCE; day <= LAST_TRANSITION; day = addDays(day, 1))
      expect([day, read("transitional", 4, day).status]).toEqual([day, "transitional"]);
  });

  it("read as expired where the law knows no transition", () => {
    expect(read("transitional", 4, addDays(DECISION_26_IN_FORCE, -1)).status).toBe("expired");
    expect(read("transitional", 4, addDays(LAST_TRANSITION, 1)).status).toBe("expired");
  });

  it("are extended only when they were issued before Decision 26/2026 was in force", () => {
    fc.assert(
      fc.property(dayFrom(DECISION_26_IN_FORCE, LAST_TRANSITION), (day) => {
        const [certificate] = demonstrationCertificates("transitional", 3, day, "001").own;
        expect(String(certificate?.validFrom) < DECISION_26_IN_FORCE).toBe(true);
      }),
    );
  });

  it("still read as wanted four weeks later", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...STATUSES.filter((status) => status !== "transitional")), (day, wanted) => {
        const { own } = demonstrationCertificates(wanted, 3, day, "001");
        expect(entryStatus(facts(own), addDays(day, 28)).status).toBe(wanted);
      }),
    );
  });

  it("run for the 36 months of the law", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...STATUSES), (day, wanted) => {
        for (const { validFrom, validUntil } of demonstrationCertificates(wanted, 3, day, "001").own)
          expect(validUntil).toBe(validFrom === null ? null : lastDayOfValidity(validFrom));
      }),
    );
  });

  it("name a successor that is valid, when they were superseded", () => {
    const day = calendarDay("2026-11-22");
    const { own, successor } = demonstrationCertificates("superseded", 4, day, "007");
    expect(own[0]?.events[0]?.supersededBy).toBe(successor[0]?.key);
    expect(entryStatus(facts(successor), day)).toMatchObject({ status: "valid", stars: 4 });
  });

  it("cannot be taken for real ones", () => {
    for (const wanted of STATUSES)
      for (const { decisionNo, issuer } of demonstrationCertificates(wanted, 3, calendarDay("2026-11-22"), "001").own) {
        expect(decisionNo ?? "MINHHOA").toContain("MINHHOA");
        expect(issuer ?? "không có thật").toContain("không có thật");
      }
  });
});
