/** @file The ledger on a database of its own: from an order in the shop to the producer's money. */
import "../../../kernel/test/system/quiet.js";

import { clock, inOneTransaction, type OutboxMessage, whenReached } from "@cho-ocop/kernel";
import { calendarDay } from "@cho-ocop/ocop-rules";
import { bootInProcess, type InProcess } from "../../../kernel/test/system/boot.js";
import { ORDER_PLACED } from "../../src/checkout/write.js";
import { producerBalance } from "../../src/ledger/balance.js";
import { onPlaced } from "../../src/ledger/placed.js";
import { type LedgerEvent, record } from "../../src/ledger/record.js";
import { moveOrder } from "../../src/orders/move-order.js";
import { type Market, openMarket } from "./market.js";

jest.setTimeout(180_000);

let house: InProcess;
let market: Market;
const day = calendarDay("2026-11-22");
const recordedAt = new Date("2026-11-22T03:00:00Z");

beforeAll(async () => {
  house = await bootInProcess("ledger", { http: true });
  market = await openMarket(house.container);
});
afterAll(() => house.close());

const rows = async <Row = Record<string, unknown>>(sql: string, values: string[] = []): Promise<Row[]> =>
  (await market.knex.raw<{ rows: Row[] }>(sql, values)).rows;
const balances = async (where: string, value: string) =>
  Object.fromEntries(
    (
      await rows<{ account: string; amount: string }>(
        `select n.account, sum(n.amount)::text amount from marketplace_ledger_entry n
         join marketplace_ledger_event e on e.id = n.event_id where e.${where} = ? group by n.account having sum(n.amount) <> 0`,
        [value],
      )
    ).map(({ account, amount }) => [account, Number(amount)]),
  );
const happened = (event: LedgerEvent) => inOneTransaction(house.container, (tx) => record(tx, event));

/** Tells the ledger of an order what stands in the outbox. Not by the relay: another one may be at work in this process and take the message. */
async function deliver(orderId: string): Promise<void> {
  const [message] = await rows<Pick<OutboxMessage, "id" | "topic" | "key" | "payload" | "recordedAt">>(
    'select id, topic, key, payload, recorded_at as "recordedAt" from kernel_outbox_message where topic = ? and key = ?',
    [ORDER_PLACED, orderId],
  );
  if (message === undefined) throw new Error(`The outbox holds nothing of ${orderId}`);
  await onPlaced({ ...message, effectiveOn: clock.today(), attempt: 1 }, { container: house.container });
}

/** Orders something in the shop and tells the ledger of it. Returns the order's id. */
async function order(producer: string, price: number, quantity: number, off?: number): Promise<string> {
  const good = await market.good({ producer, price });
  const cart = await market.cart([off === undefined ? [good, quantity] : [good, quantity, off]]);
  const answer = await fetch(`${house.url}/store/carts/${cart}/complete`, {
    method: "POST",
    headers: { "x-publishable-api-key": market.key, "content-type": "application/json" },
    body: "{}",
  });
  expect(answer.status).toBe(200);
  const placed = (await answer.json()) as { order: { id: string } };
  await deliver(placed.order.id);
  return placed.order.id;
}

