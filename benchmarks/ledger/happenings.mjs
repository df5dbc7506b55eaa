// @ts-check
// Random happenings of orders: a fixed sequence, with some that must be refused.

const SEED = 20261122;
const OUTCOMES = ["collected", "collected", "collected", "collected", "cancelled", "refused"];
const LATER = ["refunded", "refunded", "refund_paid", "collected"];

/** A number below `limit`, always the same sequence. @param {number} seed */
const numbers = (seed) => (/** @type {number} */ limit) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 4_294_967_296) * limit);
};

/**
 * So many happenings, order after order, each order placed first. Whoever runs them adds what is posted to `balances`.
 * @param {number} count
 * @returns {Generator<{ order: number, happening: any, sale: Record<"net" | "commission" | "vat" | "pit" | "delivery", bigint>, balances: Record<string, bigint> }>}
 */
export function* randomHappenings(count) {
  const below = numbers(SEED);
  let made = 0;
  for (let order = 0; made < count; order += 1) {
    const dong = (/** @type {number} */ limit) => BigInt(below(limit));
    const sale = {
      net: dong(2_000_000),
      commission: dong(100_000),
      vat: dong(40_000),
      pit: dong(20_000),
      delivery: dong(60_000),
    };
    /** @type {Record<string, bigint>} */
    const balances = {};
    const happenings = [
      { kind: "placed" },
      { kind: OUTCOMES[below(OUTCOMES.length)] },
      ...Array.from({ length: below(4) }, () => later(below)),
    ];
    for (const happening of happenings.slice(0, count - made)) yield { order, happening, sale, balances };
    made += happenings.length;
  }
}

/** @param {(limit: number) => number} below */
function later(below) {
  const kind = LATER[below(LATER.length)];
  if (kind === "refunded") return { kind, items: BigInt(below(900_000)), delivery: BigInt(below(40_000)) };
  return kind === "refund_paid" ? { kind, amount: BigInt(below(500_000)) } : { kind };
}
