/** @file What the house answers to requests that no honest client sends: a clear refusal in both languages, never a 500. */
import { refusalSchema } from "@cho-ocop/contracts";
import { houseVariable } from "./boot.js";

jest.setTimeout(120_000);

const url = (path: string): string => houseVariable("TEST_BACKEND_URL") + path;
async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(url(path), init);
  return { status: response.status, body: refusalSchema.parse(await response.json()) };
}
const login = (body: RequestInit["body"], headers: Record<string, string> = {}) =>
  ask("/auth/user/emailpass", { method: "POST", body, headers: { "content-type": "application/json", ...headers } });

describe("the house", () => {
  it.each([["/nothing"], ["/store/nothing"], ["/ocop/nothing"], ["/auth/nothing/nothing/nothing"]])(
    "says that there is no address %s",
    async (path) => {
      const { status, body } = await ask(path, { headers: { "x-publishable-api-key": "pk_unknown" } });
      expect([400, 404]).toContain(status);
      expect(["no_such_address", "not_allowed"]).toContain(body.code);
    },
  );

  it("says that a shop needs its key", async () => {
    expect((await ask("/store/products")).body.code).toBe("not_allowed");
  });

  it("refuses a sign-in with a wrong password, in words that Medusa Admin can show", async () => {
    const { status, body } = await login(JSON.stringify({ email: "nobody@example.com", password: "wrong" }));
    expect(status).toBe(401);
    expect(body).toMatchObject({ code: "unauthorized", type: "unauthorized" });
    expect(body.message).toContain(body.vi);
  });

  it.each([
    ["no JSON", "{", {}, 400],
    ["too much", JSON.stringify({ email: "x".repeat(200_000) }), {}, 413],
    ["an unknown charset", "{}", { "content-type": "application/json; charset=klingon" }, 415],
    ["an unknown compression", "{}", { "content-encoding": "klingon" }, 415],
    ["a NUL character", JSON.stringify({ email: "a\0b@example.com", password: "x" }), {}, 400],
    ["a hundred levels", "[".repeat(100) + "]".repeat(100), {}, 400],
    ["an array for a name", JSON.stringify({ email: ["a"], password: {} }), {}, 401],
    ["nothing", "", {}, 401],
  ])("answers a sign-in with %s clearly", async (_what, body, headers, expected) => {
    const { status, body: refusal } = await login(body, headers as Record<string, string>);
    expect([status, refusal.vi !== "" && refusal.en !== ""]).toEqual([expected, true]);
  });

  it("answers a wrong % code", async () => {
    expect(await ask("/auth/user/%E0%A4%A")).toMatchObject({ status: 400, body: { code: "bad_address" } });
  });
});
