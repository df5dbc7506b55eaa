import { EMPTY_DRAFT, type ListingDraft } from "@cho-ocop/contracts";
import { problemsOf, type Subject } from "../../src/listings/check.js";

const FOOD: Subject = { group: "I", producerHasAddress: true };
const READY: ListingDraft = {
  ...EMPTY_DRAFT,
  description: "Vải thiều sấy cả quả, không thêm đường.",
  ingredients: "Vải thiều 100%",
  shelfLife: "12 tháng",
  storage: "Nơi khô, dưới 30 °C",
  declaration: "01/HTX-MINH-HOA/2026",
  packs: [{ id: null, title: "Túi 500 g", price: 120_000, grams: 560, stock: 30 }],
};
const fields = (draft: ListingDraft, subject = FOOD) => problemsOf(draft, subject).map(({ field }) => field);

describe("what keeps a listing from being shown", () => {
  it("is nothing where all that the law asks for is there", () => {
    expect(fields(READY)).toEqual([]);
  });
  it("is everything that an empty draft of food lacks", () => {
    expect(fields(EMPTY_DRAFT)).toEqual(["description", "packs", "shelfLife", "storage", "ingredients", "declaration"]);
  });
  it("asks for no declaration of fresh goods", () => {
    expect(fields({ ...READY, ingredients: null, declaration: null, unprocessed: true })).toEqual([]);
  });
  it("asks nothing about food of a basket", () => {
    const basket = { ...READY, ingredients: null, declaration: null, shelfLife: null, storage: null };
    expect(fields(basket, { ...FOOD, group: "IV" })).toEqual([]);
  });
  it("is a producer without an address", () => {
    expect(fields(READY, { ...FOOD, producerHasAddress: false })).toEqual(["producer"]);
  });
  it("is a pack without price or weight, and two packs of one name", () => {
    const [pack] = READY.packs;
    const packs = pack === undefined ? [] : [pack, { ...pack, title: "TÚI 500 G", price: null, grams: null }];
    expect(fields({ ...READY, packs })).toEqual(["packs.1.price", "packs.1.grams", "packs.1.title"]);
  });
  it("is a star that somebody typed, in any field", () => {
    const draft = {
      ...READY,
      description: "Chuẩn 5 sao",
      packs: READY.packs.map((one) => ({ ...one, title: "Hộp 4 sao" })),
    };
    expect(fields(draft)).toEqual(["description", "packs.0.title"]);
  });
  it("names the law where there is one", () => {
    const [cure] = problemsOf({ ...READY, description: "Chữa bệnh dạ dày" }, FOOD);
    expect(cure?.article).toContain("15/2018");
  });
});
