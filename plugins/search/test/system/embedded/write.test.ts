import fc from "fast-check";
import type { SearchDocument } from "../../../src/port/document.js";
import { EmbeddedProvider } from "../../../src/providers/embedded/provider.js";
import { asked, documentOf, question } from "./documents.js";
import { type OwnTables, ownTables } from "./own-tables.js";

let tables: OwnTables;
let provider: EmbeddedProvider;
/** The same index from another process. */
let elsewhere: EmbeddedProvider;
beforeAll(async () => {
  tables = await ownTables("write");
  provider = new EmbeddedProvider(tables.knex);
  elsewhere = new EmbeddedProvider(tables.other);
});
afterAll(() => tables.close());
beforeEach(async () => {
  for (const index of ["listings", "register"] as const) await (await provider.rebuild(index)).swap();
});

const found = async (text: string, by = provider): Promise<string[]> =>
  (await by.search(question({ words: asked(text) }))).ids.toSorted();

const rowVersions = async (): Promise<string[]> =>
  (await tables.knex.raw<{ rows: { xmin: string }[] }>("select xmin::text from search_listings order by id")).rows.map(
    ({ xmin }) => xmin,
  );

const generations = async (): Promise<number> =>
  (await tables.knex.raw<{ rows: unknown[] }>("select from search_generation where index_name = 'listings'")).rows
    .length;

const gao = documentOf({ title: "Gạo nếp", id: "prod_1" });
const che = documentOf({ title: "Chè xanh", id: "prod_2" });

