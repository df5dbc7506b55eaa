/** @file Nobody can take the shop from all others. */
import { createApp } from "../../src/app.js";
import { visitorKey } from "../../src/serving/limits.js";
import { type FixtureApi, openFixtureApi } from "../fixture/api.js";

let api: FixtureApi;
beforeAll(async () => {
  api = await openFixtureApi();
});
afterAll(() => api.close());

describe("how visitors are told apart", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["somebody", "somebody"],
  ])("%s is counted as itself", (visitor, key) => {
    expect(visitorKey(visitor)).toBe(key);
  });
  it("counts all addresses of one IPv6 household together, and two households apart", () => {
    expect(visitorKey("2001:db8:1:2::1")).toBe(visitorKey("2001:db8:1:2:ffff::9"));
    expect(visitorKey("2001:db8:1:2::1")).not.toBe(visitorKey("2001:db8:1:3::1"));
  });
  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.5"])("does not count this machine itself: %s", (visitor) => {
    expect(visitorKey(visitor)).toBeUndefined();
  });
});

describe("somebody who asks far too often", () => {
  it.each([
    ["searches", "GET", "/goi-y?q=mat", 240],
    ["changes a cart", "POST", "/gio-hang", 60],
    ["checks", "GET", "/kiem-tra?q=3981", 60],
    ["looks orders up", "POST", "/don-hang", 30],
  ])("and %s is asked to wait, while others go on", async (_what, method, address, allowed) => {
    let from = "198.51.100.1";
    const shop = createApp({ backendUrl: api.url, visitor: () => from });
    const ask = async () => {
      const response = await shop.request(address, {
        method,
        headers: { origin: "http://localhost", host: "localhost" },
      });
      return {
        status: response.status,
        retry: Number(response.headers.get("retry-after")),
        html: await response.text(),
      };
    };
    for (let time = 0; time < allowed; time += 1) await ask();
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.retry).toBeGreaterThan(0);
    expect(refused.html).toContain("Bạn đang hỏi quá nhanh");
    from = "198.51.100.2";
    expect((await ask()).status).not.toBe(429);
  });
});
