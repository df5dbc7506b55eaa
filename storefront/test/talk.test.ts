/** @file The assistant of the shop, against a stand-in for the bots: its page without a script, and what the panel talks to. */
import { createApp } from "../src/app.js";
import { type FixtureApi, openFixtureApi } from "./fixture/api.js";
import { type FixtureBots, openFixtureBots } from "./fixture/bots.js";

let api: FixtureApi;
let bots: FixtureBots;
let shop: ReturnType<typeof createApp>;
beforeEach(async () => {
  [api, bots] = await Promise.all([openFixtureApi(), openFixtureBots()]);
  shop = createApp({ backendUrl: api.url, botsUrl: bots.url, visitor: () => "198.51.100.9" });
});
afterEach(() => Promise.all([api.close(), bots.close()]));

/** Somebody's browser: keeps cookies, and is at the shop's own address. */
function visitor(of = () => shop) {
  const cookies = new Map<string, string>();
  return async (address: string, init: RequestInit = {}) => {
    const answer = await of().request(address, {
      ...init,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        origin: "http://localhost",
        host: "localhost",
        ...init.headers,
      },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
}
const form = (fields: Record<string, string>): RequestInit => ({ method: "POST", body: new URLSearchParams(fields) });
const json = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

describe("the page of the assistant, without a script", () => {
  it("says first that a machine answers, and has a form for a question, in both languages", async () => {
    const visit = visitor();
    const vi = await (await visit("/tro-ly")).text();
    expect(vi).toContain("trợ lý tự động: máy trả lời, không phải người");
    expect(vi).toMatch(/<form class="talk-form" action="\/tro-ly#moi" method="post">/);
    expect(await (await visit("/en/assistant")).text()).toContain("a machine answers, not a person");
  });
  it("shows what was asked and what the bots said to it, and cannot be made to ask twice", async () => {
    const visit = visitor();
    const asking = form({ id: "m1", text: "trà mấy sao?" });
    const sent = await visit("/tro-ly", asking);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/tro-ly#moi"]);
    await visit("/tro-ly", form({ id: "m1", text: "trà mấy sao?" }));
    const html = await (await visit("/tro-ly")).text();
    expect(html).toMatch(/Bạn hỏi: <\/b>trà mấy sao\?.*Trợ lý: <\/b>Chào bạn\./s);
    expect(bots.taken()).toBe(1);
    expect(bots.visitors).toContain("198.51.100.9");
  });
  it("keeps the conversation in a cookie that nobody guesses and no script or other site can use", async () => {
    const sent = await visitor()("/tro-ly", form({ id: "m1", text: "trà mấy sao?" }));
    const [chat] = sent.headers.getSetCookie();
    expect(chat).toMatch(/^tro-ly=[A-Za-z0-9_-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await (await visitor()("/tro-ly")).text()).not.toContain("Chào bạn.");
  });
  it("shows choices with numbers, as buttons that send them back, and tells a choice by its words", async () => {
    bots.reply = { text: "Ý bạn là?", choices: [{ label: "Trà A", text: "#1.1" }] };
    const visit = visitor();
    await visit("/tro-ly", form({ id: "m1", text: "trà" }));
    expect(await (await visit("/tro-ly")).text()).toContain('name="text" value="#1.1">1. Trà A</button>');
    await visit("/tro-ly", form({ id: "m2", text: "#1.1" }));
    expect(await (await visit("/tro-ly")).text()).toContain("Bạn hỏi: </b>Trà A");
  });
  it("never takes words for HTML, neither a person's nor the bots'", async () => {
    bots.reply = { text: "<script>alert(1)</script>", cards: [{ title: "<b>", lines: ["<i>"] }] };
    const visit = visitor();
    await visit("/tro-ly", form({ id: "m1", text: "<img src=x onerror=alert(1)>" }));
    const html = await (await visit("/tro-ly")).text();
    expect(html).toContain("&lt;script>alert(1)&lt;/script>");
    expect(html).toContain("&lt;img src=x");
    expect(html).not.toMatch(/<script>|<img|<i>/);
  });
  it.each([
    ["/tro-ly", "Xin gõ một câu hỏi", ""],
    ["/en/assistant", "Please type a question", "  "],
    ["/tro-ly", "dài quá 1.000 ký tự", "x".repeat(1001)],
    ["/en/assistant", "longer than 1,000 characters", "x".repeat(1001)],
  ])("says at the box what is wrong with a question: %s, %s", async (address, told, text) => {
    const answer = await visitor()(address, form({ id: "m1", text }));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(told);
    expect(bots.taken()).toBe(0);
  });
  it.each([
    ["/tro-ly", 503, "Trợ lý đang tạm vắng"],
    ["/en/assistant", 503, "The assistant is away"],
    ["/tro-ly", 429, "Bạn gửi quá nhanh"],
    ["/en/assistant", 429, "You are sending too fast"],
  ])("keeps the question in the box when the bots are away or refuse: %s, %s", async (address, status, told) => {
    bots.refuses = status;
    const answer = await visitor()(address, form({ id: "m1", text: "trà mấy sao?" }));
    expect(answer.status).toBe(status);
    const html = await answer.text();
    expect(html).toContain(told);
    expect(html).toMatch(/name="id" value="m1".*value="trà mấy sao\?"/s);
  });
  it("leaves a question that is too long in the box, to be shortened", async () => {
    const text = "trà ".repeat(300).trim();
    expect(await (await visitor()("/tro-ly", form({ id: "m1", text }))).text()).toContain(`value="${text}"`);
  });
  it("says so when the bots are gone altogether, and asks them once", async () => {
    const visit = visitor();
    await visit("/tro-ly", form({ id: "m1", text: "trà mấy sao?" }));
    bots.refuses = 503;
    const before = bots.visitors.length;
    const refused = await (await visit("/tro-ly")).text();
    expect(refused).toContain("Trợ lý đang tạm vắng. Xin quay lại sau ít phút.");
    expect(refused).not.toContain("vẫn còn trong ô");
    expect(bots.visitors.length - before).toBe(1);
    await bots.close();
    const answer = await visit("/tro-ly");
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain("Trợ lý đang tạm vắng");
    expect((await visit("/san-pham")).status).toBe(200);
  });
  it("takes no form of another site", async () => {
    const answer = await visitor()("/tro-ly", {
      ...form({ id: "m1", text: "trà" }),
      headers: { origin: "https://evil.example" },
    });
    expect(answer.status).toBe(403);
    expect(bots.taken()).toBe(0);
  });
});

describe("what the panel talks to", () => {
  it("takes a question, tells what was said before, and streams what comes", async () => {
    const visit = visitor();
    expect(await (await visit("/tro-ly/tin")).json()).toEqual({ replies: [] });
    expect((await visit("/tro-ly/tin", json({ id: "m1", text: "trà" }))).status).toBe(202);
    expect(await (await visit("/tro-ly/tin")).json()).toEqual({
      replies: [{ number: "1", message: "m1", reply: { text: "Chào bạn." } }],
    });
    const left = new AbortController();
    const stream = await visit("/tro-ly/nghe?after=0", { signal: left.signal });
    expect(stream.headers.get("content-type")).toContain("text/event-stream");
    expect(stream.headers.get("cache-control")).toBe("no-store, no-transform");
    const first = await stream.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toContain("id: 1\nevent: reply");
    left.abort();
  });
  it.each([
    ["one without words", json({ id: "m1", text: " " }), 422],
    ["one that is no JSON", { ...json({}), body: "{" }, 422],
    ["one that names a chat of its own", json({ id: "m1", text: "trà", chat: "c" }), 422],
    ["one that is too large", json({ id: "m1", text: "x".repeat(40_000) }), 413],
    ["one of another kind", { method: "POST", headers: { "content-type": "application/xml" }, body: "<a/>" }, 415],
    ["one of another site", { ...form({ id: "m1", text: "trà" }), headers: { origin: "https://evil.example" } }, 403],
  ])("refuses %s", async (_what, init, status) => {
    expect((await visitor()("/tro-ly/tin", init)).status).toBe(status);
    expect(bots.taken()).toBe(0);
  });
  it("tells who never asked anything that there is nothing to hear, and refuses a place that is none", async () => {
    const visit = visitor();
    expect((await visit("/tro-ly/nghe?after=0")).status).toBe(204);
    await visit("/tro-ly/tin", json({ id: "m1", text: "trà" }));
    expect((await visit("/tro-ly/nghe?after=x")).status).toBe(422);
  });
  it("says when the bots are away", async () => {
    const visit = visitor();
    await visit("/tro-ly/tin", json({ id: "m1", text: "trà" }));
    bots.refuses = 503;
    for (const answer of [
      await visit("/tro-ly/tin", json({ id: "m2", text: "trà" })),
      await visit("/tro-ly/tin"),
      await visit("/tro-ly/nghe?after=0"),
    ])
      expect(answer.status).toBe(503);
  });
  it("lets one visitor send so many, and others go on", async () => {
    let from = "198.51.100.1";
    const limited = createApp({ backendUrl: api.url, botsUrl: bots.url, visitor: () => from });
    const visit = visitor(() => limited);
    const send = async (id: number) => (await visit("/tro-ly/tin", json({ id: `m${id}`, text: "trà" }))).status;
    for (let id = 0; id < 60; id += 1) await send(id);
    expect(await send(60)).toBe(429);
    from = "198.51.100.2";
    expect(await send(61)).toBe(202);
  });
});

describe("the way to the assistant", () => {
  it("is a link on every page for shoppers, which needs no script", async () => {
    for (const [page, to] of [
      ["/", "/tro-ly"],
      ["/en/products", "/en/assistant"],
      ["/gio-hang", "/tro-ly"],
    ])
      expect(await (await shop.request(page ?? "")).text()).toContain(`<a class="ask" href="${to}"`);
  });
  it("is not on the page of the assistant nor at the seller's desk", async () => {
    for (const page of ["/tro-ly", "/kenh-ban-hang"])
      expect(await (await shop.request(page)).text()).not.toContain("ocop-chat");
  });
  it("is not there where the shop has no bots", async () => {
    const without = createApp({ backendUrl: api.url });
    expect(await (await without.request("/")).text()).not.toContain("ocop-chat");
    expect((await without.request("/tro-ly")).status).toBe(404);
  });
  it("does not loosen what browsers are told to refuse", async () => {
    const policy = (await shop.request("/")).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toContain("unsafe");
  });
});
