import { givePassword, inOneTransaction, takePassword } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { addMember, openSeller } from "../sellers/open.js";

/** The owner of a demonstration's seller, and the fictional producer for which it sells. */
export interface DemonstrationSeller {
  readonly producer: { readonly id: string; readonly handle: string; readonly name: string };
  readonly email: string;
  readonly password: string;
  readonly name: string;
}

/** Opens sellers of fictional producers, each with one account that signs in. Safe to repeat: it renews names and passwords. */
export async function openDemonstrationSellers(
  container: MedusaContainer,
  sellers: readonly DemonstrationSeller[],
): Promise<void> {
  for (const { producer, email, password, name } of sellers) {
    const memberId = await inOneTransaction(container, async (tx) => {
      const { id, ...named } = producer;
      const sellerId = await openSeller(tx, { ...named, producerId: id, demonstration: true });
      return addMember(tx, sellerId, { email, name, role: "owner", demonstration: true });
    });
    // Medusa's name for the actor of type "seller": here it is the member, who may belong to several.
    await givePassword(container, { email, password }, { seller_id: memberId });
  }
}

/** Removes the demonstration's sellers with their listings and accounts; orders stay. Returns how many sellers there were. */
export async function removeDemonstrationSellers(container: MedusaContainer): Promise<number> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const emails = await knex.raw<{ rows: { email: string }[] }>(
    "select email from marketplace_member where demonstration",
  );
  // The accounts first: a run that ends half-way must leave none that opens anything.
  for (const { email } of emails.rows) await takePassword(container, email);
  await knex.raw("delete from marketplace_member where demonstration");
  // Their listings with them, those that somebody made at such a desk too.
  await knex.raw(
    "delete from marketplace_listing l using marketplace_seller m where m.id = l.seller_id and m.demonstration",
  );
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    "delete from marketplace_seller where demonstration returning 1",
  );
  return rows.length;
}
