import { calendarDay, STATUSES } from "@cho-ocop/ocop-rules";
import { wordsOf } from "@cho-ocop/vietnam/typed";
import { changes, readState, statesWithStars, statesWithStatus } from "../../../src/providers/embedded/states.js";
import { quoted, storable } from "../../../src/providers/embedded/text.js";
import { type FieldWords, findingVector, rankingVector } from "../../../src/providers/embedded/vectors.js";

const wordsIn = (texts: Partial<Record<keyof FieldWords, readonly string[]>>): FieldWords => ({
  title: [],
  names: [],
  decisions: [],
  aliases: [],
  places: [],
  producer: [],
  tags: [],
  description: [],
  ...Object.fromEntries(Object.entries(texts).map(([field, all]) => [field, all.map(wordsOf)])),
});

describe("the words of a product as PostgreSQL holds them", () => {
  test("all of them find, each under the generation that it belongs to", () => {
    const words = wordsIn({ title: ["Bơ bò"], description: ["mật ong"] });
    expect(findingVector(words, 7)).toBe("'7.bo' '7.mat' '7.ong'");
  });

  test("those of title and names weigh most, with the marks beside the plain word, and texts are not neighbours", () => {
    const words = wordsIn({ title: ["Bơ sáp"], places: ["Krông Búk"], description: ["mật ong"] });
    expect(rankingVector(words)).toBe(
      "'bo':1A '=bo7':1A 'sap':2A '=sap1':2A 'krong':8B '=kro6ng':8B 'buk':9B '=buk1':9B",
    );
  });

  test("a text of more words than PostgreSQL takes is cut, not refused", () => {
    const many = Array.from({ length: 30_000 }, (_, index) => `t${index}`).join(" ");
    expect(Buffer.byteLength(findingVector(wordsIn({ description: [many] }), 1))).toBeLessThan(1_000_000);
    expect(Buffer.byteLength(rankingVector(wordsIn({ title: [many] })))).toBeLessThan(1_000_000);
  });

  test("signs that mean something to PostgreSQL are told as they are", () => {
    expect(quoted("a'b\\c")).toBe("'a''b\\\\c'");
    expect(storable("a\0b\uD800c🍚")).toBe("a\uFFFDb\uFFFDc🍚");
  });
});

describe("what holds on which days", () => {
  const period = (from: string, to: string, stars: 4 | null) => ({
    from: calendarDay(from),
    to: calendarDay(to),
    status: stars === null ? ("expired" as const) : ("valid" as const),
    stars,
  });

  test("changes are in the order of their days, and end with nothing", () => {
    const { days, states } = changes([period("2028-01-01", "2030-01-01", null), period("2025-01-01", "2028-01-01", 4)]);
    expect(days).toEqual(["2025-01-01", "2028-01-01", "2030-01-01"]);
    expect(states.map((state) => (state === null ? null : readState(state)))).toEqual([
      { status: "valid", stars: 4 },
      { status: "expired", stars: null },
      null,
    ]);
  });

  test("between periods that do not meet nothing holds; without any, nothing ever does", () => {
    const { days, states } = changes([period("2025-01-01", "2026-01-01", 4), period("2027-01-01", "2028-01-01", 4)]);
    expect(days).toEqual(["2025-01-01", "2026-01-01", "2027-01-01", "2028-01-01"]);
    expect(states.map((state) => state === null)).toEqual([false, true, false, true]);
    expect(changes([])).toEqual({ days: [], states: [] });
  });

  test("every state is found by its status and, where it has some, by its stars", () => {
    for (const status of STATUSES)
      for (const state of statesWithStatus([status])) {
        const { stars } = readState(state);
        expect(readState(state).status).toBe(status);
        expect(statesWithStars([3, 4, 5]).includes(state)).toBe(stars !== null);
      }
  });
});
