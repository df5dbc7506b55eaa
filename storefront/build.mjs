// @ts-check
import fs from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { buildChat, buildIslands, buildWorker } from "./src/islands/build.mjs";
import { cssAsText } from "./src/ui/styles/as-text.mjs";

/** @type {Record<string, () => Promise<string>>} */
const SCRIPTS = { "virtual:islands": buildIslands, "virtual:chat": buildChat, "virtual:worker": buildWorker };
/** The scripts for browsers become text too: the shop serves the one of the pages under a name made from its content. */
const scriptsAsText = {
  name: "scripts-as-text",
  setup: (/** @type {import("esbuild").PluginBuild} */ { onLoad, onResolve }) => {
    onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: "scripts" }));
    onLoad({ filter: /./, namespace: "scripts" }, async ({ path }) => ({
      contents: await SCRIPTS[path]?.(),
      loader: "text",
    }));
  },
};

await build({
  // What reads codes and what draws pictures are programs of their own: each is loaded when it has work, with its decoder or font beside it.
  entryPoints: { main: "src/main.ts", "qr-worker": "@cho-ocop/qr/worker", "share-worker": "src/share/worker.ts" },
  outdir: "dist",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: true,
  logLevel: "warning",
  loader: { ".wasm": "file", ".ttf": "file" },
  // A library with machine code, which cannot be put into a file of text.
  external: ["@resvg/resvg-js"],
  plugins: [cssAsText, scriptsAsText],
  // Bundled CommonJS packages still call require() for Node's own modules.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});

// Whoever hands the font on hands its licence on, too (SIL Open Font License 1.1, condition 2).
fs.copyFileSync(
  createRequire(import.meta.url).resolve("@expo-google-fonts/be-vietnam-pro/LICENSE_FONT"),
  "dist/BeVietnamPro-OFL.txt",
);
