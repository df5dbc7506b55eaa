import { whyWithheld } from "../../src/ledger/texts.js";

describe("tax that was withheld from a sale", () => {
  it("is told with its rates and the kind of business, as people write them", () => {
    const told = whyWithheld({ vat: 100, pit: 50, activity: "goods" });
    expect(told.vi).toContain("1 % thuế giá trị gia tăng và 0,5 % thuế thu nhập cá nhân");
    expect(told.vi).toContain("bán hàng hoá");
    expect(told.en).toContain("1% value added tax and 0.5% personal income tax");
  });
  it("says that it is so high because nobody has declared the kind of business", () => {
    expect(whyWithheld({ vat: 500, pit: 200, activity: null }).vi).toContain("chưa khai, nên tính theo mức cao nhất");
  });
});
