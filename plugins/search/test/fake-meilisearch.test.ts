/** @file The fake Meilisearch is as strict as the real one: what it answers, what it refuses and in which words. */
import fs from "node:fs";
import type { Settings } from "../src/providers/meilisearch/client.js";
import { ApiError } from "./fake-meilisearch/api-error.js";
import { ROUTES } from "./fake-meilisearch/routes.js";
import { SEARCH_SHAPE } from "./fake-meilisearch/search.js";
import { FakeMeilisearch } from "./fake-meilisearch/server.js";
import { SETTINGS_SHAPE } from "./fake-meilisearch/settings.js";
import type { Field } from "./fake-meilisearch/shape.js";

type SearchParams = import("meilisearch", { with: { "resolution-mode": "import" }}).SearchParams;
interface Body {
  // biome-ignore lint/suspicious/noExplicitAny: answers of the fake are looked at field by field
  readonly [field: string]: any;
}

const MASTER = "master key of a test";
let fake: FakeMeilisearch;
beforeEach(async () => {
  fake = await FakeMeilisearch.start({ masterKey: MASTER, maxPayload: 100_000 });
});
afterEach(() => fake.stop());

async function call(
  method: string,
  path: string,
  body?: unknown,
  key = MASTER,
): Promise<{ status: number; body: Body }> {
  const response = await fetch(`${fake.url}/${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : (JSON.parse(text) as Body) };
}

async function finished(uid: number, key = MASTER): Promise<Body> {
  for (;;) {
    const { body } = await call("GET", `tasks/${uid}`, undefined, key);
    if (body.status !== "enqueued" && body.status !== "processing") return body;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function done(method: string, path: string, body?: unknown): Promise<Body> {
  const { status, body: task } = await call(method, path, body);
  expect(status).toBe(202);
  return finished(task.taskUid as number);
}

const FRUITS = [
  { id: 1, name: "Cam Sành", kind: "cam", price: 10, tags: ["a", "b"], at: null, inStock: true },
  { id: 2, name: "cam xoàn", kind: "Cam", price: 20, tags: [], inStock: false },
  { id: 3, name: "Quýt", kind: "quýt", price: 30.5, tags: ["b"], maker: { name: "x y" } },
];

async function fill(): Promise<void> {
  await done("PATCH", "indexes/f/settings", {
    filterableAttributes: ["id", "kind", "price", "tags", "at", "inStock", "maker"],
    sortableAttributes: ["price", "name"],
    searchableAttributes: ["name", "kind"],
  });
  await done("POST", "indexes/f/documents?primaryKey=id", FRUITS);
}

const ids = async (search: unknown): Promise<number[]> =>
  (await call("POST", "indexes/f/search", search)).body.hits.map(({ id }: { id: number }) => id);

describe("tasks", () => {
  it("are taken at once and done later, in their order", async () => {
    fake.tasks.hold();
    const made = await call("POST", "indexes", { uid: "f" });
    expect(made).toMatchObject({ status: 202, body: { taskUid: 0, status: "enqueued", type: "indexCreation" } });
    const again = await call("POST", "indexes", { uid: "f" });
    expect((await call("GET", "tasks/1")).body).toMatchObject({ status: "enqueued", startedAt: null });
    expect((await call("GET", "indexes/f")).body.code).toBe("index_not_found");
    fake.tasks.release();
    expect(await finished(0)).toMatchObject({ status: "succeeded", error: null });
    expect(await finished(again.body.taskUid)).toMatchObject({
      status: "failed",
      error: { code: "index_already_exists", type: "invalid_request", message: "Index `f` already exists." },
    });
  });

  it("are `processing` for as long as is asked", async () => {
    fake.tasks.delayMs = 1500;
    await call("POST", "indexes", { uid: "f" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await call("GET", "tasks/0")).body.status).toBe("processing");
    expect((await finished(0)).status).toBe("succeeded");
  });

  it("fail on demand", async () => {
    fake.tasks.failNext(new ApiError("internal", "disk on fire").body);
    expect(await done("POST", "indexes", { uid: "f" })).toMatchObject({
      status: "failed",
      error: { code: "internal" },
    });
    expect((await done("POST", "indexes", { uid: "f" })).status).toBe("succeeded");
    expect((await call("GET", "tasks/77")).body).toMatchObject({
      code: "task_not_found",
      message: "Task `77` not found.",
    });
  });
});

describe("indexes and documents", () => {
  it("swap with their settings, all or none", async () => {
    await fill();
    await done("POST", "indexes", { uid: "g" });
    const before = (await call("GET", "indexes/f")).body.createdAt;
    expect((await done("POST", "swap-indexes", [{ indexes: ["f", "h"] }])).error.message).toBe("Index `h` not found.");
    await done("POST", "swap-indexes", [{ indexes: ["f", "g"] }]);
    expect((await call("GET", "indexes/g")).body.createdAt).toBe(before);
    expect((await call("GET", "indexes/g/stats")).body.numberOfDocuments).toBe(3);
    expect((await call("GET", "indexes/f/settings")).body.sortableAttributes).toEqual([]);
    const renamed = await done("POST", "swap-indexes", [{ indexes: ["g", "f"], rename: true }]);
    expect(renamed.error.code).toBe("index_already_exists");
    expect((await done("POST", "swap-indexes", [{ indexes: ["g", "h"], rename: true }])).status).toBe("succeeded");
    const twice = await call("POST", "swap-indexes", [{ indexes: ["f", "f"] }]);
    expect(twice.body.code).toBe("invalid_swap_duplicate_index_found");
    expect((await call("POST", "swap-indexes", [{ indexes: ["f"] }])).body.message).toBe(
      'Two indexes must be given for each swap. The list `["f"]` contains 1 indexes.',
    );
  });

  it("are replaced by POST, laid over by PUT, and removed by id and by filter", async () => {
    await fill();
    await done("POST", "indexes/f/documents", [{ id: 1, name: "Ổi" }]);
    expect((await call("GET", "indexes/f/documents/1")).body).toEqual({ id: 1, name: "Ổi" });
    await done("PUT", "indexes/f/documents", [{ id: 1, kind: "ổi" }]);
    expect((await call("GET", "indexes/f/documents/1")).body).toEqual({ id: 1, name: "Ổi", kind: "ổi" });
    await done("POST", "indexes/f/documents/delete-batch", [1, "nothing"]);
    await done("POST", "indexes/f/documents/delete", { filter: "price > 25" });
    expect((await call("GET", "indexes/f/documents?fields=id&limit=1")).body).toEqual({
      results: [{ id: 2 }],
      offset: 0,
      limit: 1,
      total: 1,
    });
    expect((await call("POST", "indexes/f/documents/delete", { filter: "" })).body.code).toBe(
      "invalid_document_filter",
    );
    expect((await call("GET", "indexes/f/documents/1")).body.code).toBe("document_not_found");
  });

  it("refuse ids that the real server refuses, in the task", async () => {
    const task = await done("POST", "indexes/f/documents?primaryKey=id", [{ id: "a b" }]);
    expect(task).toMatchObject({ status: "failed", error: { code: "invalid_document_id" } });
    expect((await done("POST", "indexes/f/documents?primaryKey=id", [{ no: 1 }])).error.code).toBe(
      "missing_document_id",
    );
    expect((await call("GET", "indexes/a%20b/documents")).body.code).toBe("invalid_index_uid");
  });
});

describe("filters", () => {
  beforeEach(fill);
  it.each([
    ["kind = cam", [1, 2]],
    ["kind != cam", [3]],
    ["tags != a", [2, 3]],
    ["kind IN [cam, 'quýt',]", [1, 2, 3]],
    ["NOT kind IN [cam]", [3]],
    ["kind NOT IN [cam]", [3]],
    ["price >= 20 AND price < 30.5", [2]],
    ["price 10 TO 20", [1, 2]],
    ["kind > cam", [3]],
    ["kind = cam AND price = 10 OR price = 30.5", [1, 3]],
    ["kind = cam AND (price = 20 OR price = 30.5)", [2]],
    ["NOT (price = 20 OR price = 10)", [3]],
    ["inStock = true", [1]],
    ["inStock EXISTS", [1, 2]],
    ["inStock NOT EXISTS", [3]],
    ["at IS NULL", [1]],
    ["at IS NOT NULL", [2, 3]],
    ["tags IS EMPTY", [2]],
    ["tags IN []", []],
    ['maker.name = "x y"', [3]],
    ['maker.name = "x\\" OR id = 1"', []],
    ["", [1, 2, 3]],
  ])("%s", async (filter, expected) => {
    expect((await ids({ filter })).sort()).toEqual(expected);
  });

  it("may be lists: all of them, of a list within one", async () => {
    expect(await ids({ filter: ["kind = cam", ["price = 20", "price = 30.5"]] })).toEqual([2]);
  });

  it.each([
    [
      "name = x",
      "Index `f`: Attribute `name` is not filterable. Available filterable attribute patterns are: `at, id, ",
    ],
    ["kind & x", "Was expecting an operation `=`, `!=`, "],
    ["kind = x XOR kind = y", "Found unexpected characters at the end of the filter: `XOR kind = y`. You probably"],
    ["kind = ", "Was expecting a value but instead got nothing."],
    ["kind = AND", "Was expecting a value but instead got `AND`, which is a reserved keyword."],
    ['kind = "x', 'is missing the following closing delimiter: `"`.'],
    ["(kind = x", "is missing the following closing delimiter: `)`."],
    ["kind IN x", "Expected `[` after `IN` keyword."],
    [`${"(".repeat(160)}kind = x${")".repeat(160)}`, "The filter exceeded the maximum depth limit."],
  ])("refuses %s", async (filter, message) => {
    const { status, body } = await call("POST", "indexes/f/search", { filter });
    expect({ status, code: body.code }).toEqual({ status: 400, code: "invalid_search_filter" });
    expect(body.message).toContain(message);
  });

  it("obey the features of granular rules", async () => {
    await done("PATCH", "indexes/f/settings", {
      filterableAttributes: [
        {
          attributePatterns: ["price"],
          features: { facetSearch: false, filter: { equality: false, comparison: true } },
        },
        { attributePatterns: ["ki*"] },
      ],
    });
    expect(await ids({ filter: "price > 10 AND kind = cam" })).toEqual([2]);
    expect((await call("POST", "indexes/f/search", { filter: "price = 10" })).body.message).toContain(
      "Filter operator `=` is not allowed for the attribute `price`.\n  - Note: allowed operators: OR, AND, NOT, <, >, <=, >=, TO, IS EMPTY, IS NULL, EXISTS.",
    );
    expect((await call("POST", "indexes/f/search", { filter: "kind > a" })).body.message).toContain(
      "enable comparison",
    );
  });
});

