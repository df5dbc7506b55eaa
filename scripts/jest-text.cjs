const { transformSync } = require("esbuild");

/** For jest: a style sheet as a module that is its text, minified as the build does, so that tests of sizes measure what is sent. */
module.exports = {
  /** @param {string} text */
  process: (text) => ({
    code: `module.exports = ${JSON.stringify(transformSync(text, { loader: "css", minify: true }).code.trim())};`,
  }),
};
