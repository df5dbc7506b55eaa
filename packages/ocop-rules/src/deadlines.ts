import { addDays, addMonths, type CalendarDay, calendarDay } from "./calendar-day.js";

/** Months that a certificate runs from the day of its issue (Decision 26/2026/QĐ-TTg, article 4.3; the same since Decision 1048/QĐ-TTg). */
export const VALIDITY_MONTHS = 36;
/** A dossier of re-evaluation is filed no earlier than this many days before the expiry (article 7.6). */
export const FILING_OPENS_DAYS = 180;
/** ... and no later than this many days before it (article 7.6). */
export const FILING_CLOSES_DAYS = 120;
/** The transition extension lasts at most this many days past the expiry (article 12). */
export const EXTENSION_DAYS = 180;
/** The day on which Decision 26/2026/QĐ-TTg came into force; the transition extension is for certificates of older rules (article 12). */
export const DECISION_26_IN_FORCE: CalendarDay = calendarDay("2026-05-22");

/** The last day of validity of a certificate issued on a day: the same day number 36 months later (article 4.3). */
export const lastDayOfValidity = (issuedOn: CalendarDay): CalendarDay => addMonths(issuedOn, VALIDITY_MONTHS);

/** The first and last day on which a dossier of re-evaluation may be filed (article 7.6). */
export const filingWindow = (validUntil: CalendarDay): { opensOn: CalendarDay; closesOn: CalendarDay } => ({
  opensOn: addDays(validUntil, -FILING_OPENS_DAYS),
  closesOn: addDays(validUntil, -FILING_CLOSES_DAYS),
});

/** The last day that a transition extension may reach (article 12). */
export const latestExtension = (validUntil: CalendarDay): CalendarDay => addDays(validUntil, EXTENSION_DAYS);