describe("an order in the shop", () => {
  it("stands in the ledger as owed by the shopper, and nobody has earned anything yet", async () => {
    const id = await order("so-cai-mot", 50_000, 2, 10_000);
    expect(await balances("order_id", id)).toEqual({ shopper_due: 120_000, sale_pending: -120_000 });
    expect(await rows("select sum(amount)::int sum from marketplace_ledger_entry")).toEqual([{ sum: 0 }]);
    expect(await producerBalance(market.knex, "prdr_so-cai-mot", day)).toMatchObject({
      expected: 120_000,
      payable: 0,
      tax: { vat: 0, pit: 0, withheld: false },
    });
  });

  it("is shared out by the rules of the day on which it was sold, whatever changes later", async () => {
    await rows("insert into marketplace_tax_switch values ('2026-01-01', true)");
    await rows("insert into marketplace_tax_activity values ('prdr_so-cai-hai', '2026-01-01', 'goods')");
    await rows(
      "insert into marketplace_commission_rule (group_code, from_day, basis_points) values ('I', '2026-01-01', 500)",
    );
    const id = await order("so-cai-hai", 100_000, 1);
    await rows("update marketplace_commission_rule set basis_points = 5000");
    await rows("delete from marketplace_tax_switch");
    expect(await happened({ id: "paid-2", day, recordedAt, order: id, happening: { kind: "collected" } })).toBe(true);
    // 5 % commission, 1 % and 0.5 % tax of 100,000 đồng of goods.
    expect(await balances("order_id", id)).toEqual({
      clearing: 130_000,
      producer_payable: -93_500,
      commission: -5_000,
      vat_withheld: -1_000,
      pit_withheld: -500,
      delivery: -30_000,
    });
    await rows("delete from marketplace_commission_rule");
  });

  it("leaves nothing in the ledger when the shopper does not take it, and cannot be paid for then", async () => {
    const id = await order("so-cai-ba", 20_000, 1);
    await happened({ id: "no-3", day, recordedAt, order: id, happening: { kind: "refused" } });
    expect(await balances("order_id", id)).toEqual({});
    await expect(
      happened({ id: "paid-3", day, recordedAt, order: id, happening: { kind: "collected" } }),
    ).rejects.toMatchObject({ refusal: { code: "ledger_not_open" } });
    expect(await rows("select id from marketplace_ledger_event where id = 'paid-3'")).toEqual([]);
  });

  it("is paid out once, refunded once, and then the producer owes what was paid out too much", async () => {
    const id = await order("so-cai-bon", 40_000, 1);
    const party = "prdr_so-cai-bon";
    const base = { day, recordedAt };
    await happened({ ...base, id: "paid-4", order: id, happening: { kind: "collected" } });
    const payout = { kind: "paid_out", of: "producer_payable", amount: 40_000n } as const;
    const twice = ["out-4", "out-4b"].map((id) => happened({ ...base, id, party, happening: payout }));
    expect((await Promise.allSettled(twice)).map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await happened({ ...base, id: "back-4", order: id, happening: { kind: "refunded", items: 15_000n, delivery: 0n } });
    expect(await producerBalance(market.knex, party, day)).toMatchObject({
      expected: 0,
      payable: -15_000,
      delivery: 30_000,
      paidOut: 40_000,
    });
    await expect(
      happened({ ...base, id: "back-4b", order: id, happening: { kind: "refunded", items: 25_001n, delivery: 0n } }),
    ).rejects.toMatchObject({ refusal: { code: "ledger_too_much" } });
  });
});

describe("an event that comes again", () => {
  it("changes nothing, also when it comes ten times at once", async () => {
    const id = await order("so-cai-nam", 30_000, 1);
    const paid = { id: "paid-5", day, recordedAt, order: id, happening: { kind: "collected" } } as const;
    const answers = await Promise.all(Array.from({ length: 10 }, () => happened(paid)));
    expect(answers.filter((recorded) => recorded)).toHaveLength(1);
    expect((await balances("order_id", id)).clearing).toBe(60_000);
    await expect(happened({ ...paid, happening: { kind: "cancelled" } })).rejects.toThrow("comes again");
  });

  it("as a message of the outbox that is delivered twice leaves one sale in the ledger", async () => {
    const id = await order("so-cai-sau", 30_000, 1);
    await deliver(id);
    expect(await rows("select kind from marketplace_ledger_event where order_id = ?", [id])).toEqual([
      { kind: "placed" },
    ]);
    expect(await balances("order_id", id)).toEqual({ shopper_due: 60_000, sale_pending: -60_000 });
  });
});

describe("a move of an order that fails at its very end", () => {
  it("leaves nothing behind: neither in the ledger, nor in stock, nor of the move", async () => {
    const good = await market.good({ producer: "so-cai-bay", stock: 5 });
    const answer = await fetch(`${house.url}/store/carts/${await market.cart([[good, 2]])}/complete`, {
      method: "POST",
      headers: { "x-publishable-api-key": market.key, "content-type": "application/json" },
      body: "{}",
    });
    const { order } = (await answer.json()) as { order: { id: string } };
    const rejected = () =>
      moveOrder(house.container, {
        orderId: order.id,
        move: "reject",
        reason: "hết hàng",
        mover: { who: "owner", id: "smem_thu" },
        day,
        now: recordedAt,
        work: { effect: null, record: async () => {} },
      });
    const found = () =>
      rows(
        `select s.state, o.status::text, (select count(*)::int from marketplace_order_move m where m.order_id = o.id) moves,
          (select count(*)::int from marketplace_ledger_event e where e.order_id = o.id and e.kind = 'cancelled') cancelled
         from "order" o join marketplace_order_state s on s.order_id = o.id where o.id = ?`,
        [order.id],
      );
    const stop = whenReached("order.moved", () => {
      throw new Error("the power goes");
    });
    await expect(rejected()).rejects.toThrow("the power goes");
    stop();
    expect(await found()).toEqual([{ state: "placed", status: "pending", moves: 0, cancelled: 0 }]);
    expect(await market.stock(good)).toEqual({ reserved: 2, stocked: 5, reservations: 2 });
    await rejected();
    expect(await found()).toEqual([{ state: "rejected", status: "canceled", moves: 1, cancelled: 1 }]);
    expect(await market.stock(good)).toEqual({ reserved: 0, stocked: 5, reservations: 0 });
  });
});

describe("the database", () => {
  const event =
    "insert into marketplace_ledger_event values ('by-hand', 'paid_out', null, 'prdr_x', '2026-11-22', now(), 2)";
  it.each([
    [
      "an event whose entries do not add up",
      `${event}; insert into marketplace_ledger_entry values ('by-hand', 'clearing', 1), ('by-hand', 'refund', -2)`,
    ],
    ["an event without its entries", event],
    [
      "entries that are added later",
      "insert into marketplace_ledger_entry values ('paid-5', 'refund', 5), ('paid-5', 'vat_withheld', -5)",
    ],
    [
      "an account that it does not know",
      `${event}; insert into marketplace_ledger_entry values ('by-hand', 'savings', 1), ('by-hand', 'refund', -1)`,
    ],
    ["an entry that is changed", "update marketplace_ledger_entry set amount = 1"],
    ["an entry that is deleted", "delete from marketplace_ledger_entry"],
    ["an event that is changed", "update marketplace_ledger_event set party = 'prdr_me'"],
    ["a sale that is shared out anew", "update marketplace_ledger_sale set commission = 0"],
    ["a ledger that is emptied", "truncate marketplace_ledger_entry"],
    [
      "a second sale of an order",
      "insert into marketplace_ledger_event select 'again', kind, order_id, party, day, now(), 0 from marketplace_ledger_event where kind = 'placed' limit 1",
    ],
  ])("refuses %s", async (_what, statement) => {
    const before = await rows("select count(*)::int n, sum(amount)::int sum from marketplace_ledger_entry");
    await expect(market.knex.transaction((tx) => tx.raw(statement))).rejects.toThrow();
    expect(await rows("select count(*)::int n, sum(amount)::int sum from marketplace_ledger_entry")).toEqual(before);
  });
});
