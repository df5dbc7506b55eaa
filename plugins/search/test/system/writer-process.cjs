// A second writer of the search's indexes, for tests that kill it: node writer-process.cjs DATABASE_URL. Says "ready" once it looks.
const { knex } = require("@medusajs/framework/mikro-orm/knex");
const { aliasIndex } = require("../../.medusa/server/src/aliases/own.js");
const { writeChanges } = require("../../.medusa/server/src/changes/write.js");
const { EmbeddedProvider } = require("../../.medusa/server/src/providers/embedded/provider.js");

const database = knex({ client: "pg", connection: process.argv[2], pool: { min: 0, max: 3 } });
const writing = {
  knex: database,
  provider: new EmbeddedProvider(database),
  aliases: () => aliasIndex(database),
  refused: () => {},
};

async function run() {
  process.stdout.write("ready\n");
  for (;;) {
    const { changes } = await writeChanges(writing).catch(() => ({ changes: 0 }));
    if (changes === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

void run();
