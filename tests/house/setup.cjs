// Boots one house for all suites of the `system` run: a database cloned from a migrated template, backend, shop and bots.
module.exports = async () => {
  const { openTestHouse } = await import("./house.mjs");
  globalThis.__house = await openTestHouse();
};
