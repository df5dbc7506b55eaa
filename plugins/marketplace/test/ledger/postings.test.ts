import fc from "fast-check";
import type { Account, Balances, Entry } from "../../src/ledger/accounts.js";
import { type Happening, postings } from "../../src/ledger/postings.js";
import { type Sale, totalOf } from "../../src/ledger/sale.js";

const dong = fc.bigInt({ min: 0n, max: 500_000_000n });
const sales: fc.Arbitrary<Sale> = fc.record({ net: dong, commission: dong, vat: dong, pit: dong, delivery: dong });
const sumOf = (entries: readonly Entry[]): bigint => entries.reduce((sum, { amount }) => sum + amount, 0n);

const add = (before: Balances, entries: readonly Entry[]): Balances => {
  const balances: Partial<Record<Account, bigint>> = { ...before };
  for (const { account, amount } of entries) balances[account] = (balances[account] ?? 0n) + amount;
  return balances;
};

/** What stands on the accounts of an order after some things happened to it; those that are refused change nothing. */
const after = (sale: Sale, ...happenings: Happening[]): Balances =>
  happenings.reduce<Balances>((balances, happening) => {
    const entries = postings(happening, sale, balances);
    return Array.isArray(entries) ? add(balances, entries) : balances;
  }, {});
const of = (balances: Balances, account: Account): bigint => balances[account] ?? 0n;
const standing = (balances: Balances) => Object.fromEntries(Object.entries(balances).filter(([, sum]) => sum !== 0n));

const amount = fc.bigInt({ min: -5n, max: 600_000_000n });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom("collected" as const, "cancelled" as const, "refused" as const).map((kind) => ({ kind })),
  fc.record({ kind: fc.constant("refunded" as const), items: amount, delivery: amount }),
  fc.record({ kind: fc.constant("refund_paid" as const), amount }),
  fc.record({ kind: fc.constant("paid_out" as const), of: fc.constantFrom("producer_payable", "delivery"), amount }),
);
const PLACED = { kind: "placed" } as const;
const COLLECTED = { kind: "collected" } as const;

const tea: Sale = { net: 87_500n, commission: 5_000n, vat: 5_000n, pit: 2_500n, delivery: 30_000n };

