import { keptName, typeOf } from "../../../src/sellers/joining/documents.js";

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

describe("the kind of a document", () => {
  const PNG = "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489";
  it.each([
    ["a PDF", Buffer.from("%PDF-1.4\n1 0 obj\n"), "application/pdf"],
    ["a picture", Buffer.from(PNG, "hex"), "image/png"],
    ["a page that calls itself a PDF", Buffer.from("<html>%PDF-1.4</html>"), undefined],
    ["an archive", Buffer.concat([Buffer.from("504b0304", "hex"), Buffer.alloc(5000)]), undefined],
    ["nothing", Buffer.alloc(0), undefined],
  ])("is told by its first bytes: %s", async (_, content, type) => {
    expect(await typeOf(content)).toBe(type);
  });
});
