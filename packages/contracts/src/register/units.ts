import { z } from "zod";
import { bothLanguagesSchema, cleanLine } from "../text.js";

/** Which map of Vietnam: until 30 June 2025, or since 1 July 2025. Codes were used again, so a code means nothing without it. */
export const eraSchema = z.enum(["before", "since"]).meta({ id: "Era" });

const unitRef = z.object({ code: z.string(), name: z.string() }).meta({ id: "UnitRef" });
const unit = z.object({
  code: z.string(),
  name: z.string().meta({ example: "Tân Sơn" }),
  fullName: z.string().meta({ example: "xã Tân Sơn" }),
  nameEn: z.string(),
});

/** Query of GET /ocop/units/provinces. */
export const provincesQuerySchema = z.strictObject({ era: eraSchema.default("since") }).meta({ id: "ProvincesQuery" });

/** Answer of GET /ocop/units/provinces. */
export const provincesSchema = z
  .object({
    era: eraSchema,
    provinces: z.array(
      unit.extend({
        type: z.enum(["tinh", "thanh_pho"]),
        successor: unitRef.nullable().meta({ description: "For a province before: the one its land is in since" }),
        mergedFrom: z.array(unitRef).meta({ description: "For a province since: those before that it was made of" }),
      }),
    ),
  })
  .meta({ id: "Provinces" });
export type Provinces = z.infer<typeof provincesSchema>;

/** How many communes one answer holds at most. */
export const COMMUNES_LIMIT = 1000;

/** Query of GET /ocop/units/communes: of a province, by the beginnings of words of the name, or both. */
export const communesQuerySchema = z
  .strictObject({
    era: eraSchema.default("since"),
    province: z
      .string()
      .regex(/^\d{2}$/, "Mã tỉnh gồm hai chữ số / The code of a province has two digits")
      .optional()
      .meta({ description: "Code of a province of that era" }),
    q: cleanLine(100).optional().meta({ description: "Words of the name, with or without marks" }),
  })
  .refine((query) => query.province !== undefined || query.q !== undefined, {
    path: ["province"],
    message: "Cần mã tỉnh hoặc tên cần tìm (q) / A province or a name to look for (q) is needed",
  })
  .meta({ id: "CommunesQuery" });

export const communeSchema = unit
  .extend({
    type: z.enum(["xa", "phuong", "thi_tran", "dac_khu"]),
    province: unitRef,
    district: unitRef.nullable().meta({ description: "Null since 1 July 2025: there are none" }),
  })
  .meta({ id: "Commune" });
export type CommuneBody = z.infer<typeof communeSchema>;

/** Answer of GET /ocop/units/communes. */
export const communesSchema = z
  .object({
    era: eraSchema,
    communes: z.array(communeSchema),
    more: z.boolean().meta({ description: `True when more than ${COMMUNES_LIMIT} match; the rest is left out` }),
  })
  .meta({ id: "Communes" });
export type Communes = z.infer<typeof communesSchema>;

/** Answer of GET /ocop/units/communes/{code}/successors: what became of a commune on 1 July 2025. */
export const successorsSchema = z
  .object({
    commune: communeSchema,
    kind: z
      .enum(["whole", "split"])
      .meta({ description: "A split commune lies in several of today: ask, never guess" }),
    successors: z.array(communeSchema),
    text: bothLanguagesSchema,
  })
  .meta({ id: "Successors" });
export type Successors = z.infer<typeof successorsSchema>;

/** How many communes a search of addresses finds at most. */
export const MOST_PLACES = 50;

/** Query of GET /ocop/units/search: an address, or a part of one. */
export const placesQuerySchema = z
  .strictObject({
    q: cleanLine(200).meta({
      description: "As people write it: names of today or of before 1 July 2025, marks or none",
    }),
    limit: z.coerce.number().int().min(1).max(MOST_PLACES).default(20),
  })
  .meta({ id: "PlacesQuery" });

const placeSchema = communeSchema.extend({
  label: bothLanguagesSchema.meta({
    description: "With all that it lies in",
    example: { vi: "xã Tân Sơn, tỉnh Bắc Ninh", en: "Tan Son commune, Bac Ninh province" },
  }),
});
export type Place = z.infer<typeof placeSchema>;

/** Answer of GET /ocop/units/search: the communes that an address may mean, the likeliest first, with what they are today. */
export const placesSchema = z
  .object({
    places: z.array(
      z.object({
        era: eraSchema,
        commune: placeSchema.meta({ description: "As it was found, in its era" }),
        kind: z
          .enum(["today", "whole", "split"])
          .meta({ description: "today: it is one of today; whole: it is in one; split: it lies in several, so ask" }),
        today: z.array(placeSchema).min(1),
      }),
    ),
  })
  .meta({ id: "Places" });
export type Places = z.infer<typeof placesSchema>;
