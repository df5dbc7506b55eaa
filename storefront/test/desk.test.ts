/** @file The seller's desk, rendered by the shop against a stand-in for the seller routes. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import {
  ORDER_STATES,
  type OrderHistory,
  refusalSchema,
  type SellerMe,
  type SellerOrder,
  sellerBalanceSchema,
  sellerLedgerSchema,
  sellerMeSchema,
  sellerOrderPageSchema,
  sellerOrdersSchema,
} from "@cho-ocop/contracts";
import { createApp } from "../src/app.js";
import { wayBack } from "../src/desk/session.js";

const TOKEN = "head.body.sign-ature";
const PASSWORD = "mật khẩu đúng";

const COUNTS = Object.fromEntries(ORDER_STATES.map((state, index) => [state, index]));

const BALANCE = {
  expected: 150_000,
  payable: -20_000,
  delivery: 30_000,
  commission: 5_000,
  paidOut: 90_000,
  tax: { vat: 1_000, pit: 500, withheld: true, adviser: { vi: "Hỏi tư vấn thuế.", en: "Ask a tax adviser." } },
};
const DAYS = [
  {
    day: "2026-11-22",
    lines: [
      {
        id: "omov_2",
        kind: "collected",
        vi: "Chợ đã nhận tiền đơn",
        en: "The market received the money of order",
        order: 7,
        expected: -150_000,
        payable: 113_500,
        delivery: 30_000,
        commission: 5_000,
        vat: 1_000,
        pit: 500,
        paidOut: 0,
        withheld: { vi: "Khấu trừ 1 %", en: "Withheld 1%" },
      },
    ],
  },
];
const CANCELLED = { code: "cancelled", vi: "Đã huỷ", en: "Cancelled" } as const;
const ACCEPT = { move: "accept", needs: "nothing", vi: "Nhận đơn", en: "Accept" } as const;
const REJECT = { move: "reject", needs: "reason", vi: "Từ chối đơn", en: "Reject" } as const;
const REFUND = { move: "promise_refund", needs: "refund", vi: "Hoàn tiền", en: "Refund" } as const;

const order = (code: number, more: Partial<SellerOrder> = {}): SellerOrder => ({
  code,
  placedAt: "2026-11-21T20:30:00.000Z",
  state: { code: "placed", vi: "Chờ xác nhận", en: "Waiting for the seller" },
  moves: [],
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
  history: OrderHistory;
  moveRefusal: string | null;
  demonstration: boolean;
};
let asked: string[];
/** What was asked of orders, with the key that came along. */
let moved: [unknown, unknown][];
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
      const page = { seller, order: state.orders[0] ?? order(7), history: state.history };
      switch (url.pathname) {
        case "/seller/orders/7/moves":
          moved.push([JSON.parse(await text(request)), request.headers["idempotency-key"]]);
          if (state.moveRefusal === null) reply(200, sellerOrderPageSchema.parse(page));
          else reply(409, refused(state.moveRefusal));
          break;
        case "/seller/orders/7":
          reply(200, sellerOrderPageSchema.parse(page));
          break;
        case "/seller/orders":
          reply(200, sellerOrdersSchema.parse({ seller, orders: state.orders, counts: COUNTS, next: state.next }));
          break;
        case "/seller/balance":
          reply(200, sellerBalanceSchema.parse({ seller, ...BALANCE }));
          break;
        case "/seller/ledger":
          reply(200, sellerLedgerSchema.parse({ seller, days: DAYS, next: "omov_1" }));
          break;
        default:
          reply(404, refused("not_found"));
      }
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
  moved = [];
  state = {
    orders: [order(7)],
    next: null,
    sellers: [],
    refusal: null,
    history: [],
    moveRefusal: null,
    demonstration: false,
  };
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
  it.each(["https://example.com", "null"])("from a form of another site (%s) is refused", async (origin) => {
    const answer = await shop.request("/kenh-ban-hang", {
      method: "POST",
      headers: { host: "localhost", origin },
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
    expect(told).toContain("Order #7 Waiting for the seller");
    expect(told).toContain("Cash on delivery: not received");
  });
  it("is calm about an order without address, note or pack", async () => {
    state.orders = [order(9, { deliverTo: null, note: null, state: CANCELLED })];
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
      ({
        handle,
        name: `HTX ${handle}`,
        demonstration: false,
        status: "active",
        role: "owner",
        suspension: null,
      }) as const;
    state.sellers = [own("doi-che"), own("vuon-vai")];
    const { html } = await open("/kenh-ban-hang/don-hang", { token: TOKEN });
    expect(html).toContain('href="/kenh-ban-hang/tien?seller=doi-che"');
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

describe("orders by where they are", () => {
  it("do not lead to the money whoever is not the owner", async () => {
    state.sellers = [
      { handle: "doi-che", name: "HTX", demonstration: false, status: "active", role: "packer", suspension: null },
    ];
    expect((await open("/kenh-ban-hang/don-hang", { token: TOKEN })).html).not.toContain("/kenh-ban-hang/tien");
  });
  it("stand under tabs with their numbers, and a tab asks for its states", async () => {
    const { html } = await open("/kenh-ban-hang/don-hang?tab=returns", { token: TOKEN });
    expect(asked).toContain(
      "/seller/orders?state=refused%2Creturn_requested%2Creturn_accepted%2Creturned%2Crefund_due ",
    );
    const expected = ["refused", "return_requested", "return_accepted", "returned", "refund_due"]
      .map((state) => COUNTS[state] ?? 0)
      .reduce((sum, count) => sum + count);
    expect(read(html)).toContain(`Trả lại ${expected}`);
    expect(html).toMatch(/tab=returns" aria-current="page"/);
  });
  it("are all shown for a tab that there is not", async () => {
    await open("/kenh-ban-hang/don-hang?tab=zz", { token: TOKEN });
    expect(asked).toContain("/seller/orders ");
  });
});

describe("one order", () => {
  const at = "/kenh-ban-hang/don-hang/7";
  it("has a button for each thing that may be done next, and what happened before", async () => {
    state.orders = [order(7, { moves: [ACCEPT, REJECT] })];
    state.history = [
      {
        move: "cancel",
        vi: "Huỷ đơn",
        en: "Cancel",
        by: "shopper",
        reason: "Đặt <nhầm>",
        refund: null,
        at: "2026-11-22T02:00:00.000Z",
      },
    ];
    const { html, kept } = await open(`${at}?seller=doi-che`, { token: TOKEN });
    expect(kept).toBe("no-store");
    expect(asked).toContain("/seller/orders/7?seller=doi-che ");
    expect(html.match(/name="move" value="(\w+)"/g)).toEqual([
      'name="move" value="accept"',
      'name="move" value="reject"',
    ]);
    expect(html).toMatch(/<details class="move">.*<textarea id="reason-reject" name="reason" required/s);
    expect(read(html)).toContain("Huỷ đơn (người mua)");
    expect(html).toContain("Đặt &lt;nhầm>");
  });
  it("is moved by a form that is done once, and shown again", async () => {
    const key = "01234567-89ab-cdef-0123-456789abcdef";
    const form = { move: "reject", reason: " hết hàng ", seller: "doi-che", key };
    const answer = await open(at, { token: TOKEN, form });
    expect([answer.status, answer.to]).toEqual([303, `${at}?seller=doi-che`]);
    expect(moved).toEqual([[{ move: "reject", reason: "hết hàng" }, expect.stringMatching(`^${key}:`)]]);
    await open(at, { token: TOKEN, form });
    await open(at, { token: TOKEN, form: { ...form, reason: "sâu bệnh" } });
    const keys = moved.map(([, sent]) => sent);
    expect([keys[1] === keys[0], keys[2] === keys[0]]).toEqual([true, false]);
  });
  it("is refunded by whole sums of what was paid", async () => {
    state.orders = [order(7, { moves: [REFUND] })];
    const { html } = await open(at, { token: TOKEN });
    expect(html).toMatch(/id="refund-items" name="items"[^>]*max="120000"/);
    await open(at, { token: TOKEN, form: { move: "promise_refund", items: "60000", delivery: "0" } });
    expect(moved[0]?.[0]).toEqual({ move: "promise_refund", refund: { items: 60_000, delivery: 0 } });
  });
  it("says why something could not be done, and what can be done now", async () => {
    state.orders = [order(7, { moves: [ACCEPT] })];
    state.moveRefusal = "move_not_possible";
    const answer = await open("/en/desk/orders/7", { token: TOKEN, form: { move: "accept" } });
    expect(answer.status).toBe(409);
    expect(read(answer.html)).toContain("No: move_not_possible");
    expect(answer.html).toContain('name="move" value="accept"');
  });
  it.each([
    { move: "steal" },
    { move: "reject", reason: "  " },
    { move: "promise_refund", items: "-1", delivery: "0" },
    { move: "promise_refund", items: "1e3", delivery: "0" },
    {},
  ])("is not moved by what no form of ours sends: %j", async (form) => {
    const answer = await open(at, { token: TOKEN, form });
    expect(answer.status).toBe(422);
    expect(moved).toEqual([]);
  });
  it("that there is not is a page that is missing", async () => {
    expect((await open("/kenh-ban-hang/don-hang/8", { token: TOKEN })).status).toBe(404);
    expect((await open("/kenh-ban-hang/don-hang/x", { token: TOKEN })).status).toBe(404);
  });
  it("is asked for again after signing in", async () => {
    const answer = await open(at);
    expect(answer.to).toBe("/kenh-ban-hang?next=%2Fkenh-ban-hang%2Fdon-hang%2F7");
  });
  it("has a slip for its parcel, which says what to take at the door", async () => {
    const told = read((await open(`${at}/phieu`, { token: TOKEN })).html);
    for (const part of ["HTX Đồi Chè", "#7", "Nguyễn Thị Thử", "0912 345 678", "2 × Chè, Gói 100 g", "150.000 ₫"])
      expect(told).toContain(part);
    state.orders = [order(7, { payment: { way: "cash_on_delivery", state: "paid" } })];
    expect(read((await open("/en/desk/orders/7/slip", { token: TOKEN })).html)).toMatch(/To collect at the door: ₫?0/);
  });
});

describe("the money of a seller", () => {
  it("stands with what came of each order, day by day, and why tax was withheld", async () => {
    const { html } = await open("/kenh-ban-hang/tien?before=omov_3", { token: TOKEN });
    expect(asked).toContain("/seller/ledger?before=omov_3 ");
    const told = read(html);
    for (const part of [
      "−20.000 ₫",
      "22/11/2026",
      "Chợ đã nhận tiền đơn #7",
      "+113.500 ₫",
      "−150.000 ₫",
      "Khấu trừ 1 %",
    ])
      expect(told).toContain(part);
    expect(told).toContain("Hỏi tư vấn thuế.");
    expect(html).toContain("before=omov_1");
  });
  it("is not shown to others who work for it", async () => {
    state.refusal = [403, "owner_only"];
    const answer = await open("/en/desk/money", { token: TOKEN });
    expect(answer.status).toBe(403);
    expect(read(answer.html)).toContain("No: owner_only");
  });
});

describe("the way back", () => {
  it("is a page of the desk or its home", () => {
    const [desk, home] = ["/en/desk", "/en/desk/orders"];
    for (const own of ["/en/desk/orders?before=3", "/en/desk/orders/7/slip", "/en/desk/money"])
      expect(wayBack(own, desk, home)).toBe(own);
    for (const other of [
      undefined,
      "",
      desk,
      "/en/desks",
      "/en/desk//x",
      "/en/desk/orders?a=\r\nb",
      `${home}?${"a".repeat(400)}`,
    ])
      expect(wayBack(other, desk, home)).toBe(home);
  });
});
