import fc from "fast-check";
import type { SearchDocument } from "../../../src/port/document.js";
import type { ProviderAnswer, ProviderQuery } from "../../../src/port/provider.js";
import { EmbeddedProvider } from "../../../src/providers/embedded/provider.js";
import { periodOn } from "../../contract/brute.js";
import { asked, countedByHand, documentOf, question, someDocuments, someQuestion } from "./documents.js";
import { type OwnTables, ownTables } from "./own-tables.js";

let tables: OwnTables;
let provider: EmbeddedProvider;
beforeAll(async () => {
  tables = await ownTables("find");
  provider = new EmbeddedProvider(tables.knex);
});
afterAll(() => tables.close());

/** Lets the index hold these documents and no others. */
async function hold(documents: readonly SearchDocument[]): Promise<void> {
  const rebuild = await provider.rebuild("listings");
  await rebuild.add(documents);
  await rebuild.swap();
}

const titlesFor = async (words: string, asks: Partial<ProviderQuery> = {}): Promise<readonly string[]> =>
  (await provider.search(question({ words: asked(words), ...asks }))).ids;

const countsOf = (answer: ProviderAnswer) =>
  Object.fromEntries(
    Object.entries(answer.facets).map(([facet, counts]) => [
      facet,
      Object.fromEntries(counts.map(({ value, count }) => [value, count])),
    ]),
  );

