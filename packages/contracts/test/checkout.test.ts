import { cartSchema, deliveryFormSchema, piecesSchema } from "../src/index.js";

const form = { name: "Nguyễn Thử", phone: "0912 345 678", province: "24", commune: "07288", street: "Thôn Thử" };

describe("an address for a delivery", () => {
  it("is cleaned: one line is one line, a phone is written as the world dials it", () => {
    expect(deliveryFormSchema.parse({ ...form, name: "  Nguyễn\u0000\n Thử ", note: "a\r\nb" })).toEqual({
      ...form,
      phone: "+84912345678",
      note: "a\nb",
    });
  });
  it.each([
    ["no name", { name: " \t" }],
    ["a name of nothing to see", { name: "\u200b" }],
    ["an emergency number", { phone: "113" }],
    ["a foreign phone", { phone: "+1 212 555 0100" }],
    ["no commune", { commune: "" }],
    ["an endless street", { street: "x".repeat(201) }],
    ["an endless note", { note: "x".repeat(501) }],
  ])("is refused with %s, in both languages", (_what, wrong) => {
    const { error } = deliveryFormSchema.safeParse({ ...form, ...wrong });
    expect(error?.issues).toHaveLength(1);
    expect(error?.issues[0]?.message).toMatch(/^.+ \/ .+$/);
  });
});

describe("a number of pieces", () => {
  it.each(["1", "99"])("may be %s", (text) => expect(piecesSchema.parse(text)).toBe(Number(text)));
  it.each(["0", "100", "-1", "1.5", "1e1", "", "two"])("may not be %j", (text) => {
    expect(piecesSchema.safeParse(text).success).toBe(false);
  });
});

describe("a cart of Medusa's", () => {
  it("is read in whole đồng", () => {
    const cart = { id: "cart_1", items: [], item_total: 90_000.4, shipping_total: 0, total: 90_000.4 };
    expect(cartSchema.parse({ cart }).cart).toMatchObject({ item_total: 90_000, total: 90_000 });
  });
});
