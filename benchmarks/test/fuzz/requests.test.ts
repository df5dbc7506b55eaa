/** @file The requests of `npm run bench:fuzz`, without a house. */
const tools = () => import("../../fuzz/requests.mjs");
const HOUSE = { key: "pk", tokens: { admin: "t" }, ids: { carts: ["cart_1"], variant: ["variant_1"] } };

describe("made requests", () => {
  it("ask every address, and are the same for the same seed", async () => {
    const { addresses, makeRequests } = await tools();
    const count = addresses().length;
    const made = makeRequests(HOUSE, 2 * count, 7);
    expect(new Set(made.map(({ address }) => `${address.method} ${address.address}`)).size).toBe(count);
    expect(makeRequests(HOUSE, 2 * count, 7)).toEqual(made);
    expect(makeRequests(HOUSE, 2 * count, 8)).not.toEqual(made);
  });

  it("use what is known of the house, and can be sent as they are", async () => {
    const { makeRequests } = await tools();
    const made = makeRequests(HOUSE, 600, 7);
    expect(made.some(({ path }) => path.includes("/store/carts/cart_1"))).toBe(true);
    expect(made.some(({ body }) => body?.includes('"variant":"variant_1"'))).toBe(true);
    for (const { path } of made) expect(path).toMatch(/^\/[!-~]*$/);
    expect(
      made.every(({ address, headers }) => address.group === "admin" || headers.authorization !== "Bearer t"),
    ).toBe(true);
  });
});
