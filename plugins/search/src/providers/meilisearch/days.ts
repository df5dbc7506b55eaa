import { type CalendarDay, calendarDay, daysBetween } from "@cho-ocop/ocop-rules";

const FIRST = calendarDay("1900-01-01");
/** Runs of 1, 2, 4 ... 2^17 days: enough for every calendar day (1900 to 2199). */
const LEVELS = 18;
const END = 2 ** (LEVELS - 1);

const numberOf = (day: CalendarDay): number => Math.min(Math.max(daysBetween(FIRST, day), 0), END);
const named = (level: number, number: number): string => `${level}.${number}`;

/**
 * Days as whole runs: a period is cut into the fewest runs of 2^n days that begin at a multiple of 2^n. Meilisearch cannot ask whether a
 * day lies in one of several periods of a document (it forgets which `from` goes with which `to`); but it can ask whether a document has
 * one of a day's runs. So stars hold from their first to their last day with nothing to update at midnight, and with any number of periods.
 */
export function runsOfPeriod(from: CalendarDay, to: CalendarDay): string[] {
  const runs: string[] = [];
  const end = numberOf(to);
  let day = numberOf(from);
  while (day < end) {
    let level = 0;
    while (level < LEVELS - 1 && day % 2 ** (level + 1) === 0 && day + 2 ** (level + 1) <= end) level += 1;
    runs.push(named(level, day / 2 ** level));
    day += 2 ** level;
  }
  return runs;
}

/** The runs that hold a day: a period has the day if, and only if, it has one of them. */
export function runsOfDay(day: CalendarDay): string[] {
  const number = numberOf(day);
  return Array.from({ length: LEVELS }, (_, level) => named(level, Math.floor(number / 2 ** level)));
}

/** A day as a number that grows with it, for sorting. */
export const dayNumber = numberOf;
