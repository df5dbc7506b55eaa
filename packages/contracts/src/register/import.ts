import { CERTIFICATE_EVENT_KINDS, CLAIMS } from "@cho-ocop/ocop-rules";
import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";
import { line, webAddress } from "../text.js";
import { RUBRICS } from "./admin.js";
import { legalFormSchema } from "./entry.js";
import { starsSchema } from "./status.js";

const key = z
  .string()
  .regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/, "Chỉ gồm a-z, 0-9 và gạch nối / Only a-z, 0-9 and hyphens")
  .max(150);

export const importEventSchema = z.strictObject({
  kind: z.enum(CERTIFICATE_EVENT_KINDS).exclude(["annulled", "superseded"]),
  effectiveOn: calendarDaySchema,
  precision: z.enum(["day", "no_later_than"]).default("day"),
  until: calendarDaySchema.nullish(),
  decisionNo: line(100).nullish(),
  reason: line(1000).nullish(),
});

export const importCertificateSchema = z.strictObject({
  stars: starsSchema.nullable(),
  certificateNo: line(100).nullish(),
  decisionNo: line(100).nullish(),
  decisionDate: calendarDaySchema.nullish(),
  issuer: line(200).nullish(),
  rubric: z.enum(RUBRICS).nullish(),
  validFrom: calendarDaySchema.nullish(),
  validUntil: calendarDaySchema.nullish(),
  recognisedYear: z.number().int().min(2018).max(2199).nullish(),
  checkedOn: calendarDaySchema.nullish(),
  sourceUrl: webAddress.nullish(),
  events: z.array(importEventSchema).max(20).default([]),
});

/** One entry of the register in a file for `npm run register:import`. */
export const importEntrySchema = z
  .strictObject({
    key: key.meta({ description: "Stable identity of the entry: importing it again changes it, never doubles it" }),
    name: line(300),
    claim: z.enum(CLAIMS).default("recognised"),
    proposedFiveStar: z.boolean().default(false),
    producer: z
      .strictObject({ key: key.nullish(), name: line(300), legalForm: legalFormSchema.default("unknown") })
      .nullish(),
    group: z.enum(["I", "II", "III", "IV", "V", "VI"]),
    groupInferred: z.boolean().default(false),
    productSet: z.number().int().min(1).max(26).nullish(),
    origin: z.strictObject({
      era: z.enum(["before", "since"]),
      province: line(100).meta({ description: "Code or name of the province of that era" }),
      district: line(100).nullish(),
      commune: line(100).nullish(),
    }),
    packaging: line(300).nullish(),
    notes: line(2000).nullish(),
    confidence: z.enum(["high", "medium", "low"]).default("medium"),
    nameBackTranslated: z.boolean().default(false),
    sourceConflict: z.boolean().default(false),
    supersededByKey: key.nullish(),
    demonstration: z.boolean().default(false),
    sources: z
      .array(z.strictObject({ url: webAddress, title: line(500).nullish() }))
      .max(50)
      .default([]),
    certificates: z.array(importCertificateSchema).max(20).default([]),
  })
  .meta({ id: "ImportEntry" });
export type ImportEntry = z.infer<typeof importEntrySchema>;
