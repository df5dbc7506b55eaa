import { STATUSES } from "@cho-ocop/ocop-rules";
import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";
import { cleanLine, line } from "../text.js";
import { registerItemSchema } from "./entry.js";

/** Several values of one kind, written with commas. */
export const listOf = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .max(200)
    .transform((text) => [...new Set(text.split(",").map((part) => part.trim()))].filter((part) => part !== ""))
    .pipe(z.array(item).min(1).max(20));

export const REGISTER_SORTS = ["name", "stars", "newest"] as const;

/** Query of GET /ocop/register. Lists are written with commas: `stars=4,5`. */
export const registerQuerySchema = z
  .strictObject({
    q: cleanLine(100).optional().meta({ description: "Words of the name or the producer, with or without marks" }),
    number: cleanLine(100).optional().meta({
      description: "Number of a decision or a certificate, in any spelling; or what stands before its first stroke",
      example: "3981/QĐ-UBND",
    }),
    stars: listOf(z.enum(["3", "4", "5"]))
      .optional()
      .meta({ description: "Stars that may be shown that day" }),
    status: listOf(z.enum(STATUSES)).optional().meta({ description: "Status that day" }),
    group: listOf(z.enum(["I", "II", "III", "IV", "V", "VI"])).optional(),
    set: listOf(z.string().regex(/^([1-9]|1\d|2[0-6])$/))
      .optional()
      .meta({ description: "Numbers of product sets, 1 to 26" }),
    province: z
      .string()
      .regex(/^\d{2}$/)
      .optional()
      .meta({ description: "Code of a province; codes are reused, so `era` says whose" }),
    era: z.enum(["before", "since"]).default("since"),
    producer: line(200).optional().meta({ description: "Id or handle of a producer" }),
    on: calendarDaySchema.optional().meta({ description: "The day to answer for; today when left out" }),
    sort: z.enum(REGISTER_SORTS).default("name"),
    limit: z.coerce.number().int().min(1).max(100).default(24),
    cursor: z
      .string()
      .max(2000)
      .optional()
      .meta({ description: "The `next` of the page before, with the same filters and sort" }),
    demonstration: z
      .enum(["exclude", "include", "only"])
      .default("exclude")
      .meta({ description: "Fictional entries are left out unless asked for" }),
  })
  .meta({ id: "RegisterQuery" });
export type RegisterQuery = z.infer<typeof registerQuerySchema>;

/** Answer of GET /ocop/register. */
export const registerPageSchema = z
  .object({
    on: calendarDaySchema,
    items: z.array(registerItemSchema),
    total: z.number().int().meta({ description: "How many entries match, on all pages" }),
    next: z.string().nullable().meta({ description: "Cursor of the next page; null on the last" }),
  })
  .meta({ id: "RegisterPage" });
export type RegisterPage = z.infer<typeof registerPageSchema>;

/** Query of GET /admin/ocop/register: officers see the fictional entries of a demonstration too. */
export const adminRegisterQuerySchema = registerQuerySchema
  .extend({ demonstration: z.enum(["exclude", "include", "only"]).default("include") })
  .meta({ id: "AdminRegisterQuery" });

/** Query of GET /ocop/register/{handle}, of its panel and of GET /ocop/producers/{handle}. */
export const onDayQuerySchema = z
  .strictObject({
    on: calendarDaySchema.optional().meta({ description: "The day to answer for; today when left out" }),
  })
  .meta({ id: "OnDayQuery" });
export type OnDayQuery = z.infer<typeof onDayQuerySchema>;

/** The query of an address that takes no parameters. */
export const noQuerySchema = z.strictObject({});
