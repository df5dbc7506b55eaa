/** @file The same dialogues over every channel: Telegram and Zalo against their fakes, the web over HTTP, the console over its lines. */
import { randomBytes } from "node:crypto";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { PassThrough } from "node:stream";
import { webRepliesSchema } from "@cho-ocop/contracts";
import { createApp } from "../../src/app.js";
import type { Channel as PlatformChannel } from "../../src/channels/channel.js";
import { openConsole } from "../../src/channels/console.js";
import { eventStreams } from "../../src/channels/events.js";
import { startTelegram } from "../../src/channels/telegram/telegram.js";
import { startZaloBot } from "../../src/channels/zalo/bot/zalo-bot.js";
import { startZaloOfficial } from "../../src/channels/zalo/official/zalo-oa.js";
import { startZaloPersonal } from "../../src/channels/zalo/personal/zalo-personal.js";
import type { Conversations } from "../../src/chat/conversations.js";
import { createLimits } from "../../src/chat/limits.js";
import { memoryStore } from "../../src/store/memory.js";
import { openVault } from "../../src/store/vault.js";
import { type FakeTelegram, openFakeTelegram } from "../fake-telegram/fake-telegram.js";
import { type FakeZalo, openFakeZalo } from "../fake-zalo/fake-zalo.js";
import { openFakeZaloBot } from "../fake-zalo-bot/fake-zalo-bot.js";
import { openFakeZaloOa } from "../fake-zalo-oa/fake-zalo-oa.js";
import { openChats } from "../fixture/chats.js";
import { DIALOGUES, PICTURE_DIALOGUES, type Turn } from "../fixture/dialogues.js";
import { ALL } from "../fixture/entries.js";
import { openZaloPictures, photoOf, readQr } from "../fixture/pictures.js";
import { registerOf } from "../fixture/register.js";
import { serve, until } from "../fixture/server.js";

const knowledge = { register: registerOf(ALL), shopUrl: "https://cho.example", readQr };
const pictures = openZaloPictures();
const limits = createLimits();

/** Somebody who talks over a channel: each turn gives all that is answered. */
type Person = (turn: Turn) => Promise<string>;

interface Channel {
  open(): Promise<void>;
  /** Somebody nobody has spoken to. */
  meet(): Person;
  close(): Promise<void>;
}

function telegramChannel(): Channel {
  let telegram: FakeTelegram;
  let channel: PlatformChannel;
  let chat = 900;
  const { conversations } = openChats(knowledge, { channels: [] });
  return {
    async open() {
      telegram = await openFakeTelegram();
      const { token, url: apiRoot } = telegram;
      channel = startTelegram({ token, apiRoot, conversations, knowledge, limits });
    },
    meet() {
      chat += 1;
      const mine = chat;
      return async ({ say, choose, shows }) => {
        const before = telegram.sent.length;
        if (shows !== undefined) telegram.sendPicture(mine, await photoOf(shows), { user: mine });
        else if (say !== undefined) telegram.say(mine, say, { user: mine });
        else telegram.press(mine, telegram.sent.at(-1)?.buttons[(choose ?? 0) - 1]?.callback_data ?? "");
        await telegram.until(before + 1);
        expect(telegram.refused).toEqual([]);
        return telegram.sent
          .slice(before)
          .map(({ text }) => text)
          .join("\n");
      };
    },
    async close() {
      await channel.stop();
      await conversations.stop();
      await telegram.close();
    },
  };
}

/** A platform of which only texts are told apart: a choice is taken by its number. */
function textChannel<
  Fake extends {
    readonly sent: readonly { readonly text: string }[];
    readonly refused: readonly string[];
    until(count: number): Promise<void>;
    close(): Promise<void>;
  },
>(
  openFake: () => Promise<Fake>,
  start: (fake: Fake, conversations: Conversations) => PlatformChannel,
  say: (fake: Fake, routes: string, person: string, said: { text: string; picture?: string }) => unknown,
): Channel {
  let fake: Fake;
  let channel: PlatformChannel;
  let posts: Awaited<ReturnType<typeof serve>>;
  let people = 0;
  const { conversations } = openChats(knowledge, { channels: [] });
  return {
    async open() {
      fake = await openFake();
      channel = start(fake, conversations);
      posts = await serve(channel.routes);
    },
    meet() {
      people += 1;
      const person = String(people);
      return async (turn) => {
        const before = fake.sent.length;
        const picture = turn.shows === undefined ? {} : { picture: pictures.put(await photoOf(turn.shows)) };
        await say(fake, posts.url, person, { text: turn.say ?? String(turn.choose), ...picture });
        await fake.until(before + 1);
        expect(fake.refused).toEqual([]);
        return fake.sent
          .slice(before)
          .map(({ text }) => text)
          .join("\n");
      };
    },
    async close() {
      await channel.stop();
      await conversations.stop();
      await posts.close();
      await fake.close();
    },
  };
}

