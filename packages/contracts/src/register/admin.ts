import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";
import { line, webAddress } from "../text.js";
import { historyEventSchema, registerEntrySchema } from "./entry.js";
import { starsSchema } from "./status.js";

/** The rules by which certificates were scored: Decisions 1048/QĐ-TTg, 148/QĐ-TTg and 26/2026/QĐ-TTg. */
export const RUBRICS = ["qd-1048", "qd-148", "qd-26"] as const;
export type Rubric = (typeof RUBRICS)[number];

/** Body of POST /admin/ocop/register/{id}/certificates: an officer records a certificate from its decision. */
export const recordCertificateSchema = z
  .strictObject({
    stars: starsSchema,
    decisionNo: line(100).meta({ example: "3981/QĐ-UBND" }),
    decisionDate: calendarDaySchema,
    issuer: line(200).meta({ example: "UBND tỉnh Lâm Đồng" }),
    certificateNo: line(100).nullish(),
    validFrom: calendarDaySchema.nullish().meta({ description: "The day of the decision when left out" }),
    validUntil: calendarDaySchema.nullish().meta({ description: "36 months after when left out; never later" }),
    sourceUrl: webAddress.nullish(),
    checkedOn: calendarDaySchema.nullish(),
    rubric: z.enum(RUBRICS).nullish().meta({
      description: "The rules it was scored by; told by the day of the decision when left out, where that is sure",
    }),
    supersedes: z.string().max(64).nullish().meta({
      description: "Id of the running certificate of the same entry whose place this one takes on its first day",
    }),
  })
  .meta({ id: "RecordCertificate" });
export type RecordCertificate = z.infer<typeof recordCertificateSchema>;

const act = {
  effectiveOn: calendarDaySchema,
  decisionNo: line(100).nullish(),
  reason: line(1000),
  sourceUrl: webAddress.nullish(),
};

/** Body of POST /admin/ocop/certificates/{id}/revocation (Decision 26/2026/QĐ-TTg, article 8). */
export const revokeCertificateSchema = z
  .strictObject({ ...act, decisionNo: line(100) })
  .meta({ id: "RevokeCertificate" });
/** Body of POST /admin/ocop/certificates/{id}/supersession: a younger certificate of the same entry takes its place. */
export const supersedeCertificateSchema = z
  .strictObject({ ...act, supersededBy: z.string().max(64) })
  .meta({ id: "SupersedeCertificate" });
/** Body of POST /admin/ocop/certificates/{id}/extension (article 12): for certificates of older rules that wait for their re-evaluation. */
export const extendCertificateSchema = z
  .strictObject({ until: calendarDaySchema, decisionNo: act.decisionNo, reason: act.reason, sourceUrl: act.sourceUrl })
  .meta({ id: "ExtendCertificate" });
/** Body of POST /admin/ocop/certificates/{id}/annulment: takes back an event that was recorded by mistake or quashed. */
export const annulEventSchema = z
  .strictObject({
    eventId: z.string().max(64),
    reason: line(1000),
    decisionNo: act.decisionNo,
    sourceUrl: act.sourceUrl,
  })
  .meta({ id: "AnnulEvent" });
export type RevokeCertificate = z.infer<typeof revokeCertificateSchema>;
export type SupersedeCertificate = z.infer<typeof supersedeCertificateSchema>;
export type ExtendCertificate = z.infer<typeof extendCertificateSchema>;
export type AnnulEvent = z.infer<typeof annulEventSchema>;

/** A register entry as officers see it: with who recorded what. Never public. */
export const adminRegisterEntrySchema = registerEntrySchema
  .extend({
    audit: z.array(
      historyEventSchema.omit({ kind: true, effectiveOn: true }).extend({
        id: z.string(),
        effectiveOn: calendarDaySchema
          .nullable()
          .meta({ description: "Null for a certificate of which no day is known" }),
        certificateId: z.string(),
        kind: z.enum(["recorded", "revoked", "superseded", "extended", "lapsed", "annulled"]),
        annuls: z.string().nullable(),
        recordedBy: z.string().nullable().meta({ description: "E-mail of the officer; null for an import" }),
      }),
    ),
  })
  .meta({ id: "AdminRegisterEntry" });
export type AdminRegisterEntry = z.infer<typeof adminRegisterEntrySchema>;
