import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { botEventSchema, deadLettersSchema, webAcceptedSchema, webHistorySchema } from "@cho-ocop/contracts";
import { createApp } from "../../src/app.js";
import { type EventStreams, eventStreams } from "../../src/channels/events.js";
import { createLimits } from "../../src/chat/limits.js";
import { createMetrics } from "../../src/metrics.js";
import { memoryStore } from "../../src/store/memory.js";
import { openChats } from "../fixture/chats.js";
import { ALL } from "../fixture/entries.js";
import { registerOf } from "../fixture/register.js";

const SHOP = "https://cho.example";
const TOKEN = "an-operator-of-the-tests";

interface Event {
  readonly id: string;
  readonly text: string;
  readonly message: string;
}

describe("the chat of a page in the shop", () => {
  let server: Server;
  let streams: EventStreams;
  let url: string;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    const knowledge = { register: registerOf(ALL), shopUrl: SHOP };
    const store = memoryStore();
    streams = eventStreams(store);
    const metrics = createMetrics(store, streams.count);
    const { conversations } = openChats(knowledge, { store, channels: [], observer: metrics.observer });
    const app = createApp({
      conversations,
      store,
      streams,
      limits: createLimits(),
      shopUrl: SHOP,
      backendReachable: async () => true,
      operator: { token: TOKEN, metrics },
    });
    server = await new Promise((resolve) => {
      const started = app.listen(0, "127.0.0.1", () => resolve(started));
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    stop = conversations.stop;
  });
  afterEach(async () => {
    streams.closeAll();
    server.closeAllConnections();
    server.close();
    await stop();
  });

  const send = (cookie: string, id: string, text: string) =>
    fetch(`${url}/web/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(cookie === "" ? {} : { cookie }) },
      body: JSON.stringify({ id, text }),
    });
  const cookieOf = (answer: Response): string => answer.headers.get("set-cookie")?.split(";")[0] ?? "";

  /** Reads so many events of a session's stream. */
  async function read(cookie: string, count: number, headers: Record<string, string> = {}): Promise<Event[]> {
    const leaving = new AbortController();
    const answer = await fetch(`${url}/web/events`, { headers: { cookie, ...headers }, signal: leaving.signal });
    expect(answer.headers.get("content-type")).toContain("text/event-stream");
    const events: Event[] = [];
    let text = "";
    const decoder = new TextDecoder();
    const reader = answer.body?.getReader();
    while (events.length < count) {
      text += decoder.decode((await reader?.read())?.value, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const [, id] = /^id: (\d+)$/m.exec(block) ?? [];
        const [, data] = /^data: (.*)$/m.exec(block) ?? [];
        if (id === undefined || data === undefined) continue;
        const { message, reply } = botEventSchema.parse(JSON.parse(data));
        events.push({ id, message, text: reply.text });
      }
    }
    leaving.abort();
    return events;
  }

  it("takes a message at once, and streams its replies to the session of the cookie", async () => {
    const answer = await send("", "m1", "trà minh hoạ mấy sao");
    expect(answer.status).toBe(202);
    expect(webAcceptedSchema.parse(await answer.json())).toEqual({ message: "m1" });
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly; Secure; SameSite=Lax$/);
    const [event] = await read(cookieOf(answer), 1);
    expect(event?.message).toBe("m1");
    expect(event?.text).toContain("4 sao OCOP");
  });

  it("streams what is answered while the page is open, and goes on where a page was that comes back", async () => {
    const cookie = cookieOf(await send("", "m1", "trà minh hoạ mấy sao"));
    const reading = read(cookie, 2);
    await send(cookie, "m2", "của ai?");
    const [first, second] = await reading;
    expect(second?.text).toContain("HTX Minh Hoạ");
    await send(cookie, "m3", "còn hạn không?");
    const back = await read(cookie, 2, { "last-event-id": first?.id ?? "" });
    expect(back.map(({ message }) => message)).toEqual(["m2", "m3"]);
  });

  it("gives nobody the replies of another session", async () => {
    const mine = cookieOf(await send("", "m1", "trà minh hoạ mấy sao"));
    const other = cookieOf(await send("", "m1", "kẹo lạc mấy sao"));
    expect(other).not.toBe(mine);
    expect((await read(other, 1))[0]?.text).toContain("Kẹo lạc");
  });

  it("tells a page that opens what was said before, in that session only", async () => {
    const cookie = cookieOf(await send("", "m1", "trà minh hoạ mấy sao"));
    const [event] = await read(cookie, 1);
    const historyOf = async (of: string) =>
      webHistorySchema.parse(await (await fetch(`${url}/web/messages`, { headers: { cookie: of } })).json()).replies;
    expect((await historyOf(cookie)).map(({ number, message }) => ({ number, message }))).toEqual([
      { number: event?.id, message: "m1" },
    ]);
    expect(await historyOf(`bot_session=${"a".repeat(43)}`)).toEqual([]);
  });

  it("does not let a client that names its chat listen to a session, nor open more streams than a browser needs", async () => {
    expect((await fetch(`${url}/web/events?chat=a`)).status).toBe(400);
    expect((await fetch(`${url}/web/events`, { headers: { "last-event-id": "a" } })).status).toBe(400);
    const cookie = cookieOf(await send("", "m1", "xin chào"));
    const leaving = new AbortController();
    const open = () => fetch(`${url}/web/events`, { headers: { cookie }, signal: leaving.signal });
    const answers = await Promise.all(Array.from({ length: 6 }, open));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 429]);
    leaving.abort();
  });

  it("lets pages of the shop talk to it, and no other page", async () => {
    const allowed = async (origin: string) => {
      const answer = await fetch(`${url}/web/messages`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST" },
      });
      return [answer.status, answer.headers.get("access-control-allow-origin")];
    };
    expect(await allowed(SHOP)).toEqual([204, SHOP]);
    expect(await allowed("https://evil.example")).toEqual([204, null]);
  });

  it("forgets a visitor who says so", async () => {
    const cookie = cookieOf(await send("", "m1", "trà minh hoạ mấy sao"));
    await read(cookie, 1);
    await send(cookie, "m2", "/xoadulieu");
    await send(cookie, "m3", "của ai?");
    const events = await read(cookie, 2);
    expect(events[0]?.text).toContain("Đã xoá");
    expect(events[1]?.text).toContain("Bạn hỏi sản phẩm nào?");
    expect(JSON.stringify(await read(cookie, 2))).not.toContain("4 sao");
  });

  describe("seen by whoever runs it", () => {
    const look = (path: string, authorization?: string) =>
      fetch(url + path, authorization === undefined ? {} : { headers: { authorization } });

    it.each(["/metrics", "/dead-letters"])("shows %s only with the token", async (path) => {
      expect((await look(path)).status).toBe(401);
      expect((await look(path, `Bearer ${TOKEN}x`)).status).toBe(401);
      expect((await look(path, `Bearer ${TOKEN}`)).status).toBe(200);
    });

    it("counts messages, and names no chat", async () => {
      const cookie = cookieOf(await send("", "m1", "trà minh hoạ mấy sao"));
      await read(cookie, 1);
      await send(cookie, "m1", "trà minh hoạ mấy sao");
      const text = await (await look("/metrics", `Bearer ${TOKEN}`)).text();
      expect(text).toContain('bots_messages_received_total{channel="web",known="no"} 1');
      expect(text).toContain('bots_messages_received_total{channel="web",known="yes"} 1');
      expect(text).toContain('bots_tasks_total{channel="web",task="question",outcome="answered"} 1');
      expect(text).toContain("bots_questions_waiting 0");
      expect(text).not.toContain("s:");
      expect(deadLettersSchema.parse(await (await look("/dead-letters", `Bearer ${TOKEN}`)).json())).toEqual({
        items: [],
      });
    });
  });
});
