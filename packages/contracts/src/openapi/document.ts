import type { z } from "zod";
import { createDocument, type ZodOpenApiPathsObject, type ZodOpenApiResponsesObject } from "zod-openapi";
import { refusalSchema } from "../refusal.js";
import { OPEN_ROUTES, type OpenRoute } from "./routes.js";

const JSON_TYPE = "application/json";

const refusal = (description: string) => ({ description, content: { [JSON_TYPE]: { schema: refusalSchema } } });

const INTRODUCTION = `Dữ liệu mở về các sản phẩm OCOP được công nhận: đọc tự do, không cần khóa, dùng được từ mọi trang web.
Số sao luôn đúng cho một **ngày** (\`on\`, mặc định là hôm nay theo giờ Việt Nam), tính từ giấy chứng nhận như được biết lúc này.
Mỗi câu trả lời có ETag; gửi lại bằng \`If-None-Match\` để nhận 304 khi không có gì đổi. Từ chối có mã ổn định và lời bằng hai thứ tiếng.

Open data on recognised OCOP products: free to read, no key, from every page on the web.
Stars are always true for a **day** (\`on\`, today in Vietnam when left out), computed from the certificates as they are known now.
Every answer has an ETag; send it back in \`If-None-Match\` to get a 304 when nothing has changed. Refusals have a stable code and a text in both languages.`;

function answers(route: OpenRoute): ZodOpenApiResponsesObject {
  const { query, body, mayBeMissing, answer } = route;
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
  };
}

function operation(route: OpenRoute) {
  const { id, tag, summary, query, params, body } = route;
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
    responses: answers(route),
  };
}

/** The OpenAPI 3.1 document of the open data, made from the contracts by which the routes read and answer. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = Object.fromEntries(
    OPEN_ROUTES.map((route) => [route.path, { [route.body === undefined ? "get" : "post"]: operation(route) }]),
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
