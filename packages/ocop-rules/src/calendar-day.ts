import { Temporal } from "temporal-polyfill";

/** A day of the calendar in Vietnam, written YYYY-MM-DD. Two of them compare rightly with < and >. */
export type CalendarDay = string & { readonly __calendarDay: true };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const TIME_ZONE = "Asia/Ho_Chi_Minh";

/** Reads a day written YYYY-MM-DD; undefined when it is not written so or does not exist (30 February). Years 1900 to 2199. */
export function parseCalendarDay(text: string): CalendarDay | undefined {
  if (!SHAPE.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  if (year < 1900 || year > 2199) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as CalendarDay;
  } catch {
    return undefined;
  }
}

/** Reads a day written YYYY-MM-DD. Throws a RangeError when it is none: for constants and for data checked before. */
export function calendarDay(text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (day === undefined) throw new RangeError(`Not a calendar day: ${JSON.stringify(text)}`);
  return day;
}

/** The day that it is in Vietnam at an instant. */
export function dayInVietnam(instant: Date): CalendarDay {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(TIME_ZONE)
    .toPlainDate()
    .toString() as CalendarDay;
}

/** The day a number of days later (earlier when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return Temporal.PlainDate.from(day).add({ days }).toString() as CalendarDay;
}

/**
 * The day a number of months later with the same day number, or the last day of that month where it has no such day.
 * Law: Civil Code 2015, article 148.3 (a term in months ends on the same day number; without one, on the month's last day).
 */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  return Temporal.PlainDate.from(day).add({ months }, { overflow: "constrain" }).toString() as CalendarDay;
}

/** How many days lie between two days; negative when `to` is before `from`. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}
