import { readFileSync } from "node:fs";
import path from "node:path";
import { CLOSED_ROUTES, OPEN_ROUTES } from "@cho-ocop/contracts/openapi";

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

const rows = OPEN_ROUTES.map(
  ({ path: address, summary, example, body }) =>
    `<li><a href="${escapeHtml(example)}"><code>${body === undefined ? "GET" : "POST"} ${escapeHtml(address)}</code></a>: ${escapeHtml(summary.vi)} <span lang="en">(${escapeHtml(summary.en)})</span></li>`,
).join("\n");

const closedRows = CLOSED_ROUTES.map(
  ({ method, path: address, summary }) =>
    `<li><code>${method} ${escapeHtml(address)}</code>: ${escapeHtml(summary.vi)} <span lang="en">(${escapeHtml(summary.en)})</span></li>`,
).join("\n");

/** The page on which the OpenAPI documents are read. Everything it loads comes from this house; without scripts it lists the addresses. */
export const DOCS_PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dữ liệu mở của Chợ OCOP</title>
<link rel="icon" href="/ocop/docs/assets/favicon-32x32.png">
<link rel="stylesheet" href="/ocop/docs/assets/swagger-ui.css">
<link rel="stylesheet" href="/ocop/docs/assets/page.css">
</head>
<body>
<header>
<h1>Dữ liệu mở của Chợ OCOP</h1>
<p>Sổ sản phẩm OCOP cho mọi người đọc và dùng lại: không cần khóa, không cần đăng ký. Số sao luôn đúng cho ngày được hỏi.
Bản mô tả cho máy đọc: <a href="/ocop/openapi.json">openapi.json</a>.</p>
<p lang="en">The register of OCOP products, open to everybody: no key, no registration. Stars are true for the day that is asked about.</p>
<p><a href="/ocop/docs?mua-ban">Mua, bán, quản lý</a> (cần khoá hay đăng nhập): <a href="/ocop/openapi-shop.json">openapi-shop.json</a>.
<span lang="en">Buying, selling and the office, which need a key or a sign-in.</span></p>
</header>
<noscript>
<h2>Các địa chỉ</h2>
<ul>
${rows}
</ul>
<h2>Mua, bán, quản lý</h2>
<ul>
${closedRows}
</ul>
</noscript>
<main id="document"></main>
<script src="/ocop/docs/assets/swagger-ui-bundle.js"></script>
<script src="/ocop/docs/assets/page.js"></script>
</body>
</html>
`;

/** What the page may load: nothing from elsewhere. Swagger UI writes style attributes, and draws its icons from data addresses. */
export const DOCS_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const PAGE_SCRIPT = `SwaggerUIBundle({
  url: new URLSearchParams(location.search).has("mua-ban") ? "/ocop/openapi-shop.json" : "/ocop/openapi.json",
  dom_id: "#document",
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  presets: [SwaggerUIBundle.presets.apis],
  validatorUrl: null,
});
`;

const PAGE_STYLE = `body { margin: 0; font-family: system-ui, sans-serif; }
header, noscript { display: block; max-width: 1420px; margin: 0 auto; padding: 16px 20px 0; line-height: 1.5; }
noscript li { margin: 8px 0; }
`;

export interface Asset {
  readonly type: string;
  readonly content: Buffer;
}

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
};

/** The files that the page loads; only these, so that no name from an address ever reaches the file system. */
const OF_SWAGGER = new Set(["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"]);
const OWN: Record<string, string> = { "page.js": PAGE_SCRIPT, "page.css": PAGE_STYLE };

const read = new Map<string, Asset>();

/** A file of the page by its name; undefined when the page has no such file. */
export function docsAsset(name: string): Asset | undefined {
  const known = read.get(name);
  if (known !== undefined) return known;
  const own = Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  if (own === undefined && !OF_SWAGGER.has(name)) return undefined;
  const asset: Asset = {
    type: TYPES[path.extname(name)] ?? "application/octet-stream",
    content: own === undefined ? readFileSync(require.resolve(`swagger-ui-dist/${name}`)) : Buffer.from(own),
  };
  read.set(name, asset);
  return asset;
}
