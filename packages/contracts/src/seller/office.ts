import { z } from "zod";
import { line } from "../text.js";
import { SELLER_ROLES, SELLER_STATUSES, sellerEmailSchema, sellerNameSchema, suspensionSchema } from "./account.js";
import { reasonSchema } from "./application.js";

/**
 * Whole days between telling a seller and suspending it (Decree 248/2026/NĐ-CP: at least 5 days' notice, unless an authority orders it).
 */
export const NOTICE_DAYS = 5;

/** Body of POST /admin/marketplace/invitations. */
export const inviteProducerSchema = z.strictObject({
  producer: line(200).meta({ description: "Handle of a producer of the register" }),
  email: sellerEmailSchema,
});
export type InviteProducer = z.infer<typeof inviteProducerSchema>;

/** Body of POST /admin/marketplace/sellers/{id}/suspension: with an authority's order at once, else after the days of notice. */
export const suspendSchema = z
  .strictObject({
    reason: reasonSchema,
    authority: line(200).optional().meta({ description: "Who ordered it" }),
    document: line(200).optional().meta({ description: "Number and date of the order" }),
  })
  .superRefine(({ authority, document }, context) => {
    if ((authority === undefined) !== (document === undefined))
      context.addIssue({
        code: "custom",
        path: [authority === undefined ? "authority" : "document"],
        message:
          "Theo yêu cầu của cơ quan thì cần cả tên cơ quan và văn bản / An order needs both the authority and its document",
      });
  });
export type Suspend = z.infer<typeof suspendSchema>;

/** Body of POST /admin/marketplace/sellers/{id}/resumption. */
export const resumeSchema = z.strictObject({ reason: reasonSchema });

/** A seller, as operators see it. */
export const officeSellerSchema = sellerNameSchema
  .extend({
    id: z.string(),
    status: z.enum(SELLER_STATUSES),
    suspension: suspensionSchema.nullable(),
    members: z.array(z.object({ id: z.string(), name: z.string(), email: z.string(), role: z.enum(SELLER_ROLES) })),
  })
  .meta({ id: "OfficeSeller" });
export type OfficeSeller = z.infer<typeof officeSellerSchema>;

/** Query of GET /admin/marketplace/sellers. */
export const sellersQuerySchema = z.strictObject({
  q: z.string().trim().max(100).optional().meta({ description: "Part of a name" }),
  before: z.string().max(200).optional().meta({ description: "The `next` of the page before" }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type SellersQuery = z.infer<typeof sellersQuerySchema>;

/** Answer of GET /admin/marketplace/sellers: by handle. */
export const officeSellersSchema = z.object({ sellers: z.array(officeSellerSchema), next: z.string().nullable() });
export type OfficeSellers = z.infer<typeof officeSellersSchema>;
