import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

/** What every page may load as script, compressed. */
const MOST_BYTES = 3 * 1024;
/** The panel of the assistant, which is loaded when somebody wants it, compressed; the script of the page holds what loads it. */
const MOST_BYTES_OF_CHAT = 15 * 1024;
/** The worker, which is loaded after everything else: not compressed. */
const MOST_BYTES_OF_WORKER = 3 * 1024;

const scripts = async () =>
  (await import(pathToFileURL(path.join(__dirname, "../../src/islands/build.mjs")).href)) as {
    buildIslands(): Promise<string>;
    buildChat(): Promise<string>;
    buildWorker(): Promise<string>;
  };

describe("the script of the pages", () => {
  it("is smaller than 3 kB on its way", async () => {
    const script = await (await scripts()).buildIslands();
    expect(script).toContain("combobox");
    const bytes = gzipSync(script).byteLength;
    console.info(`script of every page: ${script.length} bytes, ${bytes} compressed`);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});

describe("the panel of the assistant", () => {
  it("is smaller than 15 kB on its way", async () => {
    const panel = await (await scripts()).buildChat();
    expect(panel).toContain("ocop-chat");
    const bytes = gzipSync(panel).byteLength;
    console.info(`panel of the assistant: ${panel.length} bytes, ${bytes} compressed`);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES_OF_CHAT);
  });
});

describe("the worker that keeps pages for who has no network", () => {
  it("is smaller than 3 kB before it is compressed", async () => {
    const worker = await (await scripts()).buildWorker();
    expect(worker).toContain("no-store");
    console.info(`worker: ${worker.length} bytes, ${gzipSync(worker).byteLength} compressed`);
    expect(worker.length).toBeLessThanOrEqual(MOST_BYTES_OF_WORKER);
  });
});
