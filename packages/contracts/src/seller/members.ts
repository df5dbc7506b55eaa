import { z } from "zod";
import { line } from "../text.js";
import { SELLER_ROLES, sellerEmailSchema, sellerNameSchema } from "./account.js";
import { newPasswordSchema } from "./application.js";

const role = z.enum(SELLER_ROLES, "Xin chọn vai trò / Please choose a role");
const moment = z.iso.datetime({ offset: true });

/** How long a link of an invitation or for a new password works. */
export const LINK_DAYS = 7;
/** How many people may work for one seller, those who are invited among them. */
export const MOST_MEMBERS = 50;

/** What a single-use link is for. */
export const LINK_KINDS = ["producer", "member", "password"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Where the shop opens a single-use link. */
export const SELLER_LINK_PATH = "/kenh-ban-hang/lien-ket/";

/** The secret of a single-use link. */
export const linkTokenSchema = z
  .string()
  .regex(/^[\w-]{43}$/, "Liên kết không đúng hoặc bị cắt mất một phần / The link is wrong, or a part of it is missing");

/** Body of POST /store/seller-links. */
export const seeLinkSchema = z.strictObject({ token: linkTokenSchema });

/** Answer of POST /store/seller-links: what the link is for. */
export const sellerLinkSchema = z
  .object({
    kind: z.enum(LINK_KINDS),
    name: z.string().nullable().meta({ description: "The seller or producer; null for a new password" }),
    role: z.enum(SELLER_ROLES).nullable(),
    email: z.string(),
    expiresAt: moment,
  })
  .meta({ id: "SellerLink" });
export type SellerLink = z.infer<typeof sellerLinkSchema>;

/** Body of POST /store/seller-links/use: who has an account gives its password, everybody else chooses one. */
export const useLinkSchema = z.strictObject({
  token: linkTokenSchema,
  name: line(100).optional().meta({ description: "Needed of who has no account yet" }),
  password: newPasswordSchema,
});
export type UseLink = z.infer<typeof useLinkSchema>;

/** Body of POST /store/seller-passwords. */
export const forgottenPasswordSchema = z.strictObject({ email: sellerEmailSchema });

/** A link to hand over, shown once: nobody can read it again. */
export const madeLinkSchema = z.object({ link: z.url(), expiresAt: moment }).meta({ id: "SellerLinkMade" });
export type MadeLink = z.infer<typeof madeLinkSchema>;

/** Body of POST /seller/invitations. */
export const inviteMemberSchema = z.strictObject({ email: sellerEmailSchema, role });
export type InviteMember = z.infer<typeof inviteMemberSchema>;

/** Body of POST /seller/members/{id}. */
export const memberRoleSchema = z.strictObject({ role });

/** Answer of every address of members: who works for the seller, and who is invited. */
export const sellerMembersSchema = z
  .object({
    seller: sellerNameSchema,
    members: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        email: z.string(),
        role,
        self: z.boolean().meta({ description: "Whether it is who asks" }),
      }),
    ),
    invitations: z.array(z.object({ id: z.string(), email: z.string(), role, expiresAt: moment })),
  })
  .meta({ id: "SellerMembers" });
export type SellerMembers = z.infer<typeof sellerMembersSchema>;

/** Answer of POST /seller/invitations. */
export const invitedSchema = sellerMembersSchema.extend({ made: madeLinkSchema }).meta({ id: "SellerInvited" });
export type Invited = z.infer<typeof invitedSchema>;