describe("searches", () => {
  beforeEach(fill);

  it("match by strategy, the last word as a beginning unless a space follows", async () => {
    expect(await ids({ q: "cam sanh", matchingStrategy: "all" })).toEqual([1]);
    expect(await ids({ q: "cam sa", matchingStrategy: "all" })).toEqual([1]);
    expect(await ids({ q: "cam sa ", matchingStrategy: "all" })).toEqual([]);
    expect(await ids({ q: "cam quýt " })).toEqual([1, 2]);
    expect(await ids({ q: "cam xoàn ", matchingStrategy: "frequency" })).toEqual([2]);
    expect(await ids({ q: `${"cam ".repeat(10)}nothing `, matchingStrategy: "all" })).toEqual([1, 2]);
  });

  it("count facets and pages, sort and pick fields", async () => {
    const { body } = await call("POST", "indexes/f/search", {
      facets: ["tags", "price", "inStock"],
      hitsPerPage: 2,
      page: 2,
      sort: ["price:desc"],
      attributesToRetrieve: ["id"],
    });
    expect(body).toMatchObject({ hits: [{ id: 1 }], totalHits: 3, totalPages: 2, page: 2, hitsPerPage: 2 });
    expect(body.facetDistribution).toEqual({
      tags: { a: 1, b: 2 },
      price: { "10": 1, "20": 1, "30.5": 1 },
      inStock: { false: 1, true: 1 },
    });
    expect(body.facetStats).toEqual({ price: { min: 10, max: 30.5 } });
    await done("PATCH", "indexes/f/settings", {
      faceting: { maxValuesPerFacet: 1, sortFacetValuesBy: { tags: "count" } },
      pagination: { maxTotalHits: 2 },
    });
    const fewer = (await call("POST", "indexes/f/search", { facets: ["tags"] })).body;
    expect(fewer).toMatchObject({ facetDistribution: { tags: { b: 2 } }, estimatedTotalHits: 2, limit: 20 });
    expect((await call("POST", "indexes/f/search", { hitsPerPage: 0 })).body).toMatchObject({ hits: [], totalHits: 2 });
  });

  it.each([
    [{ q: ["x"] }, "invalid_search_q", 'Invalid value type at `.q`: expected a string, but found an array: `["x"]`'],
    [{ limit: "x" }, "invalid_search_limit", "expected a positive integer, but found a string"],
    [{ wrong: 1 }, "bad_request", "Unknown field `wrong`: expected one of `q`"],
    [{ matchingStrategy: "x" }, "invalid_search_matching_strategy", "expected one of `last`, `all`, `frequency`"],
    [
      { sort: ["kind:asc"] },
      "invalid_search_sort",
      "Attribute `kind` is not sortable. Available sortable attributes are:",
    ],
    [{ sort: ["price"] }, "invalid_search_sort", "expected expression ending by `:asc` or `:desc`, found `price`."],
    [{ facets: ["x"] }, "invalid_search_facets", "Invalid facet distribution: Pattern `x` is not filterable."],
    [{ filter: true }, "invalid_search_filter", "`expected String, Array, found: true`"],
    [{ vector: [1] }, "not_covered_by_the_fake", "does not cover the field `vector`"],
    [{ q: '"a b"' }, "not_covered_by_the_fake", "phrases"],
  ])("refuses %j", async (search, code, message) => {
    const { body } = await call("POST", "indexes/f/search", search);
    expect(body.code).toBe(code);
    expect(body.message).toContain(message);
  });

  it("come several at once, and an error names its query", async () => {
    const { body } = await call("POST", "multi-search", { queries: [{ indexUid: "f", q: "quýt" }, { indexUid: "f" }] });
    expect(body.results.map(({ hits }: Body) => hits.length)).toEqual([1, 3]);
    const wrong = await call("POST", "multi-search", { queries: [{ indexUid: "f" }, { indexUid: "nothing" }] });
    expect(wrong).toMatchObject({ status: 404, body: { code: "index_not_found" } });
    expect(wrong.body.message).toBe("Inside `.queries[1]`: Index `nothing` not found.");
  });
});

