/** @file How somebody becomes a seller and who works there, rendered by the shop against a stand-in for the API. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { SellerApplication, SellerMembers } from "@cho-ocop/contracts";
import { createApp } from "../../src/app.js";
import { takesDocument } from "../../src/desk/joining/joining.js";
import { entry } from "../fixture/entries.js";

const TOKEN = "aaa.bbb.ccc";
const SECRET = "s".repeat(43);
const both = (vi: string, en: string) => ({ vi, en });

const application = (more: Partial<SellerApplication> = {}): SellerApplication => ({
  id: "appl_1",
  number: "HS-000012",
  producer: { handle: "doi-che", name: "HTX <Đồi> Chè" },
  legalForm: "cooperative",
  legalFormName: both("Hợp tác xã", "Cooperative"),
  taxCode: "0100109106",
  contact: "Lan",
  phone: "+84912345678",
  email: "lan@example.com",
  state: "needs_more",
  stateName: both("Cần bổ sung", "More is needed"),
  checklist: [
    {
      item: "identity",
      name: both("Danh tính", "Identity"),
      hint: both("Người vận hành gọi lại", "The operator calls"),
      article: "Luật Thương mại điện tử 122/2025/QH15, Điều 17.1.c",
      needed: "always",
      upload: false,
      documents: [],
    },
    {
      item: "certificate",
      name: both("Quyết định công nhận", "Decision"),
      hint: both("Bản chụp", "A picture"),
      article: "Quyết định 26/2026/QĐ-TTg, Điều 2.3",
      needed: "always",
      upload: true,
      documents: [
        {
          id: "sdoc_1",
          item: "certificate",
          name: "quyết định.pdf",
          type: "application/pdf",
          bytes: 2_000_000,
          uploadedAt: "2026-11-21T20:30:00.000Z",
        },
      ],
    },
  ],
  moves: [
    { move: "answer", name: both("Gửi lại hồ sơ", "Send it again") },
    { move: "withdraw", name: both("Rút hồ sơ", "Withdraw") },
  ],
  history: [
    {
      move: "ask_more",
      name: both("Yêu cầu bổ sung", "Ask for more"),
      movedAt: "2026-11-21T20:30:00.000Z",
      reason: "Ảnh mờ quá",
      by: "operator",
    },
  ],
  ...more,
});

const MEMBERS: SellerMembers = {
  seller: { handle: "doi-che", name: "HTX Đồi Chè", demonstration: false },
  members: [{ id: "smem_1", name: "Lan", email: "lan@example.com", role: "owner", self: true }],
  invitations: [],
};
const MADE = { link: `http://shop.test/kenh-ban-hang/lien-ket/${SECRET}`, expiresAt: "2026-11-29T00:00:00.000Z" };
const REFUSED = { code: "wrong_password", message: "", vi: "Sai mật khẩu", en: "Wrong password" };

/** What the stand-in answers, by method and path. */
let answers: Record<string, readonly [status: number, body: unknown]> = {};
let asked: { at: string; body: Buffer; type: string | undefined }[] = [];
let server: Server;
let shop: ReturnType<typeof createApp>;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const at = `${request.method} ${request.url?.replace(/\?$/, "")}`;
    asked.push({ at, body: await buffer(request), type: request.headers["content-type"] });
    const [status, told] = answers[at] ?? [404, { code: "not_found", message: "", vi: "Không có", en: "None" }];
    if (Buffer.isBuffer(told))
      response
        .writeHead(status, { "content-type": "application/pdf", "content-disposition": 'attachment; filename="a.pdf"' })
        .end(told);
    else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(told));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  shop = createApp({ backendUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = [];
  answers = {
    "GET /seller/applications": [200, { applications: [application()] }],
    "GET /seller/members": [200, MEMBERS],
    "GET /ocop/shop": [200, { publishableKey: "pk_1", regionId: "reg_1", currency: "vnd" }],
    "POST /store/seller-links": [
      200,
      { kind: "member", name: "HTX Đồi Chè", role: "clerk", email: "binh@example.com", expiresAt: MADE.expiresAt },
    ],
  };
});

async function open(path: string, body?: Record<string, string> | FormData, token: string | null = TOKEN) {
  const answer = await shop.request(`http://shop.test${path}`, {
    headers: { host: "shop.test", origin: "http://shop.test", ...(token === null ? {} : { cookie: `kenh=${token}` }) },
    ...(body === undefined
      ? {}
      : { method: "POST", body: body instanceof FormData ? body : new URLSearchParams(body) }),
  });
  const html = await answer.text();
  return { status: answer.status, html, to: answer.headers.get("location"), headers: answer.headers };
}

