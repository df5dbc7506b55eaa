import { randomBytes } from "node:crypto";
import type { Channel } from "../../src/channels/channel.js";
import { createPacing, PACE } from "../../src/channels/zalo/personal/pace.js";
import { startZaloPersonal } from "../../src/channels/zalo/personal/zalo-personal.js";
import { createLimits } from "../../src/chat/limits.js";
import { memoryStore } from "../../src/store/memory.js";
import type { Store } from "../../src/store/store.js";
import { openVault, type Vault } from "../../src/store/vault.js";
import { type FakeZalo, openFakeZalo } from "../fake-zalo/fake-zalo.js";
import { openChats } from "../fixture/chats.js";
import { ALL } from "../fixture/entries.js";
import { registerOf } from "../fixture/register.js";
import { serve, until } from "../fixture/server.js";

const knowledge = { register: registerOf(ALL), shopUrl: "https://cho.example" };
const TOKEN = "a-token-of-the-operator";

describe("a personal account on Zalo", () => {
  let zalo: FakeZalo;
  let channel: Channel;
  let store: Store;
  let vault: Vault;
  let routes: Awaited<ReturnType<typeof serve>>;
  let stopChats: () => Promise<void>;
  let logged: jest.SpyInstance;
  const ask = (method: string, what: string, token = TOKEN) =>
    fetch(`${routes.url}/zalo/personal/${what}`, { method, headers: { authorization: `Bearer ${token}` } });

  async function start(): Promise<void> {
    const { conversations } = openChats(knowledge, { channels: [], store });
    stopChats = conversations.stop;
    const fast = { pace: { gapMs: 1, jitterMs: 1 }, pauses: { lost: 20, taken: 400 } };
    const limits = createLimits();
    channel = startZaloPersonal({ vault, operatorToken: TOKEN, conversations, limits, fetch: zalo.fetch, ...fast });
    routes = await serve(channel.routes);
  }
  async function stop(): Promise<void> {
    await channel.stop();
    await stopChats();
    await routes.close();
  }
  async function logIn(): Promise<void> {
    await until(() => channel.health() === "needs_login", "needs_login");
    expect((await ask("POST", "login")).status).toBe(202);
    let shown = 404;
    for (let tries = 0; tries < 200 && shown !== 200; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      shown = (await ask("GET", "code")).status;
    }
    expect(shown).toBe(200);
    zalo.scan();
    await until(() => channel.health() === "connected", "a connection");
  }
  beforeEach(async () => {
    logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    zalo = await openFakeZalo();
    store = memoryStore();
    vault = openVault(store, randomBytes(32).toString("hex"));
    await start();
  });
  afterEach(async () => {
    await stop();
    await zalo.close();
    logged.mockRestore();
  });

  it("logs in by a code that its owner scans, and again by what is kept sealed", async () => {
    expect((await ask("POST", "login", "a-wrong-token-of-one")).status).toBe(401);
    await logIn();
    zalo.say("111", "tra minh hoa may sao");
    await zalo.until(1);
    expect(zalo.sent[0]?.text).toContain("Trà Minh Hoạ: 4 sao OCOP");
    await stop();
    await start();
    await until(() => channel.health() === "connected", "a connection");
    zalo.say("111", "nước mắm minh hoạ của ai");
    await zalo.until(2);
    expect(zalo.sent[1]?.text).toContain("Công ty Minh Hoạ");
    expect(zalo.refused).toEqual([]);
  });
  it("answers private chats only, and what was missed while the network was away once", async () => {
    await logIn();
    zalo.say("111", "trà minh hoạ mấy sao", { group: true });
    zalo.say("111", "", { photo: "https://photo.example/1.jpg" });
    await zalo.until(1);
    expect(zalo.sent[0]?.text).toContain("chỉ đọc được chữ");
    zalo.kick(1006);
    zalo.say("111", "trà minh hoạ mấy sao", { missed: true });
    await zalo.until(2);
    zalo.say("111", "của ai?");
    await zalo.until(3);
    expect(zalo.sent.map(({ text }) => text)).toEqual([
      expect.stringContaining("chỉ đọc được chữ"),
      expect.stringContaining("4 sao OCOP"),
      expect.stringContaining("HTX Minh Hoạ"),
    ]);
    expect(zalo.refused).toEqual([]);
  });
  it("rests when Zalo says that it is too much", async () => {
    await logIn();
    zalo.fail(221);
    zalo.say("111", "trà minh hoạ mấy sao");
    await until(() => channel.health() === "blocked", "the rest");
    zalo.say("222", "trà minh hoạ mấy sao");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(zalo.sent).toEqual([]);
  });
  it("is blocked while its owner uses it elsewhere, and needs a login once its session ended", async () => {
    await logIn();
    zalo.kick(3000);
    await until(() => channel.health() === "blocked", "blocked");
    zalo.logOut();
    await until(() => channel.health() === "needs_login", "needs_login");
    expect(logged.mock.calls.flat().join(" ")).not.toMatch(/zpw_sek|zpsid/);
  });
  it("stays off when it was switched off in the middle of a login", async () => {
    await logIn();
    const login = zalo.hold("getLoginInfo");
    zalo.kick(1006);
    await login.asked;
    expect((await ask("POST", "off")).status).toBe(204);
    login.go();
    await until(() => channel.health() === "needs_login", "needs_login");
    await stop();
    await start();
    await until(() => channel.health() === "needs_login", "needs_login");
    expect(zalo.sockets).toBe(0);
  });
  it("comes back when the database was away", async () => {
    await stop();
    let away = 2;
    const sealed = store.changeSealed;
    store.changeSealed = async (...given) => {
      away -= 1;
      if (away >= 0) throw new Error("away");
      return sealed(...given);
    };
    await start();
    await logIn();
    expect(zalo.sockets).toBe(1);
  });
  it("is switched off by its owner at once, and stays off", async () => {
    await logIn();
    expect((await ask("POST", "off")).status).toBe(204);
    await until(() => channel.health() === "needs_login" && zalo.sockets === 0, "the end");
    await stop();
    await start();
    await until(() => channel.health() === "needs_login", "needs_login");
    expect(zalo.sockets).toBe(0);
  });
});

describe("the pace of a personal account", () => {
  it("is a message a second, and twenty chats an hour", () => {
    let now = 0;
    const pacing = createPacing(
      PACE,
      () => now,
      () => 0,
    );
    expect([pacing.next("a"), pacing.next("a"), pacing.next("b")]).toEqual([0, 1000, 2000]);
    for (let chat = 2; chat < 20; chat += 1) pacing.next(String(chat));
    expect(() => pacing.next("one too many")).toThrow("too many chats");
    expect(() => pacing.next("a")).not.toThrow();
    now = 3_600_001;
    expect(() => pacing.next("one too many")).not.toThrow();
    pacing.rest();
    expect(() => pacing.next("a")).toThrow("rests");
  });
});