describe("settings", () => {
  it("are merged, reset by null, and refused in the words of the real server", async () => {
    await fill();
    await done("PATCH", "indexes/f/settings", { typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } } });
    await done("PATCH", "indexes/f/settings", { sortableAttributes: null });
    expect((await call("GET", "indexes/f/settings")).body).toMatchObject({
      typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
      sortableAttributes: [],
      searchableAttributes: ["name", "kind"],
    });
    for (const [settings, code] of [
      [{ rankingRules: ["wrong"] }, "invalid_settings_ranking_rules"],
      [{ rankingRules: ["attribute", "wordPosition"] }, "invalid_settings_ranking_rules"],
      [{ searchableAttributes: "x" }, "invalid_settings_searchable_attributes"],
      [{ pagination: { wrong: 1 } }, "bad_request"],
      [{ searchCutoffMs: -1 }, "invalid_settings_search_cutoff_ms"],
    ] as const) {
      expect((await call("PATCH", "indexes/f/settings", settings)).body.code).toBe(code);
    }
  });
});

describe("keys", () => {
  const make = async (actions: string[], indexes: string[]): Promise<string> =>
    (await call("POST", "keys", { actions, indexes, expiresAt: null })).body.key as string;

  it("allow what they name, on the indexes that they name", async () => {
    await fill();
    const key = await make(["search", "documents.*"], ["f*"]);
    expect((await call("POST", "indexes/f/search", {}, key)).status).toBe(200);
    expect((await call("GET", "indexes/f/documents", undefined, key)).status).toBe(200);
    for (const [method, path, body] of [
      ["GET", "indexes/f/settings"],
      ["POST", "indexes/g/search", {}],
      ["POST", "multi-search", { queries: [{ indexUid: "g" }] }],
      ["GET", "keys"],
    ] as const) {
      const refused = await call(method, path, body, key);
      expect(refused).toMatchObject({ status: 403, body: { code: "invalid_api_key", type: "auth" } });
    }
    expect((await call("GET", "version", undefined, "wrong")).status).toBe(403);
    expect((await fetch(`${fake.url}/version`)).status).toBe(401);
    expect((await fetch(`${fake.url}/health`)).status).toBe(200);
  });

  it("for some indexes do not see the task of a swap", async () => {
    await fill();
    await done("POST", "indexes", { uid: "g" });
    const narrow = await make(["*"], ["f", "g"]);
    const wide = await make(["*"], ["*"]);
    const { body } = await call("POST", "swap-indexes", [{ indexes: ["f", "g"] }], narrow);
    expect((await call("GET", `tasks/${body.taskUid}`, undefined, narrow)).body.code).toBe("task_not_found");
    expect((await finished(body.taskUid, wide)).status).toBe("succeeded");
  });

  it("are refused with unknown actions, wrong patterns and missing fields", async () => {
    const create = async (body: unknown) => (await call("POST", "keys", body)).body.code;
    expect(await create({ actions: ["fly"], indexes: [], expiresAt: null })).toBe("invalid_api_key_actions");
    expect(await create({ actions: [], indexes: ["a b"], expiresAt: null })).toBe("invalid_api_key_indexes");
    expect(await create({ actions: [], indexes: [] })).toBe("missing_api_key_expires_at");
  });
});

