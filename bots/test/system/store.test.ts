/** @file The store in PostgreSQL: the same contract as in memory, its role, its pruning, several processes at once. */
import pg from "pg";
import { NEW_CHAT } from "../../src/engine/types.js";
import { openPostgresStore } from "../../src/store/postgres.js";
import type { Outcome, Task } from "../../src/store/store.js";
import { asHouse, botsDatabase } from "../fixture/database.js";
import { storeContract } from "../store/contract.js";

let database: Awaited<ReturnType<typeof botsDatabase>>;
beforeAll(async () => {
  database = await botsDatabase("store");
});
afterAll(() => database.drop());

const answered = (text: string): Outcome => ({
  kind: "answered",
  state: NEW_CHAT,
  replies: [{ text }],
  fetched: true,
  forget: false,
});

describe("the store in PostgreSQL", () => {
  storeContract(() => openPostgresStore(database.url));

  it("is opened by several processes at once, each finding its tables made", async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openPostgresStore(database.url)));
    const steps = (await asHouse(database.house, "select step from bots.migration order by step")).map(
      ({ step }) => step,
    );
    expect(steps.length).toBeGreaterThan(0);
    expect(steps).toEqual(steps.map((_, index) => index + 1));
    await Promise.all(stores.map((store) => store.close()));
  });

  it("tells the pages of one process what another has answered, and again after its connection was cut", async () => {
    const [one, two] = await Promise.all([1, 2].map(() => openPostgresStore(database.url)));
    const heard: (string | undefined)[] = [];
    one?.onAnswered((chat) => heard.push(chat?.chat));
    const hears = async (what: string | undefined): Promise<void> => {
      for (let tries = 0; tries < 500 && !heard.includes(what); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(heard).toContain(what);
    };
    // Said once it listens: something may have been missed.
    await hears(undefined);
    await two?.accept({ channel: "web", chat: "far", id: "1", text: "a" });
    await two?.next("web", async () => answered("a"));
    await hears("far");
    heard.length = 0;
    await asHouse(
      database.house,
      "select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen bots_answered' and datname = current_database()",
    );
    await hears(undefined);
    await Promise.all([one?.close(), two?.close()]);
  });

  it("holds no words of a person once they are answered", async () => {
    const store = await openPostgresStore(database.url);
    await store.accept({ channel: "web", chat: "words", id: "1", text: "số điện thoại của tôi" });
    while (await store.next("web", async () => answered("a")));
    const rows = await asHouse(database.house, "select inbox::text from bots.inbox");
    expect(JSON.stringify(rows)).not.toContain("điện thoại");
    await store.close();
  });

  it("forgets what is old, whole chats included, and nothing that waits", async () => {
    const store = await openPostgresStore(database.url);
    for (const chat of ["old", "older", "gone", "waiting"])
      await store.accept({ channel: "console", chat, id: "1", text: "a" });
    while (await store.next("console", async () => answered("a")));
    await store.accept({ channel: "console", chat: "waiting", id: "2", text: "b" });
    await asHouse(
      database.house,
      `update bots.inbox set done_at = now() - interval '3 days'
       where done_at is not null and chat_id in (select id from bots.chat where channel = 'console' and chat <> 'gone');
       update bots.chat set worked_at = now() - interval '31 days' where chat in ('older', 'waiting');
       update bots.chat set forget_after = now() - interval '1 minute' where chat = 'gone'`,
    );
    await store.prune();
    const left = await asHouse(
      database.house,
      `select chat, (select count(*)::integer from bots.inbox where chat_id = chat.id) as messages
       from bots.chat where channel = 'console' order by chat`,
    );
    expect(left).toEqual([
      { chat: "old", messages: 0 },
      { chat: "waiting", messages: 1 },
    ]);
    expect(
      await asHouse(
        database.house,
        "select 1 from bots.outbox join bots.chat on chat.id = chat_id where channel = 'console'",
      ),
    ).toEqual([]);
    await store.close();
  });

  it("lets a chat rest whose answer cannot be written down, and goes on with the others", async () => {
    const store = await openPostgresStore(database.url);
    for (const chat of ["bad", "good"]) await store.accept({ channel: "web", chat, id: "1", text: chat });
    const work = async (task: Task): Promise<Outcome> => {
      // PostgreSQL takes no NUL.
      const text = task.kind === "question" && task.text === "bad" ? "a\u0000b" : "fine";
      return answered(text);
    };
    await expect(store.next("web", work)).rejects.toThrow();
    expect(await store.next("web", work)).toBe(true);
    expect(await store.next("web", work)).toBe(false);
    expect(await store.repliesTo({ channel: "web", chat: "good", id: "1" })).toEqual([{ text: "fine" }]);
    expect(await store.repliesTo({ channel: "web", chat: "bad", id: "1" })).toBeNull();
    await store.close();
  });

  it("goes on when its connection is cut in the middle of a task", async () => {
    const store = await openPostgresStore(database.url);
    await store.accept({ channel: "web", chat: "cut", id: "1", text: "a" });
    const cut = store.next("web", async () => {
      await asHouse(
        database.house,
        "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()",
      );
      return answered("lost");
    });
    await expect(cut).rejects.toThrow();
    const again = async (task: Task): Promise<Outcome> => answered(task.kind === "question" ? task.text : "");
    // The chat that rested above may be awake by now, and comes in its turn.
    while (await store.next("web", again));
    expect(await store.repliesTo({ channel: "web", chat: "cut", id: "1" })).toEqual([{ text: "a" }]);
    await store.close();
  });
});

describe("the role of the bots", () => {
  it("reads no table of the marketplace, and makes none outside its schema", async () => {
    const house = new URL(process.env.TEST_DATABASE_URL ?? "");
    const client = new pg.Client({
      connectionString: Object.assign(new URL(house), { username: "cho_ocop_bots" }).href,
    });
    await client.connect();
    try {
      await expect(client.query('select 1 from public."order"')).rejects.toThrow(/permission denied/);
      await expect(client.query("select 1 from ocop_certificate")).rejects.toThrow(/permission denied/);
      await expect(client.query("create table public.mine (id integer)")).rejects.toThrow(/permission denied/);
      expect((await client.query("select 1 from bots.migration")).rowCount).toBeGreaterThan(0);
    } finally {
      await client.end();
    }
  });
});
