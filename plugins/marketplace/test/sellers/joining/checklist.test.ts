import { APPLICANT_FORMS } from "@cho-ocop/contracts";
import { CHECKLIST, checklistOf, missingOf } from "../../../src/sellers/joining/checklist.js";

describe("what has to be shown before selling", () => {
  it("names the law for each item", () => {
    for (const { article } of CHECKLIST) expect(article).toMatch(/(Luật|Nghị định|Quyết định).*Điều \d/);
  });
  it.each(APPLICANT_FORMS)("asks of a %s who answers for it, and the decision that recognised its product", (form) => {
    const items = checklistOf(form).map(({ item, needs }) => `${item} ${needs}`);
    expect(items).toEqual(expect.arrayContaining(["identity always", "certificate always"]));
  });
  it("asks for no picture of an identity card, of nobody", () => {
    for (const form of APPLICANT_FORMS)
      expect(checklistOf(form).find(({ item }) => item === "identity")).toMatchObject({ upload: false });
  });
  it("misses of a company its registration and the decision", () => {
    expect(missingOf("company", []).map(({ item }) => item)).toEqual(["registration", "certificate"]);
    expect(missingOf("company", ["registration"]).map(({ item }) => item)).toEqual(["certificate"]);
    expect(missingOf("company", ["registration", "certificate"])).toEqual([]);
  });
  it("misses of a person the decision only: a person is registered nowhere", () => {
    expect(missingOf("individual", []).map(({ item }) => item)).toEqual(["certificate"]);
  });
});
