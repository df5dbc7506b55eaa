import { Lexicon, LexiconBuilder } from "../../src/understanding/lexicon.js";
import { documentOf, smallLexicon } from "./lexicon-of.js";

describe("What the catalogue teaches", () => {
  const lexicon = smallLexicon();
  it("knows its words, and which stand side by side with which marks", () => {
    expect(lexicon.has("thieu")).toBe(true);
    expect(lexicon.has("thiu")).toBe(false);
    expect(lexicon.pairCount("vai", "thieu")).toBe(2);
    expect(lexicon.knowsPair({ fold: "mat", marked: null }, { fold: "ong", marked: null })).toBe(true);
    expect(lexicon.spells("bo", "bo7")).toBe(true);
    expect(lexicon.spells("bo", "bo1")).toBe(false);
  });
  it("spells a word as it stands beside its neighbour", () => {
    expect(lexicon.usual("bo", undefined, "sap").text).toBe("bơ");
    expect(lexicon.usual("bo", undefined, "mot").text).toBe("bò");
  });
  it("counts a document once however often it says a word, and holds rare words for more telling", () => {
    expect(lexicon.count("ong")).toBeGreaterThan(lexicon.count("gom"));
    expect(lexicon.weight("gom")).toBeGreaterThan(lexicon.weight("ong"));
    expect(lexicon.weight("khongbaogio")).toBeGreaterThan(lexicon.weight("gom"));
  });
  it("finds words one slip away", () => {
    expect(lexicon.maybeNear("thiu").has("thieu")).toBe(true);
    expect(lexicon.maybeNear("ngna").has("ngan")).toBe(true);
  });
  it("is the same after it was kept as JSON, and learns document by document", () => {
    const builder = new LexiconBuilder();
    builder.add(documentOf("Mật ong rừng"));
    const first = JSON.stringify(builder.serialise([]));
    builder.add(documentOf("Mật ong rừng"));
    const both = new Lexicon(JSON.parse(JSON.stringify(builder.serialise([]))));
    expect(new Lexicon(JSON.parse(first)).count("ong")).toBe(1);
    expect(both.count("ong")).toBe(2);
    expect(both.documents).toBe(2);
  });
  it("is empty of words in an empty house, and still knows no place as an origin", () => {
    const empty = new Lexicon(new LexiconBuilder().serialise([]));
    expect(empty.documents).toBe(0);
    expect(empty.has("ong")).toBe(false);
  });
});
