/** @file Complaints in the open house: a shopper writes about an order, the market answers, and nothing that was written is changed. */
import { randomUUID } from "node:crypto";
import {
  type CartOffer,
  type CheckedOut,
  type Listing,
  type ListingPage,
  type MarketComplaint,
  marketComplaintsSchema,
  type OrderComplaints,
  orderComplaintsSchema,
  type Shop,
} from "@cho-ocop/contracts";
import { adminFetch, backendUrl, sql, storeFetch } from "../../../../tests/house/client.js";

const json = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T;
const open = <T>(path: string): Promise<T> => json<T>(fetch(backendUrl(path)));
const send = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  storeFetch(path, { method: "POST", body: JSON.stringify(body), headers });

const DELIVERY = { name: "Lê Thử", phone: "0912345678", province: "24", commune: "07288", street: "Thôn Thử" };

/** Orders one thing of the demonstration. */
async function order(): Promise<CheckedOut["link"]> {
  const { regionId: region } = await open<Shop>("/ocop/shop");
  const { items } = await open<ListingPage>("/ocop/listings?inStock=true&limit=24&demonstration=only");
  for (const { handle } of items.slice(12)) {
    const { variants } = await open<Listing>(`/ocop/listings/${handle}`);
    const opened = await send("/store/baskets", { region, variant: variants[0]?.id, quantity: 1 });
    if (opened.status !== 200) continue;
    const { cart } = (await opened.json()) as { cart: { id: string } };
    const offer = await json<CartOffer>(storeFetch(`/store/carts/${cart.id}/offer?province=24`));
    const lines = offer.lines.map(({ total: _total, ...line }) => line);
    const shown = { lines, delivery: offer.delivery };
    const placed = await send(`/store/carts/${cart.id}/checkout`, { delivery: DELIVERY, shown });
    if (placed.status === 200) return ((await placed.json()) as CheckedOut).link;
  }
  throw new Error("Nothing of the demonstration could be ordered");
}

let link: CheckedOut["link"];
let path: string;
beforeAll(async () => {
  link = await order();
  path = `/store/orders/${link.order_id}/complaints?expires=${link.expires}&signature=${link.signature}`;
}, 120_000);

const complaints = async (answer: Promise<Response>): Promise<OrderComplaints["complaints"]> =>
  orderComplaintsSchema.parse(await json(answer)).complaints;
const mine = async (): Promise<MarketComplaint[]> => {
  const listed = await json(adminFetch("/admin/marketplace/complaints?limit=100"));
  return marketComplaintsSchema.parse(listed).complaints.filter(({ orderId }) => orderId === link.order_id);
};

describe("a complaint", () => {
  it("is received once, answered, written to again, closed, and then another can be made", async () => {
    const key = { "idempotency-key": randomUUID() };
    const form = { kind: "damaged", text: "Hộp bị vỡ" };
    const sent = await Promise.all([complaints(send(path, form, key)), complaints(send(path, form, key))]);
    expect(sent[0]).toEqual(sent[1]);
    const [first] = sent[0] ?? [];
    expect(first).toMatchObject({ state: "received", kind: "damaged", answeredAt: null });
    expect(first?.number).toMatch(/^KN-\d{6,}$/);

    const [seen] = await mine();
    expect(seen).toMatchObject({ number: first?.number, order: expect.any(Number) });
    const answers = `/admin/marketplace/complaints/${seen?.id}/answers`;
    const answer = (text: string, close = false) =>
      adminFetch(answers, { method: "POST", body: JSON.stringify({ text, close }) });
    expect((await answer("Chúng tôi đã hỏi bên bán")).status).toBe(201);
    expect((await complaints(storeFetch(path)))[0]).toMatchObject({
      state: "answered",
      messages: [
        { author: "shopper", text: "Hộp bị vỡ" },
        { author: "market", text: "Chúng tôi đã hỏi bên bán" },
      ],
    });
    expect((await complaints(send(path, { kind: "other", text: "Cảm ơn" })))[0]).toMatchObject({
      number: first?.number,
      state: "received",
    });
    expect((await answer("Bên bán đã gửi hộp khác", true)).status).toBe(201);
    const closed = await answer("Thêm nữa");
    expect([closed.status, ((await closed.json()) as { code: string }).code]).toEqual([422, "complaint_closed"]);
    const [second] = await complaints(send(path, { kind: "quality", text: "Lần này có mùi" }));
    expect(second?.number).not.toBe(first?.number);

    const told = await sql<{ topic: string }>(
      "select topic from kernel_outbox_message where key = $1 order by position",
      [seen?.id],
    );
    expect(told.map(({ topic }) => topic.split(".").at(-1))).toEqual(["received", "answered", "received", "closed"]);
    await expect(
      sql("update marketplace_complaint_message set text = 'khác' where complaint_id = $1", [seen?.id]),
    ).rejects.toThrow("is kept");
  }, 120_000);

  it("is for who holds the order's link, about its purchase, and in words that can be read", async () => {
    const forged = path.replace(link.signature, "x".repeat(link.signature.length));
    const form = { kind: "damaged", text: "x" };
    const statuses = await Promise.all(
      [
        send(forged, form),
        storeFetch(forged),
        send(path, { ...form, order: "order_01ABCDEFGHJKMNPQRSTVWXYZ00" }),
        send(path, { kind: "eaten", text: "x" }),
        send(path, { kind: "damaged", text: " \u200b" }),
        fetch(backendUrl("/admin/marketplace/complaints")),
        adminFetch("/admin/marketplace/complaints/comp_none/answers", { method: "POST", body: '{"text":"x"}' }),
        adminFetch("/admin/marketplace/complaints?state=lost"),
      ].map(async (answer) => (await answer).status),
    );
    expect(statuses).toEqual([404, 404, 404, 400, 400, 401, 404, 400]);
  }, 120_000);
});
