import type { SellerRole } from "@cho-ocop/contracts";
import type { Transaction } from "@cho-ocop/kernel";
import { generateEntityId } from "@medusajs/framework/utils";

/** A seller to be opened for a producer of the register. */
export interface NewSeller {
  readonly producerId: string;
  readonly handle: string;
  readonly name: string;
  readonly demonstration: boolean;
}

/** Somebody to be taken into a seller. */
export interface NewMember {
  /** In small letters: the database refuses others. */
  readonly email: string;
  readonly name: string;
  readonly role: SellerRole;
  readonly demonstration: boolean;
}

/** Opens the seller of a producer, or gives an existing one this name and handle. Returns its id. */
export async function openSeller(tx: Transaction, seller: NewSeller): Promise<string> {
  const [row] = await tx.raw<{ id: string }>(
    `insert into marketplace_seller (id, producer_id, handle, name, demonstration) values (?, ?, ?, ?, ?)
     on conflict (producer_id) do update set handle = excluded.handle, name = excluded.name, updated_at = now()
     returning id`,
    [generateEntityId(undefined, "sell"), seller.producerId, seller.handle, seller.name, seller.demonstration],
  );
  if (row === undefined) throw new Error("The seller was not made");
  return row.id;
}

/** Takes somebody into a seller, known by e-mail, or gives a member another role. Returns the member's id, the actor of its sign-in. */
export async function addMember(tx: Transaction, sellerId: string, member: NewMember): Promise<string> {
  const [row] = await tx.raw<{ id: string }>(
    `insert into marketplace_member (id, email, name, demonstration) values (?, ?, ?, ?)
     on conflict (email) do update set name = excluded.name, updated_at = now() returning id`,
    [generateEntityId(undefined, "smem"), member.email, member.name, member.demonstration],
  );
  if (row === undefined) throw new Error("The member was not made");
  await tx.raw(
    `insert into marketplace_membership (seller_id, member_id, role) values (?, ?, ?)
     on conflict (seller_id, member_id) do update set role = excluded.role, updated_at = now()`,
    [sellerId, row.id, member.role],
  );
  return row.id;
}

/** Opens the seller of a producer that has none yet, under its name in the register, with its owner. Returns its id; undefined when there is one. */
export async function openNewSeller(
  tx: Transaction,
  { producerId, ownerId }: { readonly producerId: string; readonly ownerId: string },
): Promise<string | undefined> {
  const [row] = await tx.raw<{ id: string }>(
    `insert into marketplace_seller (id, producer_id, handle, name, demonstration)
     select ?, home.producer_id, home.handle, home.name, coalesce((select bool_and(entry.demonstration)
       from ocop_entry_of_producer entry where entry.producer_id = home.producer_id), false)
     from ocop_producer_home home where home.producer_id = ?
     on conflict do nothing returning id`,
    [generateEntityId(undefined, "sell"), producerId],
  );
  if (row === undefined) return undefined;
  await tx.knex("marketplace_membership").insert({ seller_id: row.id, member_id: ownerId, role: "owner" });
  return row.id;
}
