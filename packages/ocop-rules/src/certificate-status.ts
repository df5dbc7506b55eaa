import { addDays, type CalendarDay } from "./calendar-day.js";
import { type CertificateEvent, type CertificateFacts, type Stars, standingEvents } from "./certificate.js";
import { filingWindow, latestExtension } from "./deadlines.js";

/**
 * What a certificate is on a day. `valid`, `expiring` and `transitional` show stars; the others never do.
 * `expiring` begins when the window to file for re-evaluation opens (Decision 26/2026/QĐ-TTg, article 7.6).
 */
export const STATUSES = [
  "not_yet_valid",
  "valid",
  "expiring",
  "transitional",
  "expired",
  "revoked",
  "superseded",
  "unverified",
] as const;
export type Status = (typeof STATUSES)[number];

/** The statuses under which stars may be shown. */
export const STARRED_STATUSES: readonly Status[] = ["valid", "expiring", "transitional"];

/** The next day on which something changes for the holder, and the article that says so. */
export interface Deadline {
  readonly kind: "becomes_valid" | "filing_opens" | "filing_closes" | "expires" | "extension_ends";
  readonly on: CalendarDay;
  readonly article: string;
}

/** The status of a certificate on a day, with all that a person can be told about it. */
export interface CertificateStatus {
  readonly status: Status;
  /** The day that was asked about. */
  readonly on: CalendarDay;
  /** The stars that may be shown that day; null when none may. */
  readonly stars: Stars | null;
  /** The stars that the certificate was given, whether they may be shown or not. */
  readonly recognisedStars: Stars | null;
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
  readonly recognisedYear: number | null;
  /** The last day of the transition extension, when there is one. */
  readonly extendedUntil: CalendarDay | null;
  /** The event behind `revoked`, `superseded` or a lapse told by a source. */
  readonly event: CertificateEvent | null;
  readonly next: Deadline | null;
}

/** The event that ended a certificate first. On the same day a revocation outweighs: it is what a shopper must know. */
export function endingEvent(certificate: CertificateFacts): CertificateEvent | null {
  let first: CertificateEvent | null = null;
  for (const event of standingEvents(certificate.events)) {
    if (event.kind !== "revoked" && event.kind !== "superseded") continue;
    const earlier = first === null || event.effectiveOn < first.effectiveOn;
    const graver = first !== null && event.effectiveOn === first.effectiveOn && event.kind === "revoked";
    if (earlier || graver) first = event;
  }
  return first;
}

/** The day from which a source tells that the certificate had ended, for those whose expiry is not known. */
function lapse(certificate: CertificateFacts): CertificateEvent | null {
  let first: CertificateEvent | null = null;
  for (const event of standingEvents(certificate.events)) {
    if (event.kind === "lapsed" && (first === null || event.effectiveOn < first.effectiveOn)) first = event;
  }
  return first;
}

/**
 * The last day of the transition extension that an officer marked, never past 180 days after the expiry (article 12).
 * Null without one, or when it would not reach past the expiry.
 */
export function extensionEnd(certificate: CertificateFacts): CalendarDay | null {
  const { validUntil } = certificate;
  if (validUntil === null) return null;
  let end: CalendarDay | null = null;
  for (const event of standingEvents(certificate.events)) {
    if (event.kind === "extended" && event.until != null && (end === null || event.until > end)) end = event.until;
  }
  if (end === null || end <= validUntil) return null;
  const latest = latestExtension(validUntil);
  return end < latest ? end : latest;
}

const DECISION = "Quyết định 26/2026/QĐ-TTg";

/** The next deadline of a certificate that runs on a day. */
function nextDeadline(validUntil: CalendarDay, on: CalendarDay): Deadline {
  const { opensOn, closesOn } = filingWindow(validUntil);
  if (on < opensOn) return { kind: "filing_opens", on: opensOn, article: `${DECISION}, Điều 7.6` };
  if (on <= closesOn) return { kind: "filing_closes", on: closesOn, article: `${DECISION}, Điều 7.6` };
  return { kind: "expires", on: validUntil, article: `${DECISION}, Điều 4.3` };
}

/**
 * The status of a certificate on a day, as it is known now. The only place in the house that decides whether stars may be shown.
 * Validity is counted in whole days of Vietnam's calendar, the last day included (Decision 26/2026/QĐ-TTg, articles 4.3, 7.6, 8 and 12).
 */
