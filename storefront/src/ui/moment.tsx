import { dayInVietnam } from "@cho-ocop/ocop-rules";
import { Day } from "./day.js";

const clockTime = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** An instant by the clock and the calendar of Vietnam: 09:05, 22/11/2026. */
export const Moment = ({ at }: { at: string }) => {
  const instant = new Date(at);
  return (
    <>
      <time dateTime={at}>{clockTime.format(instant)}</time>, <Day day={dayInVietnam(instant)} />
    </>
  );
};
