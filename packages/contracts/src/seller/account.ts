import { z } from "zod";
import { calendarDaySchema } from "../calendar-day.js";
import { line } from "../text.js";

/** What a member may be in a seller: the owner, a clerk who sells, a packer who packs. */
export const SELLER_ROLES = ["owner", "clerk", "packer"] as const;
export type SellerRole = (typeof SELLER_ROLES)[number];

export const SELLER_STATUSES = ["active", "suspended"] as const;
export type SellerStatus = (typeof SELLER_STATUSES)[number];

/** A seller, as its members see it in lists and above their orders. */
export const sellerNameSchema = z
  .object({
    handle: z.string().meta({ description: "Stable, for addresses" }),
    name: z.string(),
    demonstration: z
      .boolean()
      .meta({ description: "True for a seller of a fictional producer, whose figures are made up" }),
  })
  .meta({ id: "SellerName" });
export type SellerName = z.infer<typeof sellerNameSchema>;

/** Why and since when a seller is suspended, or from which day it will be. */
export const suspensionSchema = z
  .object({
    reason: z.string(),
    authority: z.string().nullable().meta({ description: "Who ordered it; null: the operator decided" }),
    from: calendarDaySchema,
    begun: z.boolean().meta({ description: "False while notice is given" }),
  })
  .meta({ id: "SellerSuspension" });
export type SellerSuspension = z.infer<typeof suspensionSchema>;

/** Answer of GET /seller/me: who is signed in, and the sellers of that person, the oldest membership first. */
export const sellerMeSchema = z
  .object({
    name: z.string(),
    email: z.string(),
    sellers: z.array(
      sellerNameSchema
        .extend({
          status: z.enum(SELLER_STATUSES),
          role: z.enum(SELLER_ROLES),
          suspension: suspensionSchema.nullable().meta({ description: "Null: neither suspended nor given notice" }),
        })
        .meta({ id: "SellerMembership" }),
    ),
  })
  .meta({ id: "SellerMe" });
export type SellerMe = z.infer<typeof sellerMeSchema>;

/** An address of e-mail, as accounts of sellers are known by it: in small letters. */
export const sellerEmailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(
    z
      .email("Cần một địa chỉ e-mail, như ten@example.com / An e-mail address is needed, such as name@example.com")
      .max(200, "Dài quá 200 ký tự / Longer than 200 characters"),
  )
  .meta({ example: "ten@example.com" });

/** Part of the answer of Medusa's POST /auth/seller/emailpass. */
export const sellerTokenSchema = z.object({ token: z.string() });

/** Accounts of the demonstration, each the owner of a seller of a fictional producer, which is named by its key in data/demonstration. */
export const demonstrationSellersSchema = z.array(
  z.strictObject({
    producer: line(200),
    email: sellerEmailSchema,
    password: z.string().min(8),
    name: line(100),
  }),
);
