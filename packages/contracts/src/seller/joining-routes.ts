import { z } from "zod";
import { bothLanguages } from "../openapi/languages.js";
import type { Route } from "../openapi/route.js";
import { noQuerySchema } from "../register/query.js";
import { SELLER_ROLES } from "./account.js";
import {
  applicantMoveSchema,
  applicationsQuerySchema,
  documentQuerySchema,
  newApplicationSchema,
  officeApplicationSchema,
  officeApplicationsSchema,
  operatorMoveSchema,
  sellerApplicationSchema,
  sellerApplicationsSchema,
  takenSchema,
} from "./application.js";
import { sellerQuerySchema } from "./listing.js";
import {
  forgottenPasswordSchema,
  invitedSchema,
  inviteMemberSchema,
  madeLinkSchema,
  memberRoleSchema,
  seeLinkSchema,
  sellerLinkSchema,
  sellerMembersSchema,
  useLinkSchema,
} from "./members.js";
import {
  inviteProducerSchema,
  officeSellerSchema,
  officeSellersSchema,
  resumeSchema,
  sellersQuerySchema,
  suspendSchema,
} from "./office.js";

const fileSchema = z.string().meta({ format: "binary", description: "The document itself, as an attachment" });

const joining = { tag: "seller: joining", door: { of: "shop" }, method: "POST" } as const;

/** How somebody becomes a seller or gets back in, before any sign-in. */
export const JOINING_SHOP_ROUTES: readonly Route[] = [
  {
    ...joining,
    path: "/store/seller-applications",
    id: "applyToSell",
    summary: bothLanguages(
      "Xin mở gian hàng cho một chủ thể trong sổ; trả lời như nhau dù e-mail đã có tài khoản hay chưa",
      "Apply to sell for a producer of the register; the answer is the same whether the e-mail has an account or not",
    ),
    body: newApplicationSchema,
    answer: takenSchema,
    status: 201,
  },
  {
    ...joining,
    path: "/store/seller-links",
    id: "seeSellerLink",
    summary: bothLanguages("Liên kết dùng một lần này để làm gì", "What a single-use link is for"),
    body: seeLinkSchema,
    answer: sellerLinkSchema,
    status: 200,
  },
  {
    ...joining,
    path: "/store/seller-links/use",
    id: "useSellerLink",
    summary: bothLanguages("Nhận lời mời, hoặc đặt mật khẩu mới", "Accept an invitation, or set a new password"),
    body: useLinkSchema,
    answer: takenSchema,
    status: 200,
  },
  {
    ...joining,
    path: "/store/seller-passwords",
    id: "askForSellerPassword",
    summary: bothLanguages(
      "Quên mật khẩu: gửi liên kết tới e-mail, nếu e-mail ấy có tài khoản",
      "Forgotten password: sends a link to the e-mail, if it has an account",
    ),
    body: forgottenPasswordSchema,
    answer: takenSchema,
    status: 200,
  },
];

const everyone = { of: "seller", roles: SELLER_ROLES } as const;
const application = {
  tag: "seller: joining",
  door: everyone,
  query: noQuerySchema,
  answer: sellerApplicationSchema,
  status: 200,
} as const;
const members = {
  tag: "seller: members",
  door: { of: "seller", roles: ["owner"] },
  query: sellerQuerySchema,
  answer: sellerMembersSchema,
  status: 200,
} as const;

