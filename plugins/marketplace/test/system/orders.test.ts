/** @file Orders on their way, in the open house: every move with its effect on stock, ledger and Medusa, and who may make it. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import {
  adminOrderPageSchema,
  adminOrdersSchema,
  type OrderMove,
  purchaseSchema,
  refusalSchema,
  type SellerLedger,
  sellerLedgerSchema,
  sellerOrderPageSchema,
  sellerOrdersSchema,
} from "@cho-ocop/contracts";
import { adminFetch, sql, storeFetch } from "../../../../tests/house/client.js";
import { addProducer } from "../../../../tests/house/own-things.js";
import { EDGES, type Who } from "../../src/orders/moves.js";
import { type OwnOrder, type OwnShop, openOwnShop } from "./own-orders.js";
import { joinAs, openOwnSeller } from "./own-seller.js";

const PIECES = 2;
const GOODS = 100_000;
const REFUND = { items: 60_000, delivery: 10_000 };
let seller: OwnShop;

beforeAll(async () => {
  seller = await openOwnShop();
}, 120_000);

interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}
const replyOf = async (answer: Response): Promise<Reply> => ({ status: answer.status, body: await answer.json() });

const asShopper = async ({ id, link }: OwnOrder, verb: "cancel" | "return", body: object, key?: string) => {
  const query = new URLSearchParams({ expires: String(link.expires), signature: link.signature });
  return replyOf(
    await storeFetch(`/store/orders/${id}/${verb}?${query}`, {
      method: "POST",
      body: JSON.stringify(body),
      ...(key === undefined ? {} : { headers: { "idempotency-key": key } }),
    }),
  );
};

/** Asks for a move as somebody, by the door of that one. */
async function move(who: Who, order: OwnOrder, what: OrderMove, more: object = {}, key?: string): Promise<Reply> {
  if (who === "shopper") return asShopper(order, what === "cancel" ? "cancel" : "return", more, key);
  const body = { move: what, ...more };
  if (who !== "operator") return seller.as[who](`/seller/orders/${order.code}/moves`, body, key);
  return replyOf(
    await adminFetch(`/admin/marketplace/orders/${order.id}/moves`, {
      method: "POST",
      body: JSON.stringify(body),
      ...(key === undefined ? {} : { headers: { "idempotency-key": key } }),
    }),
  );
}

interface Kept {
  readonly state: string;
  readonly collected: boolean;
  readonly moves: number;
  readonly told: number;
  readonly status: string;
  readonly paid: string;
  readonly ledger: Record<string, number>;
  readonly happened: string | null;
}

/** All that the house keeps of an order. */
async function kept(order: OwnOrder): Promise<Kept> {
  const [row] = await sql<Kept & { [name: string]: unknown }>(
    `select s.state, s.collected, s.moves, o.status::text, c.status::text as paid,
      (select count(*)::int from kernel_outbox_message m where m.topic = 'marketplace.order.moved' and m.key = o.id) as told,
      coalesce((select json_object_agg(a.account, a.sum) from (
        select n.account, sum(n.amount)::int as sum from marketplace_ledger_event e
        join marketplace_ledger_entry n on n.event_id = e.id where e.order_id = o.id group by 1 having sum(n.amount) <> 0) a), '{}') as ledger,
      (select kind from marketplace_ledger_event e join marketplace_order_move m on m.id = e.id
        where e.order_id = o.id and m.position = s.moves) as happened
     from "order" o join marketplace_order_state s on s.order_id = o.id
     join order_payment_collection x on x.order_id = o.id join payment_collection c on c.id = x.payment_collection_id
     where o.id = $1`,
    [order.id],
  );
  if (row === undefined) throw new Error("There is no such order");
  return row;
}

type Step = readonly [who: Who, what: OrderMove];
const SENT: Step[] = [
  ["clerk", "accept"],
  ["packer", "pack"],
  ["packer", "hand_over"],
];
const DELIVERED: Step[] = [...SENT, ["clerk", "deliver"]];
const RETURNING: Step[] = [...DELIVERED, ["shopper", "request_return"]];

