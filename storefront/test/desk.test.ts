/** @file The seller's desk, rendered by the shop against a stand-in for the seller routes. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import {
  refusalSchema,
  type SellerMe,
  type SellerOrder,
  sellerMeSchema,
  sellerOrdersSchema,
} from "@cho-ocop/contracts";
import { createApp } from "../src/app.js";
import { wayBack } from "../src/desk/session.js";

const TOKEN = "head.body.sign-ature";
const PASSWORD = "mật khẩu đúng";

const order = (code: number, more: Partial<SellerOrder> = {}): SellerOrder => ({
  code,
  placedAt: "2026-11-21T20:30:00.000Z",
  status: "open",
  deliverTo: {
    name: "Nguyễn Thị Thử",
    phone: "+84912345678",
    street: "Thôn Thử 1",
    commune: { code: "07288", name: "xã Tân Sơn" },
    province: { code: "24", name: "tỉnh Bắc Ninh" },
  },
  note: "<b>Gọi trước</b>",
  lines: [{ id: "ordli_1", name: "Chè", pack: "Gói 100 g", quantity: 2, unitPrice: 60_000, total: 120_000 }],
  items: 120_000,
  delivery: 30_000,
  payment: { way: "cash_on_delivery", state: "due" },
  ...more,
});

/** What the stand-in answers with; each test sets what it needs. */
let state: {
  orders: SellerOrder[];
  next: number | null;
  sellers: SellerMe["sellers"];
  refusal: [number, string] | null;
  demonstration: boolean;
};
let asked: string[];
let server: Server;
let shop: ReturnType<typeof createApp>;
/** The same shop where shoppers reach it by https. */
let secureShop: ReturnType<typeof createApp>;

