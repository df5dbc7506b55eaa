/** @file What a seller types into the form of a listing, and what becomes of it. */
import { EMPTY_DRAFT, type ListingDraft } from "@cho-ocop/contracts";
import fc from "fast-check";
import { draftOf, readTyped, typedNumber, typedOf } from "../../src/desk/listings/form.js";

describe("a number, as people type it", () => {
  it.each([
    ["120000", 120_000],
    ["120.000", 120_000],
    ["1,200,000", 1_200_000],
    [" 120 000 đ ", 120_000],
    ["560g", 560],
    ["0", 0],
  ])("%p is %p", (typed, number) => expect(typedNumber(typed)).toBe(number));
  it("is nothing where nothing was typed", () => expect(typedNumber("  ")).toBeNull());
  it.each(["1.5", "12.00", "1e5", "mười", "1.2000", "12,5"])("%p is no number: nobody guesses a price", (typed) =>
    expect(typedNumber(typed)).toBeNaN(),
  );
  it("comes back the same however it is parted into thousands", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom(".", ",", " "), (number, mark) => {
        const typed = String(number).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(typedNumber(typed)).toBe(number);
      }),
    );
  });
});

const FORM = {
  description: "Vải sấy",
  ingredients: "",
  declaration: "",
  shelfLife: "12 tháng",
  storage: "",
  warnings: "",
  handling: "ambient",
  "pack.0.id": "",
  "pack.0.title": "Túi 500 g",
  "pack.0.price": "120.000",
  "pack.0.grams": "",
  "pack.0.stock": "7",
  "pack.1.id": "",
  "pack.1.title": "",
  "pack.1.price": "",
  "pack.1.grams": "",
  "pack.1.stock": "",
};

describe("the form of a listing", () => {
  it("becomes a draft in which empty lines are left out and unsaid things are unsaid", () => {
    expect(draftOf(readTyped(FORM))).toEqual({
      ok: true,
      draft: {
        ...EMPTY_DRAFT,
        description: "Vải sấy",
        shelfLife: "12 tháng",
        packs: [{ id: null, title: "Túi 500 g", price: 120_000, grams: null, stock: 7 }],
      } satisfies ListingDraft,
    });
  });
  it("shows a kept draft as it was typed", () => {
    const read = draftOf(readTyped(FORM));
    expect(read.ok && draftOf(typedOf(read.draft))).toEqual(read);
  });
  it("says which field is wrong, in both languages", () => {
    const read = draftOf(readTyped({ ...FORM, "pack.0.price": "rẻ", "pack.0.stock": "-1", handling: "plane" }));
    expect(read.ok ? [] : [...read.errors.keys()].sort()).toEqual(["handling", "packs.0.price", "packs.0.stock"]);
    expect(read.ok ? null : read.errors.get("packs.0.price")).toEqual({
      vi: "Xin ghi một con số",
      en: "Please write a number",
    });
  });
  it("never fails on what a stranger sends", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(FORM), "__proto__"), fc.anything()), (form) => {
        expect(typeof draftOf(readTyped(form)).ok).toBe("boolean");
      }),
    );
  });
});
