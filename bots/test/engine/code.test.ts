import { respondToCode, respondToFault } from "../../src/engine/code.js";
import { NEW_CHAT, RegisterUnavailable } from "../../src/engine/types.js";
import { ALL } from "../fixture/entries.js";
import { registerOf } from "../fixture/register.js";

const knowledge = { register: registerOf(ALL), shopUrl: "https://cho.example" };
const said = async (code: string, language: "vi" | "en" = "vi"): Promise<string> => {
  const { replies } = await respondToCode({ ...NEW_CHAT, language }, code, knowledge);
  return replies.map(({ text }) => text).join("\n");
};

describe("what a code on a package says", () => {
  it.each([
    ["a page of the register", "https://cho.example/so-dang-ky/tra-minh-hoa"],
    ["something for sale", "https://cho.example/en/products/tra-minh-hoa"],
    ["the number of a decision", "12/QĐ-UBND"],
    ["the number of a decision in words", "12"],
    ["the name of a product", "Trà Minh Hoạ"],
  ])("is answered from the register: %s", async (_, code) => {
    expect(await said(code)).toContain("Trà Minh Hoạ: 4 sao OCOP");
  });
  it("is shown no star for where the certificate ended", async () => {
    expect(await said("https://cho.example/so-dang-ky/nuoc-mam-minh-hoa")).toMatch(/thu hồi/);
    expect(await said("https://cho.example/so-dang-ky/nuoc-mam-minh-hoa")).not.toMatch(/: 3 sao OCOP/);
  });
  it("is asked back about where several carry it", async () => {
    expect(await said("kẹo lạc")).toMatch(/1\. Kẹo lạc[\s\S]*2\. Kẹo lạc/);
  });
  it.each([
    "8938507123456",
    "999/QĐ-UBND",
    "https://cho.example/san-pham/khong-co",
    "Rượu ghẹ Qwxz",
    "cho gặp nhân viên",
  ])("is not known: %s", async (code) => {
    expect(await said(code)).toContain("Sổ đăng ký không có mã này");
    expect(await said(code, "en")).toContain("does not have this code");
  });
  it("is never opened and never repeated where it leads elsewhere", async () => {
    const text = await said("https://ocop-5-sao.example/tra-minh-hoa");
    expect(text).toContain("không mở liên kết");
    expect(text).not.toMatch(/example|5/);
  });
  it("is what the chat goes on about", async () => {
    const { state } = await respondToCode(NEW_CHAT, "https://cho.example/so-dang-ky/tra-minh-hoa", knowledge);
    expect(state.lastHandle).toBe("tra-minh-hoa");
    expect(state.greeted).toBe(true);
  });
  it("is asked for again where none is seen, and the register is away where it is", async () => {
    expect(await said("")).toContain("không đọc được mã QR nào");
    const away = { ...knowledge.register, entry: () => Promise.reject(new RegisterUnavailable("away")) };
    const { replies } = await respondToCode(NEW_CHAT, "https://cho.example/so-dang-ky/a", {
      ...knowledge,
      register: away,
    });
    expect(replies[0]?.text).toMatch(/sổ đăng ký/i);
    expect((await respondToFault(NEW_CHAT, "picture_large", knowledge)).replies[0]?.text).toContain("quá lớn");
  });
});
