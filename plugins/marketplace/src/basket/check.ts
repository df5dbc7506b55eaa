import { MOST_LINES, MOST_PIECES } from "@cho-ocop/contracts";
import { type Refusal, refuse } from "@cho-ocop/kernel";
import { type Level, placeDemands } from "../checkout/stock.js";
import type { Place, Thing } from "./look.js";

export const NOT_FOR_SALE = refuse("not_for_sale", 422, "Mặt hàng này không còn bán", "This is not for sale any more");
export const NO_SUCH_LINE = refuse(
  "not_found",
  404,
  "Không có mặt hàng này trong giỏ",
  "There is no such line in the cart",
);
export const NO_SUCH_PLACE = refuse("invalid_input", 400, "Dữ liệu gửi lên không hợp lệ", "The input is not valid", [
  { path: "region", vi: "Không có vùng bán hàng này", en: "There is no such region" },
]);
const COMPLETED = refuse("cart_completed", 422, "Giỏ hàng này đã thành đơn hàng", "This cart has become an order");
const FULL = refuse(
  "cart_full",
  422,
  `Một giỏ có nhiều nhất ${MOST_LINES} mặt hàng`,
  `A cart takes ${MOST_LINES} different things at most`,
);
const TOO_MANY = refuse(
  "too_many_pieces",
  422,
  `Mỗi mặt hàng nhiều nhất ${MOST_PIECES}`,
  `At most ${MOST_PIECES} of one thing`,
);

/** Why a cart cannot be changed; undefined when it can. */
export const cannotChange = ({ completed }: Place): Refusal | undefined => (completed ? COMPLETED : undefined);

/** Why a thing cannot be in a cart in so many pieces, stock aside; undefined when it can. */
export function cannotHold({ lines }: Place, { forSale, line }: Thing, pieces: number): Refusal | undefined {
  if (!forSale) return NOT_FOR_SALE;
  if (line === null && lines >= MOST_LINES) return FULL;
  return pieces > MOST_PIECES ? TOO_MANY : undefined;
}

/** How many pieces of a thing are missing from stock, told as a refusal; undefined when there are enough. What is elsewhere in the cart counts. */
export function notInStock({ variantId, name, parts, elsewhere }: Thing, pieces: number, levels: readonly Level[]) {
  if (parts === null) return undefined;
  const demands = parts.map(({ inventoryItemId, required }) => ({
    lineId: variantId,
    inventoryItemId,
    quantity: (pieces + elsewhere) * required,
    each: required,
  }));
  const placed = placeDemands(demands, levels);
  const short = parts.length === 0 ? [{ left: 0 }] : placed.ok ? [] : placed.short;
  const [first] = short;
  if (first === undefined) return undefined;
  const left = Math.max(0, first.left - elsewhere);
  const texts =
    left === 0
      ? { vi: `${name}: hết hàng`, en: `${name}: sold out` }
      : { vi: `${name}: chỉ còn ${left}`, en: `${name}: only ${left} left` };
  return refuse("out_of_stock", 422, "Không đủ hàng trong kho", "Not enough in stock", [
    { path: "quantity", ...texts },
  ]);
}
