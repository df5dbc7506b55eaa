/** @file Meilisearch with PostgreSQL behind it: whatever becomes of the server, the shopper gets the right answer, and is told when it is the second choice. */
import { INDEXES, type IndexName, type SearchDocument } from "../../src/port/document.js";
import type { SearchProvider } from "../../src/port/provider.js";
import { EmbeddedProvider } from "../../src/providers/embedded/provider.js";
import type { MeilisearchProvider } from "../../src/providers/meilisearch/provider.js";
import { KnexPendingWrites } from "../../src/providers/resilient/pending.js";
import { type CaughtUp, ResilientProvider } from "../../src/providers/resilient/provider.js";
import { asked, documentOf, documentOfDigest, question } from "../contract/corpus.js";
import { openFake } from "../contract/open.js";
import { describeProvider } from "../contract/suite.js";
import { ApiError } from "../fake-meilisearch/api-error.js";
import type { FakeMeilisearch } from "../fake-meilisearch/server.js";
import { ownTables } from "./embedded/own-tables.js";

jest.setTimeout(120_000);

interface Pair {
  readonly pair: ResilientProvider;
  readonly primary: MeilisearchProvider;
  readonly fallback: EmbeddedProvider;
  readonly pending: KnexPendingWrites;
  readonly fake: FakeMeilisearch;
  readonly log: string[];
  /** As another process would have it. */
  another(): ResilientProvider;
  close(): Promise<void>;
}

let opened = 0;

/** What the fallback holds, as the database of the house would tell it. */
async function documentsOf(
  fallback: SearchProvider,
  index: IndexName,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  const held = await fallback.digests(index, null, 10_000);
  return held.flatMap(({ id, digest }) => (ids.includes(id) ? [documentOfDigest(digest)] : []));
}

/** Both engines with nothing in them. */
async function openPair(readTimeoutMs = 2000): Promise<Pair> {
  opened += 1;
  const tables = await ownTables(`pair${opened}`);
  const { provider: primary, fake } = await openFake();
  const fallback = new EmbeddedProvider(tables.knex);
  const pending = new KnexPendingWrites(tables.knex);
  const log: string[] = [];
  const another = () =>
    new ResilientProvider({
      primary,
      fallback,
      pending,
      documents: (index, ids) => documentsOf(fallback, index, ids),
      now: () => Date.now(),
      log: (text) => log.push(text),
      readTimeoutMs,
    });
  const close = async () => {
    await fake.stop();
    await tables.close();
  };
  return { pair: another(), primary, fallback, pending, fake, log, another, close };
}

/** Both engines, both indexes built, nothing pending. */
async function openReady(readTimeoutMs?: number): Promise<Pair> {
  const opened = await openPair(readTimeoutMs);
  for (const index of INDEXES) await caughtUp(opened.pair, index);
  return opened;
}

async function caughtUp(pair: ResilientProvider, index: IndexName = "listings"): Promise<CaughtUp> {
  for (;;) {
    const round = await pair.catchUp(index);
    if (!round.left || round.written === 0) return round;
  }
}

const one = documentOf({ id: "prod_1", title: "Cam sành" });
const two = documentOf({ id: "prod_2", title: "Quýt hồng" });
const three = documentOf({ id: "prod_3", title: "Nhãn lồng" });
const held = (provider: SearchProvider) => provider.digests("listings", null, 100);
const digestsOf = (...documents: SearchDocument[]) => documents.map(({ id, digest }) => ({ id, digest }));

/** Moves the clock by hand; everything but the time of day goes on as it does. */
const pass = (milliseconds: number): void => {
  jest.setSystemTime(Date.now() + milliseconds);
};
const CLOCK_ONLY = {
  now: new Date("2026-11-22T08:00:00Z"),
  doNotFake: [
    "hrtime",
    "nextTick",
    "performance",
    "queueMicrotask",
    "setImmediate",
    "clearImmediate",
    "setInterval",
    "clearInterval",
    "setTimeout",
    "clearTimeout",
  ],
} satisfies Parameters<typeof jest.useFakeTimers>[0];