/** Stories that together lead over every edge; the last number is what the story leaves of the pieces that lay in stock. */
const STORIES: [string, Step[], number][] = [
  ["a new order that the seller rejects", [["clerk", "reject"]], 0],
  ["an accepted order that the seller cannot send", [...SENT.slice(0, 1), ["owner", "reject"]], 0],
  ["a new order that its shopper cancels", [["shopper", "cancel"]], 0],
  ["an accepted order that its shopper cancels", [...SENT.slice(0, 1), ["shopper", "cancel"]], 0],
  ["a new order that the operator cancels", [["operator", "cancel"]], 0],
  ["an accepted order that the operator cancels", [...SENT.slice(0, 1), ["operator", "cancel"]], 0],
  ["a packed order that the operator cancels", [...SENT.slice(0, 2), ["operator", "cancel"]], 0],
  ["an order that is refused at the door and sold again", [...SENT, ["clerk", "fail"], ["clerk", "restock"]], 0],
  ["an order that comes back broken", [...SENT, ["operator", "fail"], ["owner", "write_off"]], -PIECES],
  [
    "an order that is paid for, comes back and is refunded",
    [
      ...DELIVERED,
      ["operator", "collect"],
      ["shopper", "request_return"],
      ["owner", "accept_return"],
      ["clerk", "receive"],
      ["owner", "promise_refund"],
      ["operator", "pay_refund"],
    ],
    0,
  ],
  [
    "a return that only the operator accepts",
    [
      ...RETURNING,
      ["owner", "reject_return"],
      ["operator", "collect"],
      ["operator", "accept_return"],
      ["owner", "receive_damaged"],
      ["operator", "promise_refund"],
    ],
    -PIECES,
  ],
  [
    "a refund for goods that nobody wants back",
    [...RETURNING, ["operator", "collect"], ["owner", "accept_return"], ["owner", "promise_refund"]],
    -PIECES,
  ],
  [
    "money that arrives while goods come back",
    [...RETURNING, ["owner", "accept_return"], ["operator", "collect"]],
    -PIECES,
  ],
  [
    "money that arrives after the goods came back",
    [...RETURNING, ["owner", "accept_return"], ["owner", "receive"], ["operator", "collect"]],
    0,
  ],
];

const LEDGERS: Record<string, Record<string, number>> = {
  nothing: {},
  collected: { clearing: GOODS + 30_000, producer_payable: -GOODS, delivery: -30_000 },
  refunded: { clearing: GOODS + 30_000, producer_payable: -40_000, delivery: -20_000, refund: -70_000 },
  refund_paid: { clearing: 60_000, producer_payable: -40_000, delivery: -20_000 },
};
/** What stands in the ledger after a move of the ledger's own name, where it has another name above. */
const LEDGER_AFTER = { cancelled: "nothing", refused: "nothing" } as const;
const MEDUSA_AFTER = {
  call_off: { status: "canceled", paid: "canceled" },
  deliver: { status: "completed" },
  capture: { paid: "completed" },
} as const;

