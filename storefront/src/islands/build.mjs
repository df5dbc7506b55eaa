// @ts-check
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { cssAsText } from "../ui/styles/as-text.mjs";

/** A script for browsers as minified text. @param {string} entry @param {"iife" | "esm"} [format] @returns {Promise<string>} */
async function bundle(entry, format = "iife") {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: "es2020",
    logLevel: "warning",
    plugins: [cssAsText],
  });
  return outputFiles[0]?.text ?? "";
}

/** The script of the pages. */
export const buildIslands = () => bundle("main.ts");
/** The panel of the assistant, which that script fetches when somebody wants it. */
export const buildChat = () => bundle("chat/panel.ts", "esm");
/** The script that stands between the pages and the network. */
export const buildWorker = () => bundle("../worker/worker.ts");
