import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { compare } from "../check.cjs";
import { applyCorrections, readCorrections } from "../corrections.cjs";
import { generate } from "../generate.cjs";
import { splitFullName } from "../source.cjs";
import { printTable, readTables, TABLE_NAMES } from "../tables.cjs";

const root = path.resolve(__dirname, "../../../..");
const data = path.join(root, "data/geography");

/** Our tables written in the shape of the second compilation, so that the comparison can be tried without it. */
function otherList(change: (file: string, text: string) => string = (_, text) => text): string {
  const tables = readTables(data);
  const words: Record<string, string> = {
    quan: "Quận",
    huyen: "Huyện",
    thi_xa: "Thị xã",
    thanh_pho: "Thành phố",
    xa: "Xã",
    phuong: "Phường",
    thi_tran: "Thị trấn",
  };
  const province = new Map(tables["districts-before"].map((row) => [row.code, row.province]));
  const files: Record<string, string> = {
    "provinces.json": JSON.stringify({ provinces: tables["provinces-since"], before: tables["provinces-before"] }),
    "communes.tsv": fs.readFileSync(path.join(data, "communes-since.tsv"), "utf8"),
    "districts-before-2025-07.tsv": [
      "code\tprovince_before\tname",
      ...tables["districts-before"].map((row) => `${row.code}\t${row.province}\t${words[row.type ?? ""]} ${row.name}`),
    ].join("\n"),
    "communes-before-2025-07.tsv": [
      "code\tdistrict_before\tprovince_before\tname\tnow",
      ...tables["districts-before"]
        .filter((row) => row.now !== "")
        .map((row) => `\t${row.code}\t${row.province}\t\t${row.now}`),
      ...tables["communes-before"].map((row) =>
        [
          row.code,
          row.district,
          province.get(row.district ?? ""),
          `${words[row.type ?? ""]} ${row.name}`,
          row.now,
        ].join("\t"),
      ),
    ].join("\n"),
  };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "geography-"));
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), change(name, text));
  return folder;
}

describe("The data of administrative units", () => {
  it("is what packages/vietnam carries: nobody edits the generated files by hand", () => {
    const made = generate(readTables(data));
    const folder = path.join(root, "packages/vietnam/src/generated");
    expect(Object.keys(made).sort()).toEqual(fs.readdirSync(folder).sort());
    for (const [name, text] of Object.entries(made))
      expect(fs.readFileSync(path.join(folder, name), "utf8") === text).toBe(true);
  });

  it("is written in one order, each code once, so that a change can be read", () => {
    const tables = readTables(data);
    for (const name of TABLE_NAMES) {
      const text = fs.readFileSync(path.join(data, `${name}.tsv`), "utf8");
      expect(printTable(name, tables[name]) === text).toBe(true);
      expect(new Set(tables[name].map((row) => row.code)).size).toBe(tables[name].length);
      expect(text).toBe(text.normalize("NFC"));
    }
  });

  it("carries every correction, each with a reason and a source", () => {
    const tables = readTables(data);
    const { corrections, kept } = readCorrections(data);
    for (const { reason, source, changes } of corrections) {
      expect(reason).not.toBe("");
      expect(source).not.toBe("");
      for (const { table, code, field, to } of changes) {
        const row = tables[table].find((candidate) => candidate.code === (field === "code" ? to : code));
        expect(row?.[field]).toBe(to);
      }
    }
    for (const { reason } of kept) expect(reason).not.toBe("");
  });

  it("stops when a correction no longer meets the value that it corrects", () => {
    expect(() => applyCorrections(readTables(data), readCorrections(data))).toThrow(/not "06970"/);
  });

  it("tells the type of a unit from its name", () => {
    expect(splitFullName("Thị Trấn Óc Eo")).toEqual({ type: "thi_tran", name: "Óc Eo" });
    expect(splitFullName("Xã Xà Phiên")).toEqual({ type: "xa", name: "Xà Phiên" });
    expect(() => splitFullName("Tân Sơn")).toThrow();
  });
});

describe("The comparison with a second list", () => {
  it("finds nothing where both lists are the same", () => {
    const result = compare(readTables(data), readCorrections(data), otherList());
    expect(result).toMatchObject({ spellings: 0, explained: [], unexplained: [] });
    expect(result.counts).toEqual({
      "provinces-since": 34,
      "provinces-before": 63,
      "districts-before": 696,
      "communes-since": 3321,
      "communes-before": 10035,
    });
  });

  it("finds a name, a type, a province, a successor and a row that differ", () => {
    const folder = otherList((_, text) =>
      text
        .replace("00008\t01\tphuong\tNgọc Hà\n", "00008\t04\txa\tNgọc Hạ\n")
        .replace("00004\t01\tphuong\tBa Đình\n", "")
        .replace("Phường Phúc Xá\t00097", "Phường Phúc Xá\t00004")
        .replace("Hòa Lạc", "Hoà  lạc"),
    );
    const { unexplained, spellings } = compare(readTables(data), readCorrections(data), folder);
    expect(unexplained).toEqual([
      'communes-since 00008 province: ours "01", theirs "04"',
      'communes-since 00008 type: ours "phuong", theirs "xa"',
      'communes-since 00008 name: ours "Ngọc Hà", theirs "Ngọc Hạ"',
      "communes-since: 00004 is only in ours",
      'communes-before 00001 now: ours "00097", theirs "00004"',
    ]);
    expect(spellings).toBeGreaterThan(0);
  });

  it("takes a difference as explained only where the list has what the source had", () => {
    const theirs = (now: string) =>
      otherList((_, text) => text.replace("Xã Thạnh Quới\t31246", `Xã Thạnh Quới\t${now}`));
    const sourceHas = compare(readTables(data), readCorrections(data), theirs("31246|31726"));
    expect(sourceHas.unexplained).toEqual([]);
    expect(sourceHas.explained).toHaveLength(1);
    const other = compare(readTables(data), readCorrections(data), theirs("31288"));
    expect(other.unexplained).toHaveLength(1);
  });
});
