import { type CalendarDay, dayForPeople } from "@cho-ocop/ocop-rules";

/** A day as people in Vietnam write it (05/08/2029), with its machine form beside it. */
export const Day = ({ day }: { day: string }) => (
  // The contract has checked that it is a real day; its types say only that it is a string.
  <time dateTime={day}>{dayForPeople(day as CalendarDay)}</time>
);
