import { EMPTY_DRAFT, type ListingDraft } from "@cho-ocop/contracts";
import { certifiedDifferences, looksSame } from "../../src/listings/differences.js";

const pack = { id: "pack_1", title: "Túi 500 g", price: 120_000, grams: 560, stock: 30 };
const SHOWN: ListingDraft = { ...EMPTY_DRAFT, description: "Cũ", ingredients: "Vải", packs: [pack] };

describe("a change of a listing", () => {
  it("is looked at when the recipe or the packs of a certified product change", () => {
    const after = { ...SHOWN, ingredients: "Vải, đường", packs: [pack, { ...pack, id: null, title: "Hộp 1 kg" }] };
    expect(certifiedDifferences(SHOWN, after)).toEqual([
      { field: "ingredients", before: "Vải", after: "Vải, đường" },
      { field: "packs", before: "Túi 500 g", after: "Hộp 1 kg; Túi 500 g" },
    ]);
  });
  it("needs nobody when only the story, the price or the order of the packs changes", () => {
    const other = { ...pack, id: "pack_2", title: "Hộp 1 kg" };
    const before = { ...SHOWN, packs: [pack, other] };
    const after = { ...before, description: "Mới", packs: [other, { ...pack, price: 99_000 }] };
    expect(certifiedDifferences(before, after)).toEqual([]);
    expect(looksSame(before, after)).toBe(false);
  });
  it("is none when only the stock that a new pack begins with differs", () => {
    expect(looksSame(SHOWN, { ...SHOWN, packs: [{ ...pack, stock: 1 }] })).toBe(true);
  });
});
