// @ts-check
// The ledger's tables on a PostgreSQL of the benchmark's own.
import { openBenchDatabase } from "../lib/database.mjs";

/** Opens the database empty; whoever opens it closes it. */
export async function openLedgerDatabase() {
  const { knex, close } = await openBenchDatabase({
    name: "ledger",
    plugin: "marketplace",
    module: "marketplace",
    migrations: ["Migration20261122220000", "Migration20261122230000"],
  });
  return {
    knex,
    close,
    /** Makes the orders that events are about, by their numbers. @param {Set<number>} orders */
    makeOrders: async (orders) => {
      const ids = [...orders];
      await knex.raw(
        `insert into marketplace_order_group (id, cart_id, item_total, delivery_total, total)
         select 'ogrp_' || n, 'cart_' || n, 0, 0, 0 from unnest(?::int[]) n`,
        [ids],
      );
      await knex.raw(
        `insert into marketplace_group_order (order_id, group_id, position, item_total, delivery_total, total)
         select 'order_' || n, 'ogrp_' || n, 1, 0, 0, 0 from unnest(?::int[]) n`,
        [ids],
      );
    },
  };
}