describe("an order on its way", () => {
  const walked = new Set<string>();

  it.each(STORIES)(
    "%s changes stock, money and Medusa's records as it should",
    async (_what, steps, left) => {
      const before = await seller.stock();
      const order = await seller.order(PIECES);
      const stock = { reserved: before.reserved + PIECES, stocked: before.stocked };
      let expected: Partial<Kept> = {
        state: "placed",
        collected: false,
        moves: 0,
        told: 0,
        status: "pending",
        paid: "authorized",
      };
      for (const [index, [who, what]] of steps.entries()) {
        const { state = "" } = expected;
        const edge = EDGES.find(
          (one) => one.move === what && one.by.includes(who) && one.from.some((from) => from === state),
        );
        if (edge === undefined) throw new Error(`No edge for ${what} from ${state}`);
        const way = `${what} from ${state} by ${edge.by.join()}`;
        const more = { nothing: {}, reason: { reason: "vì mưa bão" }, refund: { refund: REFUND } }[edge.needs];
        const answer = await move(who, order, what, more);
        expect([what, answer.status, answer.body.message]).toEqual([what, 200, undefined]);
        if (edge.stock === "release" || edge.stock === "take") stock.reserved -= PIECES;
        if (edge.stock === "take") stock.stocked -= PIECES;
        if (edge.stock === "put_back") stock.stocked += PIECES;
        expected = {
          ...expected,
          state: edge.to ?? state,
          collected: expected.collected || what === "collect",
          moves: index + 1,
          told: index + 1,
          happened: edge.ledger,
          ...(edge.medusa !== null && edge.medusa in MEDUSA_AFTER
            ? MEDUSA_AFTER[edge.medusa as keyof typeof MEDUSA_AFTER]
            : {}),
          ...(edge.ledger === null
            ? {}
            : { ledger: LEDGERS[LEDGER_AFTER[edge.ledger as keyof typeof LEDGER_AFTER] ?? edge.ledger] }),
        };
        // The first steps are those of other stories too: looked at once.
        if (walked.has(way) && index + 1 < steps.length) continue;
        walked.add(way);
        const now = await kept(order);
        expect(now).toEqual({ ...now, ...expected });
        expect(await seller.stock()).toEqual(stock);
      }
      expect(stock).toEqual({ reserved: before.reserved, stocked: before.stocked + left });
    },
    60_000,
  );

  it("has taken every way there is", () => {
    const all = EDGES.flatMap(({ move: what, from, by }) =>
      from.map((state) => `${what} from ${state} by ${by.join()}`),
    );
    expect(all.filter((way) => !walked.has(way))).toEqual([]);
  });
});

describe("a move", () => {
  let waiting: Promise<OwnOrder> | undefined;
  /** One new order, with which nothing happens. */
  const untouched = (): Promise<OwnOrder> => {
    waiting ??= seller.order(1);
    return waiting;
  };

  it("of many at once is made by one, and the others are told where the order is by then", async () => {
    const order = await seller.order(PIECES);
    const before = await seller.stock();
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () => move("owner", order, "reject", { reason: "hết hàng" })),
      ...Array.from({ length: 4 }, () => move("shopper", order, "cancel")),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)]);
    const lost = answers.filter(({ status }) => status === 409).map(({ body }) => refusalSchema.parse(body).code);
    expect(new Set(lost)).toEqual(new Set(["move_not_possible"]));
    expect(await kept(order)).toMatchObject({ moves: 1, told: 1 });
    expect(await seller.stock()).toEqual({ ...before, reserved: before.reserved - PIECES });
  });

  it("that is sent again with its key is made once and answered alike, by whichever door", async () => {
    const order = await seller.order(1);
    const key = randomUUID();
    const accepted = await Promise.all([1, 2, 3].map(() => move("owner", order, "accept", {}, key)));
    expect(accepted.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(accepted.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await move("owner", order, "pack", {}, key)).status).toBe(422);
    for (const [who, what] of [
      ["shopper", "cancel"],
      ["operator", "cancel"],
    ] as const) {
      const other = await seller.order(1);
      const more = who === "operator" ? { reason: "trùng đơn" } : {};
      const own = randomUUID();
      const [first, second] = [await move(who, other, what, more, own), await move(who, other, what, more, own)];
      expect([first.status, second.status]).toEqual([200, 200]);
      expect(second.body).toEqual(first.body);
      expect(await kept(other)).toMatchObject({ state: "cancelled", moves: 1 });
    }
  });

  it("that the ledger refuses changes nothing", async () => {
    const order = await seller.order(1);
    for (const [who, what] of [...RETURNING, ["operator", "collect"], ["owner", "accept_return"]] as Step[])
      expect((await move(who, order, what, what === "request_return" ? { reason: "dập" } : {})).status).toBe(200);
    const before = await kept(order);
    const answer = await move("owner", order, "promise_refund", { refund: { items: 50_001, delivery: 0 } });
    expect([answer.status, answer.body.code]).toEqual([422, "ledger_too_much"]);
    expect(await kept(order)).toEqual(before);
  });

  it.each<[string, Who, OrderMove, object, number, string]>([
    ["a role that may not", "packer", "accept", {}, 403, "move_not_yours"],
    ["a step that is not the next", "owner", "deliver", {}, 409, "move_not_possible"],
    ["no reason where one is needed", "clerk", "reject", {}, 422, "reason_missing"],
    ["a reason of spaces", "clerk", "reject", { reason: "  " }, 400, "invalid_input"],
    ["a reason that never ends", "clerk", "reject", { reason: "x".repeat(501) }, 400, "invalid_input"],
    ["what is not asked for", "owner", "accept", { state: "delivered" }, 400, "invalid_input"],
    ["an invented move", "owner", "steal" as OrderMove, {}, 400, "invalid_input"],
    ["half a dong", "owner", "promise_refund", { refund: { items: 0.5, delivery: 0 } }, 400, "invalid_input"],
    ["a shopper who does not say why", "shopper", "request_return", {}, 400, "invalid_input"],
  ])("with %s is refused in both languages", async (_what, who, what, more, status, code) => {
    const answer = await move(who, await untouched(), what, more);
    expect([answer.status, refusalSchema.parse(answer.body).code]).toEqual([status, code]);
  });
});

