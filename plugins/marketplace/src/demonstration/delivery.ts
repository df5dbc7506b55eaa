import { HANDLINGS } from "@cho-ocop/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";

/** Made up: the same for every parcel of the demonstration. */
const DONG = 30_000;

/** Makes the market's own table of delivery prices, where it has none: one made-up price for every parcel. Safe to repeat. */
export async function offerDemonstrationDelivery(container: MedusaContainer): Promise<void> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows = HANDLINGS.flatMap((handling) =>
    ["own_province", "elsewhere"].map((zone) => ({
      id: generateEntityId(undefined, "drate"),
      handling,
      zone,
      amount: DONG,
      demonstration: true,
    })),
  );
  await knex("marketplace_delivery_rate").insert(rows).onConflict().ignore();
}

/** Takes the demonstration's delivery prices away. */
export async function removeDemonstrationDelivery(container: MedusaContainer): Promise<void> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex("marketplace_delivery_rate").where({ demonstration: true }).delete();
}