describe("trouble", () => {
  it("comes on demand and goes", async () => {
    fake.fault({
      on: /health/,
      times: 1,
      answer: { status: 503, body: new ApiError("too_many_search_requests", "busy").body },
    });
    expect((await call("GET", "health")).status).toBe(503);
    fake.fault({ on: /health/, times: 1, drop: "before" });
    await expect(call("GET", "health")).rejects.toThrow();
    fake.fault({ on: /POST .indexes$/, times: 1, drop: "after" });
    await expect(call("POST", "indexes", { uid: "f" })).rejects.toThrow();
    expect((await finished(0)).status).toBe("succeeded");
    fake.down();
    await expect(call("GET", "health")).rejects.toThrow();
    fake.up();
    expect((await call("GET", "health")).body).toEqual({ status: "available" });
  });

  it("is made of bodies that are too large, no JSON, or of another type", async () => {
    expect((await call("POST", "indexes/f/documents", [{ id: 1, text: "x".repeat(200_000) }])).status).toBe(413);
    const raw = (headers: Record<string, string>, body: string) =>
      fetch(`${fake.url}/indexes`, {
        method: "POST",
        headers: { authorization: `Bearer ${MASTER}`, ...headers },
        body,
      });
    expect((await raw({ "content-type": "application/json" }, "{")).status).toBe(400);
    expect((await raw({ "content-type": "text/plain" }, "{}")).status).toBe(415);
    expect((await call("POST", "indexes", { uid: "f", wrong: 1 })).body.message).toBe(
      "Unknown field `wrong`: expected one of `uid`, `primaryKey`",
    );
    expect((await call("GET", "indexes?wrong=1")).body.message).toContain("Unknown parameter `wrong`");
    expect((await call("GET", "chats")).body.code).toBe("not_covered_by_the_fake");
  });
});