describe("an order", () => {
  let order: OwnOrder;
  beforeAll(async () => {
    order = await seller.order(1);
    await move("owner", order, "accept");
  });

  it("is shown to its seller with what may be done with it, and counted in its state", async () => {
    const page = sellerOrderPageSchema.parse((await seller.as.packer(`/seller/orders/${order.code}`)).body);
    expect(page.order).toMatchObject({
      code: order.code,
      state: { code: "accepted", vi: "Đang chuẩn bị", en: "Being prepared" },
      moves: [{ move: "pack", vi: "Đã đóng gói", needs: "nothing" }],
      items: seller.price,
    });
    expect(page.history).toMatchObject([{ move: "accept", by: "seller", reason: null, refund: null }]);
    const listed = async (state: string) =>
      sellerOrdersSchema.parse((await seller.as.owner(`/seller/orders?state=${state}&limit=100`)).body);
    const { orders, counts } = await listed("placed,accepted");
    expect(orders.find(({ code }) => code === order.code)?.moves.map((one) => one.move)).toEqual(["reject", "pack"]);
    expect(orders).toHaveLength(counts.placed + counts.accepted);
    expect((await listed("delivered")).orders.map(({ code }) => code)).not.toContain(order.code);
  });

  it("tells its shopper where it is and whether it can still be cancelled", async () => {
    const seen = async () => {
      const query = new URLSearchParams({ expires: String(order.link.expires), signature: order.link.signature });
      const answer = await storeFetch(`/store/orders/${order.id}/purchase?${query}`);
      return purchaseSchema.parse(await answer.json()).orders[0];
    };
    expect(await seen()).toMatchObject({ state: { code: "accepted" }, mayCancel: true, mayReturn: false });
    await move("packer", order, "pack");
    expect(await seen()).toMatchObject({ state: { vi: "Đã đóng gói" }, mayCancel: false });
  });

  it("is seen by the operator, whoever sells it", async () => {
    const page = await (await adminFetch(`/admin/marketplace/orders/${order.id}`)).json();
    expect(adminOrderPageSchema.parse(page)).toMatchObject({ id: order.id, producerId: seller.producerId });
    const list = await adminFetch(
      `/admin/marketplace/orders?producer=${seller.producerId}&limit=1&before=${order.code + 1}`,
    );
    expect(adminOrdersSchema.parse(await list.json()).orders.map(({ id }) => id)).toEqual([order.id]);
    expect((await adminFetch("/admin/marketplace/orders/order_none")).status).toBe(404);
  });

  it("does not exist for another seller, nor for a shopper without its link", async () => {
    const producer = await addProducer("HTX Khác");
    const other = await joinAs((await openOwnSeller(producer.id, "HTX Khác")).id, "owner");
    const before = await kept(order);
    expect((await other(`/seller/orders/${order.code}`)).status).toBe(404);
    const body = { move: "hand_over" };
    expect((await other(`/seller/orders/${order.code}/moves`, body)).status).toBe(404);
    expect((await seller.as.owner("/seller/orders/x/moves", body)).status).toBe(404);
    const stranger = await seller.order(1);
    const signed = new URLSearchParams({ expires: String(stranger.link.expires), signature: stranger.link.signature });
    for (const query of ["", `?${signed}`]) {
      const answer = await storeFetch(`/store/orders/${order.id}/cancel${query}`, { method: "POST", body: "{}" });
      expect(answer.status).toBe(404);
    }
    expect(await kept(order)).toEqual(before);
  });

  it("cannot be cancelled, sent, paid or changed by hand in Medusa Admin, past its ledger", async () => {
    const [{ payment } = { payment: "" }] = await sql<{ payment: string }>(
      `select p.id as payment from payment p join order_payment_collection x on x.payment_collection_id = p.payment_collection_id
       where x.order_id = $1`,
      [order.id],
    );
    const before = await kept(order);
    for (const [path, body] of [
      [`orders/${order.id}/cancel`, {}],
      [`orders/${order.id}/complete`, {}],
      [`orders/${order.id}/fulfillments`, { items: [] }],
      [`payments/${payment}/capture`, {}],
      ["returns", { order_id: order.id }],
    ] as const) {
      const answer = await adminFetch(`/admin/${path}`, { method: "POST", body: JSON.stringify(body) });
      expect([path, answer.status]).toEqual([path, 409]);
      expect(refusalSchema.parse(await answer.json())).toMatchObject({ code: "order_kept_in_step" });
    }
    expect(await kept(order)).toEqual(before);
  });

  it("never changes its state without a move, nor loses one", async () => {
    const broken = [
      "update marketplace_order_state set state = 'delivered' where order_id = $1",
      "update marketplace_order_move set reason = 'khác' where order_id = $1",
      "delete from marketplace_order_move where order_id = $1",
    ];
    for (const statement of broken) await expect(sql(statement, [order.id])).rejects.toThrow();
  });
});

