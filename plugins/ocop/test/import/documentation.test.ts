import { readFileSync } from "node:fs";
import path from "node:path";
import { calendarDay } from "@cho-ocop/ocop-rules";
import { checkFile } from "../../src/import/file.js";
import { CSV_COLUMNS } from "../../src/import/read-csv.js";

const page = readFileSync(path.resolve(__dirname, "../../../../docs/register-import.md"), "utf8");
const example = (language: string): Uint8Array => {
  const found = new RegExp(`<!-- example: ${language} -->\n\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page);
  if (found?.[1] === undefined) throw new Error(`The page has no example in ${language}`);
  return new TextEncoder().encode(found[1]);
};

describe("the page about importing", () => {
  it("shows a JSON and a CSV file that are taken as they stand, and say the same", () => {
    const [json, csv] = ["json", "csv"].map((language) => checkFile(example(language), calendarDay("2026-11-21")));
    expect(json?.refused).toEqual([]);
    expect(csv?.refused).toEqual([]);
    expect(json?.entries).toHaveLength(1);
    expect(csv?.entries.map((entry) => ({ ...entry, line: 0 }))).toEqual(
      json?.entries.map((entry) => ({ ...entry, line: 0 })),
    );
  });

  it("names every column of a CSV in its order", () => {
    const listed = /<!-- columns -->\n(.*)/.exec(page)?.[1]?.match(/[\w.]+/g);
    expect(listed).toEqual(Object.keys(CSV_COLUMNS));
  });
});
