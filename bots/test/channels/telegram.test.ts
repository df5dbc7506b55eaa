import { startTelegram, type TelegramChannel } from "../../src/channels/telegram.js";
import { createConversations } from "../../src/chat/conversations.js";
import { ALL } from "../fixture/entries.js";
import { type FakeTelegram, openFakeTelegram } from "../fixture/fake-telegram.js";
import { registerOf } from "../fixture/register.js";

describe("the bot on Telegram", () => {
  let telegram: FakeTelegram;
  let channel: TelegramChannel;
  const { talk } = createConversations({ register: registerOf(ALL), shopUrl: "https://cho.example" });
  let chat = 100;

  beforeEach(async () => {
    telegram = await openFakeTelegram();
    chat += 1;
  });
  afterEach(async () => {
    await channel.stop();
    await telegram.close();
  });
  const start = (token = telegram.token): void => {
    channel = startTelegram({ token, talk, apiRoot: telegram.url });
  };

  it("answers a private chat, and says at the start that it is a machine", async () => {
    start();
    telegram.say(chat, "/start");
    telegram.say(chat, "tra minh hoa may sao");
    await telegram.until(2);
    expect(telegram.sent[0]?.text).toContain("trợ lý tự động");
    expect(telegram.sent[1]?.text).toContain("Trà Minh Hoạ: 4 sao OCOP");
    expect(telegram.sent[1]?.text).toContain("https://cho.example/so-dang-ky/tra-minh-hoa");
    expect(channel.health()).toBe("connected");
    expect(telegram.refused).toEqual([]);
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

  it("keeps silent in groups", async () => {
    start();
    telegram.say(-chat, "trà minh hoạ mấy sao");
    telegram.say(chat, "xin chào");
    await telegram.until(1);
    await telegram.idle();
    expect(telegram.sent.map((one) => one.chat_id)).toEqual([chat]);
  });

  it("is blocked, and leaves the rest alone, when Telegram refuses its token", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    start("999:wrongwrongwrong");
    for (let tries = 0; tries < 300 && channel.health() !== "blocked"; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(channel.health()).toBe("blocked");
    expect(logged.mock.calls.flat().join(" ")).not.toContain("wrongwrongwrong");
    logged.mockRestore();
  });
});
