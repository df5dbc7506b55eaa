import type { CalendarDay } from "./calendar-day.js";
import type { CertificateFacts, Stars } from "./certificate.js";
import {
  type CertificateStatus,
  certificateStatus,
  type DayRange,
  type Status,
  statusPeriods,
} from "./certificate-status.js";

/**
 * What the sources claim of a register entry.
 * `recognised`: an authority recognised it (its certificates say how). `council_rated`: a council gave it points, no decision was seen.
 * `proposed_five_star`: put forward for five stars ("tiềm năng 5 sao"), which is not five stars.
 */
export const CLAIMS = ["recognised", "council_rated", "proposed_five_star"] as const;
export type Claim = (typeof CLAIMS)[number];

/** A certificate with the identity by which it is told from its siblings. */
export interface IdentifiedCertificate extends CertificateFacts {
  readonly id: string;
}

/** What the rules need to know of a register entry. */
export interface EntryFacts {
  readonly claim: Claim;
  readonly certificates: readonly IdentifiedCertificate[];
}

/** The status of a register entry on a day: that of the certificate which speaks for it, or `unverified` when it has none. */
export interface EntryStatus {
  readonly status: Status;
  readonly on: CalendarDay;
  readonly stars: Stars | null;
  readonly certificateId: string | null;
  readonly certificate: CertificateStatus | null;
}

/**
 * Which status speaks first when an entry has several certificates: one that shows stars; then what ended or is not proven;
 * one that was replaced or has not begun speaks only for want of any other.
 */
const PRECEDENCE: Record<Status, number> = {
  valid: 0,
  expiring: 0,
  transitional: 0,
  revoked: 1,
  expired: 1,
  unverified: 1,
  superseded: 2,
  not_yet_valid: 3,
};

/** The day or year by which certificates of one product are ordered in time, as text that compares rightly. */
const age = (certificate: CertificateFacts): string =>
  certificate.validFrom ??
  certificate.validUntil ??
  (certificate.recognisedYear === null ? "" : `${certificate.recognisedYear}-00-00`);

/** Whether `left` speaks for the entry rather than `right`. */
function speaksBefore(
  left: { certificate: IdentifiedCertificate; status: CertificateStatus },
  right: { certificate: IdentifiedCertificate; status: CertificateStatus },
): boolean {
  const precedence = PRECEDENCE[left.status.status] - PRECEDENCE[right.status.status];
  if (precedence !== 0) return precedence < 0;
  const [leftAge, rightAge] = [age(left.certificate), age(right.certificate)];
  // Among equals the younger certificate speaks; of one age the revoked one, which a shopper must know of; else the id decides.
  if (leftAge !== rightAge) return leftAge > rightAge;
  const revoked = Number(right.status.status === "revoked") - Number(left.status.status === "revoked");
  return revoked === 0 ? left.certificate.id < right.certificate.id : revoked < 0;
}

/** The status of a register entry on a day, as it is known now. */
export function entryStatus(entry: EntryFacts, on: CalendarDay): EntryStatus {
  let speaker: { certificate: IdentifiedCertificate; status: CertificateStatus } | null = null;
  for (const certificate of entry.certificates) {
    const candidate = { certificate, status: certificateStatus(certificate, on) };
    if (speaker === null || speaksBefore(candidate, speaker)) speaker = candidate;
  }
  if (speaker === null) return { status: "unverified", on, stars: null, certificateId: null, certificate: null };
  const { certificate, status } = speaker;
  return { status: status.status, on, stars: status.stars, certificateId: certificate.id, certificate: status };
}

/** A range of days on all of which a register entry has one status, from one certificate. */
export interface EntryPeriod extends DayRange {
  readonly status: Status;
  readonly stars: Stars | null;
  readonly certificateId: string | null;
}

/** A day before all days of certificates, to ask what holds in the period that has no beginning. */
const LONG_AGO = "1900-01-01" as CalendarDay;

/** All days cut into the periods of each status of a register entry: what SQL, search and caches store and compare. */
export function entryPeriods(entry: EntryFacts): readonly EntryPeriod[] {
  const starts = new Set<CalendarDay>();
  for (const certificate of entry.certificates) {
    for (const period of statusPeriods(certificate)) if (period.from !== null) starts.add(period.from);
  }
  const periods: EntryPeriod[] = [];
  for (const from of [null, ...[...starts].sort()]) {
    const { status, stars, certificateId } = entryStatus(entry, from ?? LONG_AGO);
    const last = periods.at(-1);
    if (last !== undefined && last.status === status && last.stars === stars && last.certificateId === certificateId)
      continue;
    if (last !== undefined) periods[periods.length - 1] = { ...last, to: from };
    periods.push({ from, to: null, status, stars, certificateId });
  }
  return periods;
}
