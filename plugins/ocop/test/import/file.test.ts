import { calendarDay } from "@cho-ocop/ocop-rules";
import fc from "fast-check";
import { checkFile } from "../../src/import/file.js";
import { CSV_COLUMNS } from "../../src/import/read-csv.js";
import { BROKEN, bigFile } from "./big-file.js";

const TODAY = calendarDay("2026-11-21");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const check = (file: string | Uint8Array) => checkFile(typeof file === "string" ? utf8(file) : file, TODAY);
const TEA = { key: "thu-che", name: "Chè thử", group: "I", origin: { era: "since", province: "Thái Nguyên" } };
const CSV = "key,name,group,origin.era,origin.province\nthu-che,Chè thử,I,since,Thái Nguyên\n";
const utf16 = (text: string, order: "le" | "be"): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};
const places = (file: string | Uint8Array): string[] =>
  check(file).refused.map(({ line, field }) => `${line} ${field}`);

describe("a file of register entries", () => {
  it("is read as JSON, JSON Lines and CSV, each giving the same entry", () => {
    const [fromJson, fromLines, fromCsv] = [JSON.stringify([TEA]), JSON.stringify(TEA), CSV].map((text) => check(text));
    expect(fromJson?.refused).toEqual([]);
    expect(fromJson?.entries).toHaveLength(1);
    expect(fromLines?.entries).toEqual(fromJson?.entries);
    expect(fromCsv?.entries).toEqual(fromJson?.entries.map((entry) => ({ ...entry, line: 2 })));
  });

  it.each([
    ["UTF-8", utf8(CSV)],
    ["UTF-8 with a byte order mark, as Excel writes it", utf8(`\uFEFF${CSV}`)],
    ["UTF-16 little endian", utf16(CSV, "le")],
    ["UTF-16 big endian", utf16(CSV, "be")],
    ["Windows line ends", utf8(CSV.replaceAll("\n", "\r\n"))],
    ["semicolons", utf8(CSV.replaceAll(",", ";"))],
    ["Excel's line that names the separator", utf8(`sep=;\r\n${CSV.replaceAll(",", ";")}`)],
    ["quotation marks", utf8(CSV.replace("Chè thử", '"Chè thử"'))],
  ])("is read with %s", (_what, bytes) => {
    const { entries, refused } = check(bytes);
    expect(refused).toEqual([]);
    expect(entries.map(({ fields }) => fields.name)).toEqual(["Chè thử"]);
  });

  it("in Windows-1258 or TCVN3 is refused with the byte that is wrong and how to save it", () => {
    const bytes = Buffer.concat([utf8("key,name\nthu-che,Ch"), Buffer.from([0xe8, 0x20]), utf8("xanh\n")]);
    const { refused, fatal } = check(bytes);
    expect(fatal).toBe(true);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.vi).toContain("Byte 19 không phải UTF-8");
    expect(refused[0]?.vi).toContain("CSV UTF-8");
    expect(refused[0]?.en).toContain("Byte 19 is not UTF-8");
  });

  it("names the first wrong byte wherever it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit: "grapheme" }), (before, after) => {
        const start = utf8(`x${before}`);
        const { refused } = check(Buffer.concat([start, Buffer.from([0xff]), utf8(after)]));
        expect(refused[0]?.en).toContain(`Byte ${start.length} is not UTF-8`);
      }),
    );
  });

  it("in UTF-16 without a byte order mark or with NUL bytes is refused", () => {
    expect(check(Buffer.from(CSV, "utf16le")).refused[0]?.en).toMatch(/NUL|not UTF-8/);
    expect(check(`${CSV}\0`).refused[0]?.en).toContain("Line 3 contains a NUL byte");
    expect(check(utf16(CSV, "le").subarray(0, 41)).refused[0]?.en).toContain("cut off at byte 41");
  });

  it("that is empty or too large is refused", () => {
    expect(check("").refused[0]?.vi).toBe("Tệp trống");
    expect(check("  \n \n").refused[0]?.en).toBe("The file is empty");
    expect(check(new Uint8Array(50 * 1024 * 1024 + 1)).refused[0]?.en).toContain("larger than 50 MB");
  });

  it("with one key twice refuses both and says where the other is", () => {
    const { entries, refused } = check(
      [TEA, { ...TEA, key: "khac" }, TEA].map((one) => JSON.stringify(one)).join("\n"),
    );
    expect(entries.map(({ key }) => key)).toEqual(["khac"]);
    expect(refused.map(({ line, key, field, en }) => [line, key, field, en])).toEqual([
      [1, "thu-che", "key", "This key is also on line 3"],
      [3, "thu-che", "key", "This key is also on line 1"],
    ]);
  });

  it("never throws and names a place for everything it does not take, whatever stands in it", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.json().map((text) => `[${text}`),
      fc.string().map((text) => `[{"key":"${text}"},]`),
      fc.array(fc.json()).map((lines) => lines.join("\n")),
      fc.string().map((text) => CSV + text),
      fc
        .array(fc.constantFrom('"', ",", ";", "\n", "\r", "a", "=", "{", "[", "]", "}", ":", "\\"))
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { refused } = check(text);
        for (const one of refused) {
          expect(one.vi).not.toBe("");
          expect(one.en).not.toBe("");
        }
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void check(bytes)));
  });
});

