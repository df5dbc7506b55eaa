/** @file What a guest can get out of Medusa's store routes: every link and every relation is tried. */
import "./quiet.js";

import { MedusaModule } from "@medusajs/framework/modules-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createCollectionsWorkflow,
  createInventoryLevelsWorkflow,
  createProductCategoriesWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createReturnReasonsWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows";
import { allowedFields } from "../../src/guard/fields.js";
import { type FieldTree, fieldsOfPath, STORE_FIELDS } from "../../src/guard/store-fields.js";
import { signOrderLink } from "../../src/index.js";
import { bootInProcess, type InProcess } from "./boot.js";

jest.setTimeout(120_000);

const STOCK = 424_242;
const PHONE = "0912 345 678";
const SECRET = "only-for-tests-only-for-tests";
const IN_AN_HOUR = Math.floor(Date.now() / 1000) + 3600;

interface Answer {
  status: number;
  text: string;
  body: Record<string, unknown>;
}
let house: InProcess;
let key = "";
const ids: Record<string, string> = {};

async function call(
  path: string,
  init: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(house.url + path, {
    method: init.method ?? (init.body === undefined ? "GET" : "POST"),
    headers: {
      "x-publishable-api-key": key,
      ...(init.body === undefined ? {} : { "content-type": "application/json" }),
      ...init.headers,
    },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  const text = await response.text();
  return { status: response.status, text, body: text === "" ? {} : JSON.parse(text) };
}
const inside = (answer: Answer, ...path: string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], answer.body);

async function makeRegion(container: MedusaContainer): Promise<string> {
  const region = {
    name: "Việt Nam",
    currency_code: "vnd",
    countries: ["vn"],
    payment_providers: ["pp_system_default"],
  };
  const { result } = await createRegionsWorkflow(container).run({ input: { regions: [region] } });
  return result[0]?.id ?? "";
}

async function furnish(container: MedusaContainer): Promise<void> {
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({});
  const channelId = channel?.id ?? "";
  const keys = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "shop", type: "publishable", created_by: "" }] },
  });
  key = keys.result[0]?.token ?? "";
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: keys.result[0]?.id ?? "", add: [channelId] } });
  // The demonstration, if the database has it, brought Việt Nam already: a country is in one region only.
  const [known] = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" });
  const regionId = known?.id ?? (await makeRegion(container));
  const category = await createProductCategoriesWorkflow(container).run({
    input: { product_categories: [{ name: "Thực phẩm", handle: "thuc-pham", is_active: true }] },
  });
  const collection = await createCollectionsWorkflow(container).run({
    input: { collections: [{ title: "Quà Tết", handle: "qua-tet" }] },
  });
  const product = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: "Chè Shan tuyết",
          handle: "che-shan-tuyet",
          status: "published",
          category_ids: [category.result[0]?.id ?? ""],
          collection_id: collection.result[0]?.id ?? "",
          images: [{ url: "https://example.com/che.jpg" }],
          options: [{ title: "Gói", values: ["100 g", "200 g"] }],
          sales_channels: [{ id: channelId }],
          variants: [
            {
              title: "100 g",
              sku: "CHE-100",
              options: { Gói: "100 g" },
              manage_inventory: true,
              prices: [{ amount: 120_000, currency_code: "vnd" }],
            },
            {
              title: "200 g",
              sku: "CHE-200",
              options: { Gói: "200 g" },
              manage_inventory: false,
              prices: [{ amount: 220_000, currency_code: "vnd" }],
            },
          ],
        },
      ],
    },
  });
  const place = await createStockLocationsWorkflow(container).run({ input: { locations: [{ name: "Kho Hà Giang" }] } });
  const [item] = await container.resolve(Modules.INVENTORY).listInventoryItems({ sku: "CHE-100" });
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [
        { inventory_item_id: item?.id ?? "", location_id: place.result[0]?.id ?? "", stocked_quantity: STOCK },
      ],
    },
  });
  const reasons = await createReturnReasonsWorkflow(container).run({
    input: { data: [{ value: "broken", label: "Hàng hỏng" }] },
  });
  const products = container.resolve(Modules.PRODUCT);
  const tag = await products.createProductTags([{ value: "quà" }]);
  const type = await products.createProductTypes([{ value: "Đồ uống" }]);
  const made = product.result[0];
  Object.assign(ids, {
    region: regionId,
    category: category.result[0]?.id,
    collection: collection.result[0]?.id,
    product: made?.id,
    variant: made?.variants?.find(({ sku }) => sku === "CHE-200")?.id,
    option: made?.options?.[0]?.id,
    reason: reasons.result[0]?.id,
    tag: tag[0]?.id,
    type: type[0]?.id,
  });
}

