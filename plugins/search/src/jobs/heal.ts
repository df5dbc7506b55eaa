import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SearchModuleService } from "../modules/search/service.js";

/** Every few minutes: compares the indexes with the database. Nothing should differ; if something does, it is repaired and told. */
export default async function healJob(container: MedusaContainer): Promise<void> {
  const search: SearchModuleService = container.resolve("ocopSearch");
  const differ = await search.heal();
  if (differ > 0)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Search: ${differ} documents differed and are written anew`);
}

export const config = { name: "search-heal", schedule: "*/5 * * * *" };