describe("the ledger", () => {
  it("adds up to 0 with everything that happens, and moves no nothing", () => {
    fc.assert(
      fc.property(sales, fc.array(happening, { maxLength: 12 }), (sale, happenings) => {
        let balances = after(sale, PLACED);
        for (const one of happenings) {
          const entries = postings(one, sale, balances);
          if (!Array.isArray(entries)) continue;
          expect(sumOf(entries)).toBe(0n);
          expect(entries.every((entry) => entry.amount !== 0n)).toBe(true);
          expect(new Set(entries.map(({ account }) => account)).size).toBe(entries.length);
          balances = add(balances, entries);
        }
      }),
    );
  });

  it("lets nobody earn anything before the shopper has paid at the door", () => {
    expect(after(tea, PLACED)).toEqual({ shopper_due: 130_000n, sale_pending: -130_000n });
  });

  it("shares out what was paid as it was agreed when it was sold", () => {
    expect(standing(after(tea, PLACED, COLLECTED))).toEqual({
      clearing: 130_000n,
      producer_payable: -87_500n,
      commission: -5_000n,
      vat_withheld: -5_000n,
      pit_withheld: -2_500n,
      delivery: -30_000n,
    });
  });

  it.each(["cancelled", "refused"] as const)("is as if nothing had been ordered when an order is %s", (kind) => {
    fc.assert(
      fc.property(sales, (sale) => {
        expect(standing(after(sale, PLACED, { kind }))).toEqual({});
      }),
    );
  });

  it("leaves nothing with anybody when all was refunded, in however many parts", () => {
    fc.assert(
      fc.property(sales, fc.array(fc.bigInt({ min: 1n, max: 200_000_000n }), { maxLength: 6 }), (sale, parts) => {
        let balances = after(sale, PLACED, COLLECTED);
        let items = totalOf(sale) - sale.delivery;
        for (const part of parts) {
          const now = part < items ? part : items;
          balances = add(balances, takenBack({ kind: "refunded", items: now, delivery: 0n }, sale, balances));
          items -= now;
        }
        balances = add(balances, takenBack({ kind: "refunded", items, delivery: sale.delivery }, sale, balances));
        balances = add(balances, takenBack({ kind: "refund_paid", amount: totalOf(sale) }, sale, balances));
        expect(standing(balances)).toEqual({});
      }),
    );
  });

  it("never takes back more than was paid, nor more from anybody than that one got", () => {
    fc.assert(
      fc.property(sales, fc.array(happening, { maxLength: 12 }), (sale, happenings) => {
        const balances = after(
          sale,
          PLACED,
          COLLECTED,
          ...happenings.filter(({ kind }) => kind !== "paid_out" && kind !== "collected"),
        );
        for (const account of ["producer_payable", "commission", "vat_withheld", "pit_withheld", "delivery"] as const)
          expect(of(balances, account) <= 0n).toBe(true);
        expect(of(balances, "clearing") >= 0n).toBe(true);
        expect(of(balances, "refund") <= 0n).toBe(true);
      }),
    );
  });

  it("splits a refund by largest remainder", () => {
    const balances = after(tea, PLACED, COLLECTED);
    expect(postings({ kind: "refunded", items: 33_333n, delivery: 0n }, tea, balances)).toEqual([
      { account: "refund", amount: -33_333n },
      { account: "producer_payable", amount: 29_166n },
      { account: "commission", amount: 1_667n },
      { account: "vat_withheld", amount: 1_667n },
      { account: "pit_withheld", amount: 833n },
    ]);
  });

  it.each<[string, Happening, Happening[]]>([
    ["a second payment of an order", COLLECTED, [COLLECTED]],
    ["a cancellation of what was paid for", { kind: "cancelled" }, [COLLECTED]],
    ["a payment of what was cancelled", COLLECTED, [{ kind: "cancelled" }]],
    ["a payment of what was refused at the door", COLLECTED, [{ kind: "refused" }]],
    ["a refund of what nobody has paid for", { kind: "refunded", items: 1n, delivery: 0n }, []],
    ["a refund of more than the goods", { kind: "refunded", items: 100_001n, delivery: 0n }, [COLLECTED]],
    ["a refund of more than the delivery", { kind: "refunded", items: 0n, delivery: 30_001n }, [COLLECTED]],
    ["a refund of nothing", { kind: "refunded", items: 0n, delivery: 0n }, [COLLECTED]],
    ["a refund of less than nothing", { kind: "refunded", items: -1n, delivery: 2n }, [COLLECTED]],
    ["money back that no refund promised", { kind: "refund_paid", amount: 1n }, [COLLECTED]],
    ["a payout of more than is owed", { kind: "paid_out", of: "producer_payable", amount: 87_501n }, [COLLECTED]],
    ["a payout before the shopper has paid", { kind: "paid_out", of: "producer_payable", amount: 1n }, []],
  ])("refuses %s", (_what, refused, before) => {
    expect(postings(refused, tea, after(tea, PLACED, ...before))).toMatchObject({ ok: false });
  });

  it("refuses what happens to an order that it does not know", () => {
    expect(postings(COLLECTED, undefined, {})).toMatchObject({ ok: false, code: "ledger_not_open" });
  });

  it("pays out what a producer has earned, and no more", () => {
    const balances = after(tea, PLACED, COLLECTED);
    expect(postings({ kind: "paid_out", of: "producer_payable", amount: 87_500n }, undefined, balances)).toEqual([
      { account: "producer_payable", amount: 87_500n },
      { account: "clearing", amount: -87_500n },
    ]);
  });
});

function takenBack(happening: Happening, sale: Sale, balances: Balances): Entry[] {
  if ("items" in happening && happening.items + happening.delivery === 0n) return [];
  if ("amount" in happening && happening.amount === 0n) return [];
  const entries = postings(happening, sale, balances);
  if (!Array.isArray(entries)) throw new Error(entries.en);
  return entries;
}
