import { isRefusal } from "@cho-ocop/kernel";
import { type CertificateEvent, calendarDay, certificateStatus } from "@cho-ocop/ocop-rules";
import type { DecidedCertificate, IdentifiedEntry } from "../../src/register/facts.js";
import {
  type Act,
  ALLOWED_ACTS,
  annulment,
  extension,
  recording,
  revocation,
  rubricOf,
  type Standing,
  supersession,
} from "../../src/rules/acts.js";

const day = calendarDay;
const TODAY = day("2026-11-21");

const event = (id: string, kind: CertificateEvent["kind"], more: Partial<CertificateEvent> = {}): CertificateEvent => ({
  id,
  kind,
  effectiveOn: day("2026-06-01"),
  precision: "day",
  ...more,
});

const certificate = (id: string, more: Partial<DecidedCertificate> = {}): DecidedCertificate => ({
  id,
  stars: 4,
  validFrom: day("2024-03-10"),
  validUntil: day("2027-03-10"),
  recognisedYear: null,
  events: [],
  decisionNo: `${id}/QĐ-UBND`,
  decisionDate: day("2024-03-10"),
  issuer: "UBND tỉnh Bắc Giang",
  ...more,
});

const entry = (...certificates: DecidedCertificate[]): IdentifiedEntry => ({
  id: "rp_1",
  claim: "recognised",
  certificates,
});

const revoke = { effectiveOn: "2026-07-01", decisionNo: "9/QĐ-UBND", reason: "Không còn đáp ứng tiêu chí" };
const record = {
  stars: 4 as const,
  decisionNo: "3981/QĐ-UBND",
  decisionDate: "2026-08-05",
  issuer: "UBND tỉnh Bắc Ninh",
};

const code = (result: unknown): string => (isRefusal(result) ? result.code : "written");

describe("what an officer may do to a certificate", () => {
  const standings: Record<Standing, CertificateEvent[]> = {
    open: [],
    extended: [event("e", "extended", { until: day("2027-05-01") })],
    lapsed: [event("e", "lapsed")],
    superseded: [event("e", "superseded", { supersededBy: "cert_2" })],
    revoked: [event("e", "revoked")],
  };
  const refused: Partial<Record<Standing, string>> = {
    extended: "already_extended",
    lapsed: "already_lapsed",
    superseded: "already_superseded",
    revoked: "already_revoked",
  };
  const younger = certificate("cert_2", { validFrom: day("2026-06-01"), validUntil: day("2029-06-01") });
  const acts: Record<Act, (about: IdentifiedEntry) => unknown> = {
    revoke: (about) => revocation(about, "cert_1", revoke),
    supersede: (about) => supersession(about, "cert_1", { ...revoke, supersededBy: "cert_2" }),
    extend: (about) => extension(about, "cert_1", { until: "2027-09-06", reason: "Chờ kết quả" }),
  };
  const edges = (Object.keys(standings) as Standing[]).flatMap((standing) =>
    (Object.keys(acts) as Act[]).map((act) => ({ standing, act, allowed: ALLOWED_ACTS[standing].includes(act) })),
  );

  it.each(edges)("when it is $standing, to $act it is allowed: $allowed", ({ standing, act, allowed }) => {
    const about = entry(certificate("cert_1", { events: standings[standing] }), younger);
    expect(code(acts[act](about))).toBe(allowed ? "written" : refused[standing]);
  });

  it("is asked of the certificates of that product only", () => {
    expect(code(revocation(entry(younger), "cert_1", revoke))).toBe("no_such_certificate");
  });
});

describe("a revocation", () => {
  it.each([
    ["2024-03-09", "before_validity"],
    ["2024-03-10", "written"],
    ["2027-03-10", "written"],
    ["2027-03-11", "after_validity"],
  ])("from %s: %s", (effectiveOn, expected) => {
    expect(code(revocation(entry(certificate("cert_1")), "cert_1", { ...revoke, effectiveOn }))).toBe(expected);
  });

  it("reaches into a transition extension", () => {
    const extended = certificate("cert_1", { events: [event("e", "extended", { until: day("2027-05-01") })] });
    const result = revocation(entry(extended), "cert_1", { ...revoke, effectiveOn: "2027-04-01" });
    expect(code(result)).toBe("written");
  });
});

describe("a transition extension (article 12)", () => {
  const extend = (about: DecidedCertificate, until: string) =>
    code(extension(entry(about), "cert_1", { until, reason: "Chờ kết quả đánh giá lại" }));

  it.each([
    ["2027-03-10", "outside_the_extension"],
    ["2027-03-11", "written"],
    ["2027-09-06", "written"],
    ["2027-09-07", "outside_the_extension"],
  ])("until %s: %s", (until, expected) => {
    expect(extend(certificate("cert_1"), until)).toBe(expected);
  });

  it("is only for certificates issued before 22 May 2026", () => {
    const of = (validFrom: string) =>
      certificate("cert_1", { validFrom: day(validFrom), validUntil: day("2029-05-20") });
    expect(extend(of("2026-05-21"), "2029-06-01")).toBe("written");
    expect(extend(of("2026-05-22"), "2029-06-01")).toBe("not_of_older_rules");
  });

  it("needs a known validity", () => {
    expect(extend(certificate("cert_1", { validUntil: null }), "2027-04-01")).toBe("validity_not_known");
  });
});