describe("the contract of every provider", () => {
  const states: readonly (readonly [string, (fake: FakeMeilisearch) => void, number?])[] = [
    ["up", () => {}],
    ["down", (fake) => fake.down()],
    ["slow", (fake) => fake.fault({ on: /multi-search/, delayMs: 400 }), 30],
    ["flapping", flapping],
    ["out of space", (fake) => fake.fault({ on: /POST .*documents$/, answer: { status: 500, body: "{}" } })],
  ];
  for (const [state, set, readTimeoutMs] of states) {
    describeProvider(
      `the pair, Meilisearch ${state}`,
      async () => {
        const { pair, fake, close } = await openReady(readTimeoutMs);
        set(fake);
        return { provider: pair, close };
      },
      { ranksByItself: false },
    );
  }
  describeProvider(
    "the pair, Meilisearch still empty",
    async () => {
      const { pair, close } = await openPair();
      return { provider: pair, close };
    },
    { ranksByItself: false },
  );
});

/** Every third request finds the connection closed; every fifth one is done and not answered. */
function flapping(fake: FakeMeilisearch): void {
  fake.fault({ on: /^/, every: 3, drop: "before" });
  fake.fault({ on: /^/, every: 5, drop: "after" });
}

describe("the pair", () => {
  let current: Pair;
  beforeEach(async () => {
    jest.useFakeTimers(CLOCK_ONLY);
    current = await openReady();
    await current.pair.upsert("listings", [one]);
  });
  afterEach(async () => {
    jest.useRealTimers();
    await current.close();
  });
  const ask = (provider = current.pair) => provider.search(question({ words: asked("cam") }));

  it("is answered by Meilisearch while all is well, and says nothing of a second choice", async () => {
    const answer = await ask();
    expect(answer).toMatchObject({ ids: ["prod_1"], total: 1 });
    expect(answer.degraded).toBeUndefined();
    expect(current.pair.name).toBe("meilisearch");
  });

  it("says so when PostgreSQL answers instead", async () => {
    current.fake.down();
    expect(await ask()).toMatchObject({ ids: ["prod_1"], degraded: true, answeredBy: "embedded" });
  });

  it("does not wait for an answer longer than it may", async () => {
    const slow = await openReady(50);
    await slow.pair.upsert("listings", [one]);
    slow.fake.fault({ on: /multi-search/, delayMs: 3000 });
    // The slow answer would come, and would not be degraded.
    expect(await ask(slow.pair)).toMatchObject({ ids: ["prod_1"], degraded: true });
    await slow.close();
  });

  it("asks a broken server no more after five failures, and one question after fifteen seconds", async () => {
    current.fake.down();
    for (let times = 0; times < 5; times += 1) expect((await ask()).degraded).toBe(true);
    const requests = current.fake.requests.length;
    for (let times = 0; times < 5; times += 1) expect((await ask()).degraded).toBe(true);
    expect(current.fake.requests).toHaveLength(requests);
    current.fake.up();
    expect((await ask()).degraded).toBe(true);
    pass(15_001);
    expect((await ask()).degraded).toBeUndefined();
    expect((await ask()).degraded).toBeUndefined();
    expect(current.log.join()).toMatch(/searches pause: \w+.*searches work again/);
  });

  it("forgives failures that lie far apart", async () => {
    for (let times = 0; times < 8; times += 1) {
      const fault = current.fake.fault({ on: /multi-search/, drop: "before" });
      expect((await ask()).degraded).toBe(true);
      fault.takeBack();
      expect((await ask()).degraded).toBeUndefined();
      pass(3000);
    }
  });

  it("takes what is written while Meilisearch is away, shows it at once, and makes up for it afterwards", async () => {
    current.fake.down();
    await current.pair.upsert("listings", [two, three]);
    await current.pair.remove("listings", ["prod_1"]);
    expect(await ask()).toMatchObject({ ids: [], degraded: true });
    expect(await held(current.pair)).toEqual(digestsOf(two, three));
    expect((await current.pair.catchUp("listings")).left).toBe(true);
    current.fake.up();
    pass(600_000);
    expect(await caughtUp(current.pair)).toEqual({ written: 3, left: false });
    expect(await held(current.primary)).toEqual(digestsOf(two, three));
    const answer = await current.pair.search(question());
    expect(answer).toMatchObject({ ids: ["prod_2", "prod_3"], total: 2 });
    expect(answer.degraded).toBeUndefined();
  });

  it("makes up in another process for what one missed that died", async () => {
    current.fake.down();
    await current.pair.upsert("listings", [two]);
    current.fake.up();
    const next = current.another();
    expect((await ask(next)).degraded).toBe(true);
    await caughtUp(next);
    expect(await held(current.primary)).toEqual(digestsOf(one, two));
    expect((await ask(next)).degraded).toBeUndefined();
  });

  it("gives Meilisearch longer and longer to recover before it writes to it again", async () => {
    current.fake.down();
    await current.pair.upsert("listings", [two]);
    const tries: number[] = [];
    for (let second = 0; second < 60; second += 1) {
      const before = current.fake.requests.length;
      await current.pair.catchUp("listings");
      if (current.fake.requests.length > before) tries.push(second);
      pass(1000);
    }
    const pauses = tries.slice(1).map((at, index) => at - (tries[index] as number));
    expect(pauses.length).toBeGreaterThan(2);
    expect(pauses).toEqual(pauses.toSorted((left, right) => left - right));
    expect(pauses.at(-1)).toBeGreaterThan(10);
  });

  it("never lets an older state overtake a newer one, though Meilisearch comes back between them", async () => {
    current.fake.down();
    await current.pair.upsert("listings", [documentOf({ id: "prod_1", title: "Cam cũ" })]);
    current.fake.up();
    const newest = documentOf({ id: "prod_1", title: "Cam mới" });
    await current.pair.upsert("listings", [newest]);
    pass(600_000);
    await caughtUp(current.pair);
    expect(await held(current.primary)).toEqual(digestsOf(newest));
  });

  it("keeps what was remembered again while the older was made up for", async () => {
    const taken = await current.pending.add("listings", ["prod_1", "prod_2", "prod_1"], new Date());
    await current.pending.add("listings", ["prod_1"], new Date());
    await current.pending.done("listings", taken);
    expect((await current.pending.take("listings", 10)).map(({ id }) => id)).toEqual(["prod_1"]);
    expect(await current.pending.oldest("register")).toBeNull();
  });

  it("builds an index that Meilisearch lost, and lets PostgreSQL answer until it is whole", async () => {
    current.fake.store.indexes.clear();
    expect((await ask()).degraded).toBe(true);
    await current.pair.upsert("listings", [two]);
    expect(await current.primary.exists("listings")).toBe(false);
    pass(600_000);
    await caughtUp(current.pair);
    expect(await held(current.primary)).toEqual(digestsOf(one, two));
    pass(15_001);
    expect((await ask()).degraded).toBeUndefined();
  });

  it("rebuilds both at once", async () => {
    const rebuild = await current.pair.rebuild("listings");
    await rebuild.add([two]);
    expect((await ask()).degraded).toBeUndefined();
    await current.pair.upsert("listings", [three]);
    await rebuild.swap();
    for (const provider of [current.fallback, current.primary]) {
      expect(await held(provider)).toEqual(digestsOf(two, three));
    }
    expect((await ask()).degraded).toBeUndefined();
  });

  it.each(["before the first document", "on the way", "at the swap"])(
    "rebuilds PostgreSQL alone where Meilisearch fails %s, and brings Meilisearch to the same afterwards",
    async (when) => {
      if (when === "before the first document") current.fake.down();
      const rebuild = await current.pair.rebuild("listings");
      if (when === "on the way") current.fake.down();
      await rebuild.add([two]);
      if (when === "at the swap") current.fake.fault({ on: /swap/, drop: "before" });
      await rebuild.add([three]);
      await rebuild.swap();
      expect(await held(current.fallback)).toEqual(digestsOf(two, three));
      expect(await current.pair.search(question())).toMatchObject({ ids: ["prod_2", "prod_3"], degraded: true });
      current.fake.up();
      pass(600_000);
      await caughtUp(current.pair);
      expect(await held(current.primary)).toEqual(digestsOf(two, three));
      expect((await ask()).degraded).toBeUndefined();
    },
  );

  it("leaves out one document that Meilisearch refuses, and says so, instead of stopping at it", async () => {
    current.fake.down();
    const wrong = documentOf({ id: "prod 4", title: "Mận" });
    await current.pair.upsert("listings", [wrong, two]);
    current.fake.up();
    pass(600_000);
    expect(await caughtUp(current.pair)).toEqual({ written: 1, left: false });
    expect(await held(current.primary)).toEqual(digestsOf(one, two));
    expect(current.log.join()).toContain("prod 4 is refused");
  });

  it("goes on after a task of Meilisearch failed that nobody is to blame for", async () => {
    current.fake.tasks.failNext(new ApiError("internal", "no space left").body);
    await current.pair.upsert("listings", [two]);
    expect((await ask()).degraded).toBe(true);
    pass(600_000);
    await caughtUp(current.pair);
    expect(await held(current.primary)).toEqual(digestsOf(one, two));
  });
});
