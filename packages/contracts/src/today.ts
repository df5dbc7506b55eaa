import { z } from "zod";
import { calendarDaySchema } from "./calendar-day.js";

/** Answer of GET /ocop/today: the day by which every status in the house is computed now. */
export const todaySchema = z.object({ today: calendarDaySchema, demo: z.boolean() });
export type Today = z.infer<typeof todaySchema>;
