// @ts-check
// The search: whether shoppers find what they mean, and how fast.
import { benchSearchRelevance } from "./search-relevance.mjs";
import { benchSearchSpeed } from "./search-speed.mjs";

/** @param {{ quiet?: boolean }} [options] */
export const benchSearch = async (options) => ({
  relevance: await benchSearchRelevance(options),
  speed: await benchSearchSpeed(options),
});