/** A cart that is filled and paid for over HTTP, as the shop does it. */
async function buy(
  email: string,
  headers: Record<string, string> = {},
): Promise<{ cart: string; order: string; code: string }> {
  const address = {
    first_name: "Lan",
    last_name: "Nguyễn",
    address_1: "1 Phố Cổ",
    city: "Hà Giang",
    country_code: "vn",
    phone: PHONE,
  };
  const post = (path: string, body: unknown) => call(path, { body, headers });
  const cart = await post("/store/carts", {
    region_id: ids.region,
    email,
    shipping_address: address,
    billing_address: address,
  });
  const cartId = String(inside(cart, "cart", "id"));
  await post(`/store/carts/${cartId}/line-items`, { variant_id: ids.variant, quantity: 1 });
  const collection = await post("/store/payment-collections", { cart_id: cartId });
  const collectionId = String(inside(collection, "payment_collection", "id"));
  await post(`/store/payment-collections/${collectionId}/payment-sessions`, { provider_id: "pp_system_default" });
  const done = await post(`/store/carts/${cartId}/complete`, {});
  if (inside(done, "type") !== "order") throw new Error(`The cart was not completed: ${done.text}`);
  return {
    cart: cartId,
    order: String(inside(done, "order", "id")),
    code: String(inside(done, "order", "display_id")),
  };
}

beforeAll(async () => {
  house = await bootInProcess("guard", { http: true });
  await furnish(house.container);
  Object.assign(ids, await buy("guest@example.com"));
});
afterAll(() => house.close());

const link = (order = ids.order ?? "", expires = IN_AN_HOUR): string => {
  const signed = signOrderLink(SECRET, order, expires);
  return `expires=${signed.expires}&signature=${signed.signature}`;
};

/** Every relation and every link that Medusa knows, by the name that `fields` would use. */
function everyRelation(): string[] {
  const names = new Set<string>();
  for (const config of MedusaModule.getAllJoinerConfigs()) {
    const schema = typeof config.schema === "string" ? config.schema : "";
    const types = new Set([...schema.matchAll(/^\s*type (\w+)/gm)].map((match) => match[1]));
    for (const [, field = "", type] of schema.matchAll(/^\s*(\w+): \[?(\w+)/gm)) if (types.has(type)) names.add(field);
    for (const alias of [config.alias ?? []].flat()) for (const name of [alias.name].flat()) names.add(name);
    for (const alias of Object.keys(config.fieldAlias ?? {})) names.add(alias);
    for (const relation of config.relationships ?? []) names.add(relation.alias);
    for (const extended of config.extends ?? []) {
      names.add(extended.relationship.alias);
      for (const alias of Object.keys(extended.fieldAlias ?? {})) names.add(alias);
    }
  }
  return [...names].sort();
}

const pages = (): Record<string, string> => ({
  "/store/products": "",
  [`/store/products/${ids.product}`]: "",
  "/store/product-variants": `region_id=${ids.region}`,
  [`/store/product-variants/${ids.variant}`]: `region_id=${ids.region}`,
  "/store/product-categories": "",
  [`/store/product-categories/${ids.category}`]: "",
  "/store/collections": "",
  [`/store/collections/${ids.collection}`]: "",
  "/store/product-tags": "",
  [`/store/product-tags/${ids.tag}`]: "",
  "/store/product-types": "",
  [`/store/product-types/${ids.type}`]: "",
  "/store/product-options": "",
  [`/store/product-options/${ids.option}`]: "",
  "/store/regions": "",
  [`/store/regions/${ids.region}`]: "",
  "/store/currencies": "limit=2",
  "/store/currencies/vnd": "",
  "/store/return-reasons": "",
  [`/store/return-reasons/${ids.reason}`]: "",
  "/store/payment-providers": `region_id=${ids.region}`,
  "/store/shipping-options": `cart_id=${ids.cart}`,
  [`/store/carts/${ids.cart}`]: "",
  [`/store/orders/${ids.order}`]: link(),
});

/** The names in an answer that the tree does not have. */
function strangers(value: unknown, tree: FieldTree, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => strangers(one, tree, path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, below]) => {
    const allowed = Object.hasOwn(tree, name) ? tree[name] : undefined;
    if (allowed === undefined) return [`${path}${name}`];
    return allowed === true ? [] : strangers(below, allowed, `${path}${name}.`);
  });
}

