/** @file The star badge that other sites show. */
import { createApp } from "../../src/app.js";
import { drawBadge } from "../../src/badge/draw.js";
import { voiceOf } from "../../src/ui/voice.js";
import { type FixtureApi, openFixtureApi } from "../fixture/api.js";
import { ENTRIES, entry } from "../fixture/entries.js";

let api: FixtureApi;
let shop: ReturnType<typeof createApp>;
beforeAll(async () => {
  api = await openFixtureApi();
  shop = createApp({ backendUrl: api.url });
});
afterAll(() => api.close());

const stars = (svg: string): number => svg.split("<path").length - 1;

describe("the badge of an entry", () => {
  it.each(ENTRIES.map((one) => [one.handle, one] as const))(
    "of %s shows the stars of the day and no other",
    (_, one) => {
      const svg = drawBadge(one.panel, one.name, voiceOf("vi"));
      expect(stars(svg)).toBe(one.panel.stars ?? 0);
      if (one.panel.stars === null) expect(svg).not.toMatch(/\d sao/);
    },
  );

  it("says until when its stars are in force, in either language", () => {
    const { panel, name } = entry("mat-ong-con-han");
    const [vi, en] = [drawBadge(panel, name, voiceOf("vi")), drawBadge(panel, name, voiceOf("en"))];
    expect(vi).toContain(`${panel.stars} sao · còn hạn đến `);
    expect(en).toContain(`${panel.stars} stars · valid to `);
  });

  it("holds a name as text, whatever stands in it", () => {
    const { panel } = entry("mat-ong-con-han");
    const svg = drawBadge(panel, `<script>"&'`, voiceOf("vi"));
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;&quot;&amp;&apos;");
  });

  it("may stand on any site, is asked for anew within a minute, and runs nothing", async () => {
    const answer = await shop.request("/sao/mat-ong-con-han.svg");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("image/svg+xml");
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(answer.headers.get("content-security-policy")).toMatch(/default-src 'none'.*sandbox/);
    const [, seconds] = /max-age=(\d+)/.exec(answer.headers.get("cache-control") ?? "") ?? [];
    expect(Number(seconds)).toBeLessThan(60);
  });

  it("is of nothing where there is no such entry", async () => {
    expect((await shop.request("/sao/khong-co.svg")).status).toBe(404);
    expect((await shop.request("/sao/mat-ong-con-han.png")).status).toBe(404);
  });
});
