/** @file The contract of every provider, kept by the search inside PostgreSQL. */
import { EmbeddedProvider } from "../../src/providers/embedded/provider.js";
import { describeProvider } from "../contract/suite.js";
import { ownTables } from "./embedded/own-tables.js";

jest.setTimeout(120_000);

describeProvider(
  "the search inside PostgreSQL",
  async () => {
    const tables = await ownTables("contract");
    return { provider: new EmbeddedProvider(tables.knex), close: () => tables.close() };
  },
  { ranksByItself: true },
);
