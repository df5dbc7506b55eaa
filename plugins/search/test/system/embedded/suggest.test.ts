import type { SearchDocument } from "../../../src/port/document.js";
import type { ProviderQuery } from "../../../src/port/provider.js";
import { EmbeddedProvider } from "../../../src/providers/embedded/provider.js";
import { asked, documentOf, question } from "./documents.js";
import { type OwnTables, ownTables } from "./own-tables.js";

let tables: OwnTables;
let provider: EmbeddedProvider;
const by = (name: string, id: string) => ({ id, handle: id, name });
const listing = (title: string, facts: Partial<SearchDocument> = {}) => documentOf({ title, id: title, ...facts });

beforeAll(async () => {
  tables = await ownTables("suggest");
  provider = new EmbeddedProvider(tables.knex);
  await provider.upsert("listings", [
    listing("Gạo nếp cái", { producer: by("Gạo Sạch Hải Hậu", "prdr_gao") }),
    listing("Gạo tám", { producer: by("Gạo Sạch Hải Hậu", "prdr_gao"), inStock: false }),
    listing("Bánh gạo", { producer: by("Bánh Út Hiền", "prdr_banh") }),
    listing("Trà sen", { producer: by("Gạo Sạch Hải Hậu", "prdr_gao"), description: "gạo" }),
    listing("Mật ong"),
  ]);
});
afterAll(() => tables.close());

const typed = (text: string, asks: Partial<ProviderQuery> = {}) =>
  provider.suggest(question({ words: asked(text), unfinished: true, limit: 5, ...asks }));

test("a letter or two bring the titles that begin with them", async () => {
  expect((await typed("g")).ids).toEqual(["Gạo nếp cái", "Gạo tám", "Trà sen"]);
  expect((await typed("ma")).ids).toEqual(["Mật ong"]);
});

test("titles that begin so come before titles that hold it, and a description brings nothing", async () => {
  const { ids } = await typed("gạo");
  expect(ids.toSorted()).toEqual(["Bánh gạo", "Gạo nếp cái", "Gạo tám", "Trà sen"]);
  expect(ids.indexOf("Gạo nếp cái")).toBeLessThan(ids.indexOf("Bánh gạo"));
  expect((await typed("sen gạo")).ids).toEqual(["Trà sen"]);
});

test("the beginning of the last word is enough, whatever the others are", async () => {
  expect((await typed("gạo n")).ids).toEqual(["Gạo nếp cái"]);
  expect((await typed("bánh gạ")).ids).toEqual(["Bánh gạo"]);
});

test("producers whose name begins so come with how much they sell in all", async () => {
  expect((await typed("gạo s")).producers).toEqual([{ value: "prdr_gao", count: 3 }]);
  expect((await typed("bánh ú")).producers).toEqual([{ value: "prdr_banh", count: 1 }]);
});

test("filters hold, and nothing typed suggests nothing", async () => {
  expect((await typed("gạo tá", { filters: { inStock: true } })).ids).toEqual([]);
  expect(await typed("")).toEqual({ ids: [], producers: [] });
});

test("after a swap the new index suggests", async () => {
  const rebuild = await new EmbeddedProvider(tables.other).rebuild("listings");
  await rebuild.add([listing("Gạo mới")]);
  await rebuild.swap();
  expect((await typed("gạo")).ids).toEqual(["Gạo mới"]);
});
