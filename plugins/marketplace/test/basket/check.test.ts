/** @file What a cart may hold, decided without a database. */
import { MOST_LINES, MOST_PIECES } from "@cho-ocop/contracts";
import { cannotChange, cannotHold, notInStock } from "../../src/basket/check.js";
import type { Place, Thing } from "../../src/basket/look.js";

const PLACE: Place = {
  cartId: "cart_1",
  completed: false,
  currency: "vnd",
  regionId: "reg_1",
  customerId: null,
  channelId: "sc_1",
  email: null,
  country: null,
  lines: 1,
  entangled: false,
};
const THING: Thing = {
  variantId: "variant_1",
  name: "Chè Thử",
  forSale: true,
  parts: [{ inventoryItemId: "iitem_1", required: 1 }],
  line: null,
  elsewhere: 0,
};
const LINE = { id: "cali_1", quantity: 1, customPrice: false };
const level = (available: number, inventoryItemId = "iitem_1") => ({
  inventoryItemId,
  locationId: "sloc_1",
  available,
});

describe("a cart", () => {
  it("that has become an order is changed no more", () => {
    expect(cannotChange(PLACE)).toBeUndefined();
    expect(cannotChange({ ...PLACE, completed: true })?.code).toBe("cart_completed");
  });

  it("takes no more different things than it can, but more of one that is in it", () => {
    const full = { ...PLACE, lines: MOST_LINES };
    expect(cannotHold({ ...PLACE, lines: MOST_LINES - 1 }, THING, 1)).toBeUndefined();
    expect(cannotHold(full, THING, 1)?.code).toBe("cart_full");
    expect(cannotHold(full, { ...THING, line: LINE }, 2)).toBeUndefined();
  });

  it("takes no more pieces of one thing than it can, and nothing that is not for sale", () => {
    expect(cannotHold(PLACE, THING, MOST_PIECES)).toBeUndefined();
    expect(cannotHold(PLACE, THING, MOST_PIECES + 1)?.code).toBe("too_many_pieces");
    expect(cannotHold(PLACE, { ...THING, forSale: false }, 1)?.code).toBe("not_for_sale");
  });
});

describe("stock", () => {
  const told = (thing: Partial<Thing>, pieces: number, ...levels: ReturnType<typeof level>[]) =>
    notInStock({ ...THING, ...thing }, pieces, levels)?.details?.map(({ vi }) => vi);

  it("that is not counted is always enough", () => {
    expect(told({ parts: null }, 99)).toBeUndefined();
  });

  it("is told when it is too little, and how many there still are", () => {
    expect(told({}, 3, level(3))).toBeUndefined();
    expect(told({}, 4, level(3))).toEqual(["Chè Thử: chỉ còn 3"]);
    expect(told({}, 1, level(0))).toEqual(["Chè Thử: hết hàng"]);
    expect(told({ parts: [] }, 1)).toEqual(["Chè Thử: hết hàng"]);
  });

  it("counts what another line of the cart has of the same thing", () => {
    expect(told({ elsewhere: 2 }, 2, level(4))).toBeUndefined();
    expect(told({ elsewhere: 2 }, 3, level(4))).toEqual(["Chè Thử: chỉ còn 2"]);
  });

  it("of a bundle is that of its scarcest part", () => {
    const parts = [
      { inventoryItemId: "iitem_1", required: 2 },
      { inventoryItemId: "iitem_2", required: 1 },
    ];
    expect(told({ parts }, 3, level(6), level(3, "iitem_2"))).toBeUndefined();
    expect(told({ parts }, 3, level(9), level(1, "iitem_2"))).toEqual(["Chè Thử: chỉ còn 1"]);
  });
});
