import { accountOf } from "../../src/guard/sign-in.js";

describe("the account that a sign-in tries", () => {
  it("is the same however its address is written", () => {
    for (const email of ["Chu@Example.com", " chu@example.com ", "chu@example.com"])
      expect(accountOf({ email, password: "x" })).toBe("chu@example.com");
  });
  it.each([[undefined], [null], ["chu@example.com"], [{}], [{ email: 5 }]])("is none in %j", (body) => {
    expect(accountOf(body)).toBeUndefined();
  });
});
