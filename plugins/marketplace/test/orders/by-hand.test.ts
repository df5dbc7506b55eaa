import { orderByHand } from "../../src/orders/by-hand.js";

describe("a request to Medusa's administration", () => {
  it.each([
    ["POST", "/admin/orders/order_1/cancel", { of: "order", id: "order_1" }],
    ["POST", "/ADMIN/Orders/order_1/Complete/", { of: "order", id: "order_1" }],
    ["POST", "/admin/%6frders/order_1/fulfillments/ful_1/shipments", { of: "order", id: "order_1" }],
    ["DELETE", "/admin/orders/order_1/fulfillments/ful_1", { of: "order", id: "order_1" }],
    ["POST", "/admin/payments/pay_1/capture", { of: "payment", id: "pay_1" }],
    ["POST", "/admin/payment-collections/pc_1/mark-as-paid", { of: "payment_collection", id: "pc_1" }],
    ["POST", "/admin/fulfillments/ful_1/cancel", { of: "fulfilment", id: "ful_1" }],
  ])("%s %s changes what the market keeps", (method, path, touched) => {
    expect(orderByHand(method, path, {})).toEqual(touched);
  });

  it.each(["returns", "claims", "exchanges", "order-edits"])(
    "for one of the %s names its order in the body",
    (what) => {
      expect(orderByHand("POST", `/admin/${what}`, { order_id: "order_1" })).toEqual({ of: "order", id: "order_1" });
      expect(orderByHand("POST", `/admin/${what}`, { order_id: ["order_1"] })).toBeUndefined();
      expect(orderByHand("POST", `/admin/${what}`, null)).toBeUndefined();
    },
  );

  it.each([
    ["GET", "/admin/orders/order_1/cancel"],
    ["POST", "/admin/orders/order_1"],
    ["POST", "/admin/orders/order_1/transfer"],
    ["POST", "/admin/orders/order_1/archive"],
    ["POST", "/admin/products/prod_1/variants"],
    ["POST", "/admin/marketplace/orders/order_1/moves"],
    ["POST", "/admin/orders/%zz"],
    ["POST", "/store/orders/order_1/cancel"],
  ])("%s %s is left to itself", (method, path) => {
    expect(orderByHand(method, path, { order_id: "order_1" })).toBeUndefined();
  });
});
