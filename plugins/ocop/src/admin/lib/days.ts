import { type CalendarDay, dayForPeople, parseCalendarDay } from "@cho-ocop/ocop-rules";

/**
 * Reads a day as a person types it: 21/11/2026, 1-2-2026, 21.11.2026, 21112026 (for keyboards without a slash) or 2026-11-21.
 * Undefined when it is written otherwise or does not exist.
 */
export function readDay(text: string): CalendarDay | undefined {
  const typed = text.trim();
  const iso = parseCalendarDay(typed);
  if (iso !== undefined) return iso;
  const parts = /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (parts === null) return undefined;
  const [, day = "", month = "", year = ""] = parts;
  return parseCalendarDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** A day of an answer of the API, which keeps to its contract, as one the rules can count with. */
export const dayOf = (day: string): CalendarDay => day as CalendarDay;

/** A day of an answer of the API as people read it: 21/11/2026. */
export const showDay = (day: string): string => dayForPeople(dayOf(day));

/** An instant as an officer in Vietnam reads it: 21/11/2026 09:05. */
export function showInstant(instant: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("day")}/${part("month")}/${part("year")} ${part("hour")}:${part("minute")}`;
}