describe("writing", () => {
  test("a document is found as soon as it is written, from every process, and under its new words only", async () => {
    await provider.upsert("listings", [gao, che]);
    expect(await found("gao", elsewhere)).toEqual(["prod_1"]);
    await elsewhere.upsert("listings", [{ ...gao, title: "Mật ong", digest: "new" }]);
    expect(await found("gao")).toEqual([]);
    expect(await found("mật ong")).toEqual(["prod_1"]);
  });

  test("what is written twice in one call is there once, as it was written last", async () => {
    await provider.upsert("listings", [gao, { ...gao, title: "Mật ong", digest: "new" }]);
    expect([await found("gao"), await found("mat ong")]).toEqual([[], ["prod_1"]]);
  });

  test("a document that has not changed is not written again", async () => {
    await provider.upsert("listings", [gao, che]);
    const before = await rowVersions();
    await provider.upsert("listings", [gao, { ...che, price: 1, digest: "new" }]);
    const after = await rowVersions();
    expect([after[0] === before[0], after[1] === before[1]]).toEqual([true, false]);
  });

  test("a removed document is not found; removing what is not there is no error", async () => {
    await provider.upsert("listings", [gao, che]);
    await provider.remove("listings", ["prod_1", "nobody"]);
    expect([await found("gao"), await found("che")]).toEqual([[], ["prod_2"]]);
  });

  test("the indexes do not know of each other", async () => {
    await provider.upsert("register", [gao]);
    expect(await found("gao")).toEqual([]);
    expect((await provider.search(question({ index: "register", words: asked("gao") }))).ids).toEqual(["prod_1"]);
  });

  test("digests come page by page in the byte order of their ids", async () => {
    const ids = ["prod_a", "prod_B", "prod_é", "prod_10", "prod_9"];
    await provider.upsert(
      "listings",
      ids.map((id) => ({ ...gao, id, digest: `of ${id}` })),
    );
    const pages = [];
    for (let after: string | null = null; ; ) {
      const page = await provider.digests("listings", after, 2);
      pages.push(...page);
      const last = page.at(-1);
      if (last === undefined) break;
      after = last.id;
    }
    const expected = ids.toSorted((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
    expect(pages).toEqual(expected.map((id) => ({ id, digest: `of ${id}` })));
  });

  test("counts without words are right after every write, also one from another process", async () => {
    const browse = question({ facets: ["group"] });
    for (let count = 1; count < 6; count++) {
      await (count % 2 === 0 ? provider : elsewhere).upsert("listings", [{ ...gao, id: `prod_${count}` }]);
      const answer = await provider.search(browse);
      expect([answer.total, answer.facets.group]).toEqual([count, [{ value: "I", count }]]);
    }
  });
});

describe("building anew", () => {
  test("the old index answers until the swap, the new one after it, and nothing of the old is left", async () => {
    await provider.upsert("listings", [gao]);
    const rebuild = await provider.rebuild("listings");
    await rebuild.add([che]);
    expect([await found("gao"), await found("che")]).toEqual([["prod_1"], []]);
    await rebuild.swap();
    expect([await found("gao"), await found("che"), await found("che", elsewhere)]).toEqual([
      [],
      ["prod_2"],
      ["prod_2"],
    ]);
    expect(await rowVersions()).toHaveLength(1);
  });

  test("what is written or removed meanwhile is in both, and is not undone by what the builder read before", async () => {
    await provider.upsert("listings", [gao, che]);
    const rebuild = await provider.rebuild("listings");
    await elsewhere.upsert("listings", [{ ...gao, title: "Mật ong", digest: "new" }]);
    await elsewhere.remove("listings", ["prod_2"]);
    await rebuild.add([gao, che]);
    expect([await found("mat ong"), await found("che")]).toEqual([["prod_1"], []]);
    await rebuild.swap();
    expect([await found("mat ong"), await found("gao"), await found("che")]).toEqual([["prod_1"], [], []]);
  });

  test("an abandoned one leaves nothing, and cannot go on", async () => {
    await provider.upsert("listings", [gao]);
    const rebuild = await provider.rebuild("listings");
    await rebuild.add([che]);
    await rebuild.abandon();
    expect([await found("gao"), await generations(), (await rowVersions()).length]).toEqual([["prod_1"], 1, 1]);
    await expect(rebuild.add([che])).rejects.toThrow("is over");
    await expect(rebuild.swap()).rejects.toThrow("is over");
  });

  test("what a builder that died left behind is gone when the next one begins", async () => {
    const dead = await provider.rebuild("listings");
    await dead.add([gao]);
    const rebuild = await elsewhere.rebuild("listings");
    await rebuild.add([che]);
    await rebuild.swap();
    expect([await found("gao"), await found("che"), await generations()]).toEqual([[], ["prod_2"], 1]);
    await expect(dead.swap()).rejects.toThrow("is over");
  });

  test("readers see one index or the other while they are swapped, never a mixture or nothing", async () => {
    const generation = (name: string) =>
      Array.from({ length: 50 }, (_, index) => documentOf({ title: `Gạo ${name}`, id: `${name}_${index}` }));
    await provider.upsert("listings", generation("a"));
    let over = false;
    const seen = new Set<string>();
    const read = async (by: EmbeddedProvider, words: string) => {
      while (!over) {
        const { ids, total, facets } = await by.search(question({ words: asked(words), facets: ["group"] }));
        const kinds = new Set(ids.map((id) => id.slice(0, 1)));
        seen.add(`${[...kinds].join("")} ${ids.length} ${total} ${facets.group?.[0]?.count}`);
      }
    };
    const readers = [provider, elsewhere].flatMap((by) => ["gao", ""].map((words) => read(by, words)));
    for (const name of ["b", "c", "d", "e"]) {
      const rebuild = await provider.rebuild("listings");
      await rebuild.add(generation(name));
      await rebuild.swap();
    }
    over = true;
    await Promise.all(readers);
    expect([...seen].filter((each) => !/^[a-e] 50 50 50$/.test(each))).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
  });
});

describe("whatever is written or asked", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "\0",
      "\uD800",
      "a\uDFFFb",
      "'",
      "\\",
      "':*",
      "!a & (b | c)",
      "<->",
      "%_",
      "''); drop table x; --",
      "🍚",
    ),
    fc.constant("x".repeat(3_000)),
    fc.constant("gạo ".repeat(300)),
  );
  const word = fc.record({ fold: nasty, marked: fc.option(nasty), typed: fc.constant(null), weight: fc.nat(9) });

  test("is written and answered, and leaves the other documents as they were", async () => {
    await provider.upsert("listings", [che]);
    const facts = fc.record({
      title: nasty,
      names: fc.array(nasty, { maxLength: 2 }),
      producer: fc.option(fc.record({ id: nasty, handle: nasty, name: nasty })),
      group: nasty,
      province: nasty,
      provinceBefore: fc.option(nasty),
      places: fc.array(nasty, { maxLength: 2 }),
      aliases: fc.array(nasty, { maxLength: 2 }),
      description: fc.option(nasty),
      digest: nasty,
    }) as fc.Arbitrary<Partial<SearchDocument> & { title: string }>;
    const ask = fc.record({
      words: fc.array(word, { maxLength: 12 }),
      match: fc.constantFrom("all" as const, "some" as const),
      unfinished: fc.boolean(),
      places: fc.array(
        nasty.map((name) => ({ name, level: "commune", era: "since", now: null }) as const),
        {
          maxLength: 2,
        },
      ),
      filters: fc.record(
        {
          group: fc.array(nasty),
          producer: fc.array(nasty),
          province: fc.array(nasty),
          priceMin: fc.double({ noNaN: true }),
        },
        { requiredKeys: [] },
      ),
    });
    await fc.assert(
      fc.asyncProperty(facts, ask, async (written, asks) => {
        await provider.upsert("listings", [documentOf({ ...written, id: "prod_nasty" })]);
        const { total } = await provider.search(
          question({ ...asks, facets: ["producer", "group", "province", "price"] }),
        );
        expect(total).toBeGreaterThanOrEqual(0);
        expect(await found("chè xanh")).toContain("prod_2");
        await provider.remove("listings", [written.title, "prod_nasty"]);
      }),
      { numRuns: 60 },
    );
  });

  test("a word of 10,000 letters is found by itself, and five thousand words are a question like any other", async () => {
    await provider.upsert("listings", [{ ...gao, description: "a".repeat(10_000) }]);
    expect(await found("a".repeat(10_000))).toEqual(["prod_1"]);
    expect(await found(Array.from({ length: 5_000 }, (_, index) => `w${index}`).join(" "))).toEqual([]);
  });

  test("a description of twenty thousand different words is found by its first ones", async () => {
    const description = Array.from({ length: 20_000 }, (_, index) => `tu${index}`).join(" ");
    await provider.upsert("listings", [{ ...gao, description }]);
    expect(await found("tu17")).toEqual(["prod_1"]);
  });
});

test("a database that does not answer makes the provider unhealthy, not broken", async () => {
  expect(await provider.healthy()).toBe(true);
  const gone = await ownTables("gone");
  await gone.close();
  expect(await new EmbeddedProvider(gone.knex).healthy()).toBe(false);
});