describe("a JSON file", () => {
  it("names the line on which each refused entry begins", () => {
    const text = `[\n  {\n    "key": "a"\n  },\n\n  ${JSON.stringify(TEA)},\n  {"key":\n"b"}\n]`;
    expect(check(text).entries.map(({ line }) => line)).toEqual([6]);
    expect([...new Set(check(text).refused.map(({ line }) => line))]).toEqual([2, 7]);
  });

  it("with one broken entry loses only that one", () => {
    const broken = `[${JSON.stringify(TEA)},\n{"key": broken},\n${JSON.stringify({ ...TEA, key: "khac" })}]`;
    expect(check(broken).entries).toHaveLength(2);
    expect(places(broken)).toEqual(["2 "]);
  });

  it.each([
    ["cut off", `[${JSON.stringify(TEA)},\n{"key": "b"`, 1],
    ["going on after its end", `[${JSON.stringify(TEA)}]\n{}`, 1],
    ["with a comma too many", `[${JSON.stringify(TEA)},\n]`, 1],
    ["with a wrong bracket", `[${JSON.stringify(TEA)}}\n]`, 0],
  ])("%s says so and keeps what came before", (_what, text, kept) => {
    const { entries, refused } = check(text);
    expect(entries).toHaveLength(kept);
    expect(refused.length).toBeGreaterThan(0);
  });

  it("nested a million levels deep is refused, not a crash", () => {
    const deep = `[{"key":"a","x":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}]`;
    expect(check(deep).refused[0]?.en).toBe("Nested deeper than 12 levels");
  });
});

