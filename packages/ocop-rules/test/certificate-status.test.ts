import fc from "fast-check";
import {
  addDays,
  addMonths,
  type CertificateEvent,
  type CertificateFacts,
  calendarDay,
  certificateStatus,
  describeStatus,
  lastDayOfValidity,
  type Status,
  starIntervals,
  statusPeriods,
} from "../src/index.js";

const day = calendarDay;
const issued = (on: string, more: Partial<CertificateFacts> = {}): CertificateFacts => ({
  stars: 4,
  validFrom: day(on),
  validUntil: lastDayOfValidity(day(on)),
  recognisedYear: null,
  events: [],
  ...more,
});
const event = (kind: CertificateEvent["kind"], on: string, more: Partial<CertificateEvent> = {}): CertificateEvent => ({
  id: `${kind}-${on}`,
  kind,
  effectiveOn: day(on),
  precision: "day",
  ...more,
});
const statusOn = (certificate: CertificateFacts, on: string): Status => certificateStatus(certificate, day(on)).status;

describe("a certificate of 5 August 2026", () => {
  const certificate = issued("2026-08-05");
  it("is valid to 5 August 2029, that day included, and expired the day after", () => {
    expect(certificate.validUntil).toBe("2029-08-05");
    expect(certificateStatus(certificate, day("2029-08-05")).stars).toBe(4);
    expect(statusOn(certificate, "2029-08-06")).toBe("expired");
    expect(certificateStatus(certificate, day("2029-08-06")).stars).toBeNull();
  });
  it("shows no star before the day of its decision", () => {
    expect(certificateStatus(certificate, day("2026-08-04"))).toMatchObject({ status: "not_yet_valid", stars: null });
  });
  it("is expiring from 180 days before, when the producer may file again, and names each deadline", () => {
    expect(certificateStatus(certificate, day("2029-02-05"))).toMatchObject({
      status: "valid",
      next: { kind: "filing_opens", on: "2029-02-06" },
    });
    expect(certificateStatus(certificate, day("2029-02-06"))).toMatchObject({
      status: "expiring",
      next: { kind: "filing_closes", on: "2029-04-07" },
    });
    expect(certificateStatus(certificate, day("2029-04-08"))).toMatchObject({
      status: "expiring",
      next: { kind: "expires", on: "2029-08-05" },
    });
  });
  it("tells a shopper in both languages until when it runs", () => {
    expect(describeStatus(certificateStatus(certificate, day("2027-01-01")))).toEqual({
      vi: "Còn hạn đến 05/08/2029",
      en: "Valid until 05/08/2029",
    });
  });
});

describe("a certificate issued at the end of a month", () => {
  it.each([
    ["2024-02-29", "2027-02-28"],
    ["2023-08-31", "2026-08-31"],
    ["2021-02-28", "2024-02-28"],
  ])("of %s runs to %s", (from, until) => {
    expect(lastDayOfValidity(day(from))).toBe(until);
  });
});

describe("a certificate of which only the year is known", () => {
  const certificate: CertificateFacts = {
    stars: 5,
    validFrom: null,
    validUntil: null,
    recognisedYear: 2025,
    events: [],
  };
  it("is unverified on every day and never shows a star", () => {
    for (const on of ["2024-12-31", "2025-06-01", "2026-11-21", "2029-01-01"]) {
      expect(certificateStatus(certificate, day(on))).toMatchObject({ status: "unverified", stars: null });
    }
    expect(starIntervals(certificate)).toEqual([]);
  });
  it("says so in words", () => {
    expect(describeStatus(certificateStatus(certificate, day("2026-11-21"))).vi).toBe(
      "Công nhận năm 2025, chưa kiểm chứng việc gia hạn",
    );
  });
  it("is expired once a source tells that it lapsed", () => {
    const lapsed = { ...certificate, events: [event("lapsed", "2026-11-21", { precision: "no_later_than" })] };
    expect(statusOn(lapsed, "2026-11-20")).toBe("unverified");
    expect(statusOn(lapsed, "2026-11-21")).toBe("expired");
  });
});

describe("a certificate of which only the expiry is known", () => {
  const certificate: CertificateFacts = {
    stars: 3,
    validFrom: null,
    validUntil: day("2023-01-10"),
    recognisedYear: 2019,
    events: [],
  };
  it("is unverified until then and expired after", () => {
    expect(statusOn(certificate, "2023-01-10")).toBe("unverified");
    expect(statusOn(certificate, "2023-01-11")).toBe("expired");
  });
});

describe("a revoked certificate", () => {
  const revoked = issued("2024-06-01", { events: [event("revoked", "2025-03-10")] });
  it("loses its stars on the very day", () => {
    expect(certificateStatus(revoked, day("2025-03-09")).stars).toBe(4);
    expect(certificateStatus(revoked, day("2025-03-10"))).toMatchObject({ status: "revoked", stars: null });
  });
  it("stays revoked, also past its expiry and after a later replacement", () => {
    const replaced = { ...revoked, events: [...revoked.events, event("superseded", "2025-09-01")] };
    for (const on of ["2025-09-02", "2027-06-02", "2040-01-01"]) expect(statusOn(replaced, on)).toBe("revoked");
  });
  it("gets its stars back when the revocation was annulled", () => {
    const restored = {
      ...revoked,
      events: [...revoked.events, event("annulled", "2025-04-01", { annuls: "revoked-2025-03-10" })],
    };
    expect(certificateStatus(restored, day("2025-03-20")).stars).toBe(4);
  });
  it("revoked and replaced on one day reads as revoked", () => {
    const both = issued("2024-06-01", { events: [event("superseded", "2025-03-10"), event("revoked", "2025-03-10")] });
    expect(statusOn(both, "2025-03-10")).toBe("revoked");
  });
});

