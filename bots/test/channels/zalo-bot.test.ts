import type { Channel } from "../../src/channels/channel.js";
import { startZaloBot, type ZaloBotOptions } from "../../src/channels/zalo/bot/zalo-bot.js";
import { createLimits } from "../../src/chat/limits.js";
import { type FakeZaloBot, openFakeZaloBot } from "../fake-zalo-bot/fake-zalo-bot.js";
import { openChats } from "../fixture/chats.js";
import { ALL } from "../fixture/entries.js";
import { registerOf } from "../fixture/register.js";
import { serve, until } from "../fixture/server.js";

const knowledge = { register: registerOf(ALL), shopUrl: "https://cho.example" };
const SECRET = "a-secret-of-the-webhook";

describe("the bot on the Zalo Bot Platform", () => {
  let zalo: FakeZaloBot;
  let channel: Channel;
  let stopChats: () => Promise<void>;
  beforeEach(async () => {
    zalo = await openFakeZaloBot();
  });
  afterEach(async () => {
    await channel.stop();
    await stopChats();
    await zalo.close();
  });
  const start = (options: Partial<ZaloBotOptions> = {}): Channel => {
    const { conversations } = openChats(knowledge, { channels: [] });
    stopChats = conversations.stop;
    const { token, url: apiRoot } = zalo;
    channel = startZaloBot({ token, apiRoot, conversations, limits: createLimits(), ...options });
    return channel;
  };

  it("answers a private chat in order, the same message once, and other bots and groups never", async () => {
    start();
    const first = zalo.say("1", "tra minh hoa may sao");
    zalo.say("1", "tra minh hoa may sao", { id: first });
    zalo.say("g", "trà minh hoạ mấy sao", { group: true });
    zalo.say("b", "trà minh hoạ mấy sao", { bot: true });
    zalo.say("1", "của ai?");
    await zalo.until(2);
    expect(zalo.sent.map(({ chat }) => chat)).toEqual(["1", "1"]);
    expect(zalo.sent[0]?.text).toContain("Trà Minh Hoạ: 4 sao OCOP");
    expect(zalo.sent[0]?.text).toContain("https://cho.example/so-dang-ky/tra-minh-hoa");
    expect(zalo.sent[1]?.text).toContain("HTX Minh Hoạ");
    expect(channel.health()).toBe("connected");
    expect(zalo.refused).toEqual([]);
  });
  it("asks for words where a picture lies with somebody else, and never goes there", async () => {
    const asked: unknown[] = [];
    start({ fetch: async (address) => Promise.reject(asked.push(address)) });
    zalo.say("1", null, { picture: "https://127.0.0.1/1.jpg" });
    await zalo.until(1);
    expect(zalo.sent[0]?.text).toContain("chỉ đọc được chữ");
    expect(asked).toEqual([]);
  });
  it("leaves out what a poll gives beside messages, and loses no message with it", async () => {
    start();
    zalo.give([{ event_name: "oa.changed" }, zalo.updateOf("1", "trà minh hoạ mấy sao")]);
    await zalo.until(1);
    expect(zalo.sent[0]?.text).toContain("4 sao OCOP");
    expect(channel.health()).toBe("connected");
  });
  it("sends again what was not taken, and gives up on who blocked it", async () => {
    start();
    zalo.fail("sendMessage", "dropped", { status: 403 });
    zalo.say("1", "xin chào");
    zalo.say("1", "trà minh hoạ mấy sao");
    await zalo.until(1);
    expect(zalo.sent[0]?.text).toContain("4 sao OCOP");
  });
  it("needs a login when Zalo refuses its token, which is not logged", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    start({ token: "99999:wrong-token-of-a-bot" });
    await until(() => channel.health() === "needs_login", "the health");
    expect(logged.mock.calls.flat().join(" ")).not.toContain("wrong-token");
    logged.mockRestore();
  });
  it("takes what Zalo posts with its secret, bare or wrapped, and nothing without", async () => {
    start({ webhook: { url: "https://bot.cho.example", secret: SECRET } });
    await until(() => zalo.webhook !== null, "the webhook");
    const { url: base, close } = await serve(channel.routes);
    expect(await zalo.post(base, "trà minh hoạ mấy sao", { secret: `${SECRET}x` })).toBe(401);
    expect(await zalo.post(base, "trà minh hoạ mấy sao", { id: "p1" })).toBe(200);
    expect(await zalo.post(base, "trà minh hoạ mấy sao", { id: "p1" })).toBe(200);
    expect(await zalo.post(base, "của ai?", { wrapped: true })).toBe(200);
    await zalo.until(2);
    expect(zalo.sent.map(({ text }) => text)).toEqual([
      expect.stringContaining("4 sao OCOP"),
      expect.stringContaining("HTX Minh Hoạ"),
    ]);
    expect(zalo.webhook).toEqual({ url: "https://bot.cho.example/zalo/bot/updates", secret_token: SECRET });
    await close();
  });
});
