import { Api, GrammyError, HttpError } from "grammy";
import { type FakeTelegram, openFakeTelegram } from "./fake-telegram.js";

describe("the fake Telegram", () => {
  let telegram: FakeTelegram;
  let api: Api;
  beforeEach(async () => {
    telegram = await openFakeTelegram();
    api = new Api(telegram.token, { apiRoot: telegram.url });
  });
  afterEach(() => telegram.close());

  const refusal = async (call: Promise<unknown>): Promise<GrammyError> => {
    const error = await call.catch((thrown: unknown) => thrown);
    if (!(error instanceof GrammyError)) throw new Error(`Not refused: ${String(error)}`);
    return error;
  };

  it("gives updates once they are confirmed no more, and waits for new ones", async () => {
    telegram.say(5, "một");
    telegram.say(5, "hai");
    const first = await api.getUpdates({ timeout: 5 });
    expect(first.map(({ message }) => message?.text)).toEqual(["một", "hai"]);
    expect((await api.getUpdates({ offset: first[1]?.update_id ?? 0 })).length).toBe(1);
    const later = api.getUpdates({ offset: (first[1]?.update_id ?? 0) + 1, timeout: 5 });
    setTimeout(() => telegram.say(5, "ba"), 20);
    expect((await later)[0]?.message?.text).toBe("ba");
  });

  it("refuses a second poller, a wrong token, and polling beside a webhook", async () => {
    const first = refusal(api.getUpdates({ timeout: 5 }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = api.getUpdates({ timeout: 5 });
    expect((await first).error_code).toBe(409);
    telegram.say(5, "một");
    await second;
    expect((await refusal(new Api("1:wrong", { apiRoot: telegram.url }).getMe())).error_code).toBe(401);
    await api.setWebhook("https://bot.example/hook");
    expect((await refusal(api.getUpdates())).error_code).toBe(409);
  });

  it.each([
    ["a parameter that there is not", "sendMessage", { chat_id: 5, text: "a", colour: "red" }],
    ["one that is missing", "sendMessage", { chat_id: 5 }],
    ["a number for a text", "sendMessage", { chat_id: 5, text: 7 }],
    [
      "a button that does nothing",
      "sendMessage",
      { chat_id: 5, text: "a", reply_markup: { inline_keyboard: [[{ text: "b" }]] } },
    ],
    ["an empty text", "sendMessage", { chat_id: 5, text: "" }],
    ["a text too long", "sendMessage", { chat_id: 5, text: "a".repeat(4097) }],
    ["a chat that never wrote", "sendMessage", { chat_id: 6, text: "a" }],
    [
      "button data too long in bytes",
      "sendMessage",
      { chat_id: 5, text: "a", reply_markup: { inline_keyboard: [[{ text: "b", callback_data: "ố".repeat(22) }]] } },
    ],
    ["an update type that there is not", "getUpdates", { allowed_updates: ["messages"] }],
    ["a webhook without TLS", "setWebhook", { url: "http://bot.example" }],
    ["an answer to no button", "answerCallbackQuery", { callback_query_id: "q9" }],
    ["a method that there is not", "sendMesage", { chat_id: 5 }],
  ])("refuses %s", async (_, method, body) => {
    telegram.say(5, "xin chào");
    const answer = await fetch(`${telegram.url}/bot${telegram.token}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(telegram.refused.length).toBe(1);
    expect(telegram.sent).toEqual([]);
  });

  it("takes what the Bot API takes, and counts what it took", async () => {
    telegram.say(5, "xin chào");
    await api.sendMessage(5, "chào bạn", { reply_parameters: { message_id: 1, allow_sending_without_reply: true } });
    expect(telegram.sent).toEqual([{ chat: "5", text: "chào bạn", quotes: 1, buttons: [] }]);
    telegram.block(5);
    expect((await refusal(api.sendMessage(5, "a"))).error_code).toBe(403);
    expect(telegram.refused).toEqual([]);
  });

  it("fails on demand: too many requests, a socket that drops before the call counts, or after", async () => {
    telegram.say(5, "xin chào");
    telegram.fail("sendMessage", { status: 429, retryAfter: 7 }, "dropped", "answer lost");
    expect((await refusal(api.sendMessage(5, "1"))).parameters.retry_after).toBe(7);
    await expect(api.sendMessage(5, "2")).rejects.toThrow(HttpError);
    await expect(api.sendMessage(5, "3")).rejects.toThrow(HttpError);
    await api.sendMessage(5, "4");
    expect(telegram.sent.map(({ text }) => text)).toEqual(["3", "4"]);
  });
});
