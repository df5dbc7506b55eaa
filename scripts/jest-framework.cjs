// @ts-check
// Medusa's utilities, read when a test first uses one of them: that takes seconds in every test file, and most files merely import code
// that stands beside code which needs them.
/** @returns {Record<PropertyKey, unknown>} */
const utilities = () => require("../node_modules/@medusajs/framework/dist/utils/index.js");

module.exports = new Proxy(
  {},
  {
    get: (_, name) => (name === "__esModule" ? true : Reflect.get(utilities(), name)),
    has: (_, name) => Reflect.has(utilities(), name),
    ownKeys: () => Reflect.ownKeys(utilities()).filter((name) => name !== "__esModule"),
    getOwnPropertyDescriptor: (_, name) => ({
      value: Reflect.get(utilities(), name),
      enumerable: true,
      configurable: true,
    }),
  },
);
