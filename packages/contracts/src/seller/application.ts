import { normaliseParagraphs, parsePhone } from "@cho-ocop/vietnam";
import { z } from "zod";
import { type BothLanguages, bothLanguagesSchema, line } from "../text.js";
import { sellerEmailSchema } from "./account.js";
import { parseTaxCode } from "./tax-code.js";

/** What somebody who wants to sell may be (Decision 26/2026/QĐ-TTg, article 2.3); a union of cooperatives is one too. */
export const APPLICANT_FORMS = [
  "household",
  "business_household",
  "individual",
  "cooperative",
  "cooperative_union",
  "cooperative_group",
  "company",
  "farm",
  "association",
  "tourism_operator",
] as const;
export type ApplicantForm = (typeof APPLICANT_FORMS)[number];

export const APPLICANT_FORM_NAMES: Readonly<Record<ApplicantForm, BothLanguages>> = {
  household: { vi: "Hộ sản xuất", en: "Household" },
  business_household: { vi: "Hộ kinh doanh", en: "Registered household business" },
  individual: { vi: "Cá nhân", en: "Individual" },
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  cooperative_union: { vi: "Liên hiệp hợp tác xã", en: "Union of cooperatives" },
  cooperative_group: { vi: "Tổ hợp tác", en: "Cooperative group" },
  company: { vi: "Doanh nghiệp", en: "Company" },
  farm: { vi: "Trang trại", en: "Farm" },
  association: { vi: "Hội, hiệp hội", en: "Association" },
  tourism_operator: { vi: "Đơn vị điều hành du lịch", en: "Tourism operator" },
};

/** Forms that have a tax code of their own from their registration on. */
export const FORMS_WITH_TAX_CODE: readonly ApplicantForm[] = ["cooperative", "cooperative_union", "company"];

/** How far an application is. */
export const APPLICATION_STATES = ["applied", "needs_more", "approved", "refused", "withdrawn"] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** What is done with an application: the applicant applies, answers and withdraws; the operator does the rest. */
export const APPLICATION_MOVES = ["apply", "ask_more", "answer", "approve", "refuse", "withdraw"] as const;
export type ApplicationMove = (typeof APPLICATION_MOVES)[number];

/** What an application has to show. */
export const CHECKLIST_ITEMS = ["identity", "registration", "representative", "certificate", "food_safety"] as const;
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number];
/** What documents are sent for; an identity is checked without a picture of anybody's papers. */
export const DOCUMENT_ITEMS = ["registration", "representative", "certificate", "food_safety"] as const;
export type DocumentItem = (typeof DOCUMENT_ITEMS)[number];

export const DOCUMENT_TYPES = ["application/pdf", "image/jpeg", "image/png", "image/webp"] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];
export const MOST_DOCUMENT_BYTES = 8 * 1024 * 1024;
export const MOST_DOCUMENTS = 20;

/** The text that whoever applies agrees to. A change of its meaning is a new version. */
export const CONSENT_VERSION = "2026-11";

const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 200;
/** A password that somebody chooses for the desk. */
export const newPasswordSchema = z
  .string()
  .min(SHORTEST_PASSWORD, `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự / At least ${SHORTEST_PASSWORD} characters`)
  .max(LONGEST_PASSWORD, `Mật khẩu dài quá ${LONGEST_PASSWORD} ký tự / Longer than ${LONGEST_PASSWORD} characters`);

const phoneSchema = z.string().transform((text, context) => {
  const phone = parsePhone(text);
  if (phone !== undefined) return phone;
  context.addIssue({
    code: "custom",
    message:
      "Cần một số điện thoại ở Việt Nam, như 0912 345 678 / A phone number in Vietnam is needed, such as 0912 345 678",
  });
  return z.NEVER;
});

const taxCodeSchema = z
  .string()
  .max(40)
  .transform((typed, context) => {
    if (typed.trim() === "") return null;
    const code = parseTaxCode(typed);
    if (code !== undefined) return code;
    context.addIssue({
      code: "custom",
      message: "Mã số thuế có 10, 13 hoặc 12 chữ số, xin xem lại / A tax code has 10, 13 or 12 digits, please check it",
    });
    return z.NEVER;
  })
  .nullable()
  .default(null);

/** Body of POST /store/seller-applications. Messages are "vi / en". */
export const newApplicationSchema = z
  .strictObject({
    producer: line(200).meta({ description: "Handle of a producer of the register" }),
    legalForm: z.enum(APPLICANT_FORMS, "Xin chọn loại hình / Please choose the legal form"),
    taxCode: taxCodeSchema.meta({
      description: "Needed of cooperatives, their unions and companies",
      example: "0100109106",
    }),
    contact: line(100).meta({ description: "Who answers for the application" }),
    phone: phoneSchema,
    email: sellerEmailSchema,
    password: newPasswordSchema,
    consent: z.literal(true, "Cần bạn đồng ý thì hồ sơ mới xét được / The application needs your consent"),
  })
  .superRefine(({ legalForm, taxCode }, context) => {
    if (taxCode === null && FORMS_WITH_TAX_CODE.includes(legalForm))
      context.addIssue({
        code: "custom",
        path: ["taxCode"],
        message: "Loại hình này cần mã số thuế / This legal form needs a tax code",
      });
  });
