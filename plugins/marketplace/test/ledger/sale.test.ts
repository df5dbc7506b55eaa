import { calendarDay } from "@cho-ocop/ocop-rules";
import fc from "fast-check";
import { WITHHOLDING_LAW } from "../../src/generated/withholding.js";
import { type CommissionRule, commissionOn } from "../../src/ledger/commission.js";
import { saleOf } from "../../src/ledger/sale.js";
import { withheldOn } from "../../src/ledger/withholding.js";

const day = calendarDay("2026-11-22");
const rule = (given: Partial<CommissionRule>): CommissionRule => ({
  producer: null,
  group: null,
  from: calendarDay("2026-01-01"),
  to: null,
  basisPoints: 0,
  ...given,
});

describe("the commission on a sale", () => {
  const all = rule({ basisPoints: 100 });
  const food = rule({ group: "I", basisPoints: 200 });
  const hers = rule({ producer: "prdr_lan", basisPoints: 300 });
  const herFood = rule({ producer: "prdr_lan", group: "I", basisPoints: 400 });
  const newer = rule({ from: calendarDay("2026-06-01"), to: calendarDay("2026-11-22"), basisPoints: 150 });
  const her = { producer: "prdr_lan", group: "I", day } as const;

  it("is nothing where no rule was made", () => {
    expect(commissionOn(her, [])).toBe(0);
  });
  it.each([
    ["the most exact rule", her, [all, food, hers, herFood], 400],
    ["a producer's own rule before a group's", her, [food, hers, all], 300],
    ["a group's rule before the one for all", her, [all, food], 200],
    ["the newest of equal rules", her, [all, newer], 150],
    ["a rule on its last day", her, [newer], 150],
    ["no rule that has ended", { ...her, day: calendarDay("2026-11-23") }, [newer], 0],
    ["no rule that has not begun", { ...her, day: calendarDay("2026-05-31") }, [newer], 0],
    ["no rule of another producer or group", { ...her, producer: "prdr_hoa", group: "II" } as const, [hers, food], 0],
    ["no producer's rule for goods of none", { ...her, producer: null }, [hers, all], 100],
  ])("follows %s", (_which, sold, rules, basisPoints) => {
    expect(commissionOn(sold, rules)).toBe(basisPoints);
    expect(commissionOn(sold, [...rules].reverse())).toBe(basisPoints);
  });
});

describe("the tax that is withheld from a sale", () => {
  it.each([
    ["a household that trades goods", "household", "goods", "2026-11-22", 100, 50],
    ["a household that makes goods", "household", "production", "2026-11-22", 300, 150],
    ["an individual with services", "individual", "services", "2026-11-22", 500, 200],
    ["other business", "business_household", "other", "2026-11-22", 200, 100],
    ["other business before the law knew it: the highest rates", "household", "other", "2026-06-30", 500, 200],
    ["a business that nobody has named: the highest rates", "household", null, "2026-11-22", 500, 200],
    ["a maker of unknown legal form", "unknown", "goods", "2026-11-22", 100, 50],
    ["a cooperative, which declares for itself", "cooperative", "goods", "2026-11-22", 0, 0],
    ["a company, which declares for itself", "company", null, "2026-11-22", 0, 0],
    ["goods of no producer", null, null, "2026-11-22", 0, 0],
    ["the day before the first decree", "household", "goods", "2025-06-30", 0, 0],
    ["the first day of the first decree", "household", "goods", "2025-07-01", 100, 50],
  ] as const)("is known for %s", (_who, legalForm, activity, on, vat, pit) => {
    expect(withheldOn(calendarDay(on), { legalForm, activity }, WITHHOLDING_LAW)).toEqual({ vat, pit });
  });

  it("comes with the words that a tax adviser must be asked", () => {
    expect(WITHHOLDING_LAW.adviser.vi).toContain("tư vấn thuế");
    expect(WITHHOLDING_LAW.adviser.en).toContain("tax adviser");
  });
});

describe("a sale", () => {
  const basisPoints = fc.integer({ min: 0, max: 5_000 });
  const goods = fc.array(
    fc.record({ group: fc.constantFrom("I", "II", null), amount: fc.bigInt({ min: 0n, max: 1_000_000_000n }) }),
    { maxLength: 3 },
  );

  it("is shared out to the đồng, and nobody gets less than nothing", () => {
    fc.assert(
      fc.property(goods, basisPoints, basisPoints, (sold, general, food) => {
        const rules = [rule({ basisPoints: general }), rule({ group: "I", basisPoints: food })];
        const order = { producer: "prdr_lan", day, goods: sold, delivery: 30_000n };
        const { net, commission, vat, pit, delivery } = saleOf(order, rules, { vat: 500, pit: 200 });
        expect(net + commission + vat + pit).toBe(sold.reduce((sum, { amount }) => sum + amount, 0n));
        expect([net, commission, vat, pit].every((share) => share >= 0n)).toBe(true);
        expect(delivery).toBe(30_000n);
      }),
    );
  });

  it("leaves fractions of a đồng with the producer", () => {
    const order = { producer: "prdr_lan", day, goods: [{ group: "I" as const, amount: 199n }], delivery: 0n };
    expect(saleOf(order, [rule({ basisPoints: 99 })], { vat: 100, pit: 50 })).toEqual({
      net: 197n,
      commission: 1n,
      vat: 1n,
      pit: 0n,
      delivery: 0n,
    });
  });
});
