import { numberKey, patterns } from "../../src/register/patterns.js";

describe("the words of a search", () => {
  it.each([
    ["Chè Tân-Cương", ["% che%", "% tan%", "% cuong%"]],
    ["3981/QĐ-UBND", ["% 3981/qd-ubnd%"]],
    ["Quyết định số 3981 / qđ - ubnd", ["% 3981/qd-ubnd%"]],
    ["QĐ 26/2026/QĐ-TTg", ["% 26/2026/qd-ttg%"]],
    ["chè 3981/QĐ", ["% 3981/qd%", "% che%"]],
    ["mật ong 1/2 lít", ["% mat%", "% ong%", "% 1%", "% 2%", "% lit%"]],
    ["?!", [""]],
  ])("of “%s” are looked for at the beginning of words, the number of a decision as one", (q, expected) => {
    expect(patterns(q)).toEqual(expected);
  });
});

describe("the number of a decision or certificate", () => {
  it.each([
    ["3981/QĐ-UBND", "3981/qd-ubnd"],
    ["Quyết định số: 3981 / qđ - ubnd", "3981/qd-ubnd"],
    ["Giấy chứng nhận số GCN-24/001", "gcn-24/001"],
    ["QĐ 26/2026/QĐ-TTg", "26/2026/qd-ttg"],
    ["3981", "3981"],
  ])("written as “%s” is looked for as %s", (typed, key) => {
    expect(numberKey(typed)).toBe(key);
  });
});