const zaloBotChannel = (): Channel =>
  textChannel(
    openFakeZaloBot,
    ({ token, url: apiRoot }, conversations) =>
      startZaloBot({ token, apiRoot, conversations, limits, fetch: pictures.fetch }),
    (fake, _, person, { text, picture }) => fake.say(person, picture === undefined ? text : null, { picture }),
  );

const zaloOfficialChannel = (): Channel =>
  textChannel(
    openFakeZaloOa,
    ({ app, url }, conversations) => {
      const vault = openVault(memoryStore(), randomBytes(32).toString("hex"));
      return startZaloOfficial({
        ...app,
        apiRoot: url,
        oauthRoot: url,
        vault,
        conversations,
        limits,
        fetch: pictures.fetch,
      });
    },
    (fake, routes, person, { text, picture }) => fake.post(routes, person, text, { picture }),
  );

/** The account is logged in before the first dialogue, as its owner would do it. */
const zaloPersonalChannel = (): Channel => {
  const vault = openVault(memoryStore(), randomBytes(32).toString("hex"));
  const operatorToken = "a-token-of-the-operator";
  const loggedIn = async (fake: FakeZalo, url: string): Promise<void> => {
    if (fake.sockets > 0) return;
    fake.scan();
    const headers = { authorization: `Bearer ${operatorToken}` };
    await fetch(`${url}/zalo/personal/login`, { method: "POST", headers });
    await until(() => fake.sockets > 0, "the login");
  };
  return textChannel(
    openFakeZalo,
    (fake, conversations) => {
      const pace = { gapMs: 1, jitterMs: 1 };
      const network: typeof fetch = (input, init) =>
        (new URL(String(input)).hostname.endsWith(".zdn.vn") ? pictures : fake).fetch(input, init);
      return startZaloPersonal({ vault, operatorToken, conversations, limits, fetch: network, pace });
    },
    async (fake, url, person, { text, picture: photo }) => {
      await loggedIn(fake, url);
      fake.say(person, text, { photo });
    },
  );
};

function webChannel(): Channel {
  let server: Server;
  let people = 0;
  const { conversations, store } = openChats(knowledge, { channels: [] });
  return {
    async open() {
      const streams = eventStreams(store);
      const backendReachable = async () => true;
      const { shopUrl } = knowledge;
      const app = createApp({ conversations, store, streams, limits, shopUrl, backendReachable });
      server = await new Promise((resolve) => {
        const started = app.listen(0, "127.0.0.1", () => resolve(started));
      });
    },
    meet() {
      people += 1;
      const chat = String(people);
      let id = 0;
      let choices: readonly { text: string }[] = [];
      const post = (path: string, type: string, body: string | Uint8Array<ArrayBuffer>) =>
        fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/web/${path}`, {
          method: "POST",
          headers: { "content-type": type },
          body,
        });
      return async ({ say, choose, shows }) => {
        id += 1;
        const text = say ?? choices[(choose ?? 0) - 1]?.text;
        const answer =
          shows === undefined
            ? await post("messages?wait=1", "application/json", JSON.stringify({ chat, id: String(id), text }))
            : await post(`pictures?wait=1&chat=${chat}&id=${id}`, "image/png", new Uint8Array(await photoOf(shows)));
        const { replies } = webRepliesSchema.parse(await answer.json());
        choices = replies.at(-1)?.choices ?? [];
        return replies.map((reply) => reply.text).join("\n");
      };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await conversations.stop();
    },
  };
}

function consoleChannel(): Channel {
  const closers: (() => Promise<void>)[] = [];
  return {
    open: async () => {},
    // A console is one chat: everybody sits at one of their own.
    meet() {
      const { conversations } = openChats(knowledge, { channels: [] });
      const [input, output] = [new PassThrough(), new PassThrough()];
      const over = openConsole(conversations, input, output);
      closers.push(async () => {
        input.end();
        await over;
        await conversations.stop();
      });
      return ({ say, choose }) =>
        new Promise((resolve) => {
          let text = "";
          output.on("data", function hear(chunk) {
            text += String(chunk);
            if (!text.endsWith("\n\n")) return;
            output.off("data", hear);
            resolve(text);
          });
          input.write(`${say ?? choose}\n`);
        });
    },
    close: async () => {
      for (const close of closers) await close();
    },
  };
}

describe.each([
  ["Telegram", telegramChannel],
  ["the Zalo Bot Platform", zaloBotChannel],
  ["a Zalo Official Account", zaloOfficialChannel],
  ["a personal Zalo account", zaloPersonalChannel],
  ["the web", webChannel],
  ["the console", consoleChannel],
])("over %s", (_, make) => {
  let channel: Channel;
  beforeAll(async () => {
    channel = make();
    await channel.open();
  });
  afterAll(() => channel.close());

  const all = make === consoleChannel ? DIALOGUES : [...DIALOGUES, ...PICTURE_DIALOGUES];
  it.each(all)("$title", async ({ turns }) => {
    const person = channel.meet();
    for (const turn of turns) {
      const text = await person(turn);
      for (const one of turn.says) expect(text).toMatch(one);
      for (const one of turn.saysNot ?? []) expect(text).not.toMatch(one);
    }
    expect(pictures.refused).toEqual([]);
  });
});
