// @ts-check
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The script of the pages as minified text. @returns {Promise<string>} */
export async function buildIslands() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("main.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}
