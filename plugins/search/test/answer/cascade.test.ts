import { calendarDay } from "@cho-ocop/ocop-rules";
import { wordsOf } from "@cho-ocop/vietnam/typed";
import { type Ask, cascade, type Frame } from "../../src/answer/cascade.js";
import type { Filters } from "../../src/port/provider.js";
import { NOTHING_ASKED, type Understood } from "../../src/port/understood.js";
import type { QueryWord } from "../../src/port/words.js";

const words = (text: string): QueryWord[] => wordsOf(text).map((word) => ({ ...word, typed: null, weight: 1 }));
const understood = (text: string, more: Partial<Understood> = {}): Understood => ({
  ...NOTHING_ASKED,
  words: words(text),
  ...more,
});
const FRAME: Frame = {
  index: "listings",
  on: calendarDay("2026-11-22"),
  sort: "relevance",
  offset: 0,
  limit: 10,
  facets: [],
};

/** A shelf of a few jars, searched by reading every label. */
const SHELF = [
  { id: "honey", words: ["mat", "ong", "rung"], stars: 4, price: 150_000 },
  { id: "tea", words: ["che", "xanh"], stars: 3, price: 60_000 },
  { id: "rice", words: ["gao", "nep", "cam"], stars: 3, price: 40_000 },
  { id: "cake", words: ["gao", "nep", "la"], stars: 4, price: 30_000 },
];
const ask: Ask = async ({ words: asked, match, filters, limit }) => {
  const hits = SHELF.filter(
    (jar) =>
      (filters.stars === undefined || filters.stars.some((stars) => stars === jar.stars)) &&
      (filters.priceMax === undefined || jar.price <= filters.priceMax) &&
      (match === "all"
        ? asked.every(({ fold }) => jar.words.includes(fold))
        : asked.filter(({ fold }) => jar.words.includes(fold)).length * 2 > asked.length),
  );
  return { ids: hits.slice(0, limit).map(({ id }) => id), total: hits.length, facets: {} };
};
const look = (what: Understood, chosen: Filters = {}, said: Filters = {}) => cascade(ask, what, chosen, said, FRAME);

describe("when all words are found together", () => {
  it("nothing is let go", async () => {
    const found = await look(understood("mat ong"), {}, { stars: [4] });
    expect(found).toMatchObject({
      answer: { ids: ["honey"] },
      match: "all",
      second: false,
      letGo: [],
      said: { stars: [4] },
    });
  });

  it("another reading that finds more is offered, not taken", async () => {
    const found = await look(understood("che", { second: [] }));
    expect(found).toMatchObject({ answer: { ids: ["tea"] }, better: [] });
  });
});

describe("when they are not", () => {
  it("the second reading is tried before words are left out", async () => {
    expect(await look(understood("mat on", { second: words("mat ong") }))).toMatchObject({
      answer: { ids: ["honey"] },
      second: true,
    });
  });

  it("a filter of the sentence goes before a word does", async () => {
    const found = await look(understood("gao nep cam"), {}, { stars: [4] });
    expect(found).toMatchObject({ answer: { ids: ["rice"] }, match: "all", said: {}, letGo: [{ filter: "stars" }] });
  });

  it("some of the words are enough", async () => {
    expect(await look(understood("mat ong ngon"))).toMatchObject({ answer: { ids: ["honey"] }, match: "some" });
  });
});

describe("when nothing is found", () => {
  it("a filter of the sentence goes, and only the one that stands in the way", async () => {
    const found = await look(understood("mat ong"), {}, { stars: [4], priceMax: 100_000 });
    expect(found).toMatchObject({
      answer: { ids: ["honey"] },
      said: { stars: [4] },
      letGo: [{ kind: "filter", filter: "priceMax" }],
    });
  });

  it("all filters of the sentence go when one is not enough", async () => {
    const found = await look(understood("mat ong"), {}, { stars: [5], priceMax: 100_000 });
    expect(found.letGo).toHaveLength(2);
    expect(found.said).toEqual({});
  });

  it("words that find nothing by themselves go last, and are named", async () => {
    const found = await look(understood("zzz che qqq www"));
    expect(found).toMatchObject({ answer: { ids: ["tea"] }, match: "all" });
    expect(found.letGo.map((one) => (one.kind === "word" ? one.word.fold : one.filter))).toEqual(["zzz", "qqq", "www"]);
  });

  it("a chosen filter stays, and is told with what there is without it", async () => {
    const found = await look(understood("mat ong"), { stars: [5] });
    expect(found).toMatchObject({ answer: { total: 0 }, letGo: [], without: [{ filter: "stars", total: 1 }] });
  });

  it("and nothing helps, the answer is empty", async () => {
    expect(await look(understood("zzz"))).toMatchObject({ answer: { total: 0 }, letGo: [], without: [] });
  });
});
