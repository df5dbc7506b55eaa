/** @file Producers and their orders in the open house: who sees what, and who sees nothing. */
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type Listing,
  type ListingPage,
  refusalSchema,
  type SellerBalance,
  type SellerOrders,
  sellerBalanceSchema,
  sellerOrdersSchema,
} from "@cho-ocop/contracts";
import { describePlainJourney } from "../../../../tests/house/browser.js";
import { backendUrl, sellerAccounts, sql, storeFetch, storefrontUrl } from "../../../../tests/house/client.js";

interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A request to the backend as whoever holds the token; each test counts as a visitor of its own. */
async function ask(
  path: string,
  { token, body, visitor = "192.0.2.1" }: { token?: string; body?: object; visitor?: string } = {},
): Promise<Reply> {
  const answer = await fetch(backendUrl(path), {
    method: body === undefined ? "GET" : "POST",
    headers: {
      "x-forwarded-for": visitor,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const tokenOf = async (path: string, body: object): Promise<string> => {
  const answer = await ask(path, { body });
  if (typeof answer.body.token !== "string")
    throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.token;
};
const signIn = ({ email, password }: { email: string; password: string }) =>
  tokenOf("/auth/seller/emailpass", { email, password });
const ordersOf = async (token: string, query = ""): Promise<SellerOrders> =>
  sellerOrdersSchema.parse((await ask(`/seller/orders${query}`, { token })).body);

/** A listing of a producer that can be had now. */
async function listingOf(producer: string): Promise<Listing> {
  const page = (await ask(`/ocop/listings?producer=${producer}&inStock=true`)).body as unknown as ListingPage;
  return (await ask(`/ocop/listings/${page.items[0]?.handle}`)).body as unknown as Listing;
}

async function store<T>(path: string, body?: object): Promise<T> {
  const answer = await storeFetch(`/store/${path}`, {
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

const ADDRESS = {
  first_name: "Nguyễn Thị Thử",
  phone: "+84912345678",
  address_1: "Thôn Thử 1",
  city: "xã Tân Sơn",
  province: "tỉnh Bắc Ninh",
  country_code: "vn",
  metadata: { commune_code: "07288", province_code: "24" },
};

/** Orders some things for cash on delivery, as the shop does it. Returns the order's code. */
async function buy(...lines: [Listing, number][]): Promise<number> {
  const { body: shop } = await ask("/ocop/shop");
  const { cart } = await store<{ cart: { id: string } }>("carts", { region_id: shop.regionId });
  const at = `carts/${cart.id}`;
  for (const [listing, quantity] of lines)
    await store(`${at}/line-items`, { variant_id: listing.variants[0]?.id, quantity });
  await store(at, {
    email: "nguoi-mua@example.com",
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
    metadata: { note: "Gọi trước khi giao" },
  });
  const { shipping_options: options } = await store<{ shipping_options: { id: string }[] }>(
    `shipping-options?cart_id=${cart.id}`,
  );
  await store(`${at}/shipping-methods`, { option_id: options[0]?.id });
  const made = await store<{ payment_collection: { id: string } }>("payment-collections", { cart_id: cart.id });
  await store(`payment-collections/${made.payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  });
  const { order } = await store<{ order: { display_id: number } }>(`${at}/complete`, {});
  return order.display_id;
}

const [hill, garden] = sellerAccounts();
let hillToken: string;
let gardenToken: string;
let tea: Listing;
let lychee: Listing;
let own: number;
let mixed: number;

beforeAll(async () => {
  [hillToken, gardenToken] = await Promise.all([signIn(hill), signIn(garden)]);
  [tea, lychee] = await Promise.all([listingOf(hill.producer), listingOf(garden.producer)]);
  own = await buy([tea, 2]);
  mixed = await buy([tea, 1], [lychee, 3]);
}, 120_000);

const priceOf = (listing: Listing): number => listing.variants[0]?.price?.amount ?? Number.NaN;

describe("a producer", () => {
  it("sees its order with all that it needs to deliver it, and nothing else of the shopper", async () => {
    const { orders, seller } = await ordersOf(hillToken);
    expect(seller).toEqual({ handle: hill.producer, name: "HTX Minh Hoạ Đồi Chè", demonstration: true });
    const order = orders.find(({ code }) => code === own);
    expect(order).toMatchObject({
      state: { code: "placed" },
      note: "Gọi trước khi giao",
      deliverTo: {
        name: "Nguyễn Thị Thử",
        phone: "+84912345678",
        street: "Thôn Thử 1",
        commune: { code: "07288", name: "xã Tân Sơn" },
        province: { code: "24", name: "tỉnh Bắc Ninh" },
      },
      lines: [{ name: tea.title, quantity: 2, unitPrice: priceOf(tea), total: 2 * priceOf(tea) }],
      items: 2 * priceOf(tea),
      delivery: 30_000,
      payment: { way: "cash_on_delivery", state: "due" },
    });
    expect(Math.abs(Date.now() - Date.parse(order?.placedAt ?? ""))).toBeLessThan(600_000);
    expect(JSON.stringify(orders)).not.toContain("nguoi-mua@example.com");
  });

  it("does not see the order of another", async () => {
    expect((await ordersOf(gardenToken)).orders.map(({ code }) => code)).not.toContain(own);
  });

  it("has an order of its own of a purchase from several, with its share of the delivery", async () => {
    const [ofHill, ofGarden] = [(await ordersOf(hillToken)).orders, (await ordersOf(gardenToken)).orders];
    const [theirs] = ofGarden;
    expect(ofHill.find(({ code }) => code === mixed)).toMatchObject({
      lines: [{ name: tea.title, quantity: 1 }],
      items: priceOf(tea),
      delivery: 15_000,
      payment: { way: "cash_on_delivery", state: "due" },
    });
    expect(theirs).toMatchObject({
      lines: [{ name: lychee.title, quantity: 3 }],
      items: 3 * priceOf(lychee),
      delivery: 15_000,
      payment: { way: "cash_on_delivery", state: "due" },
    });
    expect(ofHill.map(({ code }) => code)).not.toContain(theirs?.code);
    expect(ofGarden.map(({ code }) => code)).not.toContain(mixed);
  });

  it("reads page by page from the newest on, and by state", async () => {
    const first = await ordersOf(hillToken, "?limit=1");
    expect(first.orders.map(({ code }) => code)).toEqual([mixed]);
    const second = await ordersOf(hillToken, `?limit=1&before=${first.next}`);
    expect(second.orders.map(({ code }) => code)).toEqual([own]);
    expect((await ordersOf(hillToken, "?state=cancelled")).orders.map(({ code }) => code)).not.toContain(own);
    expect((await ordersOf(hillToken, "?state=accepted,placed")).orders.map(({ code }) => code)).toContain(own);
  });

  it("may be in several sellers, and names the one that it acts for", async () => {
    await sql(
      `insert into marketplace_membership (seller_id, member_id, role)
       select s.id, m.id, 'packer' from marketplace_seller s, marketplace_member m where s.handle = $1 and m.email = $2`,
      [garden.producer, hill.email],
    );
    try {
      expect((await ordersOf(hillToken)).seller.handle).toBe(hill.producer);
      expect((await ordersOf(hillToken, `?seller=${garden.producer}`)).seller.handle).toBe(garden.producer);
      expect((await ask("/seller/me", { token: hillToken })).body).toMatchObject({
        email: hill.email,
        sellers: [
          { handle: hill.producer, role: "owner" },
          { handle: garden.producer, role: "packer" },
        ],
      });
    } finally {
      await sql(
        `delete from marketplace_membership where role = 'packer'
         and member_id = (select id from marketplace_member where email = $1)`,
        [hill.email],
      );
    }
    expect((await ask(`/seller/orders?seller=${garden.producer}`, { token: hillToken })).status).toBe(404);
  });

  it("sees its own money as its owner, with the advice on tax, and nobody else who works for it does", async () => {
    const balanceOf = async (token: string): Promise<SellerBalance> =>
      sellerBalanceSchema.parse((await ask("/seller/balance", { token })).body);
    const placed = async (): Promise<number> => {
      const [row] = await sql<{ total: number }>(
        `select sum(g.total)::int total from marketplace_group_order g
         join marketplace_seller s on s.producer_id = g.producer_id where s.handle = $1`,
        [garden.producer],
      );
      return row?.total ?? 0;
    };
    // The ledger learns of an order soon after it was placed, and nothing is paid for in this house.
    const end = performance.now() + 10_000;
    while ((await balanceOf(gardenToken)).expected !== (await placed()) && performance.now() < end) await sleep(100);
    expect(await placed()).toBeGreaterThanOrEqual(3 * priceOf(lychee) + 15_000);
    expect(await balanceOf(gardenToken)).toMatchObject({
      seller: { handle: garden.producer },
      expected: await placed(),
      payable: 0,
      tax: { withheld: false, adviser: { vi: expect.stringContaining("tư vấn thuế") } },
    });
    const fromOutside = await ask(`/seller/balance?seller=${garden.producer}`, { token: hillToken });
    expect(fromOutside.status).toBe(404);
    await sql(
      "update marketplace_membership set role = 'packer' where seller_id = (select id from marketplace_seller where handle = $1)",
      [garden.producer],
    );
    try {
      const { status, body } = await ask("/seller/balance", { token: gardenToken });
      expect(status).toBe(403);
      expect(refusalSchema.parse(body)).toMatchObject({ code: "owner_only" });
    } finally {
      await sql(
        "update marketplace_membership set role = 'owner' where seller_id = (select id from marketplace_seller where handle = $1)",
        [garden.producer],
      );
    }
  });

  it("that is suspended sees that it is, and no orders", async () => {
    const suspend = (status: string) =>
      sql("update marketplace_seller set status = $2 where handle = $1", [garden.producer, status]);
    await suspend("suspended");
    try {
      const { status, body } = await ask("/seller/orders", { token: gardenToken });
      expect(status).toBe(403);
      expect(refusalSchema.parse(body)).toMatchObject({ code: "seller_suspended" });
      expect((await ask("/seller/me", { token: gardenToken })).body).toMatchObject({
        sellers: [{ status: "suspended" }],
      });
    } finally {
      await suspend("active");
    }
  });

  it.each([
    "limit=0",
    "limit=500",
    "before=x",
    "before=9999999999",
    "state=lost",
    "status=open",
    "seller=%00",
    "email=1",
    "seller[a]=b",
  ])("that asks wrongly (%s) is told so in both languages", async (query) => {
    const { status, body } = await ask(`/seller/orders?${query}`, { token: hillToken });
    expect(status).toBe(400);
    expect(refusalSchema.parse(body).vi).not.toBe("");
  });
});

describe("the desk's addresses", () => {
  it("open nothing of Medusa's administration or of a customer to a producer", async () => {
    expect((await ask("/admin/orders", { token: hillToken })).status).toBe(401);
    const answer = await storeFetch("/store/customers/me", { headers: { authorization: `Bearer ${hillToken}` } });
    expect(answer.status).toBe(401);
  });

  it("are not kept by any cache", async () => {
    const answer = await fetch(backendUrl("/seller/orders"), { headers: { authorization: `Bearer ${hillToken}` } });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });
});

describe("guessing a password", () => {
  it("ends after ten tries, however the address is written and whatever it signs in as", async () => {
    const email = `dich-${randomBytes(6).toString("hex")}@example.com`;
    const tries: [string, string][] = [
      ["/auth/seller/emailpass", email],
      ["/auth/customer/emailpass", email.toUpperCase()],
      ["/auth/%73eller/emailpass", ` ${email}`],
    ];
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) {
      const [path, written] = tries[n % tries.length] ?? ["", ""];
      statuses.push(
        (await ask(path, { body: { email: written, password: "sai" }, visitor: `198.51.100.${n}` })).status,
      );
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
  }, 120_000);

  it("does not shut out who gets it right now and then", async () => {
    for (let n = 0; n < 12; n++) {
      const right = n % 3 === 2;
      const { status } = await ask("/auth/seller/emailpass", {
        body: { email: garden.email, password: right ? garden.password : "sai" },
        visitor: "198.51.100.99",
      });
      expect(status).toBe(right ? 200 : 401);
    }
  }, 120_000);
});

describePlainJourney("the desk on a small phone without JavaScript", (journey) => {
  it("lets a producer sign in with the keyboard, read its orders, accept one, and sign out", async () => {
    const { page, looksRight } = journey();
    await page.goto(storefrontUrl("/kenh-ban-hang/don-hang"));
    await looksRight("desk-sign-in");
    await page.getByLabel("E-mail").focus();
    await page.keyboard.type(hill.email);
    await page.keyboard.press("Tab");
    await page.keyboard.type(hill.password);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: new RegExp(`#${own}\\b`) }).waitFor();
    expect(page.url()).toBe(storefrontUrl("/kenh-ban-hang/don-hang"));
    const [cookie] = (await page.context().cookies()).filter(({ name }) => name === "kenh");
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
    await looksRight("desk-orders");
    await page.goto(storefrontUrl("/en/desk/orders"));
    await looksRight("desk-orders-en");
    await page.goto(storefrontUrl("/kenh-ban-hang/don-hang?tab=new"));
    await page.getByRole("link", { name: new RegExp(`#${own}$`) }).click();
    await looksRight("desk-order");
    await page.getByRole("button", { name: "Nhận đơn" }).click();
    await page.getByRole("button", { name: "Đã đóng gói" }).waitFor();
    await page.getByText("Từ chối đơn…").waitFor();
    await page.getByRole("link", { name: "Phiếu dán gói hàng" }).click();
    await page.getByText("Thu của người nhận").waitFor();
    await looksRight("desk-slip");
    await page.goto(storefrontUrl("/kenh-ban-hang/tien"));
    await looksRight("desk-money");
    await page.goto(storefrontUrl("/en/desk/orders"));
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.goto(storefrontUrl("/kenh-ban-hang/don-hang"));
    await page.getByRole("button", { name: "Đăng nhập" }).waitFor();
  }, 120_000);
});
