import type { OfficeSeller, OfficeSellers, SellersQuery } from "@cho-ocop/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { SUSPENSION } from "./member.js";

const STATEMENT = `
select s.id, s.handle, s.name, s.demonstration, s.status, ${SUSPENSION} as suspension,
  coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'email', m.email, 'role', ms.role) order by ms.created_at, m.id)
    from marketplace_membership ms join marketplace_member m on m.id = ms.member_id where ms.seller_id = s.id), '[]') as members
from marketplace_seller s`;

/** A page of all sellers by handle, as operators see them. */
export async function officeSellers(knex: Knex, { q = "", before, limit }: SellersQuery): Promise<OfficeSellers> {
  const { rows } = await knex.raw<{ rows: OfficeSeller[] }>(
    `${STATEMENT} where (? = '' or strpos(lower(s.name), lower(?)) > 0) and (?::text is null or s.handle > ?)
     order by s.handle limit ?`,
    [q, q, before ?? null, before ?? null, limit + 1] as Knex.Value[],
  );
  const sellers = rows.slice(0, limit);
  return { sellers, next: rows.length > limit ? (sellers.at(-1)?.handle ?? null) : null };
}

/** One seller; undefined when there is none. */
export async function officeSeller(knex: Knex, id: string): Promise<OfficeSeller | undefined> {
  const { rows } = await knex.raw<{ rows: OfficeSeller[] }>(`${STATEMENT} where s.id = ?`, [id]);
  return rows[0];
}
