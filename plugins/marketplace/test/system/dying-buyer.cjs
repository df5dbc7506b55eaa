// A second process that completes a cart and is killed at a named point. Arguments: cart, point; the database is in the environment.
const path = require("node:path");
const { clock, whenReached } = require("@cho-ocop/kernel");
const { default: load } = require("@medusajs/medusa/loaders/index");
const express = require("express");
const { completeCart } = require("../../.medusa/server/src/checkout/complete.js");

const [cartId = "", point = ""] = process.argv.slice(2);
whenReached(point, () => {
  process.kill(process.pid, "SIGKILL");
  return new Promise(() => {});
});
(async () => {
  const directory = path.resolve(__dirname, "../../../../backend");
  const { container } = await load({ directory, expressApp: express(), skipLoadingEntryPoints: true });
  const work = { effect: null, record: async () => {} };
  await completeCart(container, { cartId, shown: undefined, day: clock.today(), now: new Date(), work });
})();
