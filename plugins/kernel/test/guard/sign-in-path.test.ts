import { refusedSignIn } from "../../src/guard/sign-in-path.js";

const ACTORS = { user: ["emailpass"], customer: ["emailpass"], seller: ["emailpass"] };
const code = (path: string, body: unknown = {}) => refusedSignIn(path, body, ACTORS)?.code ?? "passes";

describe("signing in", () => {
  it("is for the kinds of accounts that there are", () => {
    for (const path of [
      "/auth/user/emailpass",
      "/auth/%73eller/emailpass",
      "/auth/customer/emailpass/register",
      "/auth/session",
      "/auth/token/refresh",
    ])
      expect([path, code(path)]).toEqual([path, "passes"]);
    for (const path of ["/auth/toString/emailpass", "/auth/__proto__/emailpass", "/auth/nobody/emailpass/register"])
      expect([path, code(path)]).toEqual([path, "no_such_address"]);
  });

  it("is for sellers with accounts that the market made: nobody registers an address, and learns so whether it is known", () => {
    for (const path of [
      "/auth/seller/emailpass/register",
      "/auth/%73eller/emailpass/REGISTER/",
      "/auth/seller/emailpass/%72egister",
    ])
      expect([path, code(path)]).toEqual([path, "no_such_address"]);
  });

  it("sends codes in one way only", () => {
    expect(code("/auth/verification/confirm", { code: "1", code_provider: "token" })).toBe("passes");
    expect(code("/auth/verification/confirm", { code: "1", code_provider: "constructor" })).toBe("invalid_input");
  });
});
