import { type BothLanguages, CERTIFICATE_EVENT_KINDS, CLAIMS } from "@cho-ocop/ocop-rules";
import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";
import { bothLanguagesSchema, webAddress } from "../text.js";
import { certificatePanelSchema } from "./status.js";

/** The legal forms of a producer (Decision 26/2026/QĐ-TTg, article 2.3), and `other` and `unknown` for what sources say otherwise or not at all. */
export const LEGAL_FORMS = [
  "cooperative",
  "cooperative_group",
  "company",
  "farm",
  "business_household",
  "household",
  "association",
  "tourism_operator",
  "production_facility",
  "individual",
  "other",
  "unknown",
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];
/** The name of each legal form. */
export const LEGAL_FORM_NAMES: Record<LegalForm, BothLanguages> = {
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  cooperative_group: { vi: "Tổ hợp tác", en: "Cooperative group" },
  company: { vi: "Doanh nghiệp", en: "Company" },
  farm: { vi: "Trang trại", en: "Farm" },
  business_household: { vi: "Hộ kinh doanh", en: "Business household" },
  household: { vi: "Hộ sản xuất", en: "Household" },
  association: { vi: "Hội, hiệp hội", en: "Association" },
  tourism_operator: { vi: "Đơn vị du lịch", en: "Tourism operator" },
  production_facility: { vi: "Cơ sở sản xuất", en: "Production facility" },
  individual: { vi: "Cá nhân", en: "Individual" },
  other: { vi: "Hình thức khác", en: "Other" },
  unknown: { vi: "Chưa rõ", en: "Not known" },
};
/** Legal forms behind which stands one person or family: their names are shown in the register, but not handed to machines. */
export const PERSONAL_FORMS: readonly LegalForm[] = ["individual", "household", "business_household"];
export const legalFormSchema = z.enum(LEGAL_FORMS).meta({ id: "LegalForm" });

export const namedCodeSchema = z.object({ code: z.string(), name: z.string() });

/** Where a product comes from, in both eras: as its papers said before 1 July 2025, and what that place belongs to since. */
export const originSchema = z
  .object({
    province: namedCodeSchema.meta({ description: "The province since 1 July 2025" }),
    commune: namedCodeSchema
      .nullable()
      .meta({ description: 'The commune since 1 July 2025, where it is known for sure: "xã Tân Sơn"' }),
    before: z
      .object({
        province: namedCodeSchema,
        district: z.string().nullable(),
        commune: z.string().nullable(),
      })
      .nullable()
      .meta({ description: "As stated before 1 July 2025" }),
    text: bothLanguagesSchema,
  })
  .meta({ id: "Origin" });

export const producerRefSchema = z
  .object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    legalForm: legalFormSchema,
    legalFormName: bothLanguagesSchema,
  })
  .meta({ id: "ProducerRef" });

/** Where a producer is at home, in both eras. */
export const producerOriginSchema = originSchema
  .nullable()
  .meta({ description: "Where the producer is at home; null where the register does not know" });

/** A register entry as lists show it. */
export const registerItemSchema = z
  .object({
    id: z.string(),
    handle: z.string().meta({ description: "Stable, for addresses" }),
    name: z.string(),
    group: z.object({ code: z.string(), name: bothLanguagesSchema, inferred: z.boolean() }),
    productSet: z.object({ number: z.number().int(), name: bothLanguagesSchema }).nullable(),
    producer: producerRefSchema.nullable(),
    origin: originSchema,
    panel: certificatePanelSchema,
    demonstration: z.boolean().meta({ description: "True for the fictional entries of a demonstration" }),
  })
  .meta({ id: "RegisterItem" });
export type RegisterItem = z.infer<typeof registerItemSchema>;

export const historyEventSchema = z
  .object({
    kind: z.enum(CERTIFICATE_EVENT_KINDS),
    effectiveOn: calendarDaySchema,
    precision: z.enum(["day", "no_later_than"]),
    recordedAt: z.iso.datetime({ offset: true }),
    until: calendarDaySchema.nullable(),
    decisionNo: z.string().nullable(),
    reason: z.string().nullable(),
    annulled: z.boolean(),
  })
  .meta({ id: "HistoryEvent" });

/** One certificate of an entry with its own panel and history. */
export const certificateHistorySchema = z
  .object({ panel: certificatePanelSchema, events: z.array(historyEventSchema) })
  .meta({ id: "CertificateHistory" });
export type CertificateHistory = z.infer<typeof certificateHistorySchema>;
export const certificatesSchema = z.array(certificateHistorySchema).meta({ description: "Youngest first" });

/** A register entry with all that is publicly known of it. */
export const registerEntrySchema = registerItemSchema
  .extend({
    producerOrigin: producerOriginSchema,
    claim: z.enum(CLAIMS),
    claimText: bothLanguagesSchema,
    proposedFiveStar: z
      .boolean()
      .meta({ description: 'Put forward for five stars ("tiềm năng 5 sao"): not five stars' }),
    packaging: z.string().nullable(),
    notes: z.string().nullable(),
    confidence: z.enum(["high", "medium", "low"]),
    flags: z.object({ nameBackTranslated: z.boolean(), sourceConflict: z.boolean() }),
    certificates: certificatesSchema,
    sources: z.array(z.object({ url: webAddress, title: z.string().nullable() })),
    supersededByHandle: z.string().nullable(),
    productHandle: z.string().nullable().meta({ description: "Handle of the listing that sells it, if one does" }),
  })
  .meta({ id: "RegisterEntry" });
export type RegisterEntry = z.infer<typeof registerEntrySchema>;

/** A producer with its entries. */
export const producerSchema = producerRefSchema
  .extend({
    on: calendarDaySchema,
    origin: producerOriginSchema,
    demonstration: z.boolean(),
    entries: z.array(registerItemSchema),
  })
  .meta({ id: "Producer" });
export type Producer = z.infer<typeof producerSchema>;
