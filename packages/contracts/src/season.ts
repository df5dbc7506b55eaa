import { z } from "zod";

const month = z
  .number()
  .int()
  .min(1, "Tháng từ 1 đến 12 / A month is 1 to 12")
  .max(12, "Tháng từ 1 đến 12 / A month is 1 to 12");

/** The months in which something is harvested or made, both included; from November to February runs over the new year. */
export const seasonSchema = z
  .strictObject({ from: month, to: month })
  .meta({ id: "Season", description: "Months, both included; may run over the new year" });
export type Season = z.infer<typeof seasonSchema>;
