/** @file The packages work in all five of their consumers: plugin, admin page, shop, bots and jest. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { todaySchema } from "@cho-ocop/contracts";

const root = path.resolve(__dirname, "..");
const url = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: the house is not open`);
  return value;
};

describe("the packages", () => {
  it("serve a plugin: the backend tells what day it is", async () => {
    const answer = await fetch(`${url("TEST_BACKEND_URL")}/ocop/today`);
    expect(answer.status).toBe(200);
    expect(todaySchema.safeParse(await answer.json()).success).toBe(true);
  });

  it("serve the shop: its home page shows that day", async () => {
    const html = await (await fetch(url("TEST_STOREFRONT_URL"))).text();
    expect(html).toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it("serve the bots: they are up, with a configuration checked by the contract", async () => {
    expect((await fetch(`${url("TEST_BOTS_URL")}/health`)).status).toBe(200);
  });

  it("serve the admin pages: their bundle carries the contract and not a second way to load it", () => {
    const bundle = path.join(root, "plugins/ocop/.medusa/server/src/admin/index.mjs");
    expect(existsSync(bundle)).toBe(true);
    expect(readFileSync(bundle, "utf8")).not.toMatch(/require\("@cho-ocop/);
  });

  it("serve the admin in production: Medusa Admin is built and served", async () => {
    const answer = await fetch(`${url("TEST_BACKEND_URL")}/app`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('id="medusa"');
  });
});
