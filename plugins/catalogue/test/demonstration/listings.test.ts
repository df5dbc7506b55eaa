import { externalId, planListings, productOf, type WantedListing } from "../../src/demonstration/listings.js";

const honey: WantedListing = {
  key: "minh-hoa--mat-ong",
  name: "Mật ong",
  recognisedProductId: "rp_1",
  listing: { pack: "Chai 500 g", grams: 700, price: 120000, stock: 5, handling: "ambient" },
};
const tour: WantedListing = { ...honey, key: "minh-hoa--tour", listing: { ...honey.listing, grams: 0 } };

describe("what a load of the demonstration does with listings", () => {
  it("makes what is missing and leaves what is there", () => {
    const plan = planListings([honey, tour], [{ id: "prod_1", externalId: externalId(honey) }]);
    expect(plan).toEqual({ create: [tour], remove: [], unchanged: 1 });
  });
  it("makes a changed listing anew", () => {
    const dearer = { ...honey, listing: { ...honey.listing, price: 130000 } };
    const plan = planListings([dearer], [{ id: "prod_1", externalId: externalId(honey) }]);
    expect(plan).toEqual({ create: [dearer], remove: ["prod_1"], unchanged: 0 });
  });
  it("takes away the double that a half-done load left", () => {
    const there = ["prod_1", "prod_2"].map((id) => ({ id, externalId: externalId(honey) }));
    expect(planListings([honey], there)).toEqual({ create: [], remove: ["prod_2"], unchanged: 1 });
  });
});

describe("the product of a listing", () => {
  const market = { salesChannelId: "sc_1", shippingProfileId: "sp_1" };
  it("has an ASCII handle, one price in đồng, its weight, and says that its figures are made up", () => {
    const product = productOf(honey, market);
    expect(product.handle).toBe("minh-hoa-mat-ong");
    expect(product.variants[0]).toMatchObject({ weight: 700, prices: [{ amount: 120000, currency_code: "vnd" }] });
    expect(product.description).toContain("Dữ liệu minh hoạ");
  });
  it("has no weight when it is a service", () => {
    expect(productOf(tour, market).variants[0]).not.toHaveProperty("weight");
  });
});
