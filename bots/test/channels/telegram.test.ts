import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { MOST_BYTES } from "@cho-ocop/qr";
import express from "express";
import type { Channel } from "../../src/channels/channel.js";
import { startTelegram, type TelegramOptions } from "../../src/channels/telegram/telegram.js";
import { createLimits } from "../../src/chat/limits.js";
import { type FakeTelegram, openFakeTelegram } from "../fake-telegram/fake-telegram.js";
import { openChats } from "../fixture/chats.js";
import { ALL, DEMONSTRATION, VALID } from "../fixture/entries.js";
import { photoOf, readQr } from "../fixture/pictures.js";
import { registerOf } from "../fixture/register.js";

const knowledge = { register: registerOf(ALL), shopUrl: "https://cho.example", readQr };
const SECRET = "a-secret-of-the-webhook";
const mention = (offset: number, name = "@ocop_bot") => [{ type: "mention" as const, offset, length: name.length }];

describe("the bot on Telegram", () => {
  let telegram: FakeTelegram;
  let channel: Channel | undefined;
  let stopChats: () => Promise<void>;
  let chat = 100;

  beforeEach(async () => {
    telegram = await openFakeTelegram();
    chat += 1;
  });
  afterEach(async () => {
    await channel?.stop();
    await stopChats();
    await telegram.close();
    channel = undefined;
  });
  const start = (options: Partial<TelegramOptions> = {}): Channel => {
    const { conversations } = openChats(knowledge, { channels: [] });
    stopChats = conversations.stop;
    const { token, url: apiRoot } = telegram;
    channel = startTelegram({ token, apiRoot, conversations, knowledge, limits: createLimits(), ...options });
    return channel;
  };
  const saidAbout = (pattern: RegExp): string[] =>
    telegram.sent.map(({ text }) => text).filter((text) => pattern.test(text));

  it("answers a private chat in order, and says at the start that it is a machine", async () => {
    start();
    telegram.say(chat, "/start");
    telegram.say(chat, "tra minh hoa may sao");
    await telegram.until(2);
    expect(telegram.sent[0]?.text).toContain("trợ lý tự động");
    expect(telegram.sent[1]?.text).toContain("Trà Minh Hoạ: 4 sao OCOP");
    expect(telegram.sent[1]?.text).toContain("https://cho.example/so-dang-ky/tra-minh-hoa");
    expect(channel?.health()).toBe("connected");
    expect(telegram.commands.map(({ command }) => command)).toContain("xoadulieu");
    expect(telegram.refused).toEqual([]);
  });

  it("answers an update that comes again once", async () => {
    start();
    const update = telegram.say(chat, "trà minh hoạ mấy sao");
    await telegram.until(1);
    telegram.say(chat, "trà minh hoạ mấy sao", { update });
    telegram.say(chat, "của ai?");
    await telegram.until(2);
    await telegram.idle();
    expect(saidAbout(/4 sao OCOP/).length).toBe(1);
  });

  it("offers choices as buttons, and a press picks one", async () => {
    start();
    telegram.say(chat, "kẹo lạc mấy sao");
    await telegram.until(1);
    const second = telegram.sent[0]?.buttons[1];
    expect(second?.text).toContain("HTX Hoa Cúc");
    telegram.press(chat, second?.callback_data ?? "");
    await telegram.until(2);
    expect(telegram.sent[1]?.text).toContain("Kẹo lạc: 4 sao OCOP");
    expect(telegram.refused).toEqual([]);
  });

  it("opens a link from a packet at its product", async () => {
    start();
    telegram.say(chat, `/start p_${VALID.handle}`);
    await telegram.until(1);
    expect(telegram.sent[0]?.text).toContain("Trà Minh Hoạ");
    expect(telegram.sent[0]?.text).toContain("4 sao");
    telegram.say(chat, "của ai?");
    await telegram.until(2);
    expect(telegram.sent[1]?.text).toContain("HTX Minh Hoạ");
  });

  it("shares a product in any chat: what the register says of it, and links to look again", async () => {
    start();
    const [first] = await telegram.share("tra minh hoa");
    expect(first?.title).toBe("Trà Minh Hoạ");
    expect(first?.description).toContain("4 sao OCOP");
    expect(JSON.stringify(first)).toContain(`https://t.me/ocop_bot?start=p_${VALID.handle}`);
    const [demonstration] = await telegram.share(DEMONSTRATION.name);
    expect(JSON.stringify(demonstration)).toContain("minh hoạ, không có thật");
    expect(JSON.stringify(first)).not.toContain("không có thật");
    expect(await telegram.share("q")).toEqual([]);
    expect(telegram.refused).toEqual([]);
  });

  it("speaks in groups only when it is spoken to, and quotes who asked", async () => {
    start();
    telegram.say(-chat, "trà minh hoạ mấy sao");
    telegram.say(-chat, "@ocop_botanist trà minh hoạ mấy sao", {
      entities: mention(0, "@ocop_botanist"),
    });
    telegram.say(-chat, "trà minh hoạ mấy sao @ocop_bot", { entities: mention(21) });
    telegram.say(-chat, "của ai?", { answersBot: true });
    await telegram.until(2);
    await telegram.idle();
    expect(telegram.sent.map(({ text }) => text)).toEqual([
      expect.stringContaining("4 sao OCOP"),
      expect.stringContaining("HTX Minh Hoạ"),
    ]);
    expect(telegram.sent.every(({ quotes }) => quotes !== null)).toBe(true);
  });

  it("asks for text when it gets a voice message", async () => {
    start();
    telegram.sendVoice(chat);
    await telegram.until(1);
    expect(telegram.sent[0]?.text).toContain("chỉ đọc được chữ");
  });

  it("reads the code in a document, and says what is wrong with one that is too large or no picture", async () => {
    start();
    telegram.sendPicture(chat, await photoOf(`https://cho.example/san-pham/${VALID.handle}`), { document: true });
    telegram.sendPicture(chat, new Uint8Array(9), { document: true });
    telegram.sendPicture(chat, new Uint8Array(9), { document: true, size: 6 * 1024 * 1024 });
    telegram.sendPicture(chat, new Uint8Array(MOST_BYTES + 1), { document: true, size: 9 });
    telegram.sendPicture(chat, new Uint8Array(9), { document: true, size: 21 * 1024 * 1024 });
    await telegram.until(5);
    expect(telegram.sent.map(({ text }) => text)).toEqual([
      expect.stringContaining("Trà Minh Hoạ: 4 sao OCOP"),
      expect.stringContaining("không phải ảnh JPEG hoặc PNG"),
      ...Array(3).fill(expect.stringContaining("Ảnh này quá lớn")),
    ]);
  });

  it("reads pictures in groups only when it is spoken to", async () => {
    start();
    const photo = await photoOf("https://cho.example/so-dang-ky/tra-minh-hoa");
    telegram.sendPicture(-chat, photo);
    telegram.sendPicture(-chat, photo, { entities: mention(0, "@ocop_bot") });
    await telegram.until(1);
    await telegram.idle();
    expect(telegram.sent.map(({ text }) => text)).toEqual([expect.stringContaining("Trà Minh Hoạ: 4 sao OCOP")]);
    expect(telegram.refused).toEqual([]);
  });

  it("waits as long as Telegram says, keeps the order meanwhile, and leaves other chats alone", async () => {
    start();
    telegram.fail("sendMessage", { status: 429, retryAfter: 2 });
    telegram.say(chat, "trà minh hoạ mấy sao");
    telegram.say(chat, "của ai?");
    await telegram.idle();
    const began = performance.now();
    telegram.say(chat + 1000, "xin chào");
    await telegram.until(1);
    expect(telegram.sent[0]?.chat).toBe(String(chat + 1000));
    await telegram.until(3);
    expect(performance.now() - began).toBeGreaterThan(1000);
    expect(telegram.sent.slice(1).map(({ text }) => text)).toEqual([
      expect.stringContaining("4 sao OCOP"),
      expect.stringContaining("HTX Minh Hoạ"),
    ]);
  });

  it("sends again after a socket that dropped", async () => {
    start();
    telegram.fail("sendMessage", "dropped", { status: 500 });
    telegram.say(chat, "trà minh hoạ mấy sao");
    await telegram.until(1);
    expect(telegram.sent[0]?.text).toContain("4 sao OCOP");
  });

  it("goes on with others when somebody has blocked it", async () => {
    start();
    telegram.block(chat);
    telegram.say(chat, "xin chào");
    telegram.say(chat + 1000, "xin chào");
    await telegram.until(1);
    await telegram.idle();
    expect(telegram.sent.map((one) => one.chat)).toEqual([String(chat + 1000)]);
  });

  it("tells who writes too fast once, and answers no more for a minute", async () => {
    start({ limits: createLimits({ perMinute: { user: 2 } }) });
    for (let count = 0; count < 5; count += 1) telegram.say(chat, "xin chào");
    await telegram.idle();
    await telegram.until(3);
    telegram.say(chat + 1000, "xin chào", { user: 43 });
    await telegram.until(4);
    expect(saidAbout(/nhanh quá/).length).toBe(1);
    expect(telegram.sent.length).toBe(4);
  });

  it("needs a login, and leaves the rest alone, when Telegram refuses its token", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { health } = start({ token: "999:wrongwrongwrong" });
    for (let tries = 0; tries < 500 && health() !== "needs_login"; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(health()).toBe("needs_login");
    expect(logged.mock.calls.flat().join(" ")).not.toContain("wrongwrongwrong");
    logged.mockRestore();
  });

  describe("by webhook", () => {
    let server: Server;
    const open = async (): Promise<string> => {
      const { routes } = start({ webhook: { url: "https://bot.cho.example", secret: SECRET } });
      server = await new Promise((resolve) => {
        const started = express()
          .use(routes)
          .listen(0, "127.0.0.1", () => resolve(started));
      });
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    };
    afterEach(() => new Promise((resolve) => server.close(resolve)));

    it("takes what Telegram posts with its secret, in order, and answers it", async () => {
      telegram.postTo(await open());
      telegram.say(chat, "trà minh hoạ mấy sao");
      telegram.say(chat, "của ai?");
      await telegram.until(2);
      expect(telegram.webhook).toEqual({ url: "https://bot.cho.example/telegram/updates", secret: SECRET });
      expect(telegram.sent.map(({ text }) => text)).toEqual([
        expect.stringContaining("4 sao OCOP"),
        expect.stringContaining("HTX Minh Hoạ"),
      ]);
      expect(telegram.calls("getUpdates")).toBe(0);
    });

    it.each([
      ["no secret", undefined],
      ["a wrong one", "a-secret-of-the-webhooK"],
    ])("refuses what is posted with %s", async (_, secret) => {
      const address = await open();
      const answer = await fetch(`${address}/telegram/updates`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(secret === undefined ? {} : { "x-telegram-bot-api-secret-token": secret }),
        },
        body: JSON.stringify({ update_id: 1 }),
      });
      expect(answer.status).toBe(401);
    });
  });
});