describe("the statement of a seller", () => {
  const statement = async (query = "") =>
    sellerLedgerSchema.parse((await seller.as.owner(`/seller/ledger${query}`)).body);

  it("tells the owner what came of each order, and why tax was withheld or not", async () => {
    const order = await seller.order(PIECES);
    const story: Step[] = [...DELIVERED, ["operator", "collect"]];
    for (const [who, what] of story) expect((await move(who, order, what)).status).toBe(200);
    const lines = (await statement()).days.flatMap((day) => day.lines).filter((line) => line.order === order.code);
    expect(lines).toMatchObject([
      { kind: "collected", expected: -GOODS - 30_000, payable: GOODS, delivery: 30_000, vat: 0, withheld: null },
      { kind: "placed", vi: "Đặt đơn", expected: GOODS + 30_000, payable: 0 },
    ]);
  });

  /** Waits until the outbox has told the ledger of every order: what nobody has moved yet comes from there. */
  const told = async (): Promise<void> => {
    for (let tries = 0; tries < 200; tries++) {
      const [row] = await sql<{ left: number }>(
        `select count(*)::int as left from marketplace_group_order g where g.producer_id = $1
         and not exists (select 1 from marketplace_ledger_sale s where s.order_id = g.order_id)`,
        [seller.producerId],
      );
      if (row?.left === 0) return;
      await sleep(100);
    }
    throw new Error("The ledger was not told of every order");
  };

  it("is read page by page and says the same, and to nobody but the owner", async () => {
    await told();
    const all = (await statement("?limit=200")).days.flatMap((day) => day.lines);
    const pages: typeof all = [];
    for (let next: string | null = ""; next !== null; ) {
      const page: SellerLedger = await statement(`?limit=7${next === "" ? "" : `&before=${next}`}`);
      pages.push(...page.days.flatMap((day) => day.lines));
      next = page.next;
    }
    expect(pages).toEqual(all);
    expect(all.length).toBeGreaterThan(7);
    expect((await seller.as.clerk("/seller/ledger")).status).toBe(403);
    expect((await statement("?before=nothing")).days).toEqual([]);
  }, 120_000);
});
