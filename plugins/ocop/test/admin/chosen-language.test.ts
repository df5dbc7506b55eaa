import { wasLanguageChosen } from "../../src/admin/lib/chosen-language.js";
import { languageOf } from "../../src/admin/texts/language.js";

describe("the language of Medusa Admin", () => {
  it("counts as chosen when the storage or a cookie of the browser holds it", () => {
    expect(wasLanguageChosen("", "en")).toBe(true);
    expect(wasLanguageChosen("a=1; lng=en", null)).toBe(true);
  });

  it("counts as not chosen in a new browser, whatever other cookies it has", () => {
    expect(wasLanguageChosen("", null)).toBe(false);
    expect(wasLanguageChosen("xlng=en; connect.sid=lng", null)).toBe(false);
  });

  it("gives the officer's pages Vietnamese for Vietnamese and English for any other", () => {
    expect(["vi", "vi-VN", "VI", "en", "de", "vii", undefined].map(languageOf)).toEqual([
      "vi",
      "vi",
      "vi",
      "en",
      "en",
      "en",
      "en",
    ]);
  });
});
