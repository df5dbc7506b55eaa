import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { orderLookupSchema } from "@cho-ocop/contracts";
import { RegisterUnavailable } from "../../src/engine/types.js";
import { createOrderClient, type OrdersOf } from "../../src/register/order-client.js";

const SHOP = { publishableKey: "pk_test", regionId: "reg_1", currency: "vnd" };
const LINK = { order_id: "order_1", expires: 1_800_000_000, signature: "a+b" };
let server: Server;
let answers: { status: number; body: unknown };
let headers: IncomingHttpHeaders[] = [];
let ordersOf: OrdersOf;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    if (request.url === "/ocop/shop") return response.end(JSON.stringify(SHOP));
    headers.push(request.headers);
    orderLookupSchema.parse(JSON.parse(Buffer.concat(parts).toString()));
    response.statusCode = answers.status;
    return response.end(JSON.stringify(answers.body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ordersOf = createOrderClient({ baseUrl, shopUrl: "https://cho.example" });
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
beforeEach(() => {
  headers = [];
  answers = { status: 200, body: LINK };
});
const lookUp = (asker = "a") => ordersOf(asker).lookUp({ code: "1024", phoneLast4: "4567" }, "vi");

describe("looking up an order", () => {
  it("gives the signed page of the order in the language of the chat", async () => {
    const query = "?expires=1800000000&signature=a%2Bb";
    expect(await lookUp()).toEqual({ kind: "found", url: `https://cho.example/don-hang/order_1${query}` });
    const english = await ordersOf("a").lookUp({ code: "1024", phoneLast4: "4567" }, "en");
    expect(english).toEqual({ kind: "found", url: `https://cho.example/en/orders/order_1${query}` });
    expect(headers[0]?.["x-publishable-api-key"]).toBe("pk_test");
  });
  it("counts the tries of each person apart, and names nobody", async () => {
    await lookUp("telegram:4711");
    await lookUp("telegram:4711");
    await lookUp("telegram:4712");
    const [first, again, other] = headers.map((one) => one["x-forwarded-for"]);
    expect(first).toMatch(/^fd[0-9a-f]{2}(:[0-9a-f]{4}){7}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
  it.each([
    [404, { kind: "unknown" }],
    [429, { kind: "too_many_tries" }],
  ])("says what the house refuses with %s", async (status, expected) => {
    answers = { status, body: {} };
    expect(await lookUp()).toEqual(expected);
  });
  it.each([
    { status: 500, body: {} },
    { status: 200, body: { order_id: 7 } },
  ])("takes nothing else for an answer: %j", async (answer) => {
    answers = answer;
    await expect(lookUp()).rejects.toThrow(RegisterUnavailable);
  });
});
