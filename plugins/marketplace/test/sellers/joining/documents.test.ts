import { keptName } from "../../../src/sellers/joining/documents.js";

describe("the name of a document", () => {
  it("is kept as its sender called it, marks and all", () => {
    expect(keptName("Quyết định số 12.pdf")).toBe("Quyết định số 12.pdf");
  });
  it("has no folders in it, nor what hides its end", () => {
    expect(keptName("C:\\hồ sơ\\giấy.pdf")).toBe("giấy.pdf");
    expect(keptName("../../etc/passwd")).toBe("passwd");
    expect(keptName("giay\u202Efdp.exe\r\n")).toBe("giayfdp.exe");
    expect(keptName('a".pdf')).toBe("a.pdf");
  });
  it("is never empty, and keeps its end when it is long", () => {
    expect(keptName("")).toBe("tep");
    const long = keptName(`${"ă".repeat(300)}.pdf`);
    expect(Array.from(long)).toHaveLength(120);
    expect(long).toMatch(/\.pdf$/);
  });
});
