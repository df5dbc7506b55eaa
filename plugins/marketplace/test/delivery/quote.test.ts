import { type DeliveryRate, deliveryPrice, type Parcel, zoneOf } from "../../src/delivery/quote.js";

const rate = (given: Partial<DeliveryRate>): DeliveryRate => ({
  producerId: null,
  handling: "ambient",
  zone: "elsewhere",
  upToGrams: null,
  amount: 30_000,
  ...given,
});
const PARCEL: Parcel = { producerId: "prdr_tea", handling: "ambient", zone: "elsewhere", grams: 900 };

describe("the price of a delivery", () => {
  it("is the market's where the producer has no table of its own", () => {
    expect(deliveryPrice(PARCEL, [rate({}), rate({ producerId: "prdr_honey", amount: 1 })])).toBe(30_000);
  });

  it("is the producer's own as soon as it has one for this handling", () => {
    const rates = [rate({}), rate({ producerId: "prdr_tea", amount: 18_000 })];
    expect(deliveryPrice(PARCEL, rates)).toBe(18_000);
    expect(
      deliveryPrice({ ...PARCEL, handling: "chilled" }, [...rates, rate({ handling: "chilled", amount: 50_000 })]),
    ).toBe(50_000);
  });

  it.each([
    [500, 20_000],
    [501, 25_000],
    [1000, 25_000],
    [1001, 40_000],
  ])("of %i g is %i đồng: the first step that the weight fits into", (grams, amount) => {
    const steps = [
      rate({ amount: 40_000 }),
      rate({ upToGrams: 1000, amount: 25_000 }),
      rate({ upToGrams: 500, amount: 20_000 }),
    ];
    expect(deliveryPrice({ ...PARCEL, grams }, steps)).toBe(amount);
  });

  it("is not given for a weight or a zone that the table does not have", () => {
    expect(deliveryPrice(PARCEL, [rate({ upToGrams: 500 })])).toBeUndefined();
    expect(deliveryPrice(PARCEL, [rate({ zone: "own_province" })])).toBeUndefined();
    expect(deliveryPrice(PARCEL, [])).toBeUndefined();
  });

  it("counts an unknown province as another one", () => {
    expect([zoneOf("14", "14"), zoneOf("14", "01"), zoneOf(null, null), zoneOf("14", null)]).toEqual([
      "own_province",
      "elsewhere",
      "elsewhere",
      "elsewhere",
    ]);
  });
});
