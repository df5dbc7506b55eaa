import { newApplicationSchema, parseTaxCode } from "../../src/seller/index.js";

const FORM = {
  producer: "hop-tac-xa-thu",
  legalForm: "household",
  contact: "Nguyễn Thị Lan",
  phone: "0912 345 678",
  email: " Lan@Example.com ",
  password: "mật khẩu dài",
  consent: true,
};
const wrong = (form: object) =>
  newApplicationSchema.safeParse(form).error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

describe("a tax code", () => {
  it.each([
    ["0100109106", "0100109106"],
    ["0100109106-001", "0100109106-001"],
    ["0100109106001", "0100109106-001"],
    ["010 010 9106", "0100109106"],
    ["001085012345", "001085012345"],
  ])("%s is taken as %s", (typed, code) => {
    expect(parseTaxCode(typed)).toBe(code);
  });
  it.each(["0100109107", "010010910", "01001091060", "abc", "0100109106-01", ""])("%s is none", (typed) => {
    expect(parseTaxCode(typed)).toBeUndefined();
  });
});

describe("the form of an application", () => {
  it("takes what people type, in one way of writing", () => {
    expect(newApplicationSchema.parse(FORM)).toMatchObject({
      email: "lan@example.com",
      phone: "+84912345678",
      taxCode: null,
    });
  });
  it.each(["cooperative", "cooperative_union", "company"])("asks a %s for its tax code", (legalForm) => {
    expect(wrong({ ...FORM, legalForm })).toEqual([["taxCode", expect.stringContaining("mã số thuế")]]);
    expect(wrong({ ...FORM, legalForm, taxCode: "0100109106" })).toEqual([]);
  });
  it("is not taken without consent", () => {
    expect(wrong({ ...FORM, consent: false })).toEqual([["consent", expect.stringContaining(" / ")]]);
  });
  it("says in both languages what is wrong with each field", () => {
    const all = wrong({
      ...FORM,
      legalForm: "x",
      contact: "",
      phone: "12",
      email: "lan",
      password: "ngắn",
      taxCode: "1",
    });
    expect(all.map(([field]) => field).sort()).toEqual([
      "contact",
      "email",
      "legalForm",
      "password",
      "phone",
      "taxCode",
    ]);
    for (const [, message] of all) expect(message).toContain(" / ");
  });
});