/** Addresses of who is signed in: own applications, and the members of a seller. */
export const JOINING_SELLER_ROUTES: readonly Route[] = [
  {
    ...application,
    method: "GET",
    path: "/seller/applications",
    id: "listOwnApplications",
    summary: bothLanguages("Hồ sơ xin mở gian hàng của tôi", "The applications of who is signed in"),
    answer: sellerApplicationsSchema,
  },
  {
    ...application,
    method: "POST",
    path: "/seller/applications/{id}/moves",
    id: "moveOwnApplication",
    summary: bothLanguages("Gửi lại sau khi bổ sung, hoặc rút hồ sơ", "Send it again, or withdraw it"),
    body: applicantMoveSchema,
  },
  {
    ...application,
    method: "POST",
    path: "/seller/applications/{id}/documents",
    id: "uploadDocument",
    summary: bothLanguages(
      "Gửi một giấy tờ (multipart, trường `file`; PDF, JPEG, PNG, WebP, nhiều nhất 8 MB)",
      "Send a document (multipart, field `file`; PDF, JPEG, PNG, WebP, at most 8 MB)",
    ),
    query: documentQuerySchema,
    status: 201,
  },
  {
    ...application,
    method: "GET",
    path: "/seller/applications/{id}/documents/{document}",
    id: "downloadDocument",
    summary: bothLanguages("Tải một giấy tờ của hồ sơ", "Download a document of an application"),
    answer: fileSchema,
    media: "application/octet-stream",
  },
  {
    ...application,
    method: "DELETE",
    path: "/seller/applications/{id}/documents/{document}",
    id: "removeDocument",
    summary: bothLanguages("Bỏ một giấy tờ khỏi hồ sơ", "Take a document out of an application"),
  },
  {
    ...members,
    method: "GET",
    path: "/seller/members",
    id: "listMembers",
    summary: bothLanguages("Ai làm việc cho gian hàng", "Who works for a seller"),
  },
  {
    ...members,
    method: "POST",
    path: "/seller/members/{id}",
    id: "setMemberRole",
    summary: bothLanguages("Đổi vai trò của một người", "Give a member another role"),
    body: memberRoleSchema,
  },
  {
    ...members,
    method: "DELETE",
    path: "/seller/members/{id}",
    id: "removeMember",
    summary: bothLanguages("Cho một người ra khỏi gian hàng", "Take a member out of a seller"),
  },
  {
    ...members,
    method: "POST",
    path: "/seller/invitations",
    id: "inviteMember",
    summary: bothLanguages("Mời một người; liên kết chỉ hiện một lần", "Invite somebody; the link is shown once"),
    body: inviteMemberSchema,
    answer: invitedSchema,
    status: 201,
  },
  {
    ...members,
    method: "DELETE",
    path: "/seller/invitations/{id}",
    id: "withdrawInvitation",
    summary: bothLanguages("Rút một lời mời", "Withdraw an invitation"),
  },
];

const office = { tag: "office: sellers", door: { of: "officer" }, status: 200 } as const;

/** Addresses at which operators decide who sells. */
export const JOINING_OFFICE_ROUTES: readonly Route[] = [
  {
    ...office,
    method: "GET",
    path: "/admin/marketplace/applications",
    id: "listApplications",
    summary: bothLanguages("Hồ sơ xin mở gian hàng, mới nhất trước", "Applications to sell, the newest first"),
    query: applicationsQuerySchema,
    answer: officeApplicationsSchema,
  },
  {
    ...office,
    method: "GET",
    path: "/admin/marketplace/applications/{id}",
    id: "getApplication",
    summary: bothLanguages("Một hồ sơ, kèm giấy tờ", "One application, with its documents"),
    answer: officeApplicationSchema,
  },
  {
    ...office,
    method: "POST",
    path: "/admin/marketplace/applications/{id}/moves",
    id: "decideApplication",
    summary: bothLanguages("Duyệt, yêu cầu bổ sung, từ chối", "Approve, ask for more, refuse"),
    body: operatorMoveSchema,
    answer: officeApplicationSchema,
  },
  {
    ...office,
    method: "GET",
    path: "/admin/marketplace/applications/{id}/documents/{document}",
    id: "downloadDocumentAsOfficer",
    summary: bothLanguages("Tải một giấy tờ", "Download a document"),
    answer: fileSchema,
    media: "application/octet-stream",
  },
  {
    ...office,
    method: "POST",
    path: "/admin/marketplace/invitations",
    id: "inviteProducer",
    summary: bothLanguages("Mời một chủ thể mở gian hàng", "Invite a producer to sell"),
    body: inviteProducerSchema,
    answer: madeLinkSchema,
    status: 201,
  },
  {
    ...office,
    method: "GET",
    path: "/admin/marketplace/sellers",
    id: "listSellers",
    summary: bothLanguages("Gian hàng và người làm việc ở đó", "Sellers and who works for them"),
    query: sellersQuerySchema,
    answer: officeSellersSchema,
  },
  {
    ...office,
    method: "POST",
    path: "/admin/marketplace/sellers/{id}/suspension",
    id: "suspendSeller",
    summary: bothLanguages(
      "Tạm ngừng: báo trước 5 ngày, hoặc ngay theo yêu cầu của cơ quan nhà nước",
      "Suspend: after 5 days' notice, or at once where an authority orders it",
    ),
    body: suspendSchema,
    answer: officeSellerSchema,
  },
  {
    ...office,
    method: "POST",
    path: "/admin/marketplace/sellers/{id}/resumption",
    id: "resumeSeller",
    summary: bothLanguages("Cho bán lại, hoặc rút thông báo", "Let it sell again, or take the notice back"),
    body: resumeSchema,
    answer: officeSellerSchema,
  },
  {
    ...office,
    method: "POST",
    path: "/admin/marketplace/members/{id}/password-link",
    id: "makePasswordLink",
    summary: bothLanguages("Cấp liên kết đặt lại mật khẩu", "Make a link for a new password"),
    answer: madeLinkSchema,
    status: 201,
  },
];
