import { forbiddenClaims } from "../../src/listings/words.js";

const kinds = (text: string) => forbiddenClaims(text).map(({ kind }) => kind);

describe("what a listing may not claim", () => {
  it.each([
    ["Đạt 4 sao OCOP", ["stars"]],
    ["dat ocop nam nay", ["stars"]],
    ["ba sao OCOP cấp tỉnh", ["stars"]],
    ["⭐⭐⭐⭐", ["stars"]],
    ["chữa khỏi bệnh", ["cure"]],
    ["Trà đặc trị tiểu đường", ["cure"]],
    ["Dùng thay thế thuốc", ["cure"]],
    ["Ngon nhất vùng cao", ["best"]],
    ["Chất lượng số 1", ["best"]],
  ])("finds the claim in %p", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
  it.each([
    "Chè shan tuyết cổ thụ, sao tay trên chảo gang",
    "Xã Ba Sao, tỉnh Ninh Bình",
    "Thôn số 1, đường số 15",
    "Mật ong hoa nhãn, vị ngọt thanh",
    "Sao vàng hạ thổ",
  ])("leaves alone what only sounds like one: %p", (text) => {
    expect(forbiddenClaims(text)).toEqual([]);
  });
  it("names each phrase once, in the order of the text", () => {
    expect(forbiddenClaims("tốt nhất, 5 sao, tốt nhất").map(({ said }) => said)).toEqual(["tot nhat", "5 sao"]);
  });
});
