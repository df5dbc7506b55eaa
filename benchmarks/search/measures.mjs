// @ts-check
// How good an order of hits is, each from 0 to 1.

/** How many of the good answers stand among the first five; five are enough. @param {readonly boolean[]} hits @param {number} good */
export const recallAt5 = (hits, good) => hits.slice(0, 5).filter(Boolean).length / Math.min(5, good);

/** One over the place of the first good answer. @param {readonly boolean[]} hits */
export function reciprocalRank(hits) {
  const first = hits.indexOf(true);
  return first < 0 ? 0 : 1 / (first + 1);
}

/** The good answers among the first ten, each worth less the lower it stands, of the best order that there could be. @param {readonly boolean[]} hits @param {number} good */
export function ndcgAt10(hits, good) {
  const worth = (/** @type {number} */ place) => 1 / Math.log2(place + 2);
  const gained = hits.slice(0, 10).reduce((sum, isGood, place) => sum + (isGood ? worth(place) : 0), 0);
  const best = Array.from({ length: Math.min(10, good) }, (_, place) => worth(place)).reduce(
    (sum, one) => sum + one,
    0,
  );
  return gained / best;
}

/** @param {readonly number[]} values */
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