describe("a CSV file", () => {
  const header = (...columns: string[]): string => `${columns.join(",")}\n`;

  it.each([
    ["a missing column", header("key", "name", "group", "origin.era"), ["origin.province"]],
    ["one column twice", header("key", "name", "group", "origin.era", "origin.province", "name"), ["name"]],
    ["an unknown column", header("key", "name", "group", "origin.era", "origin.province", "giá"), ["giá"]],
    ["no header", "thu-che,Chè thử,I,since,Thái Nguyên\n", expect.arrayContaining(["Chè thử", "key"])],
  ])("with %s is refused as a whole", (_what, text, fields) => {
    const { fatal, refused } = check(text);
    expect(fatal).toBe(true);
    expect(refused.map(({ field }) => field)).toEqual(fields);
  });

  it("takes days as dd/mm/yyyy too, and refuses 30/02 and a thirteenth month by column", () => {
    const row = (key: string, day: string): string => `${key},Chè,I,since,Thái Nguyên,3,${day}\n`;
    const columns = header(
      "key",
      "name",
      "group",
      "origin.era",
      "origin.province",
      "certificate.stars",
      "certificate.decisionDate",
    );
    const { entries, refused } = check(
      columns + row("a", "5/8/2026") + row("b", "30/02/2026") + row("c", "2026-13-01") + row("d", "2026-08-05"),
    );
    expect(entries.map(({ certificates }) => certificates[0]?.validUntil)).toEqual(["2029-08-05", "2029-08-05"]);
    expect(refused.map(({ line, field }) => [line, field])).toEqual([
      [3, "certificate.decisionDate"],
      [4, "certificate.decisionDate"],
    ]);
  });

  it("reads every documented column", () => {
    const cells: Record<string, string> = {
      key: "thu-che",
      name: "Chè thử",
      claim: "recognised",
      proposedFiveStar: "có",
      "producer.key": "htx-thu",
      "producer.name": "HTX thử",
      "producer.legalForm": "cooperative",
      group: "I",
      groupInferred: "không",
      productSet: "11",
      "origin.era": "before",
      "origin.province": "Bắc Kạn",
      "origin.district": "Ba Bể",
      "origin.commune": "Yến Dương",
      packaging: "Hộp 100 g",
      notes: "Ghi chú",
      confidence: "high",
      nameBackTranslated: "0",
      sourceConflict: "false",
      supersededByKey: "che-khac",
      demonstration: "1",
      "source.url": "https://example.com/bai",
      "source.title": "Bài",
      "certificate.stars": "4",
      "certificate.certificateNo": "01",
      "certificate.decisionNo": "12/QĐ-UBND",
      "certificate.decisionDate": "14/03/2023",
      "certificate.issuer": "UBND tỉnh Bắc Kạn",
      "certificate.rubric": "qd-148",
      "certificate.validFrom": "2023-03-14",
      "certificate.validUntil": "2026-03-14",
      "certificate.recognisedYear": "2022",
      "certificate.checkedOn": "2026-11-21",
      "certificate.sourceUrl": "https://example.com/quyet-dinh",
      "event.kind": "extended",
      "event.effectiveOn": "01/03/2026",
      "event.precision": "day",
      "event.until": "01/09/2026",
      "event.decisionNo": "34/QĐ-UBND",
      "event.reason": "Chờ đánh giá lại",
    };
    expect(Object.keys(cells)).toEqual(Object.keys(CSV_COLUMNS));
    const { entries, refused } = check(`${Object.keys(cells).join(";")}\n${Object.values(cells).join(";")}\n`);
    expect(refused).toEqual([]);
    const [entry] = entries;
    expect(entry?.producer).toEqual({ key: "htx-thu", name: "HTX thử", legalForm: "cooperative" });
    expect(entry?.fields).toMatchObject({
      provinceCode: "19",
      provinceBeforeCode: "06",
      districtBefore: "Ba Bể",
      demonstration: true,
      proposedFiveStar: true,
      supersededByKey: "che-khac",
      sources: [{ url: "https://example.com/bai", title: "Bài" }],
    });
    expect(entry?.certificates[0]).toMatchObject({
      stars: 4,
      validUntil: "2026-03-14",
      recognisedYear: 2022,
      events: [{ kind: "extended", effectiveOn: "2026-03-01", until: "2026-09-01" }],
    });
  });

  it.each(["=1+1", "+84", "-5", "@a", "\t=1", "\rx", " =1"])(
    "refuses the cell %j, which a spreadsheet would run",
    (cell) => {
      const { entries, refused } = check(`key,name,group,origin.era,origin.province\na,"${cell}",I,since,Huế\n`);
      expect(entries).toEqual([]);
      expect(refused[0]).toMatchObject({
        line: expect.any(Number),
        field: "name",
        en: expect.stringContaining("formula"),
      });
    },
  );

  it("keeps the line numbers right after line breaks inside quotation marks, empty lines and wrong rows", () => {
    const text =
      'key,name,group,origin.era,origin.province\n\na,"x\ny",I,since,Huế\nb,Chè,I,since\nc,"x"y,I,since,Huế\nd,Chè,VII,since,Huế\n';
    expect(places(text)).toEqual(["3 name", "5 ", "6 ", "7 group"]);
  });

  it("whose quotation mark never ends says where it begins", () => {
    const text = `${CSV}b,"Chè,I,since,Huế\nc,Trà,I,since,Huế\n`;
    expect(check(text).entries.map(({ key }) => key)).toEqual(["thu-che", "c"]);
    expect(places(text)).toEqual(["3 "]);
  });
});

describe("a large file", () => {
  it("of 5,000 rows gives its good half, and names line and field of each of the others", () => {
    const { bytes, good, refused } = bigFile("thu", 5000);
    const checked = check(bytes);
    const named = new Map<number, string[]>();
    for (const { line, field } of checked.refused)
      if (line !== null) named.set(line, [...(named.get(line) ?? []), field]);
    // Three kinds are seen only beside the other entries: by the plan, see plan.test.ts.
    const later = new Set([...refused].filter(([line]) => !named.has(line)).map(([, field]) => field));
    expect([...later].sort()).toEqual(["producer.legalForm", "supersededByKey"]);
    for (const [line, fields] of named) expect(fields).toContain(refused.get(line));
    expect(checked.entries.length - [...refused].filter(([line]) => !named.has(line)).length).toBe(good);
    expect(new Set(refused.values())).toEqual(new Set(["key", ...BROKEN.map(({ field }) => field)]));
  });
});
