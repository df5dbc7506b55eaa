import { searchDocuments } from "@cho-ocop/catalogue";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, ModuleProvider } from "@medusajs/framework/utils";
import { aliasIndex } from "../aliases/own.js";
import { searchDocument } from "../documents/build.js";
import { EmbeddedProvider } from "../providers/embedded/provider.js";
import type { MeilisearchOptions } from "../providers/meilisearch/connection.js";
import { MeilisearchProvider } from "../providers/meilisearch/provider.js";
import { KnexPendingWrites } from "../providers/resilient/pending.js";
import { ResilientProvider } from "../providers/resilient/provider.js";

/** Meilisearch with the search inside PostgreSQL behind it, as Medusa loads them. Its options are those of the server and its two keys. */
class MeilisearchSearch extends ResilientProvider {
  static readonly identifier = "meilisearch";

  constructor(cradle: Record<string, unknown>, options: MeilisearchOptions) {
    const knex = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex;
    const logger = cradle[ContainerRegistrationKeys.LOGGER] as Logger | undefined;
    super({
      primary: new MeilisearchProvider(options),
      fallback: new EmbeddedProvider(knex),
      pending: new KnexPendingWrites(knex),
      documents: async (index, ids) => {
        const aliases = await aliasIndex(knex);
        return (await searchDocuments(knex, index, ids)).map((document) => searchDocument(document, aliases));
      },
      now: () => Date.now(),
      log: (text) => logger?.warn(text),
    });
  }
}

export default ModuleProvider("ocopSearch", { services: [MeilisearchSearch] });
