import { z } from "zod";
import { createDocument, type ZodOpenApiPathsObject, type ZodOpenApiResponsesObject } from "zod-openapi";
import { refusalSchema } from "../refusal.js";
import { SELLER_ROUTES } from "../seller/routes.js";
import { OFFICE_ROUTES } from "./office-routes.js";
import type { Route } from "./route.js";
import { OPEN_ROUTES, type OpenRoute } from "./routes.js";
import { SHOP_ROUTES } from "./shop-routes.js";

const JSON_TYPE = "application/json";

const refusal = (description: string) => ({ description, content: { [JSON_TYPE]: { schema: refusalSchema } } });

const INTRODUCTION = `Dữ liệu mở về các sản phẩm OCOP được công nhận: đọc tự do, không cần khóa, dùng được từ mọi trang web.
Số sao luôn đúng cho một **ngày** (\`on\`, mặc định là hôm nay theo giờ Việt Nam), tính từ giấy chứng nhận như được biết lúc này.
Mỗi câu trả lời có ETag; gửi lại bằng \`If-None-Match\` để nhận 304 khi không có gì đổi. Từ chối có mã ổn định và lời bằng hai thứ tiếng.

Open data on recognised OCOP products: free to read, no key, from every page on the web.
Stars are always true for a **day** (\`on\`, today in Vietnam when left out), computed from the certificates as they are known now.
Every answer has an ETag; send it back in \`If-None-Match\` to get a 304 when nothing has changed. Refusals have a stable code and a text in both languages.`;

const SHOP_INTRODUCTION = `Mua hàng (cần khoá công khai của \`/ocop/shop\`), kênh bán hàng và công việc của cán bộ (cần đăng nhập qua \`/auth\`).
Yêu cầu làm thay đổi ở \`/store\` và \`/seller\` nhận \`Idempotency-Key\`: gửi lại cùng khoá, cùng nội dung thì chỉ có một tác dụng.

Buying (with the publishable key of \`/ocop/shop\`), the sellers' desk and the work of officers (after signing in at \`/auth\`).
Requests under \`/store\` and \`/seller\` that change something take an \`Idempotency-Key\`: sent again with the same key and body they have one effect.`;

function answers(route: OpenRoute): ZodOpenApiResponsesObject {
  const { query, body, mayBeMissing, mayBeGone = false, answer } = route;
  const content = { [JSON_TYPE]: { schema: answer } };
  const read: ZodOpenApiResponsesObject = {
    "200": {
      description: "Có dữ liệu / Found",
      headers: { ETag: { description: "Thẻ của nội dung / Tag of the content", schema: { type: "string" } } },
      content,
    },
    "304": { description: "Không đổi so với ETag đã gửi / Not changed since the ETag that was sent" },
  };
  return {
    ...(body === undefined ? read : { "200": { description: "Đã nhận / Taken", content } }),
    ...(query === undefined && body === undefined
      ? {}
      : { "400": refusal("Tham số không hợp lệ / A parameter is not valid") }),
    ...(mayBeMissing ? { "404": refusal("Không tìm thấy / Not found") } : {}),
    ...(mayBeGone ? { "410": refusal("Đã gỡ xuống / Taken down") } : {}),
  };
}

/** What OpenAPI says of an address, whatever it answers. */
function asked({
  id,
  tag,
  summary,
  query,
  params,
  body,
}: Omit<OpenRoute, "example" | "mayBeMissing" | "mayBeGone" | "tag"> & { tag: string }) {
  const requestParams: { query?: z.ZodObject; path?: z.ZodObject } = {};
  if (query !== undefined) requestParams.query = query;
  if (params !== undefined) requestParams.path = params;
  return {
    operationId: id,
    tags: [tag],
    summary: summary.vi,
    description: summary.en,
    requestParams,
    ...(body === undefined ? {} : { requestBody: { required: true, content: { [JSON_TYPE]: { schema: body } } } }),
  };
}

