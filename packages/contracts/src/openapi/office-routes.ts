import {
  complaintAnswerSchema,
  complaintsQuerySchema,
  marketComplaintSchema,
  marketComplaintsSchema,
} from "../complaints/index.js";
import { adminOrderPageSchema, adminOrdersQuerySchema, adminOrdersSchema } from "../orders/admin.js";
import { orderMoveSchema } from "../orders/state.js";
import { outboxDeadLettersSchema, redrivenSchema } from "../outbox.js";
import {
  adminRegisterEntrySchema,
  annulEventSchema,
  extendCertificateSchema,
  recordCertificateSchema,
  revokeCertificateSchema,
  supersedeCertificateSchema,
} from "../register/admin.js";
import { adminRegisterQuerySchema, registerPageSchema } from "../register/query.js";
import {
  searchAliasesSchema,
  searchAliasPreviewSchema,
  searchAliasSchema,
  searchLogQuerySchema,
  searchLogSchema,
} from "../search/admin.js";
import { JOINING_OFFICE_ROUTES } from "../seller/joining-routes.js";
import { LISTING_OFFICE_ROUTES } from "../seller/listing-routes.js";
import { bothLanguages } from "./languages.js";
import type { Route } from "./route.js";

const officer = { of: "officer" } as const;
const reading = { method: "GET", door: officer, status: 200 } as const;
const register = { tag: "office: register", door: officer, answer: adminRegisterEntrySchema } as const;
const act = { ...register, method: "POST", status: 201 } as const;
const aliases = { tag: "office: search", door: officer, answer: searchAliasesSchema } as const;
const orders = { tag: "office: orders", door: officer, answer: adminOrderPageSchema, status: 200 } as const;
const complaints = { tag: "office: complaints", door: officer } as const;
const outbox = { tag: "office: outbox", door: officer, status: 200 } as const;

/** Every address of ours under /admin, for officers who are signed in to Medusa Admin. */
export const OFFICE_ROUTES: readonly Route[] = [
  {
    ...register,
    ...reading,
    path: "/admin/ocop/register",
    id: "listRegisterForOfficers",
    summary: bothLanguages("Sổ đăng ký, cho cán bộ", "The register, for officers"),
    query: adminRegisterQuerySchema,
    answer: registerPageSchema,
  },
  {
    ...register,
    ...reading,
    path: "/admin/ocop/register/{id}",
    id: "getEntryForOfficers",
    summary: bothLanguages("Một sản phẩm, kèm ai đã ghi gì", "One entry, with who recorded what"),
  },
  {
    ...act,
    path: "/admin/ocop/register/{id}/certificates",
    id: "recordCertificate",
    summary: bothLanguages("Ghi một giấy chứng nhận theo quyết định", "Record a certificate from its decision"),
    body: recordCertificateSchema,
  },
  {
    ...act,
    path: "/admin/ocop/certificates/{id}/revocation",
    id: "revokeCertificate",
    summary: bothLanguages("Thu hồi", "Revoke a certificate"),
    body: revokeCertificateSchema,
  },
  {
    ...act,
    path: "/admin/ocop/certificates/{id}/supersession",
    id: "supersedeCertificate",
    summary: bothLanguages("Thay thế bằng giấy mới hơn", "A younger certificate takes its place"),
    body: supersedeCertificateSchema,
  },
  {
    ...act,
    path: "/admin/ocop/certificates/{id}/extension",
    id: "extendCertificate",
    summary: bothLanguages("Kéo dài chuyển tiếp", "Extend a certificate of older rules"),
    body: extendCertificateSchema,
  },
  {
    ...act,
    path: "/admin/ocop/certificates/{id}/annulment",
    id: "annulEvent",
    summary: bothLanguages("Huỷ một việc đã ghi nhầm", "Take back an event that was recorded by mistake"),
    body: annulEventSchema,
  },
  {
    ...aliases,
    ...reading,
    path: "/admin/ocop/search/aliases",
    id: "listAliases",
    summary: bothLanguages("Từ đồng nghĩa của tìm kiếm", "The aliases of the search"),
  },
  {
    ...aliases,
    method: "POST",
    path: "/admin/ocop/search/aliases",
    id: "addAlias",
    summary: bothLanguages("Thêm một từ đồng nghĩa", "Add an alias"),
    body: searchAliasSchema,
    status: 201,
  },
  {
    ...aliases,
    method: "POST",
    path: "/admin/ocop/search/aliases/preview",
    id: "previewAlias",
    summary: bothLanguages("Từ đồng nghĩa này sẽ đổi gì", "What an alias would change"),
    body: searchAliasSchema,
    answer: searchAliasPreviewSchema,
    status: 200,
  },
  {
    ...aliases,
    method: "DELETE",
    path: "/admin/ocop/search/aliases/{id}",
    id: "removeAlias",
    summary: bothLanguages("Bỏ một từ đồng nghĩa", "Remove an alias"),
    status: 200,
  },
  {
    ...reading,
    path: "/admin/ocop/search/queries",
    id: "listSearches",
    tag: "office: search",
    summary: bothLanguages("Người mua đã tìm gì", "What people looked for"),
    query: searchLogQuerySchema,
    answer: searchLogSchema,
  },
  {
    ...outbox,
    method: "GET",
    path: "/admin/outbox/dead-letters",
    id: "listDeadLetters",
    summary: bothLanguages("Thư không gửi được", "Messages that were given up"),
    answer: outboxDeadLettersSchema,
  },
  {
    ...outbox,
    method: "POST",
    path: "/admin/outbox/dead-letters/{id}/redrive",
    id: "redriveDeadLetter",
    summary: bothLanguages("Gửi lại một thư", "Give a message new tries"),
    answer: redrivenSchema,
  },
  {
    ...orders,
    method: "GET",
    path: "/admin/marketplace/orders",
    id: "listOrdersForOfficers",
    summary: bothLanguages("Đơn hàng của mọi gian hàng", "The orders of all sellers"),
    query: adminOrdersQuerySchema,
    answer: adminOrdersSchema,
  },
  {
    ...orders,
    method: "GET",
    path: "/admin/marketplace/orders/{id}",
    id: "getOrderForOfficers",
    summary: bothLanguages("Một đơn hàng và những gì đã diễn ra", "One order, and what happened to it"),
  },
  {
    ...orders,
    method: "POST",
    path: "/admin/marketplace/orders/{id}/moves",
    id: "moveOrderAsOfficer",
    summary: bothLanguages(
      "Đưa đơn sang bước khác, ghi nhận tiền đã về hoặc đã hoàn",
      "Move an order, or record money that came or went back",
    ),
    body: orderMoveSchema,
  },
  ...LISTING_OFFICE_ROUTES,
  ...JOINING_OFFICE_ROUTES,
  {
    ...complaints,
    ...reading,
    path: "/admin/marketplace/complaints",
    id: "listComplaintsForOfficers",
    summary: bothLanguages("Khiếu nại, mới nhất trước", "Complaints, the newest first"),
    query: complaintsQuerySchema,
    answer: marketComplaintsSchema,
  },
  {
    ...complaints,
    method: "POST",
    path: "/admin/marketplace/complaints/{id}/answers",
    id: "answerComplaint",
    summary: bothLanguages("Trả lời người mua", "Answer a shopper"),
    body: complaintAnswerSchema,
    answer: marketComplaintSchema,
    status: 201,
  },
];
