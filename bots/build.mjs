// @ts-check
import { build } from "esbuild";

await build({
  // What reads codes is a program of its own: it is loaded when it has work, with its decoder beside it.
  entryPoints: { main: "src/main.ts", console: "src/console.ts", "qr-worker": "@cho-ocop/qr/worker" },
  outdir: "dist",
  bundle: true,
  // Telegram's library asks a signal for the name of its class, which the bundler changes where two are called alike.
  keepNames: true,
  platform: "node",
  format: "esm",
  target: "node20",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: true,
  loader: { ".wasm": "file" },
  logLevel: "warning",
  // Bundled CommonJS packages still call require() for Node's own modules.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