/** The OpenAPI 3.1 document of the open data, made from the contracts by which the routes read and answer. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = Object.fromEntries(
    OPEN_ROUTES.map((route) => [
      route.path,
      { [route.body === undefined ? "get" : "post"]: { ...asked(route), responses: answers(route) } },
    ]),
  );
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "Chợ OCOP: sổ sản phẩm OCOP / the register of OCOP products",
      version: "1",
      description: INTRODUCTION,
    },
    servers: [{ url: "/" }],
    tags: [
      { name: "register", description: "Sổ sản phẩm / The register" },
      { name: "listings", description: "Sản phẩm đang bán / What is for sale" },
      { name: "search", description: "Tìm kiếm / Search" },
      { name: "reference", description: "Dữ liệu tham chiếu / Reference data" },
    ],
    paths,
  });
}

/** Every address of ours that needs a key or a sign-in. */
export const CLOSED_ROUTES: readonly Route[] = [...SHOP_ROUTES, ...SELLER_ROUTES, ...OFFICE_ROUTES];

const SECURITY = {
  everybody: [],
  shop: [{ publishableKey: [] }],
  order: [{ publishableKey: [] }],
  seller: [{ sellerToken: [] }],
  officer: [{ officerToken: [] }],
} satisfies Record<Route["door"]["of"], Record<string, string[]>[]>;

const REPEATABLE = z.object({
  "idempotency-key": z
    .string()
    .regex(/^[!-~]{16,255}$/)
    .optional()
    .meta({ description: "Một khoá mới cho mỗi việc / A new key for each deed" }),
});

/** The parts of an address that says nothing else of them: texts. */
const plainParts = (path: string): z.ZodObject =>
  z.object(Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, z.string()])));

function closedOperation(route: Route) {
  const { door, method, path, answer, media = JSON_TYPE, status, summary, params } = route;
  const { requestParams, ...operation } = asked({ ...route, params: params ?? plainParts(path) });
  const repeatable = method !== "GET" && door.of !== "officer";
  const roles = door.of === "seller" ? ` (${door.roles.join(", ")})` : "";
  return {
    ...operation,
    description: summary.en + roles,
    requestParams: { ...requestParams, ...(repeatable ? { header: REPEATABLE } : {}) },
    security: SECURITY[door.of],
    responses: {
      [status]: { description: "Được / Done", content: { [media]: { schema: answer } } },
      "4XX": refusal("Từ chối / Refused"),
    },
  };
}

/** The OpenAPI 3.1 document of everything of ours that needs a key or a sign-in: buying, selling and the office. */
export function closedApiDocument(): ReturnType<typeof createDocument> {
  const paths: Record<string, ZodOpenApiPathsObject[string]> = {};
  for (const route of CLOSED_ROUTES)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: closedOperation(route) };
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "Chợ OCOP: mua, bán, quản lý / buying, selling and the office",
      version: "1",
      description: SHOP_INTRODUCTION,
    },
    servers: [{ url: "/" }],
    tags: [
      { name: "basket", description: "Giỏ hàng / The cart" },
      { name: "checkout", description: "Đặt hàng / Ordering" },
      { name: "orders", description: "Đơn đã đặt / Orders" },
      { name: "seller", description: "Kênh bán hàng / The sellers' desk" },
      { name: "seller: joining", description: "Mở gian hàng / Becoming a seller" },
      { name: "seller: members", description: "Người làm việc / Members of a seller" },
      { name: "office: sellers", description: "Cán bộ: gian hàng / Officers: sellers" },
      { name: "office: register", description: "Cán bộ: sổ đăng ký / Officers: the register" },
      { name: "office: search", description: "Cán bộ: tìm kiếm / Officers: the search" },
      { name: "office: outbox", description: "Cán bộ: hộp thư đi / Officers: the outbox" },
    ],
    components: {
      securitySchemes: {
        publishableKey: { type: "apiKey", in: "header", name: "x-publishable-api-key" },
        sellerToken: { type: "http", scheme: "bearer", description: "POST /auth/seller/emailpass" },
        officerToken: { type: "http", scheme: "bearer", description: "POST /auth/user/emailpass" },
      },
    },
    paths,
  });
}
