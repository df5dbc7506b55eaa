import { paymentOf, type StoredPayment } from "../../src/orders/payment.js";

const payment = (more: Partial<StoredPayment> = {}): StoredPayment => ({
  provider: "pp_system_default",
  status: "authorized",
  amount: 100_000,
  captured: 0,
  refunded: 0,
  ...more,
});

describe("the payment of an order, as a seller reads it", () => {
  it("is due in cash until it was received", () => {
    expect(paymentOf(payment())).toEqual({ way: "cash_on_delivery", state: "due" });
    expect(paymentOf(payment({ captured: 99_999 })).state).toBe("due");
    expect(paymentOf(payment({ captured: 100_000 })).state).toBe("paid");
  });
  it("is refunded when all that was received went back, and not for a part of it", () => {
    expect(paymentOf(payment({ captured: 100_000, refunded: 100_000 })).state).toBe("refunded");
    expect(paymentOf(payment({ captured: 100_000, refunded: 1000 })).state).toBe("paid");
  });
  it("is not to be collected for a cancelled one", () => {
    expect(paymentOf(payment({ status: "canceled" })).state).toBe("cancelled");
  });
  it("is never told as paid where there is no record, or nothing was received", () => {
    expect(paymentOf(null)).toEqual({ way: "other", state: "due" });
    expect(paymentOf(payment({ amount: 0 })).state).toBe("due");
  });
  it("is not told as cash when something else takes the money", () => {
    expect(paymentOf(payment({ provider: "pp_bank" })).way).toBe("other");
  });
});
