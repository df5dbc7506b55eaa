import path from "node:path";
import { buildSync } from "esbuild";

const bundle = (name: string, conditions: string[]) => {
  const { metafile, outputFiles } = buildSync({
    stdin: { contents: `export * from "${name}";`, resolveDir: __dirname },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    charset: "utf8",
    platform: "browser",
    format: "esm",
    absWorkingDir: path.resolve(__dirname, ".."),
    conditions,
  });
  return { inputs: Object.keys(metafile.inputs), bytes: outputFiles[0]?.contents.byteLength ?? 0 };
};

describe("What a page carries of this package", () => {
  it("is small without the tables of administrative units", () => {
    const { inputs, bytes } = bundle("@cho-ocop/vietnam", ["@cho-ocop/source"]);
    expect(inputs.filter((file) => file.includes("generated"))).toEqual([]);
    expect(bytes).toBeLessThan(6_000);
  });

  it("has the tables only under /units, by source as by bundler", () => {
    for (const conditions of [["@cho-ocop/source"], ["module"]]) {
      const { inputs, bytes } = bundle("@cho-ocop/vietnam/units", conditions);
      expect(inputs.filter((file) => file.includes("generated"))).toHaveLength(2);
      expect(bytes).toBeLessThan(450_000);
    }
  });
});
