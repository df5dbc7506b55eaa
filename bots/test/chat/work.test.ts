import { QUESTION_TRIES, retryDelayMs, SENDING_TRIES } from "../../src/chat/retry.js";
import { NotSent, workOf } from "../../src/chat/work.js";
import { type ChatState, NEW_CHAT } from "../../src/engine/types.js";
import type { Question, Sending } from "../../src/store/store.js";
import { ALL } from "../fixture/entries.js";
import { registerOf } from "../fixture/register.js";

const register = registerOf(ALL);
const CAN = { cards: false, choices: true, longestText: 4096 };
const question = (more: Partial<Question> = {}): Question => ({
  kind: "question",
  content: "words",
  channel: "telegram",
  asker: "telegram:1",
  text: "trà minh hoạ mấy sao",
  failures: 0,
  state: NEW_CHAT,
  ...more,
});
const sending = (failures: number): Sending => ({
  kind: "sending",
  channel: "telegram",
  chat: "1",
  reply: { text: "a" },
  quotes: null,
  failures,
});
const worker = (send: (one: Sending) => Promise<string>, search = register.search) =>
  workOf({ register: { ...register, search }, shopUrl: "https://cho.example" }, () => ({ can: CAN, send }));
const broken = () => Promise.reject(new TypeError("a bug"));

describe("a question that fails by a bug of ours", () => {
  beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it("is tried again later, and at last answered with an apology that is a dead letter", async () => {
    const work = worker(broken, broken);
    expect(await work(question())).toMatchObject({ kind: "later", afterMs: 1000, countsAsFailure: true });
    const last = await work(question({ failures: QUESTION_TRIES - 1 }));
    expect(last).toMatchObject({ kind: "answered", failure: expect.stringContaining("TypeError") });
    expect(last.kind === "answered" && last.replies[0]?.text).toContain("lỗi ở phía chúng tôi");
  });

  it("is tried last without what the chat remembered, which may be the cause", async () => {
    const state = { ...NEW_CHAT, pending: { id: 1 } } as unknown as ChatState;
    const text = "2";
    expect((await worker(broken)(question({ text, state }))).kind).toBe("later");
    const last = await worker(broken)(question({ text, state, failures: QUESTION_TRIES - 1 }));
    expect(last).not.toHaveProperty("failure");
  });
});

describe("a reply that is not taken", () => {
  it("waits as the platform says, however often, and twice as long each time where it says nothing", async () => {
    const told = worker(() => Promise.reject(new NotSent("429", 7000)));
    expect(await told(sending(SENDING_TRIES))).toMatchObject({ kind: "later", afterMs: 7000, countsAsFailure: false });
    const silent = worker(() => Promise.reject(new Error("socket")));
    expect(await silent(sending(0))).toMatchObject({ kind: "later", afterMs: 1000, countsAsFailure: true });
    expect(await silent(sending(3))).toMatchObject({ kind: "later", afterMs: 8000 });
    expect(await silent(sending(SENDING_TRIES - 1))).toMatchObject({ kind: "undeliverable" });
    const inAll = Array.from({ length: SENDING_TRIES - 1 }, (_, at) => retryDelayMs(at + 1));
    expect(inAll.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(3_600_000);
  });

  it("is given up at once when the platform will never take it", async () => {
    const work = worker(() => Promise.reject(new NotSent("sendMessage: 403", "never")));
    expect(await work(sending(0))).toEqual({ kind: "undeliverable", reason: "sendMessage: 403" });
  });
});
