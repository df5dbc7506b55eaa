import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { botsHealthSchema, refusalSchema, type WebReplies, webRepliesSchema } from "@cho-ocop/contracts";
import { MOST_BYTES } from "@cho-ocop/qr";
import { type AppOptions, createApp } from "../../src/app.js";
import { eventStreams } from "../../src/channels/events.js";
import { createLimits, type PerMinute } from "../../src/chat/limits.js";
import { createRegisterClient } from "../../src/register/register-client.js";
import { openChats } from "../fixture/chats.js";
import { ALL } from "../fixture/entries.js";
import { openRegisterHouse, type RegisterHouse } from "../fixture/house.js";
import { photoOf, readQr } from "../fixture/pictures.js";

describe("the bots on the web", () => {
  let house: RegisterHouse;
  let server: Server;
  let url: string;

  async function open({ perMinute, ...options }: Partial<AppOptions> & { perMinute?: Partial<PerMinute> } = {}) {
    const register = createRegisterClient({ baseUrl: house.url });
    const shopUrl = "https://cho.example";
    const { conversations, store } = openChats({ register, shopUrl, readQr }, { channels: [] });
    const app = createApp({
      conversations,
      store,
      streams: eventStreams(store),
      limits: createLimits({ perMinute }),
      shopUrl,
      backendReachable: register.reachable,
      ...options,
    });
    server = await new Promise((resolve) => {
      const started = app.listen(0, "127.0.0.1", () => resolve(started));
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  beforeEach(async () => {
    house = await openRegisterHouse(ALL);
    await open();
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await house.close();
  });

  const post = (body: unknown, path = "/web/messages?wait=1", headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const ask = async (text: string, id = "1", chat = "c1"): Promise<WebReplies> =>
    webRepliesSchema.parse(await (await post({ chat, id, text })).json());

  const show = (picture: Uint8Array, query = "id=1&chat=c1&wait=1", type = "image/png") =>
    fetch(`${url}/web/pictures?${query}`, {
      method: "POST",
      headers: { "content-type": type },
      body: new Uint8Array(picture),
    });

  it("read the code in a picture once, however often it is sent", async () => {
    const photo = await photoOf("https://cho.example/so-dang-ky/tra-minh-hoa");
    for (const _ of ["first", "again"]) {
      const { replies } = webRepliesSchema.parse(await (await show(photo)).json());
      expect(replies[0]?.text).toContain("Trà Minh Hoạ: 4 sao OCOP");
    }
    expect(house.asked.filter((asked) => asked.startsWith("/ocop/register/tra-minh-hoa"))).toHaveLength(1);
    expect((await show(photo, "id=2&chat=c1")).status).toBe(202);
  });

  it.each([
    ["no picture by its bytes", 415, new Uint8Array(9), undefined, "image/png"],
    ["no picture by its name", 415, new Uint8Array(9), undefined, "text/html"],
    ["a picture of more than 5 MB", 413, new Uint8Array(MOST_BYTES + 1), undefined, "image/jpeg"],
    ["a message without a number", 400, new Uint8Array(9), "chat=c1", "image/png"],
  ])("refuse %s", async (_, status, bytes, query, type) => {
    const answer = await show(bytes, query, type);
    expect(answer.status).toBe(status);
    expect(refusalSchema.parse(await answer.json()).vi).not.toBe("");
  });

  it("say that they are busy while too many pictures are looked into", async () => {
    const register = createRegisterClient({ baseUrl: house.url });
    const readNothing = async () => undefined;
    const { conversations } = openChats(
      { register, shopUrl: "https://cho.example", readQr: readNothing },
      { channels: [] },
    );
    server.close();
    await open({ conversations });
    expect((await show(await photoOf("a"))).status).toBe(503);
  });

  it("answer a question with the stars of the register and a card that leads there", async () => {
    const { replies } = await ask("tra minh hoa may sao");
    expect(replies[0]?.text).toContain("Trà Minh Hoạ: 4 sao OCOP");
    expect(replies[0]?.cards?.[0]).toEqual({
      title: "Trà Minh Hoạ",
      lines: ["4 sao OCOP", "Còn hạn"],
      link: { label: "Xem trong sổ đăng ký", url: "https://cho.example/so-dang-ky/tra-minh-hoa" },
    });
  });

  it("answer the same message id with the same replies, and look nothing up again", async () => {
    const first = await ask("tra minh hoa may sao");
    const before = house.asked.length;
    expect(await ask("tra minh hoa may sao")).toEqual(first);
    expect(house.asked.length).toBe(before);
  });

  it.each([
    ["no JSON", "{", 400, "invalid_json"],
    ["a list", [], 400, "invalid_input"],
    ["no text", { chat: "c", id: "1" }, 400, "invalid_input"],
    ["an empty text", { chat: "c", id: "1", text: "  " }, 400, "invalid_input"],
    ["a text too long", { chat: "c", id: "1", text: "a".repeat(1001) }, 400, "invalid_input"],
    ["a NUL", { chat: "c", id: "1", text: "a\u0000b" }, 400, "invalid_input"],
    ["a chat that is no text", { chat: 1, id: "1", text: "a" }, 400, "invalid_input"],
    ["a chat without a name", { chat: "", id: "1", text: "a" }, 400, "invalid_input"],
    ["a field too many", { chat: "c", id: "1", text: "a", admin: true }, 400, "invalid_input"],
    ["a body too large", { chat: "c", id: "1", text: "a".repeat(9000) }, 413, "too_large"],
  ])("refuse %s in both languages", async (_, body, status, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    const refusal = refusalSchema.parse(await answer.json());
    expect(refusal.code).toBe(code);
    expect(refusal.vi).not.toBe(refusal.en);
  });

  it.each([
    ["with wait as a list", "/web/messages?wait=1&wait=1", {}, 400],
    ["with a wait that is not 1", "/web/messages?wait=yes", {}, 400],
    ["that is no JSON by its type", "/web/messages?wait=1", { "content-type": "text/plain" }, 415],
    [
      "in a character set that is not UTF",
      "/web/messages?wait=1",
      { "content-type": "application/json; charset=x" },
      415,
    ],
    ["to an address that is not there", "/nowhere", {}, 404],
  ])("refuse a message %s", async (_, path, headers, status) => {
    const answer = await post({ chat: "c", id: "1", text: "xin chào" }, path, headers);
    expect(answer.status).toBe(status);
    expect(refusalSchema.safeParse(await answer.json()).success).toBe(true);
  });

  it("say which way a message must be sent", async () => {
    const answer = await fetch(`${url}/web/messages`, { method: "PUT" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, POST");
  });

  it("refuse who sends too many messages, and say when to try again", async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await open({ perMinute: { chat: 2 } });
    await ask("xin chào", "1");
    await ask("xin chào", "2");
    const answer = await post({ chat: "c1", id: "3", text: "xin chào" });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refusalSchema.parse(await answer.json()).code).toBe("too_many_requests");
  });

  it.each([
    ["of the shop on this machine, each for itself", 0, ["198.51.100.1", "198.51.100.2"], [200, 200]],
    ["behind our proxy, each for itself", 1, ["198.51.100.1", "198.51.100.2"], [200, 200]],
    [
      "who claim to be others, by where they are",
      0,
      ["192.0.2.1, 198.51.100.1", "192.0.2.2, 198.51.100.1"],
      [200, 429],
    ],
  ])("count the messages of visitors %s", async (_who, proxies, visitors, expected) => {
    server.closeAllConnections();
    server.close();
    await open({ perMinute: { address: 1 }, proxies });
    const statuses: number[] = [];
    for (const visitor of visitors) {
      const message = { chat: "c1", id: visitor.replace(/\W+/g, "-"), text: "xin chào" };
      statuses.push((await post(message, undefined, { "x-forwarded-for": visitor })).status);
    }
    expect(statuses).toEqual(expected);
  });

  it("tell their health, and whether the backend can be reached", async () => {
    const health = async () => botsHealthSchema.parse(await (await fetch(`${url}/health`)).json());
    expect(await health()).toEqual({
      status: "ok",
      backend: "reachable",
      store: "reachable",
      channels: { web: "connected", telegram: "off", zalo_bot: "off", zalo_oa: "off", zalo_personal: "off" },
    });
    house.broken = { status: 500, body: "{}" };
    expect((await health()).backend).toBe("unreachable");
  });

  it("answer that the register is away rather than fail, when the backend is down", async () => {
    house.broken = { status: 500, body: "{}" };
    expect((await ask("trà minh hoạ mấy sao")).replies[0]?.text).toContain("không đọc được sổ đăng ký");
  });

  describe("on their page, with JavaScript off", () => {
    const send = (fields: Record<string, string>) =>
      fetch(`${url}/`, { method: "POST", body: new URLSearchParams(fields) });

    it("show a form in Vietnamese first, say that a machine answers, and allow no script", async () => {
      const answer = await fetch(`${url}/`);
      const html = await answer.text();
      expect(html).toContain('<html lang="vi">');
      expect(html).toContain("Trợ lý tự động");
      expect(html).toMatch(/<form method="post" action="\/">/);
      expect(html).not.toContain("<script");
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    });
    it("show the question and its answer", async () => {
      const html = await (await send({ chat: "p1", id: "1", text: "trà minh hoạ mấy sao" })).text();
      expect(html).toContain("trà minh hoạ mấy sao");
      expect(html).toContain("Trà Minh Hoạ: 4 sao OCOP");
      expect(html).toContain("https://cho.example/so-dang-ky/tra-minh-hoa");
    });
    it("go on with the same chat: a choice is a button", async () => {
      const html = await (await send({ chat: "p2", id: "1", text: "kẹo lạc mấy sao" })).text();
      expect(html).toContain('name="chat" value="p2"');
      expect(html).toContain('name="text" value="#1.2"');
      const next = await (await send({ chat: "p2", id: "2", text: "#1.2" })).text();
      expect(next).toContain("Kẹo lạc: 4 sao OCOP");
      expect(next).not.toContain(">#1.2<");
    });
    it("never run what was typed", async () => {
      const html = await (await send({ chat: "p3", id: "1", text: "<script>alert(1)</script>" })).text();
      expect(html).not.toContain("<script>");
      expect(html).toContain("&lt;script>alert(1)&lt;/script>");
    });
    it("say what is wrong with an empty question", async () => {
      const answer = await send({ chat: "p4", id: "1", text: " " });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain("Không được để trống / Must not be empty");
    });
  });
});
