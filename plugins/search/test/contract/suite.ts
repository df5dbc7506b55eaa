/** @file What every provider behind the port must do. One suite for all of them: `describeProvider` registers it for one. */
import { addDays, calendarDay } from "@cho-ocop/ocop-rules";
import { wordsOf } from "@cho-ocop/vietnam/typed";
import fc from "fast-check";
import type { IndexName, SearchDocument } from "../../src/port/document.js";
import { FACETS, type ProviderQuery, type SearchProvider } from "../../src/port/provider.js";
import { counted, FILTERS, inOrder, passing } from "./brute.js";
import { asked, CORPUS, documentOf, FOR_EVER, question, SINCE_EVER, TODAY, TOMORROW } from "./corpus.js";

/** A provider without documents, and how to be rid of it. */
export interface Opened {
  readonly provider: SearchProvider;
  close(): Promise<void>;
}

export interface SuiteOptions {
  /** What no stand-in of ours can show, because its ranking is simplified: asked of engines with a ranking of their own only. */
  readonly ranksByItself: boolean;
}

/** Registers the contract for a provider; `open` makes a new one without documents. */
export function describeProvider(name: string, open: () => Promise<Opened>, options: SuiteOptions): void {
  describe(name, () => {
    describe("with sixty products", () => describeReading(open, options));
    describe("while things change", () => describeWriting(open));
  });
}

const idsOf = async (provider: SearchProvider, given: Partial<ProviderQuery> = {}): Promise<string[]> =>
  (await provider.search(question(given))).ids.toSorted();
const titled = (text: string): string[] => CORPUS.filter(({ title }) => title.includes(text)).map(({ id }) => id);

