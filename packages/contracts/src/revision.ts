import { z } from "zod";
import { calendarDaySchema } from "./calendar-day.js";

/**
 * Answer of GET /ocop/revision: whoever keeps an answer of the open data may use it for as long as both are the same as before it was asked for.
 */
export const revisionSchema = z
  .object({
    revision: z.string().meta({ description: "Differs after every change of what the open data tells" }),
    today: calendarDaySchema,
  })
  .meta({ id: "Revision" });
export type Revision = z.infer<typeof revisionSchema>;
