import type { DemonstrationCertificate } from "@cho-ocop/ocop";
import {
  addDays,
  addMonths,
  type CalendarDay,
  DECISION_26_IN_FORCE,
  lastDayOfValidity,
  latestExtension,
  type Stars,
  type Status,
} from "@cho-ocop/ocop-rules";

/** The certificates that make a fictional entry read as wanted, and those of the entry that took its place, if that is what is wanted. */
export interface DemonstrationCertificates {
  readonly own: readonly DemonstrationCertificate[];
  readonly successor: readonly DemonstrationCertificate[];
}

const ISSUER = "Cơ quan minh hoạ (không có thật)";
const REASON = "Dữ liệu minh hoạ";
const DAYS_SINCE_EXPIRY = 30;
const DAYS_SINCE_END = 20;
const DAYS_TO_BEGIN = 90;
const DAYS_TO_EXPIRY = 150;

/** A certificate as an authority would give it on a day: it runs for 36 months (Decision 26/2026/QĐ-TTg, article 4.3). */
function issued(key: string, number: string, stars: Stars, day: CalendarDay): DemonstrationCertificate {
  return {
    key,
    stars,
    certificateNo: `MINHHOA-${number}`,
    decisionNo: `${number}/QĐ-MINHHOA`,
    decisionDate: day,
    issuer: ISSUER,
    validFrom: day,
    validUntil: lastDayOfValidity(day),
    recognisedYear: null,
    events: [],
  };
}

const earlier = (a: CalendarDay, b: CalendarDay): CalendarDay => (a < b ? a : b);
const later = (a: CalendarDay, b: CalendarDay): CalendarDay => (a > b ? a : b);

/**
 * Works out fictional certificates whose entry reads as wanted on a day, and for some weeks after. `number` makes their numbers.
 * `transitional` can only be had on the days for which the law knows it: from 22 May 2026 for certificates issued before that day, whose
 * extension ends 180 days after their 36 months at the latest (Decision 26/2026/QĐ-TTg, article 12); on other days it reads expired.
 */
export function demonstrationCertificates(
  wanted: Status,
  stars: Stars,
  today: CalendarDay,
  number: string,
): DemonstrationCertificates {
  const first = `${number}-1`;
  const one = (certificate: DemonstrationCertificate): DemonstrationCertificates => ({
    own: [certificate],
    successor: [],
  });
  switch (wanted) {
    case "valid":
      return one(issued(first, number, stars, addMonths(today, -6)));
    case "expiring":
      return one(issued(first, number, stars, addMonths(addDays(today, DAYS_TO_EXPIRY), -36)));
    case "expired":
      return one(issued(first, number, stars, addMonths(today, -40)));
    case "not_yet_valid":
      return one(issued(first, number, stars, addDays(today, DAYS_TO_BEGIN)));
    case "unverified": {
      const recognisedYear = Number(today.slice(0, 4)) - 2;
      const { events } = issued(first, number, stars, today);
      const unknown = { certificateNo: null, decisionNo: null, decisionDate: null, issuer: null };
      return one({ key: first, stars, ...unknown, validFrom: null, validUntil: null, recognisedYear, events });
    }
    case "revoked": {
      const certificate = issued(first, number, stars, addMonths(today, -12));
      const effectiveOn = addDays(today, -DAYS_SINCE_END);
      return one({
        ...certificate,
        events: [{ kind: "revoked", effectiveOn, until: null, supersededBy: null, reason: REASON }],
      });
    }
    case "superseded": {
      const effectiveOn = addDays(today, -DAYS_SINCE_END);
      const certificate = issued(first, number, stars, addMonths(today, -30));
      const successor = issued(`${number}-2`, `${number}B`, stars, effectiveOn);
      return {
        own: [
          {
            ...certificate,
            events: [{ kind: "superseded", effectiveOn, until: null, supersededBy: successor.key, reason: REASON }],
          },
        ],
        successor: [successor],
      };
    }
    case "transitional": {
      const wished = addMonths(addDays(today, -DAYS_SINCE_EXPIRY), -36);
      const certificate = issued(first, number, stars, earlier(wished, addDays(DECISION_26_IN_FORCE, -1)));
      const { validUntil } = certificate;
      if (validUntil === null || today < DECISION_26_IN_FORCE) return one(certificate);
      const effectiveOn = later(addDays(validUntil, 1), DECISION_26_IN_FORCE);
      const until = latestExtension(validUntil);
      return one({
        ...certificate,
        events: [{ kind: "extended", effectiveOn, until, supersededBy: null, reason: REASON }],
      });
    }
  }
}
