import { normaliseParagraphs } from "@cho-ocop/vietnam";
import { z } from "zod";
import { bothLanguagesSchema } from "../text.js";

/** What a shopper complains about. */
export const COMPLAINT_KINDS = ["not_received", "damaged", "not_as_described", "quality", "other"] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

/** How far a complaint is: received, answered, closed. Whoever writes again has it received once more. */
export const COMPLAINT_STATES = ["received", "answered", "closed"] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

const LONGEST = 2000;
const words = z
  .string()
  .transform(normaliseParagraphs)
  .pipe(
    z
      .string()
      .min(1, "Xin viết vài lời / Please write a few words")
      .max(LONGEST, `Dài quá ${LONGEST} ký tự / Longer than ${LONGEST} characters`),
  );

/** Body of POST /store/orders/{id}/complaints: a new complaint, or another message to the one that is not closed yet. */
export const complaintFormSchema = z.strictObject({
  kind: z.enum(COMPLAINT_KINDS, "Xin chọn chuyện gì đã xảy ra / Please choose what happened"),
  text: words,
  order: z
    .string()
    .regex(/^order_\w{1,60}$/, "Không đúng dạng mã đơn / Not in the form of an order's id")
    .optional()
    .meta({ description: "Another order of the same purchase that it is about" }),
});
export type ComplaintForm = z.infer<typeof complaintFormSchema>;

const moment = z.iso.datetime({ offset: true });

/** A complaint with all that was written, the oldest first. */
export const complaintSchema = z
  .object({
    number: z.string().meta({ description: "What people call it by", example: "KN-000123" }),
    order: z.number().int().meta({ description: "Code of the order that it is about" }),
    kind: z.enum(COMPLAINT_KINDS),
    kindName: bothLanguagesSchema,
    state: z.enum(COMPLAINT_STATES),
    stateName: bothLanguagesSchema,
    receivedAt: moment,
    answeredAt: moment.nullable().meta({ description: "When it was answered last" }),
    closedAt: moment.nullable(),
    messages: z.array(z.object({ author: z.enum(["shopper", "market"]), text: z.string(), writtenAt: moment })),
  })
  .meta({ id: "Complaint" });
export type Complaint = z.infer<typeof complaintSchema>;

/** Answer of GET and POST /store/orders/{id}/complaints: all about the orders of a purchase, the newest first. */
export const orderComplaintsSchema = z.object({ complaints: z.array(complaintSchema) });
export type OrderComplaints = z.infer<typeof orderComplaintsSchema>;

/** A complaint as whoever answers it sees it: with its order and who sold it. */
export const marketComplaintSchema = complaintSchema.extend({
  id: z.string(),
  orderId: z.string(),
  producer: z.string().nullable().meta({ description: "Who sold it" }),
});
export type MarketComplaint = z.infer<typeof marketComplaintSchema>;

/** Query of GET /admin/marketplace/complaints. */
export const complaintsQuerySchema = z.strictObject({
  state: z.enum(COMPLAINT_STATES).optional(),
  before: z.string().max(64).optional().meta({ description: "The `next` of the page before" }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ComplaintsQuery = z.infer<typeof complaintsQuerySchema>;

/** Answer of GET /admin/marketplace/complaints: the newest first. */
export const marketComplaintsSchema = z.object({
  complaints: z.array(marketComplaintSchema),
  next: z.string().nullable(),
});
export type MarketComplaints = z.infer<typeof marketComplaintsSchema>;

/** Body of POST /admin/marketplace/complaints/{id}/answers. */
export const complaintAnswerSchema = z.strictObject({
  text: words,
  close: z.boolean().default(false).meta({ description: "Whether nothing more is to be done" }),
});
export type ComplaintAnswer = z.infer<typeof complaintAnswerSchema>;
