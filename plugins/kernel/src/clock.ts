import { type Clock, createClock } from "@cho-ocop/ocop-rules";

/** The one clock of the backend process. It is made here once, at the edge; everything below is handed a day. */
export const clock: Clock = createClock({
  now: () => new Date(),
  fixedDay: process.env.OCOP_TODAY || undefined,
  demo: process.env.OCOP_DEMO === "1",
});
