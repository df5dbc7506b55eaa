import { STATUSES, type Status } from "@cho-ocop/ocop-rules";
import type { DocumentPeriod } from "../../port/document.js";

/** The numbers under which statuses are stored; a number that was used is never given another meaning. */
const CODES: Readonly<Record<Status, number>> = {
  not_yet_valid: 1,
  valid: 2,
  expiring: 3,
  transitional: 4,
  expired: 5,
  revoked: 6,
  superseded: 7,
  unverified: 8,
};

/** Status and stars as one number; its last digit is the stars, 0 for none. */
const stateOf = (status: Status, stars: number | null): number => CODES[status] * 10 + (stars ?? 0);

const EVERY_STATE = STATUSES.flatMap((status) => [null, 3, 4, 5].map((stars) => ({ status, stars })));
const BY_STATE = new Map(EVERY_STATE.map((state) => [stateOf(state.status, state.stars), state]));

/** What a stored number says. */
export function readState(state: number): { status: Status; stars: number | null } {
  const read = BY_STATE.get(state);
  if (read === undefined) throw new RangeError(`No state has the number ${state}`);
  return read;
}

/** The numbers of all states with one of these stars. */
export const statesWithStars = (stars: readonly number[]): number[] =>
  EVERY_STATE.filter((state) => state.stars !== null && stars.includes(state.stars)).map((state) =>
    stateOf(state.status, state.stars),
  );

/** The numbers of all states with one of these statuses. */
export const statesWithStatus = (statuses: readonly Status[]): number[] =>
  EVERY_STATE.filter((state) => statuses.includes(state.status)).map((state) => stateOf(state.status, state.stars));

/** The days on which something changes, in their order, and what holds from each of them on; null when nothing does. */
export function changes(periods: readonly DocumentPeriod[]): { days: string[]; states: (number | null)[] } {
  const days: string[] = [];
  const states: (number | null)[] = [];
  let end: string | undefined;
  for (const { from, to, status, stars } of periods.toSorted((left, right) => (left.from < right.from ? -1 : 1))) {
    if (end !== undefined && end !== from) {
      days.push(end);
      states.push(null);
    }
    days.push(from);
    states.push(stateOf(status, stars));
    end = to;
  }
  if (end !== undefined) {
    days.push(end);
    states.push(null);
  }
  return { days, states };
}

/** The state of a row on the day that a value names. */
export const stateOn = (row: string, day: string): string => `${row}.states[width_bucket(${day}::date, ${row}.days)]`;
