import { CHANGE_PATH } from "@cho-ocop/contracts";
import type { CartLine } from "../../src/checkout/cart.js";
import { changedSince, type LineNow, outOfStock } from "../../src/checkout/changes.js";
import { LINE } from "../line.js";

const line = (given: Partial<CartLine> = {}): CartLine => ({ ...LINE, quantity: 2, price: 120_000, ...given });
const now = (given: Partial<LineNow> = {}): LineNow => ({ line: line(), stars: 4, ...given });
const SHOWN = { line: "cali_1", quantity: 2, price: 120_000, stars: 4 as const };
const told = (lines: readonly LineNow[], shown = [SHOWN], delivery = 30_000) =>
  changedSince({ lines: [...shown], delivery: 30_000 }, lines, delivery)?.details?.map(({ path, vi, en }) => [
    path,
    vi,
    en,
  ]);

describe("what changed since the shopper looked", () => {
  it("is nothing when all is as it was shown", () => {
    expect(told([now()])).toBeUndefined();
  });

  it.each<[string, LineNow, string, string, string]>([
    [
      "the price",
      now({ line: line({ price: 130_000 }) }),
      "price",
      "Chè Shan tuyết: giá nay là 130.000 ₫, không phải 120.000 ₫",
      "Chè Shan tuyết: the price is now ₫130,000, not ₫120,000",
    ],
    [
      "a certificate that was revoked or ran out",
      now({ stars: null }),
      "stars",
      "Chè Shan tuyết: nay không còn chứng nhận sao OCOP có hiệu lực",
      "Chè Shan tuyết: has no OCOP stars in force any more",
    ],
    [
      "other stars",
      now({ stars: 3 }),
      "stars",
      "Chè Shan tuyết: nay được 3 sao, không phải 4 sao",
      "Chè Shan tuyết: has 3 stars now, not 4 stars",
    ],
    [
      "a product that is not sold any more",
      now({ line: line({ forSale: false }) }),
      "for_sale",
      "Chè Shan tuyết: không còn bán",
      "Chè Shan tuyết: no longer for sale",
    ],
    [
      "the quantity",
      now({ line: line({ quantity: 3 }) }),
      "quantity",
      "Chè Shan tuyết: số lượng nay là 3",
      "Chè Shan tuyết: the quantity is now 3",
    ],
  ])("tells of %s, in both languages", (_what, changed, what, vi, en) => {
    const spaces = (text: string) => text.replaceAll("\u00a0", " ");
    expect(told([changed])?.map((texts) => texts.map(spaces))).toEqual([[`lines.cali_1.${what}`, vi, en]]);
  });

  it("tells of lines that came or went, and of the delivery", () => {
    const other = now({ line: line({ id: "cali_2" }) });
    expect(told([other], [SHOWN], 45_000)?.map(([path]) => path)).toEqual([
      "lines.cali_2.added",
      "lines.cali_1.removed",
      "delivery",
    ]);
  });

  it("tells all of it at once, in paths that a shop can read", () => {
    const paths = told([now({ line: line({ price: 1 }), stars: 5 })])?.map(([path]) => path ?? "");
    expect(paths).toHaveLength(2);
    expect(paths?.every((path) => CHANGE_PATH.test(path))).toBe(true);
  });

  it("is only what is no longer sold for whoever does not say what was shown", () => {
    expect(changedSince(undefined, [now({ stars: null })], 99)).toBeUndefined();
    expect(changedSince(undefined, [now({ line: line({ forSale: false }) })], 99)).toMatchObject({
      code: "changed",
      status: 422,
    });
  });
});

it("a line that is short is told with how many are left", () => {
  const refusal = outOfStock(
    [line(), line({ id: "cali_2", name: "Mật ong" })],
    [
      { lineId: "cali_1", left: 3 },
      { lineId: "cali_2", left: 0 },
    ],
  );
  expect(refusal).toMatchObject({ code: "out_of_stock", status: 422 });
  expect(refusal.details?.map(({ vi, en }) => [vi, en])).toEqual([
    ["Chè Shan tuyết: chỉ còn 3", "Chè Shan tuyết: only 3 left"],
    ["Mật ong: hết hàng", "Mật ong: sold out"],
  ]);
});
