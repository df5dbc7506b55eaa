/** @file Pages that the shop keeps: shown again without asking, and never once the house has moved on. */
import { type CalendarDay, calendarDay } from "@cho-ocop/ocop-rules";
import { createApp } from "../../src/app.js";
import { createFreshness } from "../../src/serving/freshness.js";
import { type FixtureApi, openFixtureApi } from "../fixture/api.js";

let api: FixtureApi;
beforeAll(async () => {
  api = await openFixtureApi();
});
afterAll(() => api.close());

const ENTRY = "/so-dang-ky/mat-ong-con-han";

/** A shop whose house the test moves. */
function openShop() {
  const house = { revision: "1", today: calendarDay("2026-11-21"), now: 0, away: false };
  const freshness = createFreshness({
    ask: async () => {
      if (house.away) throw new Error("away");
      return { revision: house.revision, today: house.today };
    },
    today: () => house.today,
    now: () => house.now,
  });
  const shop = createApp({ backendUrl: api.url, freshness });
  /** What the API was asked for while a page was opened. */
  const askedFor = async (address: string): Promise<readonly string[]> => {
    const before = api.asked.length;
    const response = await shop.request(address);
    expect(response.status).toBe(200);
    await response.text();
    return api.asked.slice(before);
  };
  const change = (what: { revision?: string; today?: CalendarDay; away?: boolean }) => {
    Object.assign(house, what);
    house.now += 1500;
  };
  return { shop, askedFor, change, house };
}

describe("a page that anybody may see", () => {
  it.each(["/", ENTRY, "/san-pham/mat-ong", "/so-dang-ky", "/san-pham?group=I", "/en/register"])(
    "is not asked for again while nothing changes: %s",
    async (address) => {
      const { askedFor } = openShop();
      expect(await askedFor(address)).not.toEqual([]);
      expect(await askedFor(address)).toEqual([]);
    },
  );
  it("is asked for once for both languages", async () => {
    const { askedFor } = openShop();
    await askedFor(ENTRY);
    expect(await askedFor("/en/register/mat-ong-con-han")).toEqual([]);
  });
  it("is asked for anew after a change", async () => {
    const { askedFor, change } = openShop();
    await askedFor(ENTRY);
    change({ revision: "2" });
    expect(await askedFor(ENTRY)).toEqual(["/ocop/register/mat-ong-con-han"]);
  });
  it("is asked for anew at midnight in Vietnam, though nothing was written", async () => {
    const { askedFor, house } = openShop();
    await askedFor(ENTRY);
    house.today = calendarDay("2026-11-22");
    expect(await askedFor(ENTRY)).toEqual(["/ocop/register/mat-ong-con-han"]);
  });
  it("is not shown from what was kept while nobody can tell whether it still holds", async () => {
    const { askedFor, change } = openShop();
    await askedFor(ENTRY);
    change({ away: true });
    expect(await askedFor(ENTRY)).toEqual(["/ocop/register/mat-ong-con-han"]);
    expect(await askedFor(ENTRY)).toEqual(["/ocop/register/mat-ong-con-han"]);
  });
  it("is asked for each time when somebody typed words, so that the search can count them", async () => {
    const { askedFor } = openShop();
    await askedFor("/san-pham?q=mat");
    expect((await askedFor("/san-pham?q=mat")).length).toBeGreaterThan(0);
  });
  it("is the same from what was kept, with the same headers, compressed or not", async () => {
    const { shop } = openShop();
    const seen = async (headers: Record<string, string>) => {
      const response = await shop.request(ENTRY, { headers });
      const told: Record<string, string> = {};
      response.headers.forEach((value, name) => {
        told[name] = value;
      });
      return { status: response.status, headers: told, body: await response.text() };
    };
    const first = await seen({});
    expect(await seen({})).toEqual(first);
    const zipped = await seen({ "accept-encoding": "gzip" });
    expect(await seen({ "accept-encoding": "gzip" })).toEqual(zipped);
    expect(zipped.headers.vary).toBe("accept-encoding");
    const etag = first.headers.etag ?? "";
    expect((await seen({ "if-none-match": etag })).status).toBe(304);
  });
  it("is kept apart for every name under which the shop is reached", async () => {
    const { shop } = openShop();
    const canonical = async (origin: string) =>
      /rel="canonical" href="([^"]+)"/.exec(await (await shop.request(`${origin}${ENTRY}`)).text())?.[1];
    expect(await canonical("http://cho.example")).toBe(`http://cho.example${ENTRY}`);
    expect(await canonical("http://other.example")).toBe(`http://other.example${ENTRY}`);
  });
});

describe("a page of one visitor", () => {
  it.each(["/gio-hang", "/kenh-ban-hang", "/khong-co"])("is never kept: %s", async (address) => {
    const { shop } = openShop();
    for (let time = 0; time < 2; time += 1)
      expect((await shop.request(address)).headers.get("cache-control")).toBe("no-store");
  });
});
