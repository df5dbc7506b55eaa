import type { Socket } from "node:net";
import { visitorOf } from "../../src/guard/visitor.js";

const from = (remoteAddress: string, forwardedFor?: string) =>
  visitorOf({ socket: { remoteAddress } as Socket, headers: { "x-forwarded-for": forwardedFor } });

describe("whose tries are counted", () => {
  const before = process.env.TRUSTED_PROXIES;
  afterEach(() => {
    process.env.TRUSTED_PROXIES = before ?? "";
  });

  it("those of who asks the backend directly, whatever the request says", () => {
    process.env.TRUSTED_PROXIES = "";
    expect(from("203.0.113.7", "198.51.100.1")).toBe("203.0.113.7");
  });
  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1"])("those of the visitor for whom the shop at %s asks", (shop) => {
    process.env.TRUSTED_PROXIES = "";
    expect(from(shop, "198.51.100.1")).toBe("198.51.100.1");
    expect(from(shop)).toBe(shop);
  });
  it("those of the visitor whom our proxy names, and not of one whom the visitor names", () => {
    process.env.TRUSTED_PROXIES = "1";
    expect(from("172.18.0.5", "1.2.3.4, 198.51.100.1")).toBe("198.51.100.1");
  });
});
