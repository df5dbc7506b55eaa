import { type CalendarDay, parseCalendarDay } from "@cho-ocop/ocop-rules";
import { z } from "zod";

/** A day of the calendar in Vietnam, YYYY-MM-DD. */
export const calendarDaySchema = z
  .string()
  .refine((text): text is CalendarDay => parseCalendarDay(text) !== undefined, {
    message: "Không phải một ngày có thật dạng YYYY-MM-DD / Not a real day written YYYY-MM-DD",
  })
  .meta({ format: "date", description: "A calendar day in Vietnam's time zone", example: "2026-11-21" });
