/**
 * Splits a sum of whole đồng over parts in proportion to their weights, by largest remainder: the parts are whole đồng and their sum is
 * exactly `total`. Where all weights are 0 they count as equal. Throws a RangeError for what is not a sum of whole đồng from 0 up.
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  for (const value of [total, ...weights])
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError("Sums and weights are whole numbers from 0 up");
  if (weights.length === 0) {
    if (total > 0) throw new RangeError("There is nobody to give the sum to");
    return [];
  }
  const given = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  const whole = given.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const shares = given.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight);
    return { index, part: Number(product / whole), rest: product % whole };
  });
  let left = total - shares.reduce((sum, { part }) => sum + part, 0);
  // Equal remainders go to whoever stands first: the same cart is always split the same way.
  const byRest = [...shares].sort((one, other) =>
    one.rest === other.rest ? one.index - other.index : one.rest > other.rest ? -1 : 1,
  );
  for (const share of byRest) {
    if (left === 0) break;
    share.part += 1;
    left -= 1;
  }
  return shares.map(({ part }) => part);
}
