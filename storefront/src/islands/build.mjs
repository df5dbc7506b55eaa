// @ts-check
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A script for browsers as minified text. @param {string} entry @returns {Promise<string>} */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}

/** The script of the pages. */
export const buildIslands = () => bundle("main.ts");
/** The script that stands between the pages and the network. */
export const buildWorker = () => bundle("../worker/worker.ts");
