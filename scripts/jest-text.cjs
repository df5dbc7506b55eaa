/** For jest: a file of text, such as a style sheet, as a module that is its text. */
module.exports = {
  /** @param {string} text */
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }),
};
