/** @file Every address that needs a key or a sign-in, asked by everybody whose business it is not: with every role, and with ids of others. */
import { randomBytes } from "node:crypto";
import { refusalSchema, SELLER_ROLES, type SellerRole } from "@cho-ocop/contracts";
import { CLOSED_ROUTES, type Route } from "@cho-ocop/contracts/openapi";
import { adminToken, sql, storeFetch } from "./house/client.js";
import { addEntries, addProducer, addProduct, mark } from "./house/own-things.js";

const NOT_THEIRS = [401, 403, 404];
const PASSWORD = "Mật khẩu 1234";
/** What only the other producer may see: it stands in the name of who ordered there. */
const SECRET = `Khách ${mark()}`;
const own = (name: string) => `${name}-${randomBytes(6).toString("hex")}@example.com`;

interface Answer {
  readonly status: number;
  readonly text: string;
}

async function ask(method: string, path: string, token?: string, body?: unknown): Promise<Answer> {
  const answer = await storeFetch(path, {
    method,
    // A connection for each request: on a busy machine the house closes kept ones while they are taken up again.
    headers: {
      "x-forwarded-for": "192.0.2.77",
      connection: "close",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, text: await answer.text() };
}

async function done<Body>(method: string, path: string, token?: string, body?: unknown): Promise<Body> {
  const { status, text } = await ask(method, path, token, body);
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
  return JSON.parse(text) as Body;
}

const tokenOf = async (path: string, email: string): Promise<string> =>
  (await done<{ token: string }>("POST", path, undefined, { email, password: PASSWORD })).token;

interface OwnSeller {
  readonly id: string;
  readonly handle: string;
  readonly variant: string;
  /** Everything by which its things are called. */
  readonly ids: string[];
}

async function openSeller(name: string): Promise<OwnSeller> {
  const producer = await addProducer(`${name} ${mark()}`);
  const [entry] = await addEntries(producer.id, [
    { name: `Chè ${mark()}`, certificates: [{ validFrom: "2025-01-01", validUntil: "2028-01-01" }] },
  ]);
  const product = await addProduct(`Chè ${mark()}`, entry?.id ?? null, [
    { title: "Gói", price: 50_000, managed: false },
  ]);
  const id = `sell_${mark()}`;
  await sql("insert into marketplace_seller (id, producer_id, handle, name) values ($1, $2, $3, $4)", [
    id,
    producer.id,
    producer.handle,
    name,
  ]);
  const variant = product.variants[0]?.id ?? "";
  return {
    id,
    handle: producer.handle,
    variant,
    ids: [producer.handle, id, producer.id, product.id, product.handle, variant],
  };
}

/** The token of somebody who works for a seller; without one, of somebody who does no more. */
async function memberOf(seller: OwnSeller | undefined, role: SellerRole): Promise<string> {
  const [email, id] = [own(role), `smem_${mark()}`];
  if (seller !== undefined) {
    await sql("insert into marketplace_member (id, email, name) values ($1, $2, $3)", [id, email, role]);
    await sql("insert into marketplace_membership (seller_id, member_id, role) values ($1, $2, $3)", [
      seller.id,
      id,
      role,
    ]);
  }
  // Medusa has one account for each address; sellers alone cannot be registered.
  await tokenOf("/auth/customer/emailpass/register", email);
  await sql(
    `update auth_identity set app_metadata = jsonb_build_object('seller_id', $2::text)
     where id = (select auth_identity_id from provider_identity where entity_id = $1)`,
    [email, id],
  );
  return tokenOf("/auth/seller/emailpass", email);
}

async function shopperToken(): Promise<string> {
  const email = own("mua");
  await done("POST", "/store/customers", await tokenOf("/auth/customer/emailpass/register", email), { email });
  return tokenOf("/auth/customer/emailpass", email);
}

/** A guest's cart with one thing in it. */
async function openCart(variant: string): Promise<{ id: string; line: string }> {
  const { regionId } = await done<{ regionId: string }>("GET", "/ocop/shop");
  const { cart } = await done<{ cart: { id: string; items: { id: string }[] } }>("POST", "/store/baskets", undefined, {
    region: regionId,
    variant,
    quantity: 1,
  });
  return { id: cart.id, line: cart.items[0]?.id ?? "" };
}

interface Offer {
  readonly lines: {
    readonly line: string;
    readonly quantity: number;
    readonly price: number;
    readonly stars: number;
  }[];
  readonly delivery: number;
}

/** An order of somebody at a seller, by its code and id. */
async function order({ variant }: OwnSeller): Promise<{ code: number; id: string }> {
  const { id } = await openCart(variant);
  const offer = await done<Offer>("GET", `/store/carts/${id}/offer?province=24`);
  const lines = offer.lines.map(({ line, quantity, price, stars }) => ({ line, quantity, price, stars }));
  const delivery = { name: SECRET, phone: "0912345678", province: "24", commune: "07288", street: "Thôn Thử 1" };
  const { code, orders } = await done<{ code: number; orders: string[] }>(
    "POST",
    `/store/carts/${id}/checkout`,
    undefined,
    {
      delivery,
      shown: { lines, delivery: offer.delivery },
    },
  );
  return { code, id: orders[0] ?? "" };
}

interface Input {
  readonly query: string;
  readonly body: unknown;
}
const inputs = new Map<string, Input>();

/** Makes values that the contracts accept for every address, in which whatever names a seller names this one. */
async function makeInputs(seller: string): Promise<void> {
  const { addresses, rightValue } = await import("../benchmarks/fuzz/requests.mjs");
  const described = addresses();
  const values: Record<string, string[]> = {
    seller: [seller],
    province: ["24"],
    commune: ["07288"],
    phone: ["0912345678"],
  };
  const known = (name: string) => values[name] ?? [];
  for (const route of CLOSED_ROUTES) {
    const address = described.find((one) => one.method === route.method && one.address === route.path);
    if (address === undefined) throw new Error(`${route.path} is not described`);
    const body = route.body && rightValue(address, known, (value) => route.body?.safeParse(value).success === true);
    const query = Object.keys(address.query).includes("seller") ? `?seller=${encodeURIComponent(seller)}` : "";
    inputs.set(`${route.id} ${seller}`, { query, body });
  }
}

function rightInput(route: Route, seller: string): Input {
  const input = inputs.get(`${route.id} ${seller}`);
  if (input === undefined) throw new Error(`Nothing was made for ${route.id}`);
  return input;
}

const parts = (path: string) => [...path.matchAll(/\{\w+\}/g)].length;
const filled = (path: string, ...ids: string[]) => {
  let next = 0;
  return path.replace(/\{\w+\}/g, () => encodeURIComponent(ids[Math.min(next++, ids.length - 1)] ?? ""));
};

let ours: OwnSeller;
let theirs: OwnSeller;
let theirOrder: { code: number; id: string };
let tokens: Record<string, string | undefined>;
let members: Record<SellerRole, string>;
let other: string;

beforeAll(async () => {
  [ours, theirs] = [await openSeller("Hợp tác xã Ta"), await openSeller("Hợp tác xã Họ")];
  for (const { handle } of [ours, theirs]) await makeInputs(handle);
  theirOrder = await order(theirs);
  theirs.ids.push(String(theirOrder.code), theirOrder.id);
  const [owner, clerk, packer] = await Promise.all([
    memberOf(ours, "owner"),
    memberOf(ours, "clerk"),
    memberOf(ours, "packer"),
  ]);
  members = { owner, clerk, packer };
  other = await memberOf(theirs, "owner");
  tokens = {
    "a guest": undefined,
    "a broken token": "abc.def.ghi",
    "a shopper": await shopperToken(),
    "a member who was removed": await memberOf(undefined, "owner"),
    operator: await adminToken(),
    ...members,
  };
}, 120_000);

/** Refused, in both languages, and without a word of the other producer. Medusa itself turns away who is no officer, in one language. */
function refused(what: readonly string[], { status, text }: Answer, statuses: readonly number[] = NOT_THEIRS): void {
  const said = statuses.includes(status) ? "refused" : `${status} ${text.slice(0, 200)}`;
  expect([...what, said]).toEqual([...what, "refused"]);
  const shape = what.some((part) => part.startsWith("/admin/")) ? refusalSchema.pick({ message: true }) : refusalSchema;
  expect(shape.parse(JSON.parse(text)).message).not.toBe("");
  expect(text).not.toContain(SECRET);
}

const routesOf = (...doors: Route["door"]["of"][]) => CLOSED_ROUTES.filter(({ door }) => doors.includes(door.of));

it.each(["a guest", "a broken token", "a shopper", "a member who was removed", "operator", ...SELLER_ROLES])(
  "no address that is for others answers %s",
  async (who) => {
    const closed = routesOf("officer", "seller").filter(({ door }) =>
      door.of === "officer" ? who !== "operator" : !Object.keys(members).includes(who),
    );
    expect(closed.length).toBeGreaterThan(0);
    for (const route of closed) {
      const { query, body } = rightInput(route, theirs.handle);
      for (const id of parts(route.path) === 0 ? [""] : theirs.ids) {
        const path = filled(route.path, id) + query;
        refused([who, route.method, path], await ask(route.method, path, tokens[who], body), [401]);
      }
    }
  },
);

it.each(SELLER_ROLES)("no address of the desk gives a %s of one producer what is another's", async (role) => {
  for (const route of routesOf("seller")) {
    const { query, body } = rightInput(route, theirs.handle);
    const { query: ofOurs } = rightInput(route, ours.handle);
    for (const id of parts(route.path) === 0 ? [""] : theirs.ids) {
      const path = filled(route.path, id);
      const named = query !== "" || JSON.stringify(body ?? {}).includes(theirs.handle);
      if (named) refused([role, path, query], await ask(route.method, path + query, members[role], body), [403, 404]);
      // For the own seller, but by another's id.
      if (parts(route.path) > 0)
        refused([role, path, ofOurs], await ask(route.method, path + ofOurs, members[role], body), [403, 404]);
      else if (route.method === "GET")
        expect((await ask("GET", path + ofOurs, members[role])).text).not.toContain(SECRET);
    }
  }
});

it.each(SELLER_ROLES)("a %s is refused what only other roles may do for the same producer", async (role) => {
  for (const route of routesOf("seller")) {
    const allowed = route.door.of === "seller" && route.door.roles.includes(role);
    const { query, body } = rightInput(route, ours.handle);
    if (allowed && route.method !== "GET") continue;
    const answer = await ask(route.method, filled(route.path, "khong-co") + query, members[role], body);
    if (!allowed) refused([role, route.path], answer, [403]);
    else if (parts(route.path) === 0) expect([role, route.path, answer.status]).toEqual([role, route.path, 200]);
  }
});

it("the other producer sees its own, so that the walk would notice", async () => {
  const seen: string[] = [];
  for (const route of routesOf("seller").filter(({ method }) => method === "GET"))
    if ((await ask("GET", filled(route.path, String(theirOrder.code)), other)).text.includes(SECRET))
      seen.push(route.path);
  expect(seen).toContain("/seller/orders");
});

it("no address of an order answers anybody who has neither its link nor bought it", async () => {
  for (const route of routesOf("order"))
    for (const [who, token] of [...Object.entries(tokens), ["the seller itself", other] as const])
      refused([who, route.path], await ask(route.method, filled(route.path, theirOrder.id), token));
});

it("no address of the shop finds what is not there, or changes a line of another's cart through one's own", async () => {
  const [mine, another] = [await openCart(ours.variant), await openCart(theirs.variant)];
  for (const route of routesOf("shop").filter(({ path }) => parts(path) > 0)) {
    const { body } = rightInput(route, theirs.handle);
    refused(
      [route.method, route.path],
      await ask(route.method, filled(route.path, "khong_co"), undefined, body),
      [404],
    );
    if (parts(route.path) > 1) {
      const path = filled(route.path, mine.id, another.line);
      refused([route.method, path], await ask(route.method, path, undefined, body), [404]);
    }
  }
  // Medusa's own addresses of the same lines.
  for (const method of ["POST", "DELETE"]) {
    const path = `/store/carts/${mine.id}/line-items/${another.line}`;
    refused([method, path], await ask(method, path, undefined, method === "POST" ? { quantity: 9 } : undefined), [404]);
  }
  const { cart } = await done<{ cart: { items: { quantity: number }[] } }>("GET", `/store/baskets/${another.id}`);
  expect(cart.items.map(({ quantity }) => quantity)).toEqual([1]);
});
