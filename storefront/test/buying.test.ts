/** @file Buying in the shop, page by page, against a strict stand-in for the API and the store. */
import type { OrderState, PurchaseSeller } from "@cho-ocop/contracts";
import { createApp } from "../src/app.js";
import { type FixtureApi, openFixtureApi } from "./fixture/api.js";
import { PRODUCER } from "./fixture/entries.js";
import { COFFEE, HONEY, SAUCE } from "./fixture/listings.js";
import { read } from "./fixture/read.js";

const ORIGIN = "http://localhost";

let api: FixtureApi;
let shop: ReturnType<typeof createApp>;
beforeEach(async () => {
  api = await openFixtureApi();
  shop = createApp({ backendUrl: api.url });
});
afterEach(() => api.close());

const hidden = (html: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1]?.replaceAll("&quot;", '"') ?? "";

async function open(address: string): Promise<{ status: number; html: string; headers: Headers }> {
  const response = await shop.request(address);
  return { status: response.status, html: await response.text(), headers: response.headers };
}

/** A visitor who keeps cookies, sends forms and follows where they lead. */
function visitor(origin = ORIGIN) {
  const cookies = new Map<string, string>();
  async function ask(
    address: string,
    form?: Record<string, string>,
  ): Promise<{ status: number; url: string; html: string }> {
    const response = await shop.request(address, {
      method: form === undefined ? "GET" : "POST",
      headers: {
        host: "localhost",
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(form === undefined ? {} : { origin, "content-type": "application/x-www-form-urlencoded" }),
      },
      ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      expect(cookie).toMatch(/HttpOnly|Max-Age=0/);
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (cookie.includes("Max-Age=0")) cookies.delete(name);
      else cookies.set(name, decodeURIComponent(value));
    }
    const next = response.headers.get("location");
    if (response.status === 303 && next !== null) return ask(next);
    return { status: response.status, url: address, html: await response.text() };
  }
  return { ask, cookies };
}
const first = (listing: typeof HONEY): string => listing.variants[0]?.id ?? "";
const delivery = { name: "Nguyễn Thử", phone: "0912345678", province: "24", commune: "07288", street: "Thôn Thử" };

describe("a product page", () => {
  it("has the same truth panel as the register entry that it sells", async () => {
    const panel = (html: string) => /<section class="truth.*?<\/section>/s.exec(html)?.[0];
    const { html } = await open("/san-pham/mat-ong");
    expect(panel(html)).toBeDefined();
    expect(panel(html)).toBe(panel((await open("/so-dang-ky/mat-ong-con-han")).html));
    expect(html).toContain('href="/so-dang-ky/mat-ong-con-han"');
  });
  it("offers each pack with its price, its price by weight and what is left", async () => {
    const { html } = await open("/san-pham/mat-ong");
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(read(html)).toMatch(/Chai 500 g\s+90.000 ₫\s+180.000 ₫\/kg\s+Chỉ còn 3/);
  });
  it("marks made-up figures and hands no price to machines", async () => {
    const { html } = await open("/san-pham/mat-ong");
    expect(read(html)).toContain("Dữ liệu minh hoạ");
    expect(html).not.toContain("ld+json");
    expect(html).toContain("noindex");
  });
  it("tells machines a real price", async () => {
    const { html } = await open("/san-pham/ca-phe");
    expect(html).toContain('"price":120000,"priceCurrency":"VND"');
    expect(html).not.toContain("Dữ liệu minh hoạ");
  });
  it("cannot be bought when nothing is left, and shows no stars that were revoked", async () => {
    const { html } = await open("/san-pham/nuoc-mam");
    expect(html).not.toContain("Thêm vào giỏ");
    expect(html).not.toContain('class="badge');
  });
  it("is not there for a handle of nothing", async () => {
    expect((await open("/san-pham/khong-co")).status).toBe(404);
  });
});

describe("a cart", () => {
  it("is empty at first, and is kept nowhere", async () => {
    const { html, headers } = await open("/gio-hang");
    expect(read(html)).toContain("Giỏ hàng đang trống");
    expect(headers.get("cache-control")).toBe("no-store");
  });
  it("takes things, changes their number and lets them go", async () => {
    const { ask } = visitor();
    let { html } = await ask("/gio-hang", { variant: first(HONEY), quantity: "1" });
    expect(read(html)).toContain("Tiền hàng 90.000 ₫");
    expect(read(html)).toContain("Dữ liệu minh hoạ");
    const line = hidden(html, "line");
    ({ html } = await ask("/gio-hang", { line, quantity: "3" }));
    expect(read(html)).toContain("Tiền hàng 270.000 ₫");
    ({ html } = await ask("/gio-hang", { line, remove: "1" }));
    expect(read(html)).toContain("Giỏ hàng đang trống");
  });
  it("says when there is not enough, and keeps what it had", async () => {
    const { ask } = visitor();
    const { html } = await ask("/gio-hang", { variant: first(HONEY), quantity: "3" });
    const answer = await ask("/gio-hang", { line: hidden(html, "line"), quantity: "4" });
    expect(answer.status).toBe(409);
    expect(read(answer.html)).toContain("Không đủ hàng");
    expect(read(answer.html)).toContain("Tiền hàng 270.000 ₫");
  });
  it.each([
    ["another site", "https://elsewhere.example"],
    ["a site that hides which one it is", "null"],
    ["no site at all", "x"],
  ])("is not filled by a form of %s", async (_whose, origin) => {
    const { ask, cookies } = visitor(origin);
    expect((await ask("/gio-hang", { variant: first(HONEY) })).status).toBe(403);
    expect(cookies.size).toBe(0);
  });
  it("begins anew where a cookie names no cart", async () => {
    const { ask, cookies } = visitor();
    cookies.set("gio", "cart_99999999999999999999");
    expect(read((await ask("/gio-hang", { variant: first(COFFEE) })).html)).toContain("120.000 ₫");
    cookies.set("gio", "../../admin/users");
    expect((await ask("/gio-hang")).status).toBe(200);
    expect(api.asked.some((path) => path.includes("admin"))).toBe(false);
  });
});

describe("the checkout", () => {
  async function atCheckout() {
    const one = visitor();
    await one.ask("/gio-hang", { variant: first(HONEY), quantity: "2" });
    const { html } = await one.ask("/thanh-toan");
    return {
      ...one,
      html,
      form: { cart: hidden(html, "cart"), shown: hidden(html, "shown"), key: hidden(html, "key"), ...delivery },
    };
  }
  it("leads back to an empty cart", async () => {
    expect((await visitor().ask("/thanh-toan")).url).toBe("/gio-hang");
  });
  const where = (html: string) => ({ province: hidden(html, "province"), commune: hidden(html, "commune") });
  const nowhere = { province: "", commune: "" };
  it("finds the commune by a former name, says what it is today and orders it there", async () => {
    const { ask, form } = await atCheckout();
    const found = await ask("/thanh-toan", { ...form, ...nowhere, step: "place", place: "cấm sơn" });
    expect(where(found.html)).toEqual({ province: "24", commune: "07288" });
    expect(read(found.html)).toContain(
      "xã Cấm Sơn, huyện Lục Ngạn, tỉnh Bắc Giang: từ 1/7/2025 là xã Tân Sơn, tỉnh Bắc Ninh.",
    );
    expect(found.html).toContain('value="Nguyễn Thử"');
    const order = await ask("/thanh-toan", { ...form, ...where(found.html) });
    expect(order.url).toContain("/don-hang/");
  });
  it("asks where in a commune that was divided, and takes the part that is picked", async () => {
    const { ask, form } = await atCheckout();
    const asked = await ask("/thanh-toan", { ...form, ...nowhere, place: "ho dap" });
    expect(read(asked.html)).toContain("đã chia cho nhiều xã, phường. Bạn ở phần nào?");
    expect(asked.html.match(/name="pick"/g)).toHaveLength(2);
    expect(asked.html).not.toContain('name="commune" value');
    const picked = await ask("/thanh-toan", { ...form, ...nowhere, place: "ho dap", pick: "24-07288" });
    expect(where(picked.html)).toEqual({ province: "24", commune: "07288" });
    const changed = await ask("/thanh-toan", { ...form, step: "change" });
    expect(changed.html).toContain('id="place"');
    expect(api.store.orders).toBe(0);
  });
  it.each(["khong co", "<script>", "24-07288"])("says plainly that there is no place called %j", async (typed) => {
    const { ask, form } = await atCheckout();
    const { status, html } = await ask("/thanh-toan", { ...form, ...nowhere, step: "place", place: typed });
    expect(status).toBe(200);
    expect(read(html)).toContain("Không tìm thấy xã, phường nào");
    expect(html).not.toContain("<script>");
  });
  it("hands the script rows of the same places, each a button", async () => {
    const { html, headers } = await open("/dia-chi?q=luc+ngan");
    expect(html.match(/<button type="submit" name="pick"/g)).toHaveLength(3);
    expect(html.match(/role="option"/g)).toHaveLength(3);
    expect(headers.get("x-robots-tag")).toBe("noindex");
    expect((await open("/en/places?q=")).html).toBe("");
  });
  it("asks for the province first, then for its communes, and keeps what was typed", async () => {
    const { ask, html, form } = await atCheckout();
    expect(html).not.toContain('name="commune"');
    const next = await ask("/thanh-toan", { ...form, commune: "", step: "province" });
    expect(next.html).toContain('<option value="07288">xã Tân Sơn</option>');
    expect(next.html).toContain('value="Nguyễn Thử"');
    expect(read(next.html)).toContain("Tổng cộng 210.000 ₫");
  });
  it.each([
    ["name", { name: " " }],
    ["phone", { phone: "0123" }],
    ["place", { province: "", commune: "" }],
    ["province", { province: "99" }],
    ["commune", { commune: "00001" }],
    ["street", { street: "" }],
  ])("says at the field %s what is wrong with it", async (field, wrong) => {
    const { ask, form } = await atCheckout();
    const answer = await ask("/thanh-toan", { ...form, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(`id="${field}-error"`);
    expect(api.store.orders).toBe(0);
  });
  it("makes one order, however often its form is sent", async () => {
    const { ask, form, cookies } = await atCheckout();
    const cart = cookies.get("gio");
    const order = await ask("/thanh-toan", form);
    expect(order.url).toMatch(/^\/don-hang\/order_\d+\?expires=\d+&signature=good$/);
    for (const told of ["Đơn hàng #1", "Nguyễn Thử", "0912 345 678", "Thôn Thử, xã Tân Sơn", "210.000 ₫"])
      expect(read(order.html)).toContain(told);
    expect((await ask("/thanh-toan", form)).url).toBe(order.url);
    // A second click that was on its way before the first was answered.
    cookies.delete("don");
    cookies.set("gio", cart ?? "");
    expect((await ask("/thanh-toan", form)).url).toBe(order.url);
    expect(api.store.orders).toBe(1);
  });
  it("asks again when a price has changed since it was shown", async () => {
    const { ask, form } = await atCheckout();
    api.store.dearer = 5000;
    const answer = await ask("/thanh-toan", form);
    expect(answer.status).toBe(409);
    for (const told of ["Có điều đã thay đổi", "Chè: giá nay là khác", "Tổng cộng 220.000 ₫"])
      expect(read(answer.html)).toContain(told);
    expect(api.store.orders).toBe(0);
    const again = { ...form, shown: hidden(answer.html, "shown"), key: hidden(answer.html, "key") };
    expect(again.key).not.toBe(form.key);
    expect((await ask("/thanh-toan", again)).url).toContain("/don-hang/");
  });
  it.each(["", "{", "[]", '{"lines":[{"line":1}]}'])(
    "shows the page again for a form that says %j was shown",
    async (shown) => {
      const { ask, form } = await atCheckout();
      const answer = await ask("/thanh-toan", { ...form, shown });
      expect([answer.status, api.store.orders]).toEqual([200, 0]);
      expect(hidden(answer.html, "shown")).toBe(form.shown);
    },
  );
  it("says when something has gone meanwhile", async () => {
    const { ask, form } = await atCheckout();
    api.store.gone = true;
    const answer = await ask("/thanh-toan", form);
    expect(answer.status).toBe(409);
    expect(read(answer.html)).toContain("không còn đủ hàng");
  });
  it("shows nobody an order without its link or the phone number's end", async () => {
    const { ask, form } = await atCheckout();
    const { url } = await ask("/thanh-toan", form);
    const stranger = visitor();
    const closed = await stranger.ask(url.replace("good", "forged"));
    expect(closed.status).toBe(404);
    expect(closed.html).not.toContain("Nguyễn Thử");
    expect((await stranger.ask("/don-hang", { code: "1", phone: "1111" })).status).toBe(404);
    expect(read((await stranger.ask("/don-hang", { code: "1", phone: "5678" })).html)).toContain("Nguyễn Thử");
  });
});

describe("an order that was made", () => {
  async function ordered(quantity = "2") {
    const one = visitor();
    await one.ask("/gio-hang", { variant: first(HONEY), quantity });
    await one.ask("/gio-hang", { variant: first(COFFEE), quantity: "1" });
    const { html } = await one.ask("/thanh-toan");
    const form = { cart: hidden(html, "cart"), shown: hidden(html, "shown"), key: hidden(html, "key"), ...delivery };
    return { ...one, checkout: html, order: await one.ask("/thanh-toan", form) };
  }
  it("names who sells, with legal form and address, before it is made and on its receipt", async () => {
    const { checkout, order } = await ordered();
    for (const html of [checkout, order.html])
      for (const told of [PRODUCER.name, PRODUCER.legalFormName.vi]) expect(read(html)).toContain(told);
    expect(read(checkout)).toContain("Bấm đặt hàng là bạn đặt mua với từng bên bán");
    expect(read(order.html)).toContain("không phải hoá đơn thuế");
  });
  it("is bought again: what is still sold goes into the cart, what is not is named, and twice is as once", async () => {
    const { ask, order } = await ordered();
    const again = /action="([^"]*mua-lai[^"]*)"/.exec(order.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const cart = await ask(again, {});
    expect(read(cart.html)).toContain("Đã cho vào giỏ");
    expect(read(cart.html)).toContain("Tiền hàng 300.000 ₫");
    expect(read((await ask(again, {})).html)).toContain("Tiền hàng 300.000 ₫");
    api.store.gone = true;
    const stranger = visitor();
    const nothing = await stranger.ask(again, {});
    expect(read(nothing.html)).toContain("Không món nào của đơn này còn bán");
    expect((await stranger.ask(again.replace("good", "forged"), {})).status).toBe(404);
  });
});

describe("a complaint", () => {
  async function atComplaint() {
    const one = visitor();
    await one.ask("/gio-hang", { variant: first(HONEY), quantity: "1" });
    const { html } = await one.ask("/thanh-toan");
    const form = { cart: hidden(html, "cart"), shown: hidden(html, "shown"), key: hidden(html, "key"), ...delivery };
    const order = await one.ask("/thanh-toan", form);
    const address = /href="([^"]*khieu-nai[^"]*)"/.exec(order.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    return { ...one, address, page: await one.ask(address) };
  }
  it("is sent by who holds the order's link, once however often, and is then seen with its number", async () => {
    const { ask, address, page } = await atComplaint();
    const form = { key: hidden(page.html, "key"), kind: "damaged", text: "Hộp vỡ <b>\nnát" };
    const sent = await ask(address, form);
    for (const told of ["Khiếu nại KN-1", "Đã nhận", "Hàng hư hỏng"]) expect(read(sent.html)).toContain(told);
    expect(sent.html).toContain("Hộp vỡ &lt;b>");
    await ask(address, form);
    expect(api.store.complaints).toHaveLength(1);
  });
  it.each([
    ["nothing that happened", { kind: "", text: "Hỏng" }],
    ["no words", { kind: "damaged", text: " " }],
    ["something that cannot happen", { kind: "eaten", text: "Hỏng" }],
  ])("is not sent with %s, and what was typed stays", async (_what, wrong) => {
    const { ask, address, page } = await atComplaint();
    const answer = await ask(address, { key: hidden(page.html, "key"), ...wrong });
    expect(answer.status).toBe(422);
    expect(read(answer.html)).toContain("Chưa gửi được");
    expect(answer.html).toContain(`>${wrong.text}</textarea>`);
    expect(api.store.complaints).toHaveLength(0);
  });
  it("can be neither read nor sent by strangers", async () => {
    const { address } = await atComplaint();
    const forged = address.replace("good", "forged");
    expect((await visitor().ask(forged)).status).toBe(404);
    expect((await visitor().ask(forged, { kind: "damaged", text: "x" })).status).toBe(404);
    expect((await visitor("https://elsewhere.example").ask(address, { kind: "damaged", text: "x" })).status).toBe(403);
    expect(api.store.complaints).toHaveLength(0);
  });
});

describe("an entry of the register", () => {
  it("that is not sold leads nowhere to buy it", async () => {
    expect((await open(`/so-dang-ky/${SAUCE.entry.handle}`)).html).not.toContain("/san-pham/nuoc-mam");
  });
});

describe("an order that a producer sends", () => {
  const SELLER: PurchaseSeller = {
    name: "HTX Tên Lúc Đặt",
    handle: "htx-minh-hoa-nui-xanh",
    legalForm: "cooperative",
    legalFormName: { vi: "Hợp tác xã", en: "Cooperative" },
    address: { vi: "xã Lúc Đặt, tỉnh Bắc Ninh", en: "Luc Dat commune, Bac Ninh province" },
  };
  /** Somebody who ordered, and the page of the order as it stands. */
  async function bought(standing: OrderState, seller: PurchaseSeller | null = SELLER) {
    api.store.purchase = { standing, seller };
    const one = visitor();
    await one.ask("/gio-hang", { variant: first(HONEY), quantity: "1" });
    const { html } = await one.ask("/thanh-toan");
    const form = { cart: hidden(html, "cart"), shown: hidden(html, "shown"), key: hidden(html, "key"), ...delivery };
    const order = await one.ask("/thanh-toan", form);
    const to = (word: string): string =>
      new RegExp(`href="([^"]*/${word}\\?[^"]*)"`).exec(order.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    return { ...one, order, to };
  }
  afterEach(() => {
    api.store.purchase = null;
  });

  it("names the seller on its receipt as it was when it was ordered, whatever the register says since", async () => {
    const told = read((await bought("placed")).order.html);
    expect(told).toMatch(/HTX Tên Lúc Đặt\s+Hình thức\s+Hợp tác xã\s+Địa chỉ\s+xã Lúc Đặt, tỉnh Bắc Ninh/);
    expect(told).toContain("lúc đặt hàng và giữ nguyên");
    expect(told).not.toContain("HTX Minh Hoạ Núi Xanh");
  });
  it("names the seller as the register says today where nobody wrote it down", async () => {
    const told = read((await bought("placed", null)).order.html);
    expect(told).toContain("HTX Minh Hoạ Núi Xanh");
    expect(told).not.toContain("giữ nguyên");
  });
  it("can be cancelled before it is packed, and sent back once it was delivered, never both", async () => {
    const placed = await bought("placed");
    expect([placed.to("huy"), placed.to("tra-hang")].map((address) => address !== "")).toEqual([true, false]);
    const delivered = await bought("delivered");
    expect([delivered.to("huy"), delivered.to("tra-hang")].map((address) => address !== "")).toEqual([false, true]);
    const { to } = await bought("return_requested");
    expect([to("huy"), to("tra-hang")]).toEqual(["", ""]);
  });
  it("is sent back with a reason in the shopper's own words, without any script", async () => {
    const { ask, to } = await bought("delivered");
    const page = await ask(to("tra-hang"));
    const answer = await ask(to("tra-hang"), { key: hidden(page.html, "key"), reason: " Hộp vỡ,\r\n<b>ướt</b> " });
    expect(api.store.purchase).toMatchObject({ standing: "return_requested", reason: "Hộp vỡ, <b>ướt</b>" });
    expect(read(answer.html)).toMatch(/Trạng thái:\s+return_requested/);
  });
  it.each([
    ["nothing", "  "],
    ["far too much", "x".repeat(501)],
  ])("is not sent back with %s said, and what was typed stays", async (_what, reason) => {
    const { ask, to } = await bought("delivered");
    const answer = await ask(to("tra-hang"), { reason });
    expect(answer.status).toBe(422);
    expect(read(answer.html)).toContain("xin viết lý do");
    expect(answer.html).toContain(`>${reason}</textarea>`);
    expect(api.store.purchase).toMatchObject({ standing: "delivered" });
  });
  it("is told why when it can no longer be sent back", async () => {
    const { ask, to } = await bought("delivered");
    api.store.purchase = { standing: "refunded", seller: SELLER };
    const answer = await ask(to("tra-hang"), { reason: "Hỏng" });
    expect(answer.status).toBe(409);
    expect(read(answer.html)).toContain("Không yêu cầu trả hàng được nữa.");
    expect(answer.html).not.toContain("<textarea");
  });
  it("is sent back or cancelled by nobody without its link", async () => {
    const { to } = await bought("delivered");
    const forged = to("tra-hang").replace("good", "forged");
    expect((await visitor().ask(forged)).status).toBe(404);
    expect((await visitor().ask(forged, { reason: "Hỏng" })).status).toBe(404);
    expect((await visitor("https://elsewhere.example").ask(to("tra-hang"), { reason: "Hỏng" })).status).toBe(403);
    expect(api.store.purchase).toMatchObject({ standing: "delivered" });
  });
});
