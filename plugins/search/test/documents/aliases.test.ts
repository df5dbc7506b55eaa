import fs from "node:fs";
import path from "node:path";
import { type Alias, aliasesOf, indexAliases, readAlias } from "../../src/documents/aliases.js";
import { SHIPPED_ALIASES } from "../../src/generated/aliases.js";

const index = indexAliases([SHIPPED_ALIASES]);
const of = (title: string, places: string[] = [], producer = "") =>
  aliasesOf({ title, names: [], places, producer: { id: "", handle: "", name: producer } }, index);

describe("Other words for the same", () => {
  it.each([
    ["Thịt lợn gác bếp", "heo"],
    ["Chả lụa heo", "lợn"],
    ["Dầu mè đen", "vừng"],
    ["Ngô nếp", "bắp"],
    ["Dứa Đồng Giao", "thơm"],
    ["Khóm Cầu Đúc", "dứa"],
    ["Na Chi Lăng", "mãng cầu"],
    ["Lạc rang", "đậu phộng"],
    ["Dầu phụng nguyên chất", "dầu lạc"],
    ["Chè Tân Cương", "trà"],
    ["Trà Shan tuyết", "chè"],
    ["Ruốc tôm", "chà bông"],
    ["Mật ong rừng", "honey"],
  ])("%s is also found by %s", (title, other) => {
    expect(of(title)).toContain(other);
  });
  it.each([
    ["Gạo thơm", "dứa"],
    ["Bánh lá dứa", "thơm"],
    ["Bắp cải", "ngô"],
    ["Bơ sáp", "beef"],
    ["Quế Trà My", "chè"],
    ["Gốm Bát Tràng", "tô"],
  ])("%s is not found by %s", (title, other) => {
    expect(of(title)).not.toContain(other);
  });
  it("places have their short and other names, producers their forms", () => {
    expect(of("Gạo", ["Buôn Ma Thuột", "Đắk Lắk"])).toEqual(expect.arrayContaining(["BMT", "Buôn Mê Thuột"]));
    expect(of("Gạo", ["Hồ Chí Minh"])).toEqual(expect.arrayContaining(["TPHCM", "Sài Gòn"]));
    expect(of("Gạo", [], "HTX Hảo Đạt")).toEqual(expect.arrayContaining(["hợp tác xã"]));
  });
  it("come once each, and never what the document says itself", () => {
    const found = of("Dứa khóm");
    expect(new Set(found).size).toBe(found.length);
    expect(found).not.toContain("khóm");
  });
  it("of lists from Admin add to the shipped ones", () => {
    const own: Alias = { in: "product", said: ["mật ong"], also: ["mật rừng"] };
    const found = aliasesOf(
      { title: "Mật ong", names: [], places: [], producer: null },
      indexAliases([SHIPPED_ALIASES, [own]]),
    );
    expect(found).toEqual(expect.arrayContaining(["honey", "mật rừng"]));
  });
  it("are shipped just as the data says", () => {
    const file = path.resolve(__dirname, "../../../../data/search/aliases.json");
    const { aliases }: { aliases: unknown[] } = JSON.parse(fs.readFileSync(file, "utf8"));
    expect(SHIPPED_ALIASES).toEqual(aliases);
    for (const alias of aliases) expect(readAlias(alias)).not.toBeNull();
  });
  it.each([
    null,
    "heo",
    [],
    { in: "shelf", said: ["heo"], also: ["lợn"] },
    { in: "product", said: [], also: ["lợn"] },
    { in: "product", said: ["heo"], also: [" "] },
    { in: "product", said: ["heo"], also: [3] },
    { in: "product", said: ["x".repeat(101)], also: ["lợn"] },
    { in: "product", said: ["heo"], also: ["lợn"], unless: "no" },
  ])("are refused when they are none: %j", (value) => {
    expect(readAlias(value)).toBeNull();
  });
});