function describeReading(open: () => Promise<Opened>, { ranksByItself }: SuiteOptions): void {
  let opened: Opened;
  let provider: SearchProvider;
  beforeAll(async () => {
    opened = await open();
    ({ provider } = opened);
    await provider.upsert("listings", CORPUS);
  });
  afterAll(() => opened.close());

  it("is well", async () => {
    expect(await provider.healthy()).toBe(true);
  });

  it("answers everything where nothing is asked", async () => {
    const answer = await provider.search(question({ limit: 10 }));
    expect(answer.total).toBe(60);
    expect(answer.ids).toHaveLength(10);
    expect(await idsOf(provider)).toEqual(CORPUS.map(({ id }) => id));
  });

  it.each(FILTERS)("finds what passes %j, no more and no less", async (filters) => {
    const query = question({ filters });
    const answer = await provider.search(query);
    expect(answer.ids.toSorted()).toEqual(passing(CORPUS, query));
    expect(answer.total).toBe(answer.ids.length);
  });

  it("finds and counts what a look at every product gives, for any filters on any day", async () => {
    const filters = fc
      .uniqueArray(fc.constantFrom(...FILTERS), { maxLength: 4 })
      .map((several) => Object.assign({}, ...several));
    const day = fc.integer({ min: -2200, max: 1600 }).map((days) => addDays(TODAY, days));
    await fc.assert(
      fc.asyncProperty(filters, day, async (some, on) => {
        const query = question({ filters: some, on, facets: FACETS });
        const answer = await provider.search(query);
        expect(answer.ids.toSorted()).toEqual(passing(CORPUS, query));
        for (const facet of FACETS) expect(inOrder(answer.facets[facet])).toEqual(counted(CORPUS, facet, query));
      }),
      { numRuns: 25 },
    );
  });

  it("shows a star up to the last day of its certificate and not one day longer", async () => {
    const threeStars = { filters: { stars: [3] } } as const;
    const ending = passing(CORPUS, question(threeStars));
    expect(ending.length).toBeGreaterThan(0);
    expect(await idsOf(provider, threeStars)).toEqual(ending);
    expect(await idsOf(provider, { ...threeStars, on: TOMORROW })).toEqual([]);
    const past = { ...threeStars, on: calendarDay("2023-06-01") };
    expect(await idsOf(provider, past)).toEqual(passing(CORPUS, question(past)));
  });

  it("counts a facet without its own filter and with all others", async () => {
    const query = question({ filters: { group: ["II"], stars: [4] }, facets: ["group", "stars", "province"] });
    const { facets } = await provider.search(query);
    for (const facet of query.facets) expect(inOrder(facets[facet])).toEqual(counted(CORPUS, facet, query));
    expect(facets.group?.length).toBeGreaterThan(1);
    expect(Object.keys(facets).sort()).toEqual(["group", "province", "stars"]);
  });

  it("counts among the hits of the words only", async () => {
    const query = question({ words: asked("vải thiều"), facets: ["group", "inStock", "price"] });
    const lychees = CORPUS.filter(({ title }) => title.startsWith("Vải"));
    const { facets, total } = await provider.search(query);
    expect(total).toBe(lychees.length);
    for (const facet of query.facets) expect(inOrder(facets[facet])).toEqual(counted(lychees, facet, query));
  });

  it("sorts by price either way, what has none last", async () => {
    for (const sort of ["price", "-price"] as const) {
      const { ids } = await provider.search(question({ sort }));
      const prices = ids.map((id) => CORPUS.find((document) => document.id === id)?.price ?? null);
      const known = prices.filter((price) => price !== null);
      expect(known).toEqual(known.toSorted((left, right) => (sort === "price" ? left - right : right - left)));
      expect(prices.slice(0, known.length)).toEqual(known);
    }
  });

  it("sorts by the stars of the day", async () => {
    for (const on of [TODAY, TOMORROW, calendarDay("2023-06-01")]) {
      const { ids, total } = await provider.search(question({ sort: "stars", on }));
      const stars = ids.map((id) => {
        const periods = CORPUS.find((document) => document.id === id)?.periods ?? [];
        return periods.find(({ from, to }) => from <= on && on < to)?.stars ?? 0;
      });
      expect(stars).toEqual(stars.toSorted((left, right) => right - left));
      expect(total).toBe(60);
      expect(new Set(ids).size).toBe(60);
    }
  });

  it("sorts by the newest decision, what has none last", async () => {
    const { ids } = await provider.search(question({ sort: "newest" }));
    const days = ids.map((id) => CORPUS.find((document) => document.id === id)?.decidedOn ?? "");
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it("sorts by name as people look for it, with or without marks", async () => {
    const { ids } = await provider.search(question({ sort: "name" }));
    const names = ids.map((id) => {
      const title = CORPUS.find((document) => document.id === id)?.title ?? "";
      return wordsOf(title)
        .map(({ fold }) => fold)
        .join(" ");
    });
    expect(names).toEqual(names.toSorted());
  });

  it.each(["relevance", "price", "-price", "stars", "newest", "name"] as const)(
    "gives pages by %s that neither overlap nor leave anything out, the same each time",
    async (sort) => {
      const all = await provider.search(question({ sort }));
      for (const limit of [7, 20]) {
        const pages: string[] = [];
        for (let offset = 0; offset < 60; offset += limit) {
          const page = await provider.search(question({ sort, offset, limit }));
          expect(page.total).toBe(60);
          pages.push(...page.ids);
        }
        expect(pages).toEqual(all.ids);
      }
      expect((await provider.search(question({ sort, offset: 13, limit: 5 }))).ids).toEqual(all.ids.slice(13, 18));
    },
  );

  it("gives pages of words with marks, and of places, that fit together", async () => {
    const words = asked("dẻo béo", [2, 1]);
    const places = [{ name: "Bến Tre", level: "province", era: "before", now: "Vĩnh Long" }] as const;
    for (const given of [{ words, match: "some" }, { words: asked("thiều"), places }, { places }] as const) {
      const all = await provider.search(question(given));
      const pages: string[] = [];
      for (let offset = 0; offset < all.total; offset += 3) {
        pages.push(...(await provider.search(question({ ...given, offset, limit: 3 }))).ids);
      }
      expect(pages).toEqual(all.ids);
      expect(all.ids).toHaveLength(all.total);
    }
  });

  it("tells the total without any hit, and no hit behind the last", async () => {
    const none = await provider.search(question({ limit: 0, facets: ["group"] }));
    expect(none).toMatchObject({ ids: [], total: 60 });
    expect(inOrder(none.facets.group)).toEqual(counted(CORPUS, "group", question()));
    expect(await provider.search(question({ offset: 600, limit: 20 }))).toMatchObject({ ids: [], total: 60 });
  });

  it("finds what holds all words, with or without marks, in any order", async () => {
    for (const text of ["vải thiều", "vai thieu", "THIỀU vải", "vải thiều sấy"]) {
      expect(await idsOf(provider, { words: asked(text) })).toEqual(titled("Vải thiều"));
    }
    expect(await idsOf(provider, { words: asked("vải dừa") })).toEqual([]);
  });

  it("finds by other names, aliases, places and producers too", async () => {
    const having = (holds: (document: SearchDocument) => boolean) => CORPUS.filter(holds).map(({ id }) => id);
    expect(await idsOf(provider, { words: asked("đặc sản quê") })).toEqual(having(({ names }) => names.length > 0));
    expect(await idsOf(provider, { words: asked("khóm") })).toEqual(having(({ aliases }) => aliases.length > 0));
    expect(await idsOf(provider, { words: asked("tuyên quang") })).toEqual(having(({ province }) => province === "08"));
    expect(await idsOf(provider, { words: asked("hồng quế") })).toEqual(
      having(({ producer }) => producer?.id === "prdr_hai"),
    );
    expect(await idsOf(provider, { words: asked("giao tận nơi") })).toEqual(
      having(({ description }) => description !== null),
    );
  });

  it("takes mỳ for mì, and words typed in parts for whole ones", async () => {
    expect(await idsOf(provider, { words: asked("mì chũ") })).toEqual(titled("Mỳ"));
    expect(await idsOf(provider, { words: asked("mỳ chũ".normalize("NFD")) })).toEqual(titled("Mỳ"));
  });

  it("finds what holds the most telling words where some are enough, all words first", async () => {
    const words = asked("béo thiều giao", [9, 4, 1]);
    expect((await provider.search(question({ words }))).total).toBe(0);
    const answer = await provider.search(question({ words, match: "some" }));
    expect(answer.total).toBeGreaterThan(0);
    expect(titled("béo")).toContain(answer.ids[0]);
    const both = await provider.search(question({ words: asked("béo hồng quế", [9, 1, 1]), match: "some" }));
    const first = CORPUS.find(({ id }) => id === both.ids[0]);
    expect(first?.title).toBe("Kẹo dừa béo");
    expect(first?.producer?.id).toBe("prdr_hai");
  });

  it("finds the beginning of a last word only while it is still typed", async () => {
    expect(await idsOf(provider, { words: asked("vải thi"), unfinished: true })).toEqual(titled("Vải thiều"));
    expect(await idsOf(provider, { words: asked("vải thi") })).toEqual([]);
    expect(await idsOf(provider, { words: asked("thi vải"), unfinished: true })).toEqual([]);
  });

  it("lists first what has the marks that were typed", async () => {
    for (const [text, title] of [
      ["bơ", "Bơ sáp chín"],
      ["bò", "Khô bò một nắng"],
    ] as const) {
      const { ids, total } = await provider.search(question({ words: asked(text) }));
      const titles = ids.map((id) => CORPUS.find((document) => document.id === id)?.title);
      expect(total).toBe(titled("Bơ").length + titled("bò").length);
      expect(titles.slice(0, titled(title).length)).toEqual(titled(title).map(() => title));
    }
    const { ids } = await provider.search(question({ words: asked("dứa") }));
    expect(titled("dứa")).toContain(ids[0]);
  });

  it("lists first what comes from the places that are named, and leaves out nothing", async () => {
    const places = [{ name: "Tuyên Quang", level: "province", era: "since", now: null }] as const;
    const words = asked("vải");
    const { ids } = await provider.search(question({ words, places }));
    expect(ids.toSorted()).toEqual(titled("Vải thiều"));
    const there = ids.map((id) => CORPUS.find((document) => document.id === id)?.province === "08");
    expect(there).toEqual(there.toSorted((left, right) => Number(right) - Number(left)));
    expect(there).toContain(true);
    expect(there).toContain(false);
  });

  it.each([
    ["ten thousand letters", "a".repeat(10_000)],
    ["three thousand words", "ga ".repeat(3000)],
    ["quotes and operators", `"vải" -thiều OR 1=1 AND id_key EXISTS ' ; drop table x; -- ) | & ! <-> :*`],
    ["signs and NUL", "\0 🍋 \u202e %00 $x {{7*7}} \\ * ?"],
    ["halves of signs", "\ud83d vải \udc00"],
  ])("stays calm when the words are %s", async (_, text) => {
    const answer = await provider.search(question({ words: asked(text), facets: FACETS }));
    expect(answer.ids.length).toBe(answer.total);
    const raw = [{ fold: text, marked: text, typed: null, weight: 1 }];
    for (const match of ["all", "some"] as const) {
      await expect(provider.search(question({ words: raw, match, unfinished: true }))).resolves.toBeDefined();
    }
  });

  it.each([`" OR group = "I`, "I\\", `\\" OR "`, "'", "[", "I]", "\0", "🍋", "\ud83d", "a".repeat(5000), "", "*"])(
    "finds nothing by the value %j, instead of obeying it",
    async (value) => {
      for (const field of ["group", "province", "provinceBefore", "producer"] as const) {
        expect(await idsOf(provider, { filters: { [field]: [value] } })).toEqual([]);
      }
      expect(await idsOf(provider, { filters: { group: [value, "II"] } })).toEqual(
        passing(CORPUS, question({ filters: { group: ["II"] } })),
      );
    },
  );

  it("takes prices that no product has", async () => {
    expect(await idsOf(provider, { filters: { priceMin: Number.MAX_SAFE_INTEGER } })).toEqual([]);
    expect(await idsOf(provider, { filters: { priceMax: -1 } })).toEqual([]);
  });

  it("answers many questions at once, each its own", async () => {
    const questions = FILTERS.map((filters) => question({ filters, facets: ["stars", "group"] }));
    const answers = await Promise.all(questions.map((query) => provider.search(query)));
    for (const [index, query] of questions.entries()) {
      expect(answers[index]?.ids.toSorted()).toEqual(passing(CORPUS, query));
    }
  });

  if (ranksByItself) {
    it("lists a name before a description, and words side by side before words apart", async () => {
      await provider.upsert("register", [
        documentOf({ id: "rp_apart", title: "Trà ướp với hoa sen" }),
        documentOf({ id: "rp_beside", title: "Hộp trà sen" }),
        documentOf({ id: "rp_told", title: "Bánh cốm", description: "Dùng với trà sen" }),
      ]);
      const { ids } = await provider.search(question({ index: "register", words: asked("trà sen") }));
      expect(ids).toEqual(["rp_beside", "rp_apart", "rp_told"]);
    });
  }
}

function describeWriting(open: () => Promise<Opened>): void {
  let opened: Opened;
  let provider: SearchProvider;
  beforeEach(async () => {
    opened = await open();
    ({ provider } = opened);
  });
  afterEach(() => opened.close());

  const one = documentOf({ id: "prod_1", title: "Cam sành", price: 10_000, group: "II" });
  const two = documentOf({ id: "prod_2", title: "Quýt hồng", price: 20_000 });
  const three = documentOf({ id: "prod_3", title: "Nhãn lồng", price: 30_000 });
  const digests = (index: IndexName = "listings") => provider.digests(index, null, 100);
  const digestsOf = (...documents: SearchDocument[]) => documents.map(({ id, digest }) => ({ id, digest }));

  it("finds a product as soon as it is written, and its new state as soon as that is written", async () => {
    await provider.upsert("listings", [one, two]);
    expect(await idsOf(provider, { words: asked("cam") })).toEqual(["prod_1"]);
    await provider.upsert("listings", [documentOf({ id: "prod_1", title: "Ổi lê", price: 90_000 })]);
    expect(await idsOf(provider, { words: asked("cam") })).toEqual([]);
    expect(await idsOf(provider, { words: asked("ổi") })).toEqual(["prod_1"]);
    expect(await idsOf(provider, { filters: { group: ["II"] } })).toEqual([]);
    expect(await idsOf(provider, { filters: { priceMin: 80_000 } })).toEqual(["prod_1"]);
  });

  it("is the same after writing the same twice, or twice in one go", async () => {
    await provider.upsert("listings", [one]);
    await provider.upsert("listings", [documentOf({ id: "prod_1", title: "Cũ" }), one]);
    await provider.upsert("listings", [one]);
    await provider.upsert("listings", []);
    expect(await digests()).toEqual(digestsOf(one));
    expect((await provider.search(question({ facets: ["group"] }))).facets.group).toEqual([{ value: "II", count: 1 }]);
  });

  it("never shows a product again that was taken off", async () => {
    await provider.upsert("listings", [one, two, three]);
    await provider.remove("listings", ["prod_1", "prod_3", "prod_nothing"]);
    await provider.remove("listings", ["prod_1"]);
    await provider.remove("listings", []);
    const answer = await provider.search(question({ facets: ["price"] }));
    expect(answer).toMatchObject({ ids: ["prod_2"], total: 1 });
    expect(answer.facets.price).toEqual([{ value: "0", count: 1 }]);
    expect(await idsOf(provider, { words: asked("cam") })).toEqual([]);
    expect(await digests()).toEqual(digestsOf(two));
  });

  it("tells what it holds in pages, in the order of ids", async () => {
    const ids = ["prod_B", "prod_a", "prod_10", "prod_9", "prod_Z", "prod_z", "prod_1e5"];
    const documents = ids.map((id) => documentOf({ id }));
    await provider.upsert("listings", documents);
    const pages: { id: string; digest: string }[] = [];
    for (let after: string | null = null; ; ) {
      const page: readonly { id: string; digest: string }[] = await provider.digests("listings", after, 2);
      pages.push(...page);
      after = page.at(-1)?.id ?? null;
      if (after === null) break;
    }
    expect(pages).toEqual(digestsOf(...documents.toSorted((left, right) => (left.id < right.id ? -1 : 1))));
  });

  it("keeps what is for sale and the register apart", async () => {
    await provider.upsert("listings", [one]);
    await provider.upsert("register", [documentOf({ id: "prod_1", title: "Cam bản ghi" }), two]);
    await provider.remove("register", ["prod_2"]);
    expect(await digests("listings")).toEqual(digestsOf(one));
    expect(await idsOf(provider, { index: "register", words: asked("bản ghi") })).toEqual(["prod_1"]);
    expect(await idsOf(provider, { words: asked("bản ghi") })).toEqual([]);
  });

  it("answers from the old index until the new one is put in its place", async () => {
    await provider.upsert("listings", [one, two]);
    const rebuild = await provider.rebuild("listings");
    await rebuild.add([documentOf({ id: "prod_3", title: "Cũ" })]);
    await rebuild.add([three]);
    expect(await digests()).toEqual(digestsOf(one, two));
    await rebuild.swap();
    expect(await digests()).toEqual(digestsOf(three));
    expect(await idsOf(provider)).toEqual(["prod_3"]);
  });

  it("keeps what was written and removed while the new index was built, whatever the builder read before", async () => {
    await provider.upsert("listings", [one, two, three]);
    const rebuild = await provider.rebuild("listings");
    await rebuild.add([one]);
    const newer = documentOf({ id: "prod_1", title: "Cam mới", price: 11_000 });
    const newest = documentOf({ id: "prod_2", title: "Quýt mới", price: 22_000 });
    const added = documentOf({ id: "prod_4", title: "Mận" });
    await provider.upsert("listings", [newer, newest, added]);
    await provider.remove("listings", ["prod_3"]);
    expect(await digests()).toEqual(digestsOf(newer, newest, added));
    await rebuild.add([two, three]);
    await rebuild.swap();
    expect(await digests()).toEqual(digestsOf(newer, newest, added));
    expect((await provider.search(question())).total).toBe(3);
    expect(await idsOf(provider, { words: asked("mới") })).toEqual(["prod_1", "prod_2"]);
    await provider.remove("listings", ["prod_1"]);
    expect(await digests()).toEqual(digestsOf(newest, added));
  });

  it("keeps the old index when the new one is thrown away, and can build again", async () => {
    await provider.upsert("listings", [one]);
    const thrown = await provider.rebuild("listings");
    await thrown.add([two]);
    await thrown.abandon();
    await provider.upsert("listings", [three]);
    expect(await digests()).toEqual(digestsOf(one, three));
    const rebuild = await provider.rebuild("listings");
    await rebuild.add([two]);
    await rebuild.swap();
    expect(await digests()).toEqual(digestsOf(two));
  });

  it("begins anew where a builder died, and the dead one's work is not in the new index", async () => {
    await provider.upsert("listings", [one]);
    const dead = await provider.rebuild("listings");
    await dead.add([three]);
    const rebuild = await provider.rebuild("listings");
    await expect(dead.add([three])).rejects.toThrow();
    await rebuild.add([two]);
    await rebuild.swap();
    await expect(dead.swap()).rejects.toThrow();
    await expect(rebuild.add([one])).rejects.toThrow();
    expect(await digests()).toEqual(digestsOf(two));
  });

  it("can be built before anything was ever written", async () => {
    const rebuild = await provider.rebuild("register");
    await rebuild.add([one, two]);
    await rebuild.swap();
    expect(await digests("register")).toEqual(digestsOf(one, two));
    expect(await idsOf(provider, { index: "register" })).toEqual(["prod_1", "prod_2"]);
  });

  it("holds a product whose certificate was never told, and one valid from ever to ever", async () => {
    const always = { from: SINCE_EVER, to: FOR_EVER, status: "valid", stars: 5 } as const;
    await provider.upsert("listings", [one, documentOf({ id: "prod_5", periods: [always] })]);
    expect(await idsOf(provider, { filters: { stars: [5] } })).toEqual(["prod_5"]);
    expect(await idsOf(provider, { filters: { stars: [5] }, on: calendarDay("2099-12-31") })).toEqual(["prod_5"]);
    expect(await idsOf(provider)).toEqual(["prod_1", "prod_5"]);
  });

  it("writes both indexes and answers at the same time", async () => {
    await provider.upsert("listings", [one]);
    await provider.upsert("register", [one]);
    const write = async (index: IndexName): Promise<void> => {
      for (let round = 0; round < 5; round += 1) {
        await provider.upsert(index, [documentOf({ id: `prod_r${round}` }), one]);
      }
    };
    const ask = async (): Promise<void> => {
      for (let round = 0; round < 10; round += 1)
        expect(await idsOf(provider, { words: asked("cam") })).toEqual(["prod_1"]);
    };
    await Promise.all([write("listings"), write("register"), ask(), ask()]);
    for (const index of ["listings", "register"] as const) {
      expect((await digests(index)).map(({ id }) => id)).toEqual([
        "prod_1",
        ...[0, 1, 2, 3, 4].map((round) => `prod_r${round}`),
      ]);
    }
  });
}