describe("a certificate in the transition of article 12", () => {
  const extended = (until: string) =>
    issued("2023-06-10", { events: [event("extended", "2026-06-11", { until: day(until) })] });
  it("keeps its stars past the expiry for as long as the officer marked", () => {
    expect(certificateStatus(extended("2026-10-01"), day("2026-06-11"))).toMatchObject({
      status: "transitional",
      stars: 4,
    });
    expect(statusOn(extended("2026-10-01"), "2026-10-01")).toBe("transitional");
    expect(statusOn(extended("2026-10-01"), "2026-10-02")).toBe("expired");
  });
  it("never reaches past 180 days, whatever was marked", () => {
    expect(statusOn(extended("2027-06-10"), "2026-12-07")).toBe("transitional");
    expect(statusOn(extended("2027-06-10"), "2026-12-08")).toBe("expired");
  });
});

/** Every day from 2021 to 2034, so that 40 months from any day of a certificate are inside. */
const EVERY_DAY = Array.from({ length: 14 * 365 }, (_, days) => addDays(day("2021-01-01"), days));
const DAYS_OF_40_MONTHS = 40 * 31;
const anyDay = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(day("2021-01-01"), days));
const anyEvent = fc
  .record({
    kind: fc.constantFrom("revoked" as const, "superseded" as const, "extended" as const, "lapsed" as const),
    effectiveOn: anyDay,
    until: fc.option(anyDay),
    precision: fc.constantFrom("day" as const, "no_later_than" as const),
    annulled: fc.boolean(),
  })
  .map(({ annulled, ...rest }) => ({ rest, annulled }));
const anyCertificate: fc.Arbitrary<CertificateFacts> = fc
  .record({
    stars: fc.constantFrom(3 as const, 4 as const, 5 as const, null),
    from: fc.option(anyDay, { freq: 8 }),
    months: fc.option(fc.constantFrom(36, 36, 36, 5, 0), { freq: 8 }),
    statedUntil: fc.option(anyDay),
    events: fc.array(anyEvent, { maxLength: 4 }),
  })
  .map(({ stars, from, months, statedUntil, events }) => ({
    stars,
    validFrom: from,
    validUntil: from === null ? statedUntil : months === null ? null : addMonths(from, months),
    recognisedYear: from === null ? 2022 : null,
    events: events.flatMap(({ rest, annulled }, index): CertificateEvent[] => [
      { ...rest, id: `event-${index}` },
      ...(annulled
        ? [
            {
              id: `annulment-${index}`,
              kind: "annulled" as const,
              effectiveOn: rest.effectiveOn,
              precision: "day" as const,
              annuls: `event-${index}`,
            },
          ]
        : []),
    ]),
  }));

const ORDER: Record<Status, number> = {
  unverified: 0,
  not_yet_valid: 0,
  valid: 1,
  expiring: 2,
  transitional: 3,
  expired: 4,
  revoked: 5,
  superseded: 5,
};

describe("any certificate whatever", () => {
  it("shows stars on exactly the days of its star intervals, on every day of 40 months", () => {
    fc.assert(
      fc.property(
        anyCertificate,
        fc.integer({ min: 0, max: EVERY_DAY.length - DAYS_OF_40_MONTHS }),
        (certificate, start) => {
          const intervals = starIntervals(certificate);
          const periods = statusPeriods(certificate);
          for (const on of EVERY_DAY.slice(start, start + DAYS_OF_40_MONTHS)) {
            const status = certificateStatus(certificate, on);
            const shown = intervals.filter(({ from, to }) => from <= on && on < to).map(({ stars }) => stars);
            const period = periods.filter(({ from, to }) => (from === null || from <= on) && (to === null || on < to));
            const agree =
              (status.stars === null ? shown.length === 0 : shown.length === 1 && shown[0] === status.stars) &&
              period.length === 1 &&
              period[0]?.status === status.status &&
              period[0]?.stars === status.stars;
            if (!agree) throw new Error(`${on}: ${JSON.stringify({ status, shown, period })}`);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("goes only forward: valid, expiring, in transition, expired; revoked and superseded are never left", () => {
    fc.assert(
      fc.property(anyCertificate, (certificate) => {
        const periods = statusPeriods(certificate);
        expect(periods[0]?.from).toBeNull();
        expect(periods.at(-1)?.to).toBeNull();
        for (const [index, period] of periods.entries()) {
          const next = periods[index + 1];
          if (next === undefined) continue;
          expect(period.to).toBe(next.from);
          expect(ORDER[next.status]).toBeGreaterThan(ORDER[period.status]);
        }
      }),
    );
  });

  it("shows stars for at most 36 months and the 180 days of a transition", () => {
    fc.assert(
      fc.property(anyCertificate, (certificate) => {
        for (const { from, to } of starIntervals(certificate)) {
          expect(to <= addDays(addMonths(from, 36), 181)).toBe(true);
        }
      }),
    );
  });

  it("can be described in both languages on any day", () => {
    fc.assert(
      fc.property(anyCertificate, anyDay, (certificate, on) => {
        const { vi, en } = describeStatus(certificateStatus(certificate, on));
        expect(`${vi}${en}`).not.toMatch(/undefined|null|NaN/);
      }),
    );
  });
});
