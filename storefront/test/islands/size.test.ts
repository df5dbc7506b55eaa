import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

/** What every page may load as script, compressed. */
const MOST_BYTES = 3 * 1024;

describe("the script of the pages", () => {
  it("is smaller than 3 kB on its way", async () => {
    const { buildIslands } = (await import(
      pathToFileURL(path.join(__dirname, "../../src/islands/build.mjs")).href
    )) as { buildIslands(): Promise<string> };
    const script = await buildIslands();
    expect(script).toContain("combobox");
    const bytes = gzipSync(script).byteLength;
    console.info(`script of every page: ${script.length} bytes, ${bytes} compressed`);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});