describe("a supersession", () => {
  const old = certificate("cert_1");
  const supersede = (successor: DecidedCertificate, effectiveOn = "2026-08-05") =>
    code(supersession(entry(old, successor), "cert_1", { ...revoke, effectiveOn, supersededBy: "cert_2" }));
  const younger = { validFrom: day("2026-08-05"), validUntil: day("2029-08-05") };

  it("takes a younger certificate that runs that day", () => {
    expect(supersede(certificate("cert_2", younger))).toBe("written");
    expect(supersede(certificate("cert_2", younger), "2026-08-04")).toBe("before_successor");
  });
  it("does not take an older one, one that has ended, itself, or one of another product", () => {
    expect(supersede(certificate("cert_2", { validFrom: day("2023-01-01") }))).toBe("successor_older");
    expect(supersede(certificate("cert_2", { ...younger, events: [event("e", "revoked")] }))).toBe("successor_ended");
    expect(supersede(certificate("cert_3", younger))).toBe("no_such_successor");
    const itself = supersession(entry(old), "cert_1", { ...revoke, supersededBy: "cert_1" });
    expect(code(itself)).toBe("no_such_successor");
  });
});

describe("an annulment", () => {
  const revoked = certificate("cert_1", { events: [event("e1", "revoked")] });
  const annul = (about: DecidedCertificate, eventId: string) =>
    annulment(entry(about), "cert_1", { eventId, reason: "Ghi nhầm" }, TODAY);

  it("gives the certificate back what the event took", () => {
    const result = annul(revoked, "e1");
    if (!result.ok || result.event === null) throw new Error("it was refused");
    const events = [...revoked.events, { ...result.event, id: "e2", precision: "day" as const }];
    expect(certificateStatus({ ...revoked, events }, TODAY).stars).toBe(4);
  });
  it("is for an event that stands, once", () => {
    const annulled = certificate("cert_1", {
      events: [event("e1", "revoked"), event("e2", "annulled", { annuls: "e1" })],
    });
    expect(code(annul(annulled, "e1"))).toBe("already_annulled");
    expect(code(annul(annulled, "e2"))).toBe("annulment_stays");
    expect(code(annul(revoked, "e9"))).toBe("no_such_event");
  });
});

describe("recording a certificate", () => {
  it("takes the day of the decision for the first day and 36 months for the validity", () => {
    const result = recording(entry(), record, TODAY);
    expect(result).toMatchObject({
      ok: true,
      certificate: { validFrom: "2026-08-05", validUntil: "2029-08-05", rubric: "qd-26" },
      event: null,
    });
  });
  it.each([
    [{ decisionDate: "2026-11-22" }, "decision_in_the_future"],
    [{ decisionDate: "2018-05-06" }, "before_the_programme"],
    [{ validFrom: "2026-08-04" }, "before_the_decision"],
    [{ validUntil: "2029-08-06" }, "outside_36_months"],
    [{ validUntil: "2026-08-04" }, "outside_36_months"],
    [{ validUntil: "2028-01-01" }, "written"],
    [{ checkedOn: "2026-11-22" }, "checked_in_the_future"],
  ])("with %j: %s", (change, expected) => {
    expect(code(recording(entry(), { ...record, ...change }, TODAY))).toBe(expected);
  });

  it("is refused for a decision that is in the register already", () => {
    const same = certificate("cert_1", { ...record, decisionDate: day(record.decisionDate) });
    expect(code(recording(entry(same), record, TODAY))).toBe("already_recorded");
  });

  describe("while another certificate runs", () => {
    const running = certificate("cert_1");
    it("is refused unless it says that it supersedes that one", () => {
      expect(code(recording(entry(running), record, TODAY))).toBe("another_certificate_runs");
      expect(recording(entry(running), { ...record, supersedes: "cert_1" }, TODAY)).toMatchObject({
        ok: true,
        event: { certificateId: "cert_1", kind: "superseded", effectiveOn: "2026-08-05", supersededBy: "recorded" },
      });
    });
    it("is refused when the other one is not named, already ended or of another product", () => {
      const revoked = certificate("cert_2", { events: [event("e", "revoked", { effectiveOn: day("2025-01-01") })] });
      expect(code(recording(entry(running, revoked), { ...record, supersedes: "cert_2" }, TODAY))).toBe(
        "another_certificate_runs",
      );
      expect(code(recording(entry(revoked), { ...record, supersedes: "cert_2" }, TODAY))).toBe("already_revoked");
      expect(code(recording(entry(), { ...record, supersedes: "cert_2" }, TODAY))).toBe("no_such_certificate");
    });
    it("needs no such word when the other one has expired before, or only a year is known of it", () => {
      const expired = certificate("cert_1", { validFrom: day("2021-01-05"), validUntil: day("2024-01-05") });
      const year = certificate("cert_2", { validFrom: null, validUntil: null, recognisedYear: 2024 });
      expect(code(recording(entry(expired, year), record, TODAY))).toBe("written");
    });
  });

  it("tells the rules of the scoring from the day of the decision, where that is sure", () => {
    expect(rubricOf(day("2023-02-23"))).toBe("qd-1048");
    expect(rubricOf(day("2023-02-24"))).toBe("qd-148");
    expect(rubricOf(day("2026-05-22"))).toBeNull();
    expect(rubricOf(day("2026-07-22"))).toBe("qd-26");
  });
});
