// @ts-check
import path from "node:path";
import { build } from "esbuild";

/** The script of the pages as minified text. @returns {Promise<string>} */
export async function buildIslands() {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "main.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}
