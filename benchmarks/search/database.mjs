// @ts-check
// A PostgreSQL of the benchmark's own with the tables of the embedded provider, and nothing else of the house.
import { openBenchDatabase } from "../lib/database.mjs";

/** Opens the database empty; whoever opens it closes it. */
export const openSearchDatabase = () =>
  openBenchDatabase({
    name: "search",
    plugin: "search",
    module: "search",
    migrations: ["Migration20261122100000"],
  });