const refused = (code: string) =>
  refusalSchema.parse({ code, message: "Không được / No", vi: `Không được: ${code}`, en: `No: ${code}` });

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://fixture");
    asked.push(`${url.pathname}${url.search} ${request.headers["x-forwarded-for"] ?? ""}`);
    const reply = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (url.pathname === "/auth/seller/emailpass") {
      const { email, password } = JSON.parse(await text(request));
      if (email === "often@example.com") reply(429, refused("too_many_attempts"));
      else if (email === "chu@example.com" && password === PASSWORD) reply(200, { token: TOKEN });
      else reply(401, refused("unauthorized"));
      return;
    }
    if (request.headers.authorization !== `Bearer ${TOKEN}`) reply(401, refused("unauthorized"));
    else if (state.refusal !== null) reply(state.refusal[0], refused(state.refusal[1]));
    else if (url.pathname === "/seller/me")
      reply(200, sellerMeSchema.parse({ name: "Chủ", email: "chu@example.com", sellers: state.sellers }));
    else {
      const seller = { handle: "doi-che", name: "HTX Đồi Chè", demonstration: state.demonstration };
      reply(200, sellerOrdersSchema.parse({ seller, orders: state.orders, next: state.next }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const options = { backendUrl: `http://127.0.0.1:${port}`, visitor: () => "192.0.2.7" };
  shop = createApp(options);
  secureShop = createApp({ ...options, shopUrl: "https://localhost" });
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  asked = [];
  state = { orders: [order(7)], next: null, sellers: [], refusal: null, demonstration: false };
});

const open = async (
  address: string,
  { token, form, https = false }: { token?: string; form?: object; https?: boolean } = {},
) => {
  const response = await (https ? secureShop : shop).request(address, {
    method: form === undefined ? "GET" : "POST",
    headers: {
      host: "localhost",
      ...(token === undefined ? {} : { cookie: `kenh=${token}` }),
      ...(form === undefined ? {} : { origin: "http://localhost" }),
    },
    ...(form === undefined ? {} : { body: new URLSearchParams({ ...form }) }),
  });
  return {
    status: response.status,
    to: response.headers.get("location"),
    cookie: response.headers.get("set-cookie") ?? "",
    kept: response.headers.get("cache-control"),
    html: await response.text(),
  };
};
const read = (html: string): string =>
  html
    .replace(/^.*<body>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("\u00a0", " ")
    .replace(/\s+/g, " ");
const known = { email: " Chu@Example.com ", password: PASSWORD };

describe("signing in at the desk", () => {
  it("leads to the orders and sets a cookie that no script and no other site can use", async () => {
    const answer = await open("/kenh-ban-hang", { form: known });
    expect([answer.status, answer.to]).toEqual([303, "/kenh-ban-hang/don-hang"]);
    expect(answer.cookie).toMatch(/^kenh=head\.body\.sign-ature; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(asked).toEqual(["/auth/seller/emailpass 192.0.2.7"]);
  });
  it("over https sets a cookie that goes over https only", async () => {
    expect((await open("/kenh-ban-hang", { form: known, https: true })).cookie).toContain("; Secure");
  });
  it("leads back to the page of orders that was asked for, and nowhere else", async () => {
    const next = "/kenh-ban-hang/don-hang?before=30";
    expect((await open("/kenh-ban-hang", { form: { ...known, next } })).to).toBe(next);
    for (const other of ["https://example.com", "//example.com", "/kenh-ban-hang/don-hang//x", "/don-hang"])
      expect((await open("/kenh-ban-hang", { form: { ...known, next: other } })).to).toBe("/kenh-ban-hang/don-hang");
  });
  it("with a wrong password keeps the address, never the password, and does not say which of both was wrong", async () => {
    const answer = await open("/kenh-ban-hang", { form: { ...known, password: "sai bét" } });
    expect([answer.status, answer.cookie]).toEqual([422, ""]);
    expect(answer.html).toContain('value="Chu@Example.com"');
    expect(answer.html).not.toContain("sai bét");
    expect(read(answer.html)).toContain("E-mail hoặc mật khẩu không đúng");
    expect(read((await open("/en/desk", { form: { email: "no mail", password: "x" } })).html)).toContain(
      "The e-mail or the password is not right",
    );
  });
  it("too often is told how long to wait, in the language of the page", async () => {
    const answer = await open("/en/desk", { form: { email: "often@example.com", password: "x" } });
    expect(answer.status).toBe(429);
    expect(read(answer.html)).toContain("No: too_many_attempts");
  });
  it("from a form of another site is refused", async () => {
    const answer = await shop.request("/kenh-ban-hang", {
      method: "POST",
      headers: { host: "localhost", origin: "https://example.com" },
      body: new URLSearchParams(known),
    });
    expect(answer.status).toBe(403);
    expect(asked).toEqual([]);
  });
  it("once more is not asked of who is signed in", async () => {
    expect((await open("/kenh-ban-hang", { token: TOKEN })).to).toBe("/kenh-ban-hang/don-hang");
  });
  it("ends with signing out", async () => {
    const answer = await open("/kenh-ban-hang", { token: TOKEN, form: { out: "1" } });
    expect([answer.status, answer.to]).toEqual([303, "/kenh-ban-hang"]);
    expect(answer.cookie).toContain("kenh=; Max-Age=0");
  });
});

describe("the page of orders", () => {
  it("tells of an order what is needed to deliver it, by the clock of Vietnam", async () => {
    const { status, html, kept } = await open("/kenh-ban-hang/don-hang", { token: TOKEN });
    expect([status, kept]).toEqual([200, "no-store"]);
    expect(html).toContain("noindex");
    const told = read(html);
    for (const part of ["Đơn #7", "03:30 , 22/11/2026", "Nguyễn Thị Thử", "0912 345 678", "2 × Chè", "Gói 100 g,"])
      expect(told).toContain(part);
    expect(told).toContain("Thôn Thử 1, xã Tân Sơn, tỉnh Bắc Ninh");
    expect(told).toContain("Tiền mặt khi nhận hàng: chưa thu");
    expect(told).toContain("Tổng cộng 150.000 ₫");
    expect(html).toContain("&lt;b>Gọi trước&lt;/b>");
    expect(html).toContain('href="tel:+84912345678"');
  });
  it("speaks English too", async () => {
    const told = read((await open("/en/desk/orders", { token: TOKEN })).html);
    expect(told).toContain("Order #7 To deliver");
    expect(told).toContain("Cash on delivery: not received");
  });
  it("of an order that others share gives the sum of the seller's own lines, and says so", async () => {
    state.orders = [order(8, { delivery: null })];
    const told = read((await open("/kenh-ban-hang/don-hang", { token: TOKEN })).html);
    expect(told).toContain("Tiền hàng 120.000 ₫");
    expect(told).toContain("hàng của gian hàng khác");
    expect(told).not.toContain("Tổng cộng");
  });
  it("is calm about an order without address, note or pack", async () => {
    state.orders = [order(9, { deliverTo: null, note: null, status: "cancelled" })];
    const told = read((await open("/kenh-ban-hang/don-hang", { token: TOKEN })).html);
    expect(told).toContain("Đơn #9 Đã huỷ");
    expect(told).not.toContain("Địa chỉ");
  });
  it("says when there are none", async () => {
    state.orders = [];
    expect(read((await open("/kenh-ban-hang/don-hang", { token: TOKEN })).html)).toContain("Chưa có đơn hàng nào");
  });
  it("leads to older orders and back to the newest", async () => {
    state.next = 7;
    expect((await open("/kenh-ban-hang/don-hang", { token: TOKEN })).html).toContain("seller=doi-che&amp;before=7");
    const older = await open("/kenh-ban-hang/don-hang?before=30&x=y", { token: TOKEN });
    expect(asked).toContain("/seller/orders?before=30 ");
    expect(older.html).toContain('href="/kenh-ban-hang/don-hang?seller=doi-che"');
    expect(older.html).toContain('href="/en/desk/orders?before=30"');
  });
  it("offers the other sellers of a member of several", async () => {
    const own = (handle: string) =>
      ({ handle, name: `HTX ${handle}`, demonstration: false, status: "active", role: "owner" }) as const;
    state.sellers = [own("doi-che"), own("vuon-vai")];
    const { html } = await open("/kenh-ban-hang/don-hang", { token: TOKEN });
    expect(html).toContain('href="/kenh-ban-hang/don-hang?seller=vuon-vai"');
  });
  it("without a session asks to sign in and nothing of the backend", async () => {
    const answer = await open("/kenh-ban-hang/don-hang?before=30");
    expect(answer.to).toBe("/kenh-ban-hang?next=%2Fkenh-ban-hang%2Fdon-hang%3Fbefore%3D30");
    expect((await open(answer.to ?? "")).html).toContain('name="next" value="/kenh-ban-hang/don-hang?before=30"');
    expect(asked).toEqual([]);
  });
  it("with an expired session asks to sign in again, says why, and comes back", async () => {
    const answer = await open("/en/desk/orders?before=30", { token: "old.old.old" });
    expect(answer.status).toBe(303);
    expect(answer.cookie).toContain("kenh=; Max-Age=0");
    const form = await open(answer.to ?? "");
    expect(read(form.html)).toContain("Your session has ended");
    expect(form.html).toContain('name="next" value="/en/desk/orders?before=30"');
  });
  it("with something else for a session sends it nowhere", async () => {
    const errors = jest.spyOn(console, "error").mockImplementation(() => {});
    for (const token of ["x", "a.b", "a.b.c%0d%0aHost:x", "a".repeat(5000)])
      expect((await open("/kenh-ban-hang/don-hang", { token })).status).toBe(303);
    expect(asked).toEqual([]);
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });
  it("of a suspended seller says so and lets sign out", async () => {
    state.refusal = [403, "seller_suspended"];
    const answer = await open("/kenh-ban-hang/don-hang", { token: TOKEN });
    expect([answer.status, answer.kept]).toEqual([403, "no-store"]);
    expect(read(answer.html)).toContain("Không được: seller_suspended");
    expect(answer.html).toContain('name="out"');
  });
  it("for a seller of others leads to the member's own orders", async () => {
    state.refusal = [404, "not_found"];
    const answer = await open("/kenh-ban-hang/don-hang?seller=khac", { token: TOKEN });
    expect([answer.status, answer.to]).toEqual([303, "/kenh-ban-hang/don-hang"]);
  });
  it("says that it cannot be shown when the backend is broken, and keeps the session out of the log", async () => {
    const errors = jest.spyOn(console, "error").mockImplementation(() => {});
    state.refusal = [500, "internal_error"];
    expect((await open("/kenh-ban-hang/don-hang", { token: TOKEN })).status).toBe(503);
    expect(JSON.stringify(errors.mock.calls.map(String))).not.toContain(TOKEN);
    errors.mockRestore();
  });
});

describe("the way back", () => {
  it("is a page of the desk or its home", () => {
    const [desk, home] = ["/en/desk", "/en/desk/orders"];
    for (const own of ["/en/desk/orders?before=3", "/en/desk/products/list_1"])
      expect(wayBack(own, desk, home)).toBe(own);
    for (const other of [
      undefined,
      "",
      "/en/deskx",
      "//evil.example/",
      `${home}?a=\r\nb`,
      `${home}?${"a".repeat(400)}`,
    ])
      expect(wayBack(other, desk, home)).toBe(home);
  });
});
