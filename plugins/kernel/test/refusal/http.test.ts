/** @file The error handler in a real Express application, without Medusa. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { refusalSchema } from "@cho-ocop/contracts";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { errorHandler, oneShape } from "../../src/refusal/http.js";
import { RefusalError, refuse } from "../../src/refusal/refusal.js";

const app = express();
const adapt =
  (handler: (request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction) => void): RequestHandler =>
  (request, response, next) =>
    handler(request as unknown as MedusaRequest, response as unknown as MedusaResponse, next);
app.use(express.json());
app.use(adapt(oneShape));
app.get("/thing/:id", (request, response) => {
  response.json({ id: request.params.id });
});
app.post("/thing", (request, response) => {
  response.json(request.body);
});
app.get("/bug", () => {
  throw Object.assign(new TypeError("cannot read Lan 0912345678"), { code: "E_BUG" });
});
app.get("/refusal", () => {
  throw new RefusalError(refuse("sold_out", 409, "Hết hàng", "Sold out"));
});
app.get("/busy", () => {
  throw Object.assign(new Error("deadlock"), { code: "40P01" });
});
app.get("/direct", (_request, response) => {
  response.status(401).json({ message: "Unauthorized" });
});
const handler: ErrorRequestHandler = (error, request, response, next) =>
  errorHandler(error, request as unknown as MedusaRequest, response as unknown as MedusaResponse, next);
app.use(handler);

const server = app.listen(0, "127.0.0.1");
const logged: string[] = [];
beforeAll(async () => {
  if (!server.listening) await once(server, "listening");
  jest.spyOn(console, "error").mockImplementation((text: unknown) => logged.push(String(text)));
});
afterAll(() => {
  jest.restoreAllMocks();
  server.closeAllConnections();
  server.close();
});

async function ask(path: string, init: RequestInit = {}) {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  const text = await response.text();
  return { status: response.status, text, body: refusalSchema.parse(JSON.parse(text)), headers: response.headers };
}
const post = (body: RequestInit["body"], headers: Record<string, string> = {}) =>
  ask("/thing", { method: "POST", body, headers: { "content-type": "application/json", ...headers } });

it("an address that Node itself finds too long is refused in the same shape", async () => {
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/thing/1`);
  const { status, body } = await ask(`/thing/${"a".repeat(20_000)}`);
  expect([status, body.code]).toEqual([431, "address_too_long"]);
});

describe("an answer that refuses", () => {
  it("is a refusal that was thrown", async () => {
    const { status, body } = await ask("/refusal");
    expect([status, body]).toEqual([
      409,
      { code: "sold_out", type: "conflict", message: "Hết hàng / Sold out", vi: "Hết hàng", en: "Sold out" },
    ]);
  });

  it("says nothing of a bug but a reference, which stands in the log without anybody's data", async () => {
    const { status, text, body } = await ask("/bug");
    expect([status, body.code]).toEqual([500, "internal_error"]);
    expect(text).not.toMatch(/Lan|0912|TypeError|http\.test/);
    const line = logged.find((one) => one.includes(body.reference ?? "no reference"));
    expect(line).toMatch(/GET \/bug: TypeError E_BUG at /);
    expect(line).not.toMatch(/Lan|0912/);
  });

  it("says when to come again if the database was busy", async () => {
    const { status, headers } = await ask("/busy");
    expect([status, headers.get("retry-after")]).toEqual([503, "1"]);
  });

  it("has the same shape when a middleware answered directly", async () => {
    expect((await ask("/direct")).body).toMatchObject({ code: "unauthorized", vi: "Cần đăng nhập" });
  });

  it.each([["/nothing"], ["/thing"], ["/thing/1/2"]])("has it for the unknown address %s", async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.code]).toEqual([404, "no_such_address"]);
  });

  it.each([
    ["text that is no JSON", () => post("{"), 400, "malformed_json"],
    ["a body that is too large", () => post(JSON.stringify("x".repeat(200_000))), 413, "body_too_large"],
    [
      "an unknown charset",
      () => post("{}", { "content-type": "application/json; charset=klingon" }),
      415,
      "unsupported_charset",
    ],
    ["an unknown compression", () => post("{}", { "content-encoding": "klingon" }), 415, "unsupported_encoding"],
    [
      "broken compression",
      () => post(gzipSync("{}").subarray(0, 5), { "content-encoding": "gzip" }),
      400,
      "bad_request",
    ],
    ["a wrong % code", () => ask("/thing/%E0%A4%A"), 400, "bad_address"],
  ])("has it for %s", async (_what, request, status, code) => {
    const answer = await request();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
