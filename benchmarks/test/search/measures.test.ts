const load = (): Promise<typeof import("../../search/measures.mjs")> => import("../../search/measures.mjs");

describe("How good an order of hits is", () => {
  it("all five good answers first are the best there can be", async () => {
    const { ndcgAt10, recallAt5, reciprocalRank } = await load();
    const hits = [true, true, true, true, true];
    expect([recallAt5(hits, 5), reciprocalRank(hits), ndcgAt10(hits, 5)]).toEqual([1, 1, 1]);
  });
  it("one good answer in the third place is found, but late", async () => {
    const { ndcgAt10, recallAt5, reciprocalRank } = await load();
    const hits = [false, false, true];
    expect(recallAt5(hits, 1)).toBe(1);
    expect(reciprocalRank(hits)).toBeCloseTo(1 / 3);
    expect(ndcgAt10(hits, 1)).toBeCloseTo(0.5);
  });
  it("five places are enough of a hundred good answers, and nothing found is nothing", async () => {
    const { ndcgAt10, recallAt5, reciprocalRank } = await load();
    expect(recallAt5([true, true, true, true, false, true], 100)).toBeCloseTo(0.8);
    expect([recallAt5([], 3), reciprocalRank([]), ndcgAt10([], 3)]).toEqual([0, 0, 0]);
  });
});
