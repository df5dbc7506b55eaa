/** @file What is particular to the search by Meilisearch: days as runs, one round trip, settings on change only, keys that may no more than they need. */
import { addDays, calendarDay } from "@cho-ocop/ocop-rules";
import fc from "fast-check";
import { FACETS } from "../../src/port/provider.js";
import { runsOfDay, runsOfPeriod } from "../../src/providers/meilisearch/days.js";
import { KEYS, keyIndexes } from "../../src/providers/meilisearch/keys.js";
import { byMarks, MARKS_WINDOW } from "../../src/providers/meilisearch/marks.js";
import { planOf } from "../../src/providers/meilisearch/plan.js";
import { MeilisearchProvider } from "../../src/providers/meilisearch/provider.js";
import { missingSettings, SETTINGS } from "../../src/providers/meilisearch/settings.js";
import { asked, documentOf, question } from "../contract/corpus.js";
import { openFake } from "../contract/open.js";
import { FakeMeilisearch } from "../fake-meilisearch/server.js";

const BEGIN = calendarDay("1900-01-01");
const day = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays(BEGIN, days));

describe("days", () => {
  it("lie in a period if, and only if, one of their runs is one of its runs", () => {
    fc.assert(
      fc.property(day, day, day, fc.constantFrom(-1, 0, 1), (one, other, asks, step) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const runs = new Set(runsOfPeriod(from, to));
        const near = [
          asks,
          step === -1 && from === BEGIN ? from : addDays(from, step),
          addDays(to, -1 * Number(to > BEGIN)),
          to,
        ];
        for (const on of near) expect(runsOfDay(on).some((run) => runs.has(run))).toBe(from <= on && on < to);
      }),
    );
  });

  it("are few runs, however long the period", () => {
    expect(runsOfPeriod(calendarDay("1900-01-01"), calendarDay("2199-12-31")).length).toBeLessThan(18);
    expect(runsOfPeriod(calendarDay("2023-11-22"), calendarDay("2026-11-22")).length).toBeLessThan(22);
    expect(runsOfPeriod(calendarDay("2026-11-22"), calendarDay("2026-11-22"))).toEqual([]);
  });
});

describe("a question", () => {
  it("is one round trip, whatever is asked", async () => {
    const { provider, fake } = await openFake();
    await provider.upsert("listings", [documentOf({ id: "prod_1" })]);
    const before = fake.requests.length;
    await provider.search(
      question({ facets: FACETS, filters: { stars: [4], group: ["I"] }, sort: "stars", words: asked("bánh") }),
    );
    expect(fake.requests.slice(before)).toEqual(["POST /multi-search"]);
    await fake.stop();
  });

  it("names the ten words that tell most, in their order, when there are more", () => {
    const words = asked("a b c d e f g h i j k l", [1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 1, 9]);
    const [first] = planOf(question({ words }), "x").questions;
    expect(first?.q).toBe("b c d e f g h i j l ");
  });

  it("asks for whole pages as they are, and for the first hits together where marks count", () => {
    const pageOf = (given: Parameters<typeof question>[0]) => {
      const [first] = planOf(question({ limit: 20, ...given }), "x").questions;
      return { page: first?.page, hitsPerPage: first?.hitsPerPage };
    };
    expect(pageOf({ offset: 60 })).toEqual({ page: 4, hitsPerPage: 20 });
    expect(pageOf({ offset: 65 })).toEqual({ page: 1, hitsPerPage: 85 });
    expect(pageOf({ words: asked("bơ") })).toEqual({ page: 1, hitsPerPage: MARKS_WINDOW });
    expect(pageOf({ words: asked("bơ"), offset: 90 })).toEqual({ page: 1, hitsPerPage: 110 });
    expect(pageOf({ words: asked("bơ"), offset: 120 })).toEqual({ page: 7, hitsPerPage: 20 });
    expect(pageOf({ words: asked("bơ"), sort: "price" })).toEqual({ page: 1, hitsPerPage: 20 });
  });

  it("lists the name with the marks before other texts with them, and both before none", () => {
    const hit = (id: string, marks_title: string[], marks_other: string[]) => ({ id, marks_title, marks_other });
    const hits = [
      hit("none", ["bo2"], []),
      hit("other", ["bo2"], ["bo7"]),
      hit("name", ["bo7"], []),
      hit("last", [], []),
    ];
    expect(byMarks(hits, asked("bơ", [0])).map(({ id }) => id)).toEqual(["name", "other", "none", "last"]);
  });
});