export type NewApplication = z.infer<typeof newApplicationSchema>;

/** Answer of what never tells whether there is an account: the same for everybody. */
export const takenSchema = z.object({ taken: z.literal(true) }).meta({ id: "Taken" });
export type Taken = z.infer<typeof takenSchema>;

const moment = z.iso.datetime({ offset: true });

/** A document of an application, without its content. */
export const applicationDocumentSchema = z.object({
  id: z.string(),
  item: z.enum(DOCUMENT_ITEMS),
  name: z.string().meta({ description: "As its sender called it" }),
  type: z.enum(DOCUMENT_TYPES).meta({ description: "As its first bytes tell" }),
  bytes: z.number().int().positive(),
  uploadedAt: moment,
});
export type ApplicationDocument = z.infer<typeof applicationDocumentSchema>;

/** One thing that an application has to show. */
export const checklistEntrySchema = z.object({
  item: z.enum(CHECKLIST_ITEMS),
  name: bothLanguagesSchema,
  hint: bothLanguagesSchema,
  article: z.string().meta({ description: "The law that asks for it" }),
  needed: z.enum(["always", "where_it_applies"]),
  upload: z.boolean().meta({ description: "False: it is checked without a document" }),
  documents: z.array(applicationDocumentSchema),
});

const namedMove = z.object({ move: z.enum(APPLICATION_MOVES), name: bothLanguagesSchema });

/** An application, as who applied sees it. */
export const sellerApplicationSchema = z
  .object({
    id: z.string(),
    number: z.string().meta({ description: "What people call it by", example: "HS-000012" }),
    producer: z.object({ handle: z.string(), name: z.string() }),
    legalForm: z.enum(APPLICANT_FORMS),
    legalFormName: bothLanguagesSchema,
    taxCode: z.string().nullable(),
    contact: z.string(),
    phone: z.string(),
    email: z.string(),
    state: z.enum(APPLICATION_STATES),
    stateName: bothLanguagesSchema,
    checklist: z.array(checklistEntrySchema),
    moves: z.array(namedMove).meta({ description: "What whoever asks may do with it now" }),
    history: z.array(
      namedMove.extend({ movedAt: moment, reason: z.string().nullable(), by: z.enum(["applicant", "operator"]) }),
    ),
  })
  .meta({ id: "SellerApplication" });
export type SellerApplication = z.infer<typeof sellerApplicationSchema>;

/** Answer of GET /seller/applications: the newest first. */
export const sellerApplicationsSchema = z.object({ applications: z.array(sellerApplicationSchema) });
export type SellerApplications = z.infer<typeof sellerApplicationsSchema>;

/** Query of POST /seller/applications/{id}/documents. */
export const documentQuerySchema = z.strictObject({
  item: z.enum(DOCUMENT_ITEMS, "Xin chọn loại giấy tờ / Please choose what it is"),
});

/** Body of POST /seller/applications/{id}/moves. */
export const applicantMoveSchema = z.strictObject({ move: z.enum(["answer", "withdraw"]) });

/** Several lines of words that are needed. */
export const reasonSchema = z
  .string()
  .transform(normaliseParagraphs)
  .pipe(
    z
      .string()
      .min(1, "Xin viết lý do / Please write the reason")
      .max(1000, "Dài quá 1000 ký tự / Longer than 1000 characters"),
  );

/** Body of POST /admin/marketplace/applications/{id}/moves. */
export const operatorMoveSchema = z
  .strictObject({ move: z.enum(["ask_more", "approve", "refuse"]), reason: reasonSchema.optional() })
  .superRefine(({ move, reason }, context) => {
    if (move !== "approve" && reason === undefined)
      context.addIssue({ code: "custom", path: ["reason"], message: "Xin viết lý do / Please write the reason" });
  });
export type OperatorMove = z.infer<typeof operatorMoveSchema>;

/** An application, as operators see it. */
export const officeApplicationSchema = sellerApplicationSchema
  .extend({
    member: z.string().meta({ description: "Who applied: for a link to a new password" }),
    taken: z.boolean().meta({ description: "Whether the producer has a seller already" }),
    rivals: z.number().int().nonnegative().meta({ description: "Other open applications for the same producer" }),
  })
  .meta({ id: "OfficeApplication" });
export type OfficeApplication = z.infer<typeof officeApplicationSchema>;

/** Query of GET /admin/marketplace/applications. */
export const applicationsQuerySchema = z.strictObject({
  state: z.enum(APPLICATION_STATES).optional(),
  before: z.string().max(64).optional().meta({ description: "The `next` of the page before" }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ApplicationsQuery = z.infer<typeof applicationsQuerySchema>;

/** Answer of GET /admin/marketplace/applications: the newest first. */
export const officeApplicationsSchema = z.object({
  applications: z.array(
    officeApplicationSchema.pick({
      id: true,
      number: true,
      producer: true,
      legalFormName: true,
      contact: true,
      state: true,
      stateName: true,
    }),
  ),
  next: z.string().nullable(),
});
export type OfficeApplications = z.infer<typeof officeApplicationsSchema>;
