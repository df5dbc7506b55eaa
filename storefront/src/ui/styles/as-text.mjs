// @ts-check
import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

/** Style sheets become minified text: they are put into each page, where their hash allows them, and into the panel of the assistant. */
export const cssAsText = {
  name: "css-as-text",
  setup: (/** @type {import("esbuild").PluginBuild} */ { onLoad }) => {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
  },
};
