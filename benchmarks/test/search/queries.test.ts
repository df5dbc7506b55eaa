type Queries = typeof import("../../search/queries.mjs");
type Product = import("../../search/corpus/generate.mjs").Product;

const load = async () => {
  const { queriesOf, relevant }: Queries = await import("../../search/queries.mjs");
  const { generateCatalogue } = await import("../../search/corpus/generate.mjs");
  const { registerCatalogue } = await import("../../search/corpus/register.mjs");
  const products: Record<"generated" | "register", Product[]> = {
    generated: generateCatalogue(20_000),
    register: registerCatalogue(),
  };
  return { main: queriesOf("main"), heldOut: queriesOf("held-out"), relevant, products };
};

const CATEGORIES = [
  "accented",
  "unaccented",
  "half-accented",
  "typo",
  "prefix",
  "word-order",
  "stop-phrase",
  "stars-place",
  "iy-tone-nfd",
  "glued",
  "regional-synonym",
  "tone-meaning",
  "abbrev",
  "producer",
  "raw-telex",
  "new-province",
  "chat",
];

describe("The queries by which the search is measured", () => {
  it("are many, half of them held out, and a good part over real names", async () => {
    const { main, heldOut } = await load();
    expect(main.length + heldOut.length).toBeGreaterThanOrEqual(420);
    expect(heldOut.length).toBeGreaterThanOrEqual(main.length);
    for (const set of [main, heldOut])
      expect(set.filter(({ catalogue }) => catalogue === "register").length).toBeGreaterThanOrEqual(50);
  });
  it("hold every category in both halves", async () => {
    const { main, heldOut } = await load();
    for (const set of [main, heldOut])
      expect([...new Set(set.map(({ category }) => category))].sort()).toEqual([...CATEGORIES].sort());
  });
  it("have an id of their own each, and no text twice, in whatever encoding", async () => {
    const { main, heldOut } = await load();
    const all = [...main, ...heldOut];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const heldOutTexts = new Set(heldOut.map(({ text, catalogue }) => `${catalogue} ${text.normalize("NFC")}`));
    expect(main.filter(({ text, catalogue }) => heldOutTexts.has(`${catalogue} ${text.normalize("NFC")}`))).toEqual([]);
  });
  it("can all be answered by at least one product", async () => {
    const { main, heldOut, relevant, products } = await load();
    const unanswerable = [...main, ...heldOut].filter(
      ({ catalogue, expected }) => !products[catalogue].some((product) => relevant(expected, product)),
    );
    expect(unanswerable.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });
});