const HOME = "/kenh-ban-hang/ho-so";

describe("the page of an application", () => {
  it("says where it is, why, and what is still needed by which law", async () => {
    const { status, html, headers } = await open(HOME);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toContain("no-store");
    for (const text of ["HTX &lt;Đồi> Chè", "Cần bổ sung", "Ảnh mờ quá", "Điều 17.1.c", "HS-000012", "1.9 MB"])
      expect(html).toContain(text);
    expect(html).toContain(`${HOME}/appl_1/giay-to?item=certificate`);
    expect(html).not.toContain("item=identity");
  });
  it("asks who is not signed in to sign in first", async () => {
    expect((await open(HOME, undefined, null)).to).toContain("/kenh-ban-hang?next=");
  });
  it("of a closed application takes no documents", async () => {
    answers["GET /seller/applications"] = [200, { applications: [application({ state: "refused", moves: [] })] }];
    expect((await open(HOME)).html).not.toContain('type="file"');
  });
  it("without any application leads to the form", async () => {
    answers["GET /seller/applications"] = [200, { applications: [] }];
    expect((await open(HOME)).html).toContain('href="/kenh-ban-hang/mo-gian-hang"');
  });
});

describe("a document", () => {
  const file = () => {
    const form = new FormData();
    form.set("file", new Blob(["%PDF-1.4"], { type: "application/pdf" }), "giấy.pdf");
    return form;
  };
  it("is handed on to the API as it is", async () => {
    answers["POST /seller/applications/appl_1/documents?item=certificate"] = [201, application()];
    const { status, to } = await open(`${HOME}/appl_1/giay-to?item=certificate`, file());
    expect([status, to]).toEqual([303, `${HOME}?done=sent`]);
    const upload = asked.find(({ at }) => at.startsWith("POST"));
    expect(upload?.type).toMatch(/^multipart\/form-data; boundary=/);
    expect(upload?.body.toString()).toContain("%PDF-1.4");
  });
  it("that is refused says why, on the page", async () => {
    answers["POST /seller/applications/appl_1/documents?item=certificate"] = [415, { ...REFUSED, vi: "Chỉ nhận PDF" }];
    const { status, html } = await open(`${HOME}/appl_1/giay-to?item=certificate`, file());
    expect(status).toBe(422);
    expect(html).toContain("Chỉ nhận PDF");
  });
  it("comes back as an attachment, and is kept nowhere", async () => {
    answers["GET /seller/applications/appl_1/documents/sdoc_1"] = [200, Buffer.from("%PDF")];
    const { html, headers } = await open(`${HOME}/appl_1/giay-to/sdoc_1`);
    expect(html).toBe("%PDF");
    expect(headers.get("content-disposition")).toContain("attachment");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
    expect((await open(`${HOME}/appl_1/giay-to/sdoc_2`)).status).toBe(404);
  });
  it("of who has been signed out meanwhile leads to the sign-in, and from there to a page that there is", async () => {
    for (const path of [`${HOME}/appl_1/giay-to?item=certificate`, `${HOME}/appl_1/giay-to/sdoc_1`])
      expect((await open(path, file(), null)).to).toBe(`/kenh-ban-hang?next=${encodeURIComponent(HOME)}`);
  });
  it("is sent to no other address than its own", () => {
    expect(takesDocument(`${HOME}/appl_1/giay-to`)).toBe(true);
    expect(takesDocument("/en/desk/applications/appl_1/documents")).toBe(true);
    expect(takesDocument(`${HOME}/appl_1/giay-to/sdoc_1`)).toBe(false);
    expect(takesDocument("/kenh-ban-hang/don-hang")).toBe(false);
  });
});

/** The producer that is applied for. */
const PRODUCER = {
  ...entry("mat-ong-con-han").producer,
  origin: entry("mat-ong-con-han").producerOrigin,
  demonstration: false,
  on: "2026-11-22",
  entries: [],
};