describe("settings", () => {
  it("are sent when they differ and not again", async () => {
    const { provider, fake } = await openFake();
    const sent = () => fake.requests.filter((request) => request.startsWith("PATCH")).length;
    await provider.upsert("listings", [documentOf({ id: "prod_1" })]);
    expect(sent()).toBe(1);
    await provider.upsert("listings", [documentOf({ id: "prod_2" })]);
    expect(sent()).toBe(1);
    await fake.stop();
    expect(missingSettings(structuredClone(SETTINGS) as never)).toEqual({});
  });

  it("that mean the same in another order are no change; another ranking is", () => {
    const rules = [...SETTINGS.filterableAttributes]
      .reverse()
      .map(({ attributePatterns, features }) => ({ features, attributePatterns }));
    const sortableAttributes = [...SETTINGS.sortableAttributes].reverse();
    expect(missingSettings({ ...SETTINGS, filterableAttributes: rules, sortableAttributes } as never)).toEqual({});
    const rankingRules = [...SETTINGS.rankingRules].reverse();
    expect(Object.keys(missingSettings({ ...SETTINGS, rankingRules } as never))).toEqual(["rankingRules"]);
  });
});

describe("a provider", () => {
  it("asks nothing of a server before it is needed, and says that an absent one is not well", async () => {
    const provider = new MeilisearchProvider({ url: "http://127.0.0.1:1", searchKey: "a", writeKey: "b" });
    expect(await provider.healthy()).toBe(false);
    await expect(provider.search(question())).rejects.toThrow();
    await expect(provider.upsert("listings", [documentOf({ id: "prod_1" })])).rejects.toThrow();
  });

  it("rejects where an index was never made, so that nobody takes it for an empty one", async () => {
    const { provider, fake } = await openFake();
    await expect(provider.search(question())).rejects.toThrow("not found");
    expect(await provider.digests("listings", null, 10)).toEqual([]);
    await fake.stop();
  });

  it("fails a write whose task fails, and waits no longer than it may", async () => {
    const { provider, fake } = await openFake();
    await provider.upsert("listings", [documentOf({ id: "prod_1" })]);
    await expect(provider.upsert("listings", [documentOf({ id: "with space" })])).rejects.toThrow("is invalid");
    await fake.stop();
  });
});

describe("each of the two keys", () => {
  const MASTER = "master";
  const PREFIX = "ocop_";

  async function everything(actions: {
    readonly search: readonly string[];
    readonly write: readonly string[];
  }): Promise<void> {
    const fake = await FakeMeilisearch.start({ masterKey: MASTER });
    const make = async (allowed: readonly string[]): Promise<string> => {
      const response = await fetch(`${fake.url}/keys`, {
        method: "POST",
        headers: { authorization: `Bearer ${MASTER}`, "content-type": "application/json" },
        body: JSON.stringify({ actions: allowed, indexes: keyIndexes(PREFIX), expiresAt: null }),
      });
      return ((await response.json()) as { key: string }).key;
    };
    try {
      const provider = new MeilisearchProvider({
        url: fake.url,
        searchKey: await make(actions.search),
        writeKey: await make(actions.write),
        taskPollMs: 2,
        taskTimeoutMs: 1000,
        searchTimeoutMs: 5000,
      });
      await provider.upsert("listings", [documentOf({ id: "prod_1" })]);
      await provider.remove("listings", ["prod_1"]);
      const rebuild = await provider.rebuild("listings");
      await rebuild.add([documentOf({ id: "prod_2" })]);
      await rebuild.swap();
      expect(await provider.digests("listings", null, 10)).toHaveLength(1);
      expect((await provider.search(question())).total).toBe(1);
    } finally {
      await fake.stop();
    }
  }

  it("is enough for all that the house does", () =>
    everything({ search: KEYS.search.actions, write: KEYS.write.actions }));

  it.each(KEYS.write.actions)("needs %s", async (action) => {
    const fewer = KEYS.write.actions.filter((each) => each !== action);
    await expect(everything({ search: KEYS.search.actions, write: fewer })).rejects.toThrow();
  });

  it("may not do the other's work", async () => {
    await expect(everything({ search: KEYS.write.actions, write: KEYS.write.actions })).rejects.toThrow();
    await expect(everything({ search: KEYS.search.actions, write: KEYS.search.actions })).rejects.toThrow();
  });
});
