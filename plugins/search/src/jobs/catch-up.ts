import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SearchModuleService } from "../modules/search/service.js";
import { INDEXES } from "../port/document.js";
import { ResilientProvider } from "../providers/resilient/provider.js";

/** Every few seconds: tells an engine outside the house what it missed, until it misses nothing or is away again. One process at a time. */
export default async function catchUpJob(container: MedusaContainer): Promise<void> {
  const { provider } = container.resolve<SearchModuleService>("ocopSearch");
  if (!(provider instanceof ResilientProvider)) return;
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { held: boolean }[] }>(
      "select pg_try_advisory_xact_lock(hashtext('search_catch_up')) as held",
    );
    if (rows[0]?.held !== true) return;
    for (const index of INDEXES) {
      for (let round = await provider.catchUp(index); round.left && round.written > 0; ) {
        round = await provider.catchUp(index);
      }
    }
  });
}

export const config = { name: "search-catch-up", schedule: "*/5 * * * * *" };