describe("the form of an application", () => {
  const FORM = {
    producer: "doi-che",
    legalForm: "cooperative",
    taxCode: "0100109106",
    contact: "Lan",
    phone: "0912345678",
    email: "lan@example.com",
    password: "mật khẩu dài",
    consent: "1",
  };
  it("leads to the sign-in, also who is signed in as somebody else", async () => {
    answers["GET /ocop/producers/doi-che"] = [200, PRODUCER];
    answers["POST /store/seller-applications"] = [201, { taken: true }];
    const { to, headers } = await open("/kenh-ban-hang/mo-gian-hang", FORM);
    expect(to).toBe(`/kenh-ban-hang?applied=1&next=${encodeURIComponent(HOME)}`);
    expect(headers.get("set-cookie")).toContain("kenh=;");
  });
  it("that the API refuses keeps what was typed, but for the password", async () => {
    answers["GET /ocop/producers/doi-che"] = [200, PRODUCER];
    answers["POST /store/seller-applications"] = [
      409,
      { ...REFUSED, code: "producer_has_seller", vi: "Đã có gian hàng" },
    ];
    const { status, html } = await open("/kenh-ban-hang/mo-gian-hang", FORM, null);
    expect(status).toBe(409);
    for (const kept of ["Đã có gian hàng", 'value="0912345678"', 'value="lan@example.com"'])
      expect(html).toContain(kept);
    expect(html).not.toContain(FORM.password);
  });
  it("without a producer of the register leads back to the search", async () => {
    expect((await open("/kenh-ban-hang/mo-gian-hang", FORM, null)).to).toBe("/kenh-ban-hang/mo-gian-hang");
    expect((await open("/kenh-ban-hang/mo-gian-hang?producer=x", undefined, null)).to).toBe(
      "/kenh-ban-hang/mo-gian-hang",
    );
  });
});

describe("an invitation", () => {
  const LINK = `/kenh-ban-hang/lien-ket/${SECRET}`;
  it("says to which seller, as what and for whom", async () => {
    const { html } = await open(LINK, undefined, null);
    for (const text of ["HTX Đồi Chè", "Bán hàng", "binh@example.com"]) expect(html).toContain(text);
  });
  it("that does not work any more says so", async () => {
    answers = {};
    expect((await open("/kenh-ban-hang/lien-ket/ngan", undefined, null)).status).toBe(404);
    expect(asked).toEqual([]);
  });
  it("tells a wrong password beside its field, and never shows it again", async () => {
    const details = [{ path: "password", vi: "Xin ghi mật khẩu đang dùng", en: "Please give its password" }];
    answers["POST /store/seller-links/use"] = [422, { ...REFUSED, details }];
    const { status, html } = await open(LINK, { name: "Bình", password: "sai mật khẩu rồi" }, null);
    expect(status).toBe(422);
    expect(html).toContain('id="f-password-error"');
    expect(html).toContain("Xin ghi mật khẩu đang dùng");
    expect(html).not.toContain("sai mật khẩu rồi");
  });
  it("once accepted leads to the sign-in", async () => {
    answers["POST /store/seller-links/use"] = [200, { taken: true }];
    const { to, headers } = await open(LINK, { name: "Bình", password: "mật khẩu dài" });
    expect(to).toBe("/kenh-ban-hang?linked=member");
    expect(headers.get("set-cookie")).toContain("kenh=;");
  });
});

describe("who works for a seller", () => {
  const PAGE = "/kenh-ban-hang/nguoi-lam-viec";
  it("is invited by a link that is shown once", async () => {
    answers["POST /seller/invitations"] = [201, { ...MEMBERS, made: MADE }];
    const { html } = await open(PAGE, { act: "invite", email: "binh@example.com", role: "clerk" });
    expect(html).toContain(MADE.link);
    expect((await open(PAGE)).html).not.toContain(SECRET);
  });
  it("is told beside the field when the address is none", async () => {
    const { status, html } = await open(PAGE, { act: "invite", email: "binh", role: "clerk" });
    expect(status).toBe(422);
    expect(html).toContain('id="f-email-error"');
  });
  it("stays while it is the last owner, and the page says why", async () => {
    answers["DELETE /seller/members/smem_1"] = [409, { ...REFUSED, code: "last_owner", vi: "Phải còn một chủ" }];
    const { status, html } = await open(PAGE, { act: "remove", member: "smem_1" });
    expect(status).toBe(409);
    expect(html).toContain("Phải còn một chủ");
  });
});

it("whoever has forgotten the password is told the same for every address", async () => {
  answers["POST /store/seller-passwords"] = [200, { taken: true }];
  const { html } = await open("/kenh-ban-hang/quen-mat-khau", { email: "ai@example.com" }, null);
  expect(html).toContain("Nếu e-mail này có tài khoản");
});

it("who has an account and no seller comes to the application instead of a closed desk", async () => {
  answers["GET /seller/orders"] = [403, { code: "no_seller", message: "", vi: "Không", en: "No" }];
  expect((await open("/kenh-ban-hang/don-hang")).to).toBe(HOME);
});
