import { randomBytes } from "node:crypto";
import type { Channel } from "../../src/channels/channel.js";
import { startZaloOfficial, type ZaloOfficialOptions } from "../../src/channels/zalo/official/zalo-oa.js";
import { createLimits } from "../../src/chat/limits.js";
import { memoryStore } from "../../src/store/memory.js";
import { openVault } from "../../src/store/vault.js";
import { type FakeZaloOa, openFakeZaloOa } from "../fake-zalo-oa/fake-zalo-oa.js";
import { openChats } from "../fixture/chats.js";
import { ALL } from "../fixture/entries.js";
import { registerOf } from "../fixture/register.js";
import { serve, until } from "../fixture/server.js";

const knowledge = { register: registerOf(ALL), shopUrl: "https://cho.example" };
const DAY_MS = 86_400_000;

describe("the Official Account on Zalo", () => {
  let zalo: FakeZaloOa;
  let channel: Channel;
  let server: Awaited<ReturnType<typeof serve>>;
  let base = "";
  let stopChats: () => Promise<void>;
  const vault = () => openVault(memoryStore(), randomBytes(32).toString("hex"));
  beforeEach(async () => {
    zalo = await openFakeZaloOa();
  });
  afterEach(async () => {
    await channel.stop();
    await stopChats();
    await server.close();
    await zalo.close();
  });
  async function start(options: Partial<ZaloOfficialOptions> = {}): Promise<void> {
    const { conversations } = openChats(knowledge, { channels: [] });
    stopChats = conversations.stop;
    const { app, url } = zalo;
    const limits = createLimits();
    const given = { ...app, apiRoot: url, oauthRoot: url, vault: vault(), conversations, limits };
    channel = startZaloOfficial({ ...given, ...options });
    server = await serve(channel.routes);
    base = server.url;
  }

  it("answers who wrote, in order, an event that is posted again once, with choices as buttons", async () => {
    await start();
    expect(await zalo.post(base, "u1", "kẹo lạc mấy sao", { id: "m1" })).toBe(200);
    expect(await zalo.post(base, "u1", "kẹo lạc mấy sao", { id: "m1", signature: "bare" })).toBe(200);
    await zalo.until(1);
    const second = zalo.sent[0]?.buttons[1];
    expect(second?.title).toContain("HTX Hoa Cúc");
    expect(await zalo.post(base, "u1", second?.payload ?? "")).toBe(200);
    await zalo.until(2);
    expect(zalo.sent[1]?.text).toContain("Kẹo lạc: 4 sao OCOP");
    expect(channel.health()).toBe("connected");
    expect(zalo.refused).toEqual([]);
  });
  it("takes nothing that Zalo did not sign, byte by byte", async () => {
    await start();
    expect(await zalo.post(base, "u1", "trà minh hoạ mấy sao", { spoil: true })).toBe(401);
    expect(await zalo.post(base, "u1", "trà minh hoạ mấy sao", { signature: "none" })).toBe(401);
    expect(await zalo.post(base, "u1", "của ai?")).toBe(200);
    await zalo.until(1);
    expect(zalo.sent[0]?.text).toContain("Bạn hỏi sản phẩm nào?");
  });
  it("greets who follows, says that it reads only text, and leaves alone what came 48 hours ago", async () => {
    await start();
    await zalo.post(base, "u1", "trà minh hoạ mấy sao", { timestamp: Date.now() - 2 * DAY_MS - 1000 });
    await zalo.post(base, "u2", "", { event: "follow" });
    await zalo.until(1);
    await zalo.post(base, "u2", "", { event: "user_send_image" });
    await zalo.post(base, "u2", "", { event: "user_seen_message" });
    await zalo.until(2);
    expect(zalo.sent.map(({ chat }) => chat)).toEqual(["u2", "u2"]);
    expect(zalo.sent[0]?.text).toContain("trợ lý tự động");
    expect(zalo.sent[1]?.text).toContain("chỉ đọc được chữ");
  });
  it("renews a token once for all who find it used up, and each refresh token is used once", async () => {
    const kept = vault();
    await start({ vault: kept });
    await until(() => zalo.renewals === 1, "the first token");
    zalo.expire();
    await Promise.all(["u1", "u2", "u3", "u4"].map((user) => zalo.post(base, user, "trà minh hoạ mấy sao")));
    await zalo.until(4);
    expect(zalo.renewals).toBe(2);
    // Another process, or the same one started again, goes on with the token that is kept.
    await channel.stop();
    await stopChats();
    await server.close();
    zalo.expire();
    await start({ vault: kept });
    await zalo.post(base, "u1", "của ai?");
    await zalo.until(5);
    expect(zalo.renewals).toBe(3);
    expect(zalo.refused).toEqual([]);
  });
  it("needs a login when no token works, and keeps the reply for later", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    zalo.revoke();
    await start();
    await until(() => channel.health() === "needs_login", "the health");
    expect(logged.mock.calls.flat().join(" ")).not.toContain(zalo.app.refreshToken);
    logged.mockRestore();
  });
  it("gives up what Zalo refuses for good, and sends again after a socket that dropped", async () => {
    await start();
    zalo.fail(-230, "dropped");
    await zalo.post(base, "u1", "xin chào");
    await zalo.post(base, "u1", "trà minh hoạ mấy sao");
    await zalo.until(1);
    expect(zalo.sent.map(({ text }) => text)).toEqual([expect.stringContaining("4 sao OCOP")]);
  });
});