describe("the official client", () => {
  it("knows every route of the fake", () => {
    const source = fs.readFileSync(require.resolve("meilisearch").replace(/index\.js$/, "index.js"), "utf8");
    const known = new Set(
      [
        ...source.matchAll(/[`"]((?:indexes|keys|tasks|health|version|stats|swap-indexes|multi-search)[^`"\s]*)[`"]/g),
      ].map(([, path]) => (path as string).replace(/\$\{[^}]*\}/g, ":x")),
    );
    // These it puts together of two parts.
    for (const part of ["fetch", "delete", "delete-batch"]) {
      expect(source).toContain(part);
      known.add(`indexes/:x/documents/${part}`);
    }
    const unknown = ROUTES.map(({ path }) => path.replace(/:\w+/g, ":x")).filter((path) => !known.has(path));
    expect(unknown).toEqual([]);
  });

  it("has no setting and no search parameter that the fake does not know, covered or not", () => {
    // The types do it: a new one of either kind does not compile.
    const settings: Readonly<Record<keyof Settings, Field>> = SETTINGS_SHAPE;
    // The client's types mix in two fields of facet search, which is another route.
    const search: Readonly<Record<Exclude<keyof SearchParams, "facetName" | "facetQuery">, Field>> = SEARCH_SHAPE;
    const covered = (shape: { readonly [name: string]: Field }) =>
      Object.keys(shape).filter((name) => shape[name]?.kind !== "uncovered");
    expect(covered(settings)).toContain("filterableAttributes");
    expect(covered(search)).toContain("matchingStrategy");
  });
});
