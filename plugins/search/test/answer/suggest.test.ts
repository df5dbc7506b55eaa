import { begins, placesBegun, shared } from "../../src/answer/suggest.js";
import { maySuggest } from "../../src/log/popular.js";

const rows = (count: number) => Array.from({ length: count }, (_, number) => ({ text: `${number}` }));
const producers = (count: number) => rows(count).map(({ text }) => ({ handle: text, name: text, count: 1 }));

describe("eight rows of suggestions", () => {
  it("are shared, and what one group leaves free others take", () => {
    const all = shared({ queries: rows(9), products: [], producers: producers(9), places: [] });
    expect(all.queries.length + all.producers.length).toBe(8);
    expect(shared({ queries: rows(1), products: [], producers: [], places: [] }).queries).toHaveLength(1);
  });
});

describe("a place that somebody begins to type", () => {
  const counts = {
    province: [{ value: "24", count: 5 }],
    provinceBefore: [
      { value: "24", count: 3 },
      { value: "27", count: 2 },
    ],
  };

  it("is named in the era that has the name, with what it belongs to now", () => {
    expect(placesBegun("bac gi", counts)).toMatchObject([
      { name: "Bắc Giang", era: "before", now: "Bắc Ninh", count: 3 },
    ]);
    expect(placesBegun("Bắc Ni", counts)).toMatchObject([{ name: "Bắc Ninh", era: "since", now: null, count: 5 }]);
  });

  it("is not named when nothing is for sale from there", () => {
    expect(placesBegun("ha noi", counts)).toEqual([]);
  });
});

describe("the name of a producer", () => {
  it("fits when every word that was typed begins one of its words", () => {
    expect(begins("htx che", "HTX Chè Tân Cương")).toBe(true);
    expect(begins("htx ca phe", "HTX Chè Tân Cương")).toBe(false);
    expect(begins("", "HTX")).toBe(false);
  });
});

describe("a text that many looked for", () => {
  it("is suggested to others unless it is an insult, forbidden or holds a number", () => {
    expect(maySuggest("mat ong bac ha")).toBe(true);
    for (const text of ["mua can sa", "vcl", "goi 09123", "•••"]) expect(maySuggest(text)).toBe(false);
  });
});
