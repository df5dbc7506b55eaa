import { RegisterUnavailable } from "../../src/engine/types.js";
import { createRegisterClient } from "../../src/register/register-client.js";
import { ALL, DEMONSTRATION, EXPIRED, listingOf, VALID } from "../fixture/entries.js";
import { openRegisterHouse, type RegisterHouse } from "../fixture/house.js";

describe("the register over HTTP", () => {
  let house: RegisterHouse;
  beforeEach(async () => {
    house = await openRegisterHouse(ALL);
  });
  afterEach(() => house.close());

  it("gives an entry as it is now, and null for one that is not there", async () => {
    const register = createRegisterClient({ baseUrl: house.url });
    expect((await register.entry(VALID.handle))?.panel.stars).toBe(4);
    expect(await register.entry("khong-co")).toBeNull();
    expect(await register.entry("../today?x=/")).toBeNull();
  });

  it("searches by words as a bot, fictional entries too, and asks nothing for none", async () => {
    const register = createRegisterClient({ baseUrl: house.url });
    expect((await register.search("trà htx")).map((item) => item.handle)[0]).toBe(VALID.handle);
    expect((await register.search(DEMONSTRATION.name)).map((item) => item.handle)).toContain(DEMONSTRATION.handle);
    expect(house.asked[0]).toBe("/ocop/search/register?q=tr%C3%A0+htx&channel=bot&limit=60&demonstration=include");
    expect(await register.search(" \u200b ")).toEqual([]);
    expect(house.asked).toHaveLength(2);
  });

  it("asks no more than a search takes, however long a message is", async () => {
    expect(await createRegisterClient({ baseUrl: house.url }).search("trà ".repeat(500))).not.toEqual([]);
  });

  it("finds what is for sale of an entry, and of no other that the search finds beside it", async () => {
    house.listings = [VALID, EXPIRED].map((entry) => listingOf(entry, { from: 90_000, inStock: true }));
    const register = createRegisterClient({ baseUrl: house.url });
    expect((await register.forSale(VALID)).map((one) => one.handle)).toEqual([VALID.handle]);
    expect(house.asked[0]).toContain("/ocop/search/listings?q=Tr%C3%A0+Minh+Ho%E1%BA%A1&channel=bot");
  });

  it.each([
    ["is down", { status: 500, body: "{}" }],
    ["answers with something else", { status: 200, body: '{"items":"many"}' }],
    ["answers with no JSON", { status: 200, body: "<html>" }],
  ])("says so when the backend %s", async (_, broken) => {
    house.broken = broken;
    const register = createRegisterClient({ baseUrl: house.url });
    await expect(register.forSale(VALID)).rejects.toThrow(RegisterUnavailable);
    await expect(register.entry(VALID.handle)).rejects.toThrow(RegisterUnavailable);
    await expect(register.search("trà")).rejects.toThrow(RegisterUnavailable);
    expect(await register.reachable()).toBe(false);
  });

  it("knows whether the backend is reachable", async () => {
    expect(await createRegisterClient({ baseUrl: house.url }).reachable()).toBe(true);
    expect(await createRegisterClient({ baseUrl: "http://127.0.0.1:1" }).reachable()).toBe(false);
  });
});
