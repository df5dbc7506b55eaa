import type { ShownPurchase } from "@cho-ocop/contracts";
import { type Refusal, type RefusalDetail, refuse } from "@cho-ocop/kernel";
import { type Dong, formatDong } from "@cho-ocop/vietnam";
import type { CartLine } from "./cart.js";
import type { Shortage } from "./stock.js";

/** What the register says of a product on the day of the order. */
export interface Standing {
  readonly recognisedProductId: string;
  readonly certificateId: string | null;
  readonly stars: 3 | 4 | 5 | null;
  readonly status: string;
}

/** A line at its price of now, and its stars. */
export interface LineNow {
  readonly line: CartLine;
  readonly stars: Standing["stars"];
}

const money = (amount: number): { vi: string; en: string } => {
  // Prices of the house are whole đồng; one that is not is shown rounded and refused further down.
  const whole = Math.round(amount) as Dong;
  return { vi: formatDong(whole, "vi"), en: formatDong(whole, "en") };
};

const detail = (line: string, what: string, vi: string, en: string): RefusalDetail => ({
  path: `lines.${line}.${what}`,
  vi,
  en,
});

function changesOfLine({ line, stars }: LineNow, shown: ShownPurchase["lines"][number] | undefined): RefusalDetail[] {
  const { id, name, forSale, quantity, price } = line;
  if (!forSale) return [detail(id, "for_sale", `${name}: không còn bán`, `${name}: no longer for sale`)];
  if (shown === undefined)
    return [detail(id, "added", `${name}: vừa được thêm vào giỏ`, `${name}: was added to the cart`)];
  const changes: RefusalDetail[] = [];
  if (shown.quantity !== quantity) {
    changes.push(
      detail(id, "quantity", `${name}: số lượng nay là ${quantity}`, `${name}: the quantity is now ${quantity}`),
    );
  }
  if (shown.price !== price) {
    const [now, then] = [money(price), money(shown.price)];
    changes.push(
      detail(
        id,
        "price",
        `${name}: giá nay là ${now.vi}, không phải ${then.vi}`,
        `${name}: the price is now ${now.en}, not ${then.en}`,
      ),
    );
  }
  if (shown.stars !== stars) {
    const was =
      shown.stars === null
        ? { vi: "", en: "" }
        : { vi: `, không phải ${shown.stars} sao`, en: `, not ${shown.stars} stars` };
    changes.push(
      stars === null
        ? detail(
            id,
            "stars",
            `${name}: nay không còn chứng nhận sao OCOP có hiệu lực`,
            `${name}: has no OCOP stars in force any more`,
          )
        : detail(id, "stars", `${name}: nay được ${stars} sao${was.vi}`, `${name}: has ${stars} stars now${was.en}`),
    );
  }
  return changes;
}

/**
 * What is no longer as the shopper was shown it, told line by line; undefined when all is. A purchase that says nothing of what was shown
 * is held to the cart alone, as Medusa does: what is no longer for sale is still refused.
 */
export function changedSince(
  shown: ShownPurchase | undefined,
  now: readonly LineNow[],
  delivery: number,
): Refusal | undefined {
  const details = now.flatMap((one) =>
    changesOfLine(one, shown === undefined ? asItStands(one) : shown.lines.find(({ line }) => line === one.line.id)),
  );
  for (const { line } of shown?.lines ?? []) {
    if (now.some((one) => one.line.id === line)) continue;
    details.push(detail(line, "removed", "Một mặt hàng đã được bỏ khỏi giỏ", "A thing was taken out of the cart"));
  }
  if (shown?.delivery !== undefined && shown.delivery !== delivery) {
    const { vi, en } = money(delivery);
    details.push({ path: "delivery", vi: `Phí giao hàng nay là ${vi}`, en: `The delivery now costs ${en}` });
  }
  if (details.length === 0) return undefined;
  return refuse(
    "changed",
    422,
    "Có điều đã thay đổi từ khi bạn xem, xin xem lại trước khi đặt",
    "Something has changed since you looked, please look again before you order",
    details,
  );
}

const asItStands = ({ line, stars }: LineNow): ShownPurchase["lines"][number] => ({
  line: line.id,
  price: line.price,
  quantity: line.quantity,
  stars,
});

/** Tells of which lines there is not enough, and how many there still are. */
export function outOfStock(lines: readonly CartLine[], short: readonly Shortage[]): Refusal {
  const details = short.map(({ lineId, left }): RefusalDetail => {
    const name = lines.find(({ id }) => id === lineId)?.name ?? "";
    return left === 0
      ? detail(lineId, "stock", `${name}: hết hàng`, `${name}: sold out`)
      : detail(lineId, "stock", `${name}: chỉ còn ${left}`, `${name}: only ${left} left`);
  });
  return refuse("out_of_stock", 422, "Không đủ hàng trong kho", "Not enough in stock", details);
}
