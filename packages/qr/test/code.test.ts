import { readCode } from "../src/code.js";

const ORIGIN = "https://cho.example";
const PAGES = { entry: ["so-dang-ky", "register"], listing: ["san-pham", "products"] };

describe("What a code holds", () => {
  it.each([
    ["https://cho.example/so-dang-ky/mat-ong", { kind: "entry", handle: "mat-ong" }],
    ["HTTPS://cho.example/en/register/mat-ong?utm=1", { kind: "entry", handle: "mat-ong" }],
    ["https://cho.example/san-pham/mat-ong", { kind: "listing", handle: "mat-ong" }],
    ["https://cho.example/gio-hang", { kind: "foreign", host: "cho.example" }],
    ["https://cho.example/so-dang-ky/..%2fadmin", { kind: "foreign", host: "cho.example" }],
    ["https://cho.example.evil.example/so-dang-ky/mat-ong", { kind: "foreign", host: "cho.example.evil.example" }],
    ["https://cho.example@evil.example/so-dang-ky/x", { kind: "foreign", host: "evil.example" }],
    ["http://%", { kind: "words" }],
    ["javascript:alert(1)", { kind: "words" }],
    ["3981/QĐ-UBND", { kind: "number" }],
    ["Quyết định số 858 / QĐ-UBND", { kind: "number" }],
    ["3981", { kind: "number" }],
    ["GCN-OCOP/24-001", { kind: "numberOrWord" }],
    ["giấy chứng nhận số 01-24/GCN", { kind: "numberOrWord" }],
    ["mật-ong", { kind: "words" }],
    ["mật ong 4 sao", { kind: "words" }],
  ])("is read in %j", (text, code) => {
    expect(readCode(text, ORIGIN, PAGES)).toEqual(code);
  });
});
