import type { CartLine } from "../src/checkout/cart.js";

/** A line of a cart: one pack of tea. */
export const LINE: CartLine = {
  id: "cali_1",
  name: "Chè Shan tuyết",
  quantity: 1,
  price: 100_000,
  variantId: "variant_1",
  productId: "prod_1",
  customPrice: false,
  taxInclusive: true,
  needsShipping: true,
  columns: { title: "100 g", is_tax_inclusive: true, metadata: null },
  adjustments: [],
  taxLines: [],
  forSale: true,
  parts: null,
  grams: 100,
  handling: "ambient",
  producerId: "prdr_tea",
};
