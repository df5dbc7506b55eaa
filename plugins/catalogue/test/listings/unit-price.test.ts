import { contentOf, unitPrice } from "../../src/listings/unit-price.js";

describe("the price of a kilogram or litre", () => {
  it.each([
    ["Túi 500 g", 95000, { amount: 190000, per: "kg" }],
    ["Thùng 5 kg", 225000, { amount: 45000, per: "kg" }],
    ["Con 1,2 kg", 260000, { amount: 216667, per: "kg" }],
    ["Chai 500 ml", 95000, { amount: 190000, per: "l" }],
    ["Can 1.5 lít", 30000, { amount: 20000, per: "l" }],
    ["Bao 1.000 g", 50000, { amount: 50000, per: "kg" }],
    ["500g", 10000, { amount: 20000, per: "kg" }],
  ])("is told by the content that the pack names: %s", (pack, price, told) => {
    expect(unitPrice(price, pack)).toEqual(told);
  });
  it.each([
    "Chiếc",
    "Hộp 20 túi",
    "Hộp 10 gói x 20 g",
    "500 g + 50 g",
    "Thùng 24 chai 330 ml x 24",
    "0 g",
    "",
    "A4 gỗ",
    "1,000 g",
  ])("is not told where the content is not sure: %j", (pack) => {
    expect(contentOf(pack)).toBeNull();
  });
});
