import { type CalendarDay, dayInVietnam, parseCalendarDay } from "./calendar-day.js";

/** Tells what day it is in Vietnam. Every process makes exactly one at its start and hands it down. */
export interface Clock {
  /** The day by which statuses are computed now. */
  today(): CalendarDay;
  /** True when the day is a fixed one for demonstration and tests. */
  readonly demo: boolean;
}

const MINUTE_MS = 60_000;

/** The day, worked out once a minute: it is asked for with every page, and days begin on a whole minute. */
function dayOf(now: () => Date): () => CalendarDay {
  let known: { readonly minute: number; readonly day: CalendarDay } | undefined;
  return () => {
    const instant = now();
    const minute = Math.floor(instant.getTime() / MINUTE_MS);
    if (known?.minute !== minute) known = { minute, day: dayInVietnam(instant) };
    return known.day;
  };
}

/**
 * Makes the clock of a process. `now` is the edge's source of instants.
 * `fixedDay` (OCOP_TODAY) stops the clock at a day, and is refused (throws) unless `demo` (OCOP_DEMO=1) is set too,
 * so that no shop in production can be set back to a day on which a lapsed certificate was still valid.
 */
export function createClock(options: { now: () => Date; fixedDay?: string | undefined; demo?: boolean }): Clock {
  const { now, fixedDay, demo = false } = options;
  if (fixedDay === undefined) return { today: dayOf(now), demo: false };
  if (!demo) throw new Error("OCOP_TODAY is only allowed together with OCOP_DEMO=1");
  const day = parseCalendarDay(fixedDay);
  if (day === undefined) throw new Error(`OCOP_TODAY is not a real day written YYYY-MM-DD: ${fixedDay}`);
  return { today: () => day, demo: true };
}
