/** @file Buying something from the demonstration catalogue in the open house: with plain requests, and in a browser without JavaScript. */
import type { Listing, ListingPage } from "@cho-ocop/contracts";
import QRCode from "qrcode";
import { describePlainJourney } from "../../../tests/house/browser.js";
import { backendUrl, sql, storeFetch, storefrontUrl } from "../../../tests/house/client.js";

/** A visitor of the shop who keeps cookies, follows redirects and sends forms as a browser without scripts does. */
class Visitor {
  readonly #cookies = new Map<string, string>();
  constructor(readonly origin = new URL(storefrontUrl()).origin) {}

  async ask(address: string, form?: Record<string, string>): Promise<{ status: number; url: string; html: string }> {
    const response = await fetch(new URL(address, storefrontUrl()), {
      method: form === undefined ? "GET" : "POST",
      redirect: "manual",
      headers: {
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(form === undefined ? {} : { origin: this.origin }),
      },
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const next = response.headers.get("location");
    if (response.status === 303 && next !== null) return this.ask(next);
    return { status: response.status, url: new URL(address, storefrontUrl()).href, html: await response.text() };
  }
  forget(name: string): void {
    this.#cookies.delete(name);
  }
  cookies(): ReadonlyMap<string, string> {
    return new Map(this.#cookies);
  }
  keep(cookies: ReadonlyMap<string, string>): void {
    for (const [name, value] of cookies) this.#cookies.set(name, value);
  }
}

const read = (html: string): string =>
  html
    .replace(/^.*<body>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("\u00a0", " ")
    .replace(/\s+/g, " ");
const hidden = (html: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1]?.replaceAll("&quot;", '"') ?? "";

async function fromApi<T>(path: string): Promise<T> {
  return (await (await fetch(backendUrl(path))).json()) as T;
}

let listings: Listing[];
let province: { code: string; name: string };
let commune: { code: string; fullName: string };
const pieces = async (listing: Listing | undefined): Promise<{ reserved: number; stocked: number }> => {
  const [row] = await sql<{ reserved: number; stocked: number }>(
    `select sum(n.reserved_quantity)::int as reserved, sum(n.stocked_quantity)::int as stocked from inventory_level n
      join product_variant_inventory_item i on i.inventory_item_id = n.inventory_item_id where i.variant_id = $1`,
    [variantOf(listing)],
  );
  return row ?? { reserved: 0, stocked: 0 };
};
const variantOf = (listing: Listing | undefined): string => listing?.variants[0]?.id ?? "";
const orders = async (): Promise<number> => {
  const [row] = await sql<{ count: number }>(`select count(*)::int as count from "order"`);
  return row?.count ?? -1;
};

beforeAll(async () => {
  const page = await fromApi<ListingPage>("/ocop/listings?inStock=true&limit=12&demonstration=only");
  listings = await Promise.all(
    page.items.slice(0, 6).map(({ handle }) => fromApi<Listing>(`/ocop/listings/${handle}`)),
  );
  const { provinces } = await fromApi<{ provinces: { code: string; name: string }[] }>("/ocop/units/provinces");
  province = provinces[3] ?? { code: "", name: "" };
  const { communes } = await fromApi<{ communes: { code: string; fullName: string }[] }>(
    `/ocop/units/communes?province=${province.code}`,
  );
  commune = communes[2] ?? { code: "", fullName: "" };
});

const delivery = () => ({
  name: "Nguyễn Thị Thử",
  phone: "0912 345 678",
  province: province.code,
  commune: commune.code,
  street: "Thôn Thử 1",
  note: "Gọi trước khi giao",
});

describe("somebody who buys", () => {
  it("puts a thing into the cart, changes its quantity, gives an address and sees the order by a signed link", async () => {
    const [listing] = listings;
    const visitor = new Visitor();
    const page = await visitor.ask(`/san-pham/${listing?.handle}`);
    expect(page.status).toBe(200);
    expect(read(page.html)).toContain("Dữ liệu minh hoạ");
    let cart = await visitor.ask("/gio-hang", { variant: variantOf(listing), quantity: "1" });
    expect(read(cart.html)).toContain(listing?.title);
    cart = await visitor.ask("/gio-hang", { line: hidden(cart.html, "line"), quantity: "2" });
    const sum = 2 * (listing?.price?.from ?? 0);
    expect(read(cart.html)).toContain(`Tiền hàng ${sum.toLocaleString("vi-VN")} ₫`);

    let checkout = await visitor.ask("/thanh-toan");
    expect(checkout.html).not.toContain('name="commune"');
    const shown = (html: string) => ({
      cart: hidden(html, "cart"),
      shown: hidden(html, "shown"),
      key: hidden(html, "key"),
    });
    checkout = await visitor.ask("/thanh-toan", {
      ...shown(checkout.html),
      name: "Nguyễn Thị Thử",
      province: province.code,
      step: "province",
    });
    expect(checkout.status).toBe(200);
    expect(checkout.html).toContain(`value="${commune.code}"`);
    expect(checkout.html).toContain('value="Nguyễn Thị Thử"');
    expect(read(checkout.html)).toContain(`Tổng cộng ${(sum + 30_000).toLocaleString("vi-VN")} ₫`);

    const before = { ...(await pieces(listing)), orders: await orders() };
    const cookies = visitor.cookies();
    const order = await visitor.ask("/thanh-toan", { ...shown(checkout.html), ...delivery() });
    expect(order.status).toBe(200);
    expect(order.url).toMatch(/\/don-hang\/order_\w+\?expires=\d+&signature=/);
    const text = read(order.html);
    for (const told of [
      "Đã nhận đơn hàng",
      listing?.title ?? "",
      "Nguyễn Thị Thử",
      "0912 345 678",
      `Thôn Thử 1, ${commune.fullName}`,
      (sum + 30_000).toLocaleString("vi-VN"),
    ])
      expect(text).toContain(told);
    expect((await pieces(listing)).reserved).toBe(before.reserved + 2);
    expect(await orders()).toBe(before.orders + 1);
    expect(read((await visitor.ask("/gio-hang")).html)).toContain("Giỏ hàng đang trống");

    // The same form once more: with what the browser remembers, and as a second click that still had the cart.
    expect((await visitor.ask("/thanh-toan", { ...shown(checkout.html), ...delivery() })).url).toBe(order.url);
    const second = new Visitor();
    second.keep(cookies);
    expect(read((await second.ask("/thanh-toan", { ...shown(checkout.html), ...delivery() })).html)).toContain(
      "Đã nhận đơn hàng",
    );
    expect(await orders()).toBe(before.orders + 1);

    const code = /Đơn hàng #(\d+)/.exec(text)?.[1] ?? "";
    const stranger = new Visitor();
    const closed = await stranger.ask(new URL(order.url).pathname);
    expect(closed.status).toBe(404);
    expect(closed.html).not.toContain("Nguyễn Thị Thử");
    expect((await stranger.ask("/don-hang", { code, phone: "0000" })).status).toBe(404);
    expect(read((await stranger.ask("/don-hang", { code, phone: "5678" })).html)).toContain("Nguyễn Thị Thử");
  }, 120_000);

  it("gets one order for two clicks at once", async () => {
    const [, listing] = listings;
    const visitor = new Visitor();
    await visitor.ask("/gio-hang", { variant: variantOf(listing), quantity: "1" });
    const { html } = await visitor.ask("/thanh-toan");
    const before = await orders();
    const form = { cart: hidden(html, "cart"), shown: hidden(html, "shown"), key: hidden(html, "key"), ...delivery() };
    const answers = await Promise.all([visitor.ask("/thanh-toan", form), visitor.ask("/thanh-toan", form)]);
    for (const answer of answers) expect(read(answer.html)).toContain("Đã nhận đơn hàng");
    expect(await orders()).toBe(before + 1);
  }, 120_000);

  it("is told at the fields what is missing, in the language of the page, and keeps what was typed", async () => {
    const [, , listing] = listings;
    const visitor = new Visitor();
    await visitor.ask("/en/cart", { variant: variantOf(listing), quantity: "1" });
    const { html } = await visitor.ask("/en/checkout");
    const form = {
      cart: hidden(html, "cart"),
      shown: hidden(html, "shown"),
      key: hidden(html, "key"),
      name: "Ann",
      phone: "12",
      province: province.code,
    };
    const answer = await visitor.ask("/en/checkout", form);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('id="phone-error"');
    expect(read(answer.html)).toContain("A phone number in Vietnam is needed");
    expect(answer.html).toContain('value="Ann"');
    const elsewhere = await visitor.ask("/en/checkout", { ...form, ...delivery(), province: "01" });
    expect(elsewhere.status).toBe(422);
    expect(elsewhere.html).toContain('id="commune-error"');
  }, 120_000);

  it("is asked again when a price changed, and told when the last piece is gone", async () => {
    const [, , , listing] = listings;
    const visitor = new Visitor();
    await visitor.ask("/gio-hang", { variant: variantOf(listing), quantity: "1" });
    const { html } = await visitor.ask("/thanh-toan");
    const form = { cart: hidden(html, "cart"), shown: hidden(html, "shown"), key: hidden(html, "key"), ...delivery() };
    const before = await orders();
    await sql(
      `update price set amount = amount + 1000, raw_amount = jsonb_build_object('value', (amount + 1000)::text, 'precision', 20)
        where price_set_id in (select price_set_id from product_variant_price_set where variant_id = $1)`,
      [variantOf(listing)],
    );
    const dearer = await visitor.ask("/thanh-toan", form);
    expect(dearer.status).toBe(409);
    expect(read(dearer.html)).toContain("Có điều đã thay đổi");
    expect(read(dearer.html)).toMatch(/giá nay là [\d.]+ ₫, không phải [\d.]+ ₫/);
    const again = { ...form, shown: hidden(dearer.html, "shown"), key: hidden(dearer.html, "key") };
    await sql(
      `update inventory_level set stocked_quantity = reserved_quantity, raw_stocked_quantity = raw_reserved_quantity
        where inventory_item_id in (select inventory_item_id from product_variant_inventory_item where variant_id = $1)`,
      [variantOf(listing)],
    );
    const gone = await visitor.ask("/thanh-toan", again);
    expect(gone.status).toBe(409);
    expect(read(gone.html)).toContain("không còn đủ hàng");
    // The order was refused at once; the cart's page follows within the second and a half for which the shop believes what it read.
    const end = performance.now() + 20_000;
    let cart = read((await visitor.ask("/gio-hang")).html);
    while (!cart.includes("vừa hết hàng") && performance.now() < end)
      cart = read((await visitor.ask("/gio-hang")).html);
    expect(cart).toContain("vừa hết hàng");
    expect(await orders()).toBe(before);
  }, 120_000);

  it.each([
    ["more than there can be", { quantity: "999" }, 422],
    ["no number", { quantity: "two" }, 422],
    ["a NUL", { quantity: "\0" }, 422],
    ["no such pack", { variant: "variant_01ABCDEFGHJKMNPQRSTVWXYZ00", quantity: "1" }, 409],
    ["a pack that is no pack", { variant: "../../admin", quantity: "1" }, 422],
    ["a whole book", { variant: "x".repeat(40_000), quantity: "1" }, 413],
  ])("is answered calmly when asking for %s", async (_what, form, status) => {
    const answer = await new Visitor().ask("/gio-hang", { variant: variantOf(listings[0]), ...form });
    expect(answer.status).toBe(status);
    expect(answer.html).toMatch(/^<!doctype html>/);
  });

  it("cannot be made to buy by another site", async () => {
    const answer = await new Visitor("https://elsewhere.example").ask("/gio-hang", {
      variant: variantOf(listings[0]),
      quantity: "1",
    });
    expect(answer.status).toBe(403);
  });
});

describe("GET /ocop/shop", () => {
  it("gives a key that opens the store, and the region in đồng", async () => {
    const shop = await fromApi<{ publishableKey: string; regionId: string; currency: string }>("/ocop/shop");
    expect(shop.currency).toBe("vnd");
    const answer = await storeFetch(`/store/regions/${shop.regionId}`, {
      headers: { "x-publishable-api-key": shop.publishableKey },
    });
    expect(answer.status).toBe(200);
  });
});

describePlainJourney("a browser without JavaScript", (journey) => {
  it("buys something from the demonstration catalogue, delivered to an address of before 1 July 2025", async () => {
    const { page, looksRight } = journey();
    await page.goto(storefrontUrl("/"));
    await looksRight("home");
    await page.goto(storefrontUrl("/san-pham?inStock=true&stars=4&stars=5"));
    await looksRight("list");
    await page.locator("main .card-name a").first().click();
    await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor();
    await looksRight("listing");
    await page.getByLabel("Số lượng").fill("1");
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
    await page.getByRole("heading", { name: "Giỏ hàng" }).waitFor();
    await looksRight("cart");
    await page.getByRole("link", { name: "Đặt hàng" }).click();
    await page.getByLabel("Tên người nhận").fill("Trần Văn Thử");
    await page.getByLabel("Số điện thoại").fill("0987654321");
    await page.getByLabel("Xã, phường nơi nhận hàng").fill("tan son");
    await page.getByRole("button", { name: "Tìm địa chỉ" }).click();
    await page.getByLabel("Chọn nơi nhận hàng").getByRole("button").first().waitFor();
    await page.getByLabel("Xã, phường nơi nhận hàng").fill("xã Tân Sơn, huyện Lục Ngạn, Bắc Giang");
    await page.getByRole("button", { name: "Tìm địa chỉ" }).click();
    await page.getByText("từ 1/7/2025 là xã Tân Sơn, tỉnh Bắc Ninh").waitFor();
    await looksRight("checkout");
    await page.getByLabel("Số nhà, đường").fill("Xóm Thử");
    await page.getByRole("button", { name: "Đặt hàng, trả tiền khi nhận" }).click();
    await page.getByText("Đã nhận đơn hàng").waitFor();
    expect(await page.getByText("Trần Văn Thử").count()).toBe(1);
    expect(await page.getByText("Xóm Thử, xã Tân Sơn, tỉnh Bắc Ninh").count()).toBe(1);
    await looksRight("order");
    await page.getByRole("link", { name: "Khiếu nại về đơn này" }).click();
    await page.getByLabel("Chuyện gì đã xảy ra").selectOption("damaged");
    await page.getByLabel("Kể rõ hơn").fill("Hộp bị vỡ khi giao");
    await page.getByRole("button", { name: "Gửi khiếu nại" }).click();
    await page.getByText("Hộp bị vỡ khi giao").waitFor();
    await looksRight("complaint");
    await page.getByRole("link", { name: "Về trang đơn hàng" }).click();
    await page.getByRole("link", { name: "Huỷ đơn này" }).click();
    await looksRight("cancel");
    await page.getByRole("button", { name: "Huỷ đơn hàng" }).click();
    await page.getByText("Trạng thái").waitFor();
    expect(await page.getByRole("link", { name: "Huỷ đơn này" }).count()).toBe(0);
    await looksRight("order-cancelled");
    await page.goto(storefrontUrl("/en/orders"));
    await looksRight("lookup");
  }, 120_000);

  it("checks a product by a photo of its code", async () => {
    const { page, looksRight } = journey();
    const { items } = await fromApi<{ items: { handle: string }[] }>("/ocop/register?limit=1");
    const address = storefrontUrl(`/so-dang-ky/${items[0]?.handle}`);
    await page.goto(storefrontUrl("/kiem-tra"));
    await looksRight("check");
    const buffer = await QRCode.toBuffer(address, { width: 400 });
    await page.getByLabel("Hoặc chụp mã QR").setInputFiles({ name: "ma.png", mimeType: "image/png", buffer });
    await page.getByRole("button", { name: "Đọc mã trong ảnh" }).click();
    await page.waitForURL(address);
    await page.goto(storefrontUrl("/kiem-tra?q=https%3A%2F%2Fother.example%2Fx"));
    await looksRight("check-foreign");
    await page.goto(storefrontUrl("/kiem-tra?q=ch%C3%A8"));
    await looksRight("check-several");
  }, 120_000);
});
