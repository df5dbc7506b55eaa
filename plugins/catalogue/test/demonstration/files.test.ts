import fs from "node:fs";
import path from "node:path";
import { demonstrationCatalogueSchema, importEntrySchema, realListingsSchema } from "@cho-ocop/contracts";
import { calendarDay, STATUSES } from "@cho-ocop/ocop-rules";
import { demonstrationRegister } from "../../src/demonstration/entries.js";

const DATA = path.resolve(__dirname, "../../../../data");
const read = (name: string): string => fs.readFileSync(path.join(DATA, name), "utf8");
const catalogue = demonstrationCatalogueSchema.parse(JSON.parse(read("demonstration/catalogue.json")));
const real = realListingsSchema.parse(JSON.parse(read("demonstration/real-listings.json")));
const today = calendarDay("2026-11-22");

describe("the fictional catalogue", () => {
  it("covers every status, all stars, all six groups and at least twelve provinces", () => {
    const { producers, entries } = demonstrationRegister(catalogue, today);
    expect(new Set(catalogue.products.map(({ status }) => status))).toEqual(new Set(STATUSES));
    expect(new Set(catalogue.products.map(({ stars }) => stars))).toEqual(new Set([3, 4, 5]));
    expect(new Set(entries.map(({ group }) => group)).size).toBe(6);
    expect(new Set(producers.map(({ provinceCode }) => provinceCode)).size).toBeGreaterThanOrEqual(12);
  });
  it("can be told from real products at every name", () => {
    for (const { name } of [...catalogue.producers, ...catalogue.products]) {
      if (catalogue.producers.some((producer) => producer.name === name)) expect(name).toContain("Minh Hoạ");
    }
    for (const { key } of [...catalogue.producers, ...catalogue.products]) expect(key).toMatch(/^minh-hoa-/);
  });
  it("uses no key and no certificate number twice", () => {
    const { entries } = demonstrationRegister(catalogue, today);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    const keys = entries.flatMap(({ certificates }) => certificates.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    const numbers = entries.flatMap(({ certificates }) => certificates.flatMap(({ decisionNo }) => decisionNo ?? []));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
  it("is refused when it names a producer or a province that there is none of", () => {
    const [producer] = catalogue.producers;
    if (producer === undefined) throw new Error("The catalogue is empty");
    expect(() => demonstrationRegister({ ...catalogue, producers: [] }, today)).toThrow(/producer/);
    const nowhere = { ...catalogue, producers: [{ ...producer, province: "Không Đâu" }] };
    expect(() => demonstrationRegister(nowhere, today)).toThrow(/province/);
  });
});

describe("the real listings", () => {
  const register = new Map(
    read("register/register.jsonl")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => importEntrySchema.parse(JSON.parse(line)))
      .map((entry) => [entry.key, entry]),
  );
  it("are about forty entries of the shipped register, each once", () => {
    expect(real.listings.length).toBeGreaterThanOrEqual(35);
    expect(new Set(real.listings.map(({ key }) => key)).size).toBe(real.listings.length);
    expect(real.listings.filter(({ key }) => !register.has(key))).toEqual([]);
  });
  it("keep to their rule: sure sources, a known producer, nothing revoked, at most three of a province", () => {
    const perProvince = new Map<string, number>();
    for (const { key } of real.listings) {
      const entry = register.get(key);
      expect([key, entry?.claim, entry?.confidence, entry?.sourceConflict, entry?.nameBackTranslated]).toEqual([
        key,
        "recognised",
        "high",
        false,
        false,
      ]);
      expect(entry?.producer).toBeTruthy();
      expect(entry?.certificates.flatMap(({ events }) => events).some(({ kind }) => kind === "revoked")).toBe(false);
      const province = entry?.origin.province ?? "";
      perProvince.set(province, (perProvince.get(province) ?? 0) + 1);
    }
    expect(Math.max(...perProvince.values())).toBeLessThanOrEqual(3);
  });
});
