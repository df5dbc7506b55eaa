import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, ModuleProvider } from "@medusajs/framework/utils";
import { EmbeddedProvider } from "../providers/embedded/provider.js";

/** The search inside PostgreSQL, as Medusa loads it. It has no options. */
class EmbeddedSearch extends EmbeddedProvider {
  static readonly identifier = "embedded";

  constructor(cradle: Record<string, unknown>) {
    super(cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex);
  }
}

export default ModuleProvider("ocopSearch", { services: [EmbeddedSearch] });
