import { FIELDS, textsOf, wordsOfFields } from "../../src/documents/fields.js";
import { documentOf } from "../understanding/lexicon-of.js";

describe("What of a document is searched", () => {
  const document = {
    ...documentOf("Mật ong rừng", "Sơn Động, Bắc Giang", "HTX Ong"),
    productSet: 1,
    description: "Ngọt.",
  };
  it("is its name first and its description last", () => {
    expect(FIELDS[0]).toBe("title");
    expect(FIELDS.at(-1)).toBe("description");
  });
  it("holds places of both eras and the names of group and product set", () => {
    const { places, tags } = textsOf(document);
    expect(places).toEqual(["Sơn Động", "Bắc Giang", "Bắc Ninh"]);
    expect(tags).toEqual(["OCOP", "Thực phẩm", "Food", "Rau, củ, quả, hạt tươi", expect.any(String)]);
  });
  it("comes as words, one list for each text", () => {
    const words = wordsOfFields(document);
    expect(words.title[0]?.map(({ fold }) => fold)).toEqual(["mat", "ong", "rung"]);
    expect(words.places).toHaveLength(3);
    expect(wordsOfFields({ ...document, producer: null, description: null }).producer).toEqual([]);
  });
});