describe("what a question finds", () => {
  test("hits, total and every count are what counting by hand gives, whatever is filtered on whatever day", async () => {
    await fc.assert(
      fc.asyncProperty(
        someDocuments,
        fc.array(someQuestion, { minLength: 8, maxLength: 8 }),
        async (documents, asks) => {
          await hold(documents);
          for (const query of asks) {
            const answer = await provider.search(query);
            const expected = countedByHand(documents, query);
            expect({ ids: answer.ids.toSorted(), total: answer.total, facets: countsOf(answer) }).toEqual({
              ids: expected.ids.toSorted(),
              total: expected.ids.length,
              facets: expected.facets,
            });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test("pages put together are the whole answer, in its order, with the same total on each", async () => {
    await fc.assert(
      fc.asyncProperty(someDocuments, someQuestion, fc.integer({ min: 1, max: 7 }), async (documents, query, limit) => {
        await hold(documents);
        const whole = await provider.search(query);
        const pages: string[] = [];
        for (let offset = 0; offset <= whole.total; offset += limit) {
          const page = await provider.search({ ...query, offset, limit });
          expect(page.total).toBe(whole.total);
          pages.push(...page.ids);
        }
        expect(pages).toEqual(whole.ids);
      }),
      { numRuns: 20 },
    );
  });

  test("each sort puts first what it says, and last what has no value for it", async () => {
    await fc.assert(
      fc.asyncProperty(someDocuments, someQuestion, async (documents, query) => {
        await hold(documents);
        const byId = new Map(documents.map((document) => [document.id, document]));
        const { ids } = await provider.search(query);
        const found = ids.flatMap((id) => byId.get(id) ?? []);
        const keys = found.map((document) => {
          const values = {
            relevance: 0,
            price: document.price,
            "-price": document.price === null ? null : -document.price,
            stars: -(periodOn(document, query.on)?.stars ?? Number.NaN) || null,
            newest: document.decidedOn === null ? null : -Date.parse(document.decidedOn),
            name: 0,
          };
          return values[query.sort] ?? Number.POSITIVE_INFINITY;
        });
        expect(keys).toEqual(keys.toSorted((left, right) => (left === right ? 0 : left - right)));
      }),
      { numRuns: 30 },
    );
  });

  test("names are sorted as they are looked for, marks aside", async () => {
    await hold(
      ["Ớt", "Bơ sáp", "Đường", "Dừa", "Ấm trà", "Bò khô", "An xoa"].map((title) => documentOf({ title, id: title })),
    );
    expect(await titlesFor("", { sort: "name" })).toEqual([
      "Ấm trà",
      "An xoa",
      "Bò khô",
      "Bơ sáp",
      "Dừa",
      "Đường",
      "Ớt",
    ]);
  });
});

describe("what comes first", () => {
  const first = async (
    titles: readonly (string | SearchDocument)[],
    words: string,
    asks: Partial<ProviderQuery> = {},
  ) => {
    await hold(titles.map((title) => (typeof title === "string" ? documentOf({ title, id: title }) : title)));
    return titlesFor(words, asks);
  };

  test("marks that were typed decide between bơ and bò, and between dừa, dưa and dứa", async () => {
    expect(await first(["Bò khô", "Bơ sáp", "Thịt bò một nắng"], "bơ")).toHaveProperty("0", "Bơ sáp");
    expect(await titlesFor("bò")).toEqual(["Bò khô", "Thịt bò một nắng", "Bơ sáp"]);
    await first(["Mật hoa dừa", "Dưa lưới", "Dứa sấy dẻo"], "dừa");
    for (const [typed, title] of [
      ["dừa", "Mật hoa dừa"],
      ["dưa", "Dưa lưới"],
      ["dứa", "Dứa sấy dẻo"],
    ] as const)
      expect(await titlesFor(typed)).toHaveProperty("0", title);
  });

  test("the title before the place, the place before the description", async () => {
    const elsewhere = documentOf({ title: "Rượu", id: "described", description: "Uống cùng mật ong" });
    const fromThere = documentOf({ title: "Trà", id: "from", places: ["Mật Ong"] });
    expect(await first([elsewhere, fromThere, "Mật ong"], "mật ong")).toEqual(["Mật ong", "from", "described"]);
  });

  test("words side by side before words apart, and a title that is just that before a longer one", async () => {
    expect(await first(["Gà nếp gạo", "Gạo rang nếp", "Gạo nếp cái", "Gạo nếp"], "gạo nếp")).toEqual([
      "Gạo nếp",
      "Gạo nếp cái",
      expect.anything(),
      expect.anything(),
    ]);
  });

  test("the whole word before longer ones while the shopper is still typing", async () => {
    expect(await first(["Gạo ngon", "Gà đồi"], "gà", { unfinished: true })).toEqual(["Gà đồi", "Gạo ngon"]);
    expect(await titlesFor("gà")).toEqual(["Gà đồi"]);
  });

  test("what comes from a place that was named, without hiding the rest", async () => {
    const there = documentOf({ title: "Vải sấy", id: "there", places: ["Lục Ngạn", "Bắc Giang"] });
    const places = [{ name: "Bắc Giang", level: "province", era: "before", now: "Bắc Ninh" }] as const;
    expect(await first(["Vải", there], "vải", { places })).toEqual(["there", "Vải"]);
  });

  test("what can be bought, and what shows stars today, where all else is equal", async () => {
    const star = {
      from: "2026-01-01",
      to: "2026-12-01",
      status: "valid",
      stars: 4,
    } as SearchDocument["periods"][number];
    const documents = [
      documentOf({ title: "Gạo", id: "plain" }),
      documentOf({ title: "Gạo", id: "starred", periods: [star] }),
      documentOf({ title: "Gạo", id: "sold", inStock: false }),
    ];
    expect(await first(documents, "gạo")).toEqual(["starred", "plain", "sold"]);
    expect(await titlesFor("gạo", { on: star.to })).toEqual(["plain", "starred", "sold"]);
  });

  test("where some words are enough: the telling ones must be there, and weigh more", async () => {
    const words = asked("cho mật ong rừng").map((word, index) => ({ ...word, weight: index }));
    const found = await first(["Mật mía", "Mật ong", "Ong rừng", "Cho thuê xe", "Mật ong rừng"], "", {
      words,
      match: "some",
    });
    expect(found).toEqual(["Mật ong rừng", "Ong rừng", "Mật ong"]);
  });

  test("where no two of the telling words come together, one is enough", async () => {
    expect(await first(["Gạo tám", "Nếp cái"], "gạo nếp quý hiếm", { match: "some" })).toHaveLength(2);
  });
});
