import { RegisterUnavailable } from "../../src/engine/types.js";
import { createRegisterClient } from "../../src/register/register-client.js";
import { ALL, VALID } from "../fixture/entries.js";
import { openRegisterHouse, type RegisterHouse } from "../fixture/house.js";
import { shippedRegister } from "../fixture/register.js";

// Read once, outside of any test's time: hundreds of entries are checked by their contract.
const shipped = shippedRegister();

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

  it("gives all names, whatever the number of pages, and reads them once for all who ask at the same time", async () => {
    house.entries = shipped;
    const register = createRegisterClient({ baseUrl: house.url });
    const [names, again] = await Promise.all([register.names(), register.names()]);
    expect(names).toHaveLength(house.entries.length);
    expect(again).toBe(names);
    expect(house.asked).toHaveLength(Math.ceil(house.entries.length / 100));
  });

  it("reads the names anew after a minute, without letting anybody wait", async () => {
    let now = 0;
    const register = createRegisterClient({ baseUrl: house.url, now: () => now });
    expect(await register.names()).toHaveLength(ALL.length);
    house.entries = [VALID];
    now = 60_001;
    expect(await register.names()).toHaveLength(ALL.length);
    for (let tries = 0; tries < 100 && (await register.names()).length !== 1; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(await register.names()).toHaveLength(1);
  });

  it("searches by words, and asks nothing for none", async () => {
    const register = createRegisterClient({ baseUrl: house.url });
    expect((await register.search("trà htx")).map((item) => item.handle)).toEqual([VALID.handle]);
    expect(await register.search("  ")).toEqual([]);
    expect(house.asked).toHaveLength(1);
  });

  it.each([
    ["is down", { status: 500, body: "{}" }],
    ["answers with something else", { status: 200, body: '{"items":"many"}' }],
    ["answers with no JSON", { status: 200, body: "<html>" }],
  ])("says so when the backend %s", async (_, broken) => {
    house.broken = broken;
    const register = createRegisterClient({ baseUrl: house.url });
    await expect(register.names()).rejects.toThrow(RegisterUnavailable);
    await expect(register.entry(VALID.handle)).rejects.toThrow(RegisterUnavailable);
    await expect(register.search("trà")).rejects.toThrow(RegisterUnavailable);
    expect(await register.reachable()).toBe(false);
  });

  it("knows whether the backend is reachable", async () => {
    expect(await createRegisterClient({ baseUrl: house.url }).reachable()).toBe(true);
    expect(await createRegisterClient({ baseUrl: "http://127.0.0.1:1" }).reachable()).toBe(false);
  });

  it("reads the names again after a failure", async () => {
    house.broken = { status: 503, body: "{}" };
    const register = createRegisterClient({ baseUrl: house.url });
    await expect(register.names()).rejects.toThrow(RegisterUnavailable);
    house.broken = null;
    expect(await register.names()).toHaveLength(ALL.length);
  });
});
