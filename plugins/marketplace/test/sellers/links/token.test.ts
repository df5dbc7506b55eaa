import { linkTokenSchema } from "@cho-ocop/contracts";
import { hashOfToken, linkToken } from "../../../src/sellers/links/token.js";

describe("the secret of a single-use link", () => {
  it("is the same whenever it is derived, and has the form that is asked for", () => {
    const token = linkToken("bí mật", "slnk_1");
    expect(linkToken("bí mật", "slnk_1")).toBe(token);
    expect(linkTokenSchema.safeParse(token).success).toBe(true);
  });
  it("differs for every link and every house", () => {
    const tokens = ["slnk_1", "slnk_2"].flatMap((id) => [linkToken("a", id), linkToken("b", id)]);
    expect(new Set(tokens).size).toBe(4);
  });
  it("cannot be read from what is stored", () => {
    const token = linkToken("bí mật", "slnk_1");
    expect(hashOfToken(token)).not.toContain(token);
    expect(hashOfToken(token)).toBe(hashOfToken(token));
  });
});