const ENVELOPE = new Set(["count", "offset", "limit", "estimate_count"]);
const record = (answer: Answer): unknown => Object.entries(answer.body).find(([name]) => !ENVELOPE.has(name))?.[1];
const treeOf = (path: string): FieldTree => {
  const tree = fieldsOfPath(path);
  if (tree === undefined) throw new Error(`${path} has no list of fields`);
  return tree;
};
const get = (path: string, query: string, fields?: string) =>
  call(`${path}?${query}${fields === undefined ? "" : `&fields=${encodeURIComponent(fields)}`}`);

describe("what a guest can see", () => {
  it("is only what is allowed, on every page, also when nothing is asked for", async () => {
    for (const [path, query] of Object.entries(pages())) {
      const answer = await get(path, query);
      expect([path, answer.status]).toEqual([path, 200]);
      expect([path, strangers(record(answer), treeOf(path))]).toEqual([path, []]);
    }
  });

  it("is something: a product has its name, its variants and, for a region, its price", async () => {
    const answer = await get(
      `/store/products/${ids.product}`,
      `region_id=${ids.region}`,
      "*variants.calculated_price,*categories",
    );
    expect(inside(answer, "product", "title")).toBe("Chè Shan tuyết");
    expect(inside(answer, "product", "variants")).toContainEqual(
      expect.objectContaining({
        sku: "CHE-200",
        calculated_price: expect.objectContaining({ calculated_amount: 220_000 }),
      }),
    );
    expect(inside(answer, "product", "categories", "0", "handle")).toBe("thuc-pham");
  });

  it("is not widened by any relation or link that Medusa knows", async () => {
    const names = everyRelation();
    expect(names.length).toBeGreaterThan(200);
    expect(names).toEqual(
      expect.arrayContaining(["inventory_items", "location_levels", "orders", "price_set", "sales_channels"]),
    );
    const questions = Object.entries(pages()).flatMap(([path, query], page) => {
      const tree = treeOf(path);
      const relations = Object.keys(tree).filter((name) => tree[name] !== true);
      // Every name on the richest page. The others stand behind the same guard (the next test tries all of it): every 40th name, in turn.
      const tried = names.filter((_, i) => path === "/store/products" || i % 40 === page % 40);
      const below = relations.map((relation, i) => `+${relation}.${names[(page * 31 + i * 7) % names.length]}.id`);
      return [...tried.map((name) => `*${name}`), ...below].map((fields) => ({ path, query, tree, fields }));
    });
    expect(questions.length).toBeGreaterThan(450);
    const wrong: unknown[] = [];
    const ask = async () => {
      for (let next = questions.pop(); next !== undefined; next = questions.pop()) {
        const answer = await get(next.path, next.query, next.fields);
        const seen = answer.status === 200 ? strangers(record(answer), next.tree) : [];
        const refused = answer.status === 400 && answer.body.code === "field_not_allowed";
        if (seen.length > 0 || (answer.status !== 200 && !refused))
          wrong.push([next.path, next.fields, answer.text, seen]);
      }
    };
    await Promise.all([ask(), ask(), ask(), ask()]);
    expect(wrong).toEqual([]);
  });

  it("is not widened by any path of two relations, in any way of writing it", () => {
    const names = everyRelation();
    const wrong: string[] = [];
    const isColumn = (path: string, tree: FieldTree): boolean =>
      path
        .split(".")
        .reduce<FieldTree | true | undefined>(
          (here, part) => (here === undefined || here === true ? undefined : here[part]),
          tree,
        ) === true;
    for (const tree of new Set(STORE_FIELDS.map(([, fields]) => fields))) {
      const starts = Object.keys(tree).filter((name) => tree[name] !== true);
      for (const path of [...starts, "product", "orders"].flatMap((start) => names.map((name) => `${start}.${name}`))) {
        for (const fields of [`*${path}`, path, `+${path}.*`, `id,-${path}`, `+*${path}`]) {
          const outcome = allowedFields(fields, tree);
          if (!outcome.ok) continue;
          const columns = outcome.fields.split(",").map((column) => column.replace(/^\+/, ""));
          wrong.push(...columns.filter((column) => !isColumn(column, tree)).map((column) => `${fields}: ${column}`));
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("never contains the stock, whichever way to it is tried", async () => {
    const ways = [
      "*variants.inventory_items.inventory.location_levels",
      "+variants.inventory_quantity",
      "variants.inventory.location_levels.stocked_quantity",
    ];
    for (const way of [
      ...ways,
      "*",
      "*variants",
      "+*variants.inventory",
      "id,-variants.inventory_items.inventory.location_levels",
    ]) {
      const answer = await get("/store/products", "", way);
      expect([way, answer.text.includes(String(STOCK)), answer.text.includes('inventory_quantity":')]).toEqual([
        way,
        false,
        false,
      ]);
    }
  });

  it("cannot be sorted or filtered by what cannot be seen", async () => {
    const orders = [
      "variants.inventory_items.inventory.location_levels.stocked_quantity",
      "-variants.prices.amount",
      "metadata",
      "status",
    ];
    for (const order of orders)
      expect([order, (await get("/store/products", `order=${order}`)).status]).toEqual([order, 400]);
    const lists = Object.keys(pages()).filter((path) => path.split("/").length === 3);
    for (const path of lists) {
      for (const name of [
        "inventory_items",
        "orders",
        "sales_channels",
        "price_set",
        "payment_collections",
        "carts",
        "products",
      ]) {
        const query = pages()[path];
        const answer = await call(`${path}?${query}&${name}[id]=x`);
        expect([path, name, answer.status]).toEqual([path, name, 400]);
      }
    }
    expect((await get("/store/products", "with_deleted=true")).status).toBe(400);
    expect((await get("/store/products", "order=-created_at")).status).toBe(200);
  });
});

describe("an order", () => {
  const read = (query = "", headers: Record<string, string> = {}, id = ids.order) =>
    call(`/store/orders/${id}${query === "" ? "" : `?${query}`}`, { headers });
  const session = async (email: string): Promise<Record<string, string>> => {
    const password = "Mật khẩu 1234";
    const registered = await call("/auth/customer/emailpass/register", { body: { email, password } });
    const token = { authorization: `Bearer ${String(registered.body.token)}` };
    await call("/store/customers", { body: { email }, headers: token });
    const signedIn = await call("/auth/customer/emailpass", { body: { email, password } });
    return { authorization: `Bearer ${String(signedIn.body.token)}` };
  };

  it("is not shown to somebody who only knows its id, and the answer does not say that it exists", async () => {
    const [known, unknown] = [await read(), await read("", {}, "order_unknown")];
    expect(known.status).toBe(404);
    expect(known.text).toBe(unknown.text);
    for (const odd of [
      `/STORE/Orders/${ids.order}`,
      `/store/orders/${ids.order}/`,
      `/store/%6frders/${ids.order}`,
      `/store//orders/${ids.order}`,
    ]) {
      expect([odd, (await call(odd)).text.includes("guest@example.com")]).toEqual([odd, false]);
    }
  });

  it("is shown to the holder of its signed link", async () => {
    const answer = await read(link());
    expect(answer.status).toBe(200);
    expect(inside(answer, "order", "email")).toBe("guest@example.com");
    expect(inside(answer, "order", "items", "0", "product_title")).toBe("Chè Shan tuyết");
  });

  it("is not shown with a link that is spoilt, too old, for another order or signed by another house", async () => {
    const other = signOrderLink("another-secret-another-secret", ids.order ?? "", IN_AN_HOUR);
    const bad = [
      link("order_other"),
      link(ids.order, 1000),
      `${link()}x`,
      link().replace(/expires=\d/, "expires=9"),
      `expires=${IN_AN_HOUR}`,
    ];
    bad.push(`expires=${other.expires}&signature=${other.signature}`, link().replace("signature=", "signature[]="));
    for (const query of bad) expect([query, [400, 404].includes((await read(query)).status)]).toEqual([query, true]);
  });

  it("is shown to the signed-in customer who owns it, and to no other one", async () => {
    const mine = await session("owner@example.com");
    const { order } = await buy("owner@example.com", mine);
    expect((await read("", mine, order)).status).toBe(200);
    const theirs = await session("stranger@example.com");
    expect((await read("", theirs, order)).status).toBe(404);
    const list = await call("/store/orders", { headers: theirs });
    expect([list.status, list.body.count]).toEqual([200, 0]);
    expect((await call("/store/orders")).status).toBe(401);
  });

  it("is not given away by the routes that transfer or return it", async () => {
    const stranger = await session("curious@example.com");
    for (const step of ["request", "cancel", "accept", "decline"]) {
      const answer = await call(`/store/orders/${ids.order}/transfer/${step}`, {
        body: { token: "guess" },
        headers: stranger,
      });
      expect([step, answer.status, answer.text.includes("guest@example.com")]).toEqual([step, 404, false]);
    }
    const back = await call("/store/returns", { body: { order_id: ids.order, items: [] } });
    expect(back.status).toBe(404);
  });

  it("is found by its code and the last four digits of the phone, which give a link to it", async () => {
    const answer = await call("/store/orders/lookup", { body: { code: `#${ids.code}`, phone_last4: "5678" } });
    expect([answer.status, answer.body.order_id]).toEqual([200, ids.order]);
    expect((await read(`expires=${answer.body.expires}&signature=${answer.body.signature}`)).status).toBe(200);
  });

  it("is not found by guessing: after ten wrong tries even the right digits wait, and other orders do not", async () => {
    const { code } = await buy("guessed@example.com");
    const statuses: number[] = [];
    for (let guess = 0; guess < 11; guess++) {
      statuses.push(
        (await call("/store/orders/lookup", { body: { code, phone_last4: String(guess).padStart(4, "0") } })).status,
      );
    }
    expect(statuses).toEqual([...Array(10).fill(404), 429]);
    const right = await call("/store/orders/lookup", { body: { code, phone_last4: "5678" } });
    expect([right.status, right.body.code]).toEqual([429, "too_many_attempts"]);
    expect((await call("/store/orders/lookup", { body: { code: ids.code, phone_last4: "5678" } })).status).toBe(200);
  });

  it("says what is wrong with a code that cannot be one, in both languages", async () => {
    const answer = await call("/store/orders/lookup", { body: { code: "DH-1", phone_last4: "12" } });
    expect(answer.status).toBe(400);
    expect(answer.body.details).toEqual([
      { path: "code", vi: "Mã đơn hàng là một con số", en: "An order code is a number" },
      { path: "phone_last4", vi: "Bốn chữ số cuối của số điện thoại", en: "The last four digits of the phone number" },
    ]);
  });
});

describe("a dead letter of the outbox", () => {
  it("is seen and driven again by an officer who is signed in, and by nobody else", async () => {
    const knex = house.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await knex.raw(`insert into kernel_outbox_message (id, topic, key, payload, recorded_at, dead_at)
      values ('obx_dead', 'test.nobody', 'k', '{"secret": 1}', now(), now())`);
    expect((await call("/admin/outbox/dead-letters")).status).toBe(401);
    const user = await house.container.resolve(Modules.USER).createUsers({ email: "officer@example.com" });
    const credentials = { email: "officer@example.com", password: "Mật khẩu 1234" };
    await call("/auth/user/emailpass/register", { body: credentials });
    await knex.raw(
      `update auth_identity set app_metadata = jsonb_build_object('user_id', ?::text)
        where id = (select auth_identity_id from provider_identity where entity_id = ?)`,
      [user.id, credentials.email],
    );
    const { body } = await call("/auth/user/emailpass", { body: credentials });
    const headers = { authorization: `Bearer ${String(body.token)}` };
    const list = await call("/admin/outbox/dead-letters", { headers });
    expect([list.status, inside(list, "dead_letters", "0", "id"), list.text.includes("secret")]).toEqual([
      200,
      "obx_dead",
      false,
    ]);
    const again = () => call("/admin/outbox/dead-letters/obx_dead/redrive", { method: "POST", headers });
    expect((await again()).status).toBe(200);
    expect((await again()).body.code).toBe("dead_letter_not_found");
  });
});

describe("the language of a request", () => {
  it.each(["locale=vi&locale=en", "locale[a]=vi"])(
    "is one: %s is refused, and nobody waits for ever",
    async (query) => {
      const answer = await call(`/store/regions?${query}`);
      expect([answer.status, answer.body.code]).toEqual([400, "invalid_input"]);
    },
  );

  it("is still read where there is one", async () => {
    expect((await call("/store/regions?locale=vi-VN")).status).toBe(200);
  });
});
