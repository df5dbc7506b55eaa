/** @file Orders of a test's own in the open house: of a new producer with one thing for sale and people of every role who sell it. */
import { checkedOutSchema, type OrderLink, SELLER_ROLES, type SellerRole } from "@cho-ocop/contracts";
import { sql, storeFetch } from "../../../../tests/house/client.js";
import { addEntries, addProducer, addProduct, admin, mark, market } from "../../../../tests/house/own-things.js";
import { type Ask, joinAs, openOwnSeller } from "./own-seller.js";

const PRICE = 50_000;
const ADDRESS = { name: "Nguyễn Thị Thử", phone: "0912345678", province: "24", commune: "07288", street: "Thôn Thử 1" };

export interface OwnOrder {
  readonly id: string;
  readonly code: number;
  readonly link: OrderLink;
}

export interface OwnShop {
  readonly producerId: string;
  /** What one piece costs, in đồng. */
  readonly price: number;
  /** Asks as somebody who works for it. */
  readonly as: Readonly<Record<SellerRole, Ask>>;
  /** Orders so many pieces for cash at the door. */
  order(quantity: number): Promise<OwnOrder>;
  /** What is promised and what is there of its thing. */
  stock(): Promise<{ reserved: number; stocked: number }>;
}

/** A request of a guest of the shop that must succeed. */
async function store<Body>(path: string, body?: object): Promise<Body> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const answer = await storeFetch(`/${path}`, init);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Body;
}

/** Opens a seller for a new producer, which sells one thing of the register. */
export async function openOwnShop(): Promise<OwnShop> {
  const name = `HTX Thử ${mark()}`;
  const producer = await addProducer(name);
  const [entry] = await addEntries(producer.id, [{ name: `Chè thử ${mark()}` }]);
  const { channel, location } = await market();
  await admin(`/admin/stock-locations/${location}/sales-channels`, { add: [channel] });
  const product = await addProduct(`Chè thử ${mark()}`, entry?.id ?? null, [
    { title: "Gói 100 g", price: PRICE, stock: 900, grams: 100 },
  ]);
  const [variant] = product.variants;
  const seller = await openOwnSeller(producer.id, name);
  const people = await Promise.all(SELLER_ROLES.map(async (role) => [role, await joinAs(seller.id, role)]));
  const { regionId: region } = await store<{ regionId: string }>("ocop/shop");

  return {
    producerId: producer.id,
    price: PRICE,
    as: Object.fromEntries(people),
    order: async (quantity) => {
      const { cart } = await store<{ cart: { id: string; items: { id: string }[] } }>("store/baskets", {
        region,
        variant: variant?.id,
        quantity,
      });
      const done = checkedOutSchema.parse(
        await store(`store/carts/${cart.id}/checkout`, {
          delivery: ADDRESS,
          shown: { lines: [{ line: cart.items[0]?.id, quantity, price: PRICE, stars: null }] },
        }),
      );
      return { id: done.orders[0] ?? "", code: done.code, link: done.link };
    },
    stock: async () => {
      const [level] = await sql<{ reserved: number; stocked: number }>(
        `select reserved_quantity::int reserved, stocked_quantity::int stocked from inventory_level
         where inventory_item_id = $1 and deleted_at is null`,
        [variant?.inventoryItem],
      );
      if (level === undefined) throw new Error("The thing of the test has no stock");
      return level;
    },
  };
}