export function certificateStatus(certificate: CertificateFacts, on: CalendarDay): CertificateStatus {
  const { stars, validFrom, validUntil, recognisedYear } = certificate;
  const extendedUntil = extensionEnd(certificate);
  const tell = (
    status: Status,
    event: CertificateEvent | null = null,
    next: Deadline | null = null,
  ): CertificateStatus => ({
    status,
    on,
    stars: STARRED_STATUSES.includes(status) ? stars : null,
    recognisedStars: stars,
    validFrom,
    validUntil,
    recognisedYear,
    extendedUntil,
    event,
    next,
  });

  const ending = endingEvent(certificate);
  if (ending !== null && ending.effectiveOn <= on)
    return tell(ending.kind === "revoked" ? "revoked" : "superseded", ending);
  const lapsed = lapse(certificate);
  if (lapsed !== null && lapsed.effectiveOn <= on) return tell("expired", lapsed);
  if (validUntil !== null && validUntil < on) {
    if (extendedUntil === null || extendedUntil < on) return tell("expired");
    // Without a known first day nothing shows that there was a validity to extend.
    if (validFrom === null) return tell("expired");
    return tell("transitional", null, { kind: "extension_ends", on: extendedUntil, article: `${DECISION}, Điều 12` });
  }
  if (validFrom === null || validUntil === null) return tell("unverified");
  if (on < validFrom) {
    return tell("not_yet_valid", null, { kind: "becomes_valid", on: validFrom, article: `${DECISION}, Điều 4.3` });
  }
  const next = nextDeadline(validUntil, on);
  return tell(next.kind === "filing_opens" ? "valid" : "expiring", null, next);
}

/** A half-open range of days: from `from` (null: since ever) up to but without `to` (null: for ever). */
export interface DayRange {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

/** A range of days on all of which a certificate has one status. */
export interface StatusPeriod extends DayRange {
  readonly status: Status;
  readonly stars: Stars | null;
}

/**
 * All days cut into the periods of each status, in order and without a gap: what is stored and compared in SQL, search and caches.
 * Says the same as `certificateStatus` on every day (a property test holds them together), but is built from the dates alone.
 */
export function statusPeriods(certificate: CertificateFacts): readonly StatusPeriod[] {
  const { validFrom, validUntil } = certificate;
  const natural: { status: Status; from: CalendarDay | null }[] = [];
  if (validFrom === null || validUntil === null) {
    natural.push({ status: "unverified", from: null });
  } else {
    natural.push({ status: "not_yet_valid", from: null });
    const { opensOn } = filingWindow(validUntil);
    natural.push({ status: "valid", from: validFrom });
    natural.push({ status: "expiring", from: opensOn > validFrom ? opensOn : validFrom });
  }
  if (validUntil !== null) {
    const extendedUntil = validFrom === null ? null : extensionEnd(certificate);
    if (extendedUntil !== null) natural.push({ status: "transitional", from: addDays(validUntil, 1) });
    natural.push({ status: "expired", from: addDays(extendedUntil ?? validUntil, 1) });
  }
  const lapsed = lapse(certificate);
  const ending = endingEvent(certificate);
  const cut = (status: Status, from: CalendarDay): void => {
    while (natural.length > 0 && (natural.at(-1)?.from ?? "") >= from) natural.pop();
    natural.push({ status, from });
  };
  if (lapsed !== null) cut("expired", lapsed.effectiveOn);
  if (ending !== null) cut(ending.kind === "revoked" ? "revoked" : "superseded", ending.effectiveOn);

  const periods: StatusPeriod[] = [];
  for (const [index, { status, from }] of natural.entries()) {
    const to = natural[index + 1]?.from ?? null;
    if (from !== null && to !== null && from >= to) continue;
    const last = periods.at(-1);
    if (last?.status === status) periods[periods.length - 1] = { ...last, to };
    else periods.push({ status, from, to, stars: STARRED_STATUSES.includes(status) ? certificate.stars : null });
  }
  return periods;
}

/** A half-open range of days on which stars may be shown, and how many. */
export interface StarInterval {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly stars: Stars;
}

/** The half-open day ranges in which the stars of a certificate may be shown: valid, expiring and transitional together. */
export function starIntervals(certificate: CertificateFacts): readonly StarInterval[] {
  const intervals: StarInterval[] = [];
  for (const { from, to, stars } of statusPeriods(certificate)) {
    if (stars === null || from === null || to === null) continue;
    const last = intervals.at(-1);
    if (last?.to === from) intervals[intervals.length - 1] = { ...last, to };
    else intervals.push({ from, to, stars });
  }
  return intervals;
}
