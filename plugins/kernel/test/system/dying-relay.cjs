// A second process that handles a message and is killed before it can mark it. Arguments: database, key of the message.
const { createMedusaContainer, ModulesSdkUtils } = require("@medusajs/framework/utils");
const { startRelay } = require("../../.medusa/server/src/outbox/relay.js");
const { OutboxHandlers } = require("../../.medusa/server/src/outbox/handlers.js");

const knex = ModulesSdkUtils.createPgConnection({ clientUrl: process.argv[2], pool: { min: 0, max: 4 } });
const handlers = new OutboxHandlers();
handlers.add("dying", "notes", async (message) => {
  process.stdout.write(`handled ${message.id}\n`);
  await new Promise(() => {});
});
startRelay({ knex, handlers, container: createMedusaContainer(), logger: console });
