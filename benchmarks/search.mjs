// @ts-check
// The search: whether shoppers find what they mean, and how fast.
import { benchSearchRelevance } from "./search-relevance.mjs";

/** @param {{ quiet?: boolean }} [options] */
export async function benchSearch(options) {
  return { relevance: await benchSearchRelevance(options) };
}
