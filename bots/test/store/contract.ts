import { NEW_CHAT } from "../../src/engine/types.js";
import { AFTER_A_BUG_MS, type Inbound, type Outcome, type Store, type Task } from "../../src/store/store.js";

let chats = 0;
const message = (chat: string, id: string, more: Partial<Inbound> = {}): Inbound => ({
  channel: "telegram",
  chat,
  id,
  text: `text ${id}`,
  ...more,
});
const answered = (text: string, more: Partial<Extract<Outcome, { kind: "answered" }>> = {}): Outcome => ({
  kind: "answered",
  state: { ...NEW_CHAT, greeted: true },
  replies: [{ text }],
  fetched: false,
  forget: false,
  ...more,
});
const SENT: Outcome = { kind: "sent", receipt: "r" };

/** What every store does, whatever it is made of. Every test has a chat of its own. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store;
  let chat: string;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(() => {
    chats += 1;
    chat = `contract-${chats}`;
  });

  /** Works on all that is due, answering with the text of the question; gives the tasks in order. */
  async function drain(
    work: (task: Task) => Outcome = (task) => (task.kind === "question" ? answered(`to ${task.text}`) : SENT),
  ) {
    const tasks: Task[] = [];
    while (
      await store.next("telegram", async (task) => {
        tasks.push(task);
        return work(task);
      })
    );
    return tasks;
  }

  it("takes a message once, and answers it before the next of its chat", async () => {
    expect(await store.accept(message(chat, "1"))).toBe(true);
    expect(await store.accept(message(chat, "1"))).toBe(false);
    expect(await store.accept(message(chat, "2", { content: "code", quotes: "77", asker: "visitor" }))).toBe(true);
    expect(await store.repliesTo(message(chat, "1"))).toBeNull();
    const tasks = await drain();
    const asker = `telegram:${chat}`;
    expect(tasks).toEqual([
      { kind: "question", channel: "telegram", asker, text: "text 1", content: "words", failures: 0, state: NEW_CHAT },
      { kind: "sending", channel: "telegram", chat, reply: { text: "to text 1" }, quotes: null, failures: 0 },
      {
        kind: "question",
        channel: "telegram",
        asker: "visitor",
        text: "text 2",
        content: "code",
        failures: 0,
        state: { ...NEW_CHAT, greeted: true },
      },
      { kind: "sending", channel: "telegram", chat, reply: { text: "to text 2" }, quotes: "77", failures: 0 },
    ]);
    expect(await store.repliesTo(message(chat, "2"))).toEqual([{ text: "to text 2" }]);
    expect(await store.accept(message(chat, "1"))).toBe(false);
    expect(await drain()).toEqual([]);
  });

  it("keeps what is sealed, changed by one at a time", async () => {
    const add = () =>
      store.changeSealed(chat, async (sealed) => Buffer.from([...(sealed ?? []), (sealed?.length ?? 0) + 1]));
    await Promise.all([add(), add(), add()]);
    await store.changeSealed(chat, async (sealed) => {
      expect([...(sealed ?? [])]).toEqual([1, 2, 3]);
      return null;
    });
    await expect(store.changeSealed(chat, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await store.changeSealed(chat, async (sealed) => {
      expect(sealed?.length).toBe(3);
      return null;
    });
  });

  it("does not hand out a chat twice at the same time, nor the chats of another channel", async () => {
    await store.accept(message(chat, "1"));
    await store.accept(message(chat, "2"));
    await store.accept(message(chat, "1", { channel: "web" }));
    let inside: boolean | undefined;
    await store.next("telegram", async () => {
      inside = await store.next("telegram", async () => answered("never"));
      return answered("a");
    });
    expect(inside).toBe(false);
    expect((await drain()).length).toBe(3);
    await store.next("web", async () => answered("web", { fetched: true }));
    expect(await store.repliesTo(message(chat, "1", { channel: "web" }))).toEqual([{ text: "web" }]);
  });

  it("leaves a task as it was when its work breaks off, and lets its chat rest a moment", async () => {
    await store.accept(message(chat, "1"));
    await expect(store.next("telegram", () => Promise.reject(new Error("killed")))).rejects.toThrow("killed");
    expect(await drain()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, AFTER_A_BUG_MS + 100));
    expect((await drain()).map(({ kind }) => kind)).toEqual(["question", "sending"]);
  });

  it("lets a chat rest after a failure, and counts it", async () => {
    await store.accept(message(chat, "1"));
    await store.accept(message(chat, "2"));
    await drain(() => ({ kind: "later", afterMs: 300, reason: "x", countsAsFailure: true }));
    expect(await drain()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await drain())[0]).toMatchObject({ text: "text 1", failures: 1 });
  });

  it("keeps what was given up in sight, and sends it again when somebody says so", async () => {
    await store.accept(message(chat, "1"));
    await drain((task) =>
      task.kind === "question" ? answered("a") : { kind: "undeliverable", reason: "chat is gone" },
    );
    const [dead] = (await store.deadLetters()).filter(({ reason }) => reason === "chat is gone");
    expect(dead).toMatchObject({ kind: "reply", channel: "telegram", failures: 1 });
    expect((await store.backlog()).deadLetters).toBe(1);
    expect(await store.revive(dead?.id ?? "")).toBe(true);
    expect(await store.revive(dead?.id ?? "")).toBe(false);
    expect((await drain()).map(({ kind }) => kind)).toEqual(["sending"]);
    expect((await store.backlog()).deadLetters).toBe(0);
  });

  it("numbers the replies of a chat, and gives those after a number, or the last ones", async () => {
    await store.accept(message(chat, "1"));
    await store.accept(message(chat, "2"));
    await drain((task) => (task.kind === "question" ? answered(task.text, { fetched: true }) : SENT));
    const all = await store.repliesOf("telegram", chat, null);
    expect(all.map(({ message: to, reply }) => [to, reply.text])).toEqual([
      ["1", "text 1"],
      ["2", "text 2"],
    ]);
    expect(await store.repliesOf("telegram", chat, all[0]?.number ?? "")).toEqual(all.slice(1));
    expect(await store.repliesOf("telegram", `${chat}-other`, null)).toEqual([]);
  });

  it("forgets a chat: what it remembered and what was said; what waits is still answered", async () => {
    await store.accept(message(chat, "1"));
    await drain((task) => (task.kind === "question" ? answered("a", { fetched: true }) : SENT));
    await store.accept(message(chat, "2"));
    await store.accept(message(chat, "3"));
    await store.next("telegram", async () => answered("gone", { fetched: true, forget: true, state: NEW_CHAT }));
    expect(await store.repliesTo(message(chat, "1"))).toBeNull();
    expect((await store.repliesOf("telegram", chat, null)).map(({ reply }) => reply.text)).toEqual(["gone"]);
    expect((await drain())[0]).toMatchObject({ text: "text 3", state: NEW_CHAT });
  });

  it("tells who waits that a chat has been answered", async () => {
    const heard: unknown[] = [];
    const deaf = store.onAnswered((one) => heard.push(one?.chat));
    await store.accept(message(chat, "1"));
    await drain();
    for (let tries = 0; tries < 200 && !heard.includes(chat); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    deaf();
    expect(heard).toContain(chat);
  });
}
