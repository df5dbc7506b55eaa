import { STATUSES } from "@cho-ocop/ocop-rules";
import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";
import { bothLanguagesSchema, webAddress } from "../text.js";

export const starsSchema = z.union([z.literal(3), z.literal(4), z.literal(5)]).meta({ id: "Stars" });
export const statusSchema = z.enum(STATUSES).meta({ id: "Status" });

export const deadlineSchema = z
  .object({
    kind: z.enum(["becomes_valid", "filing_opens", "filing_closes", "expires", "extension_ends"]),
    on: calendarDaySchema,
    article: z.string().meta({ description: "The article of law that sets it" }),
    text: bothLanguagesSchema,
  })
  .meta({ id: "Deadline" });

/** What is said of the certificate that speaks for an entry: the act that stands behind the stars. */
export const certificateActSchema = z
  .object({
    id: z.string(),
    certificateNo: z.string().nullable(),
    decisionNo: z.string().nullable(),
    decisionDate: calendarDaySchema.nullable(),
    issuer: z.string().nullable(),
    rubric: z.string().nullable(),
    checkedOn: calendarDaySchema
      .nullable()
      .meta({ description: "The day on which this was last compared with its source" }),
    sourceUrl: webAddress.nullable(),
  })
  .meta({ id: "CertificateAct" });

/** The certificate panel: the one object from which badge, sentence, JSON-LD, feed and bots take what they say of stars. */
export const certificatePanelSchema = z
  .object({
    on: calendarDaySchema.meta({ description: "The day that is answered for" }),
    status: statusSchema,
    statusName: bothLanguagesSchema,
    stars: starsSchema.nullable().meta({ description: "The stars that may be shown that day; null: none may" }),
    recognisedStars: starsSchema
      .nullable()
      .meta({ description: "The stars the certificate was given, for the sentence of history; never a badge" }),
    sentence: bothLanguagesSchema.meta({ description: "What the certificate is that day, and why" }),
    validFrom: calendarDaySchema.nullable(),
    validUntil: calendarDaySchema.nullable().meta({ description: "The last day of validity" }),
    recognisedYear: z.number().int().nullable(),
    extendedUntil: calendarDaySchema.nullable(),
    next: deadlineSchema.nullable(),
    certificate: certificateActSchema.nullable(),
  })
  .meta({ id: "CertificatePanel" });
export type CertificatePanel = z.infer<typeof certificatePanelSchema>;
export type CertificateAct = z.infer<typeof certificateActSchema>;
