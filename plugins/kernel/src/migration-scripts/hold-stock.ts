import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Gives Medusa's table of stock the rule that no path can oversell: what is promised never grows beyond what is there, in whole pieces.
 * A trigger and not a CHECK on the row: packing in Medusa Admin lowers the stock before it takes the promise away, and a count of what
 * really lies there must be recordable even when pieces are missing. Here and not in a migration: those of other modules, which make
 * the table, may run later.
 */
export default async function holdStock({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.raw(`
    create or replace function kernel_hold_stock() returns trigger language plpgsql as $$
      begin
        if new.reserved_quantity > new.stocked_quantity
          and (tg_op = 'INSERT' or new.reserved_quantity > old.reserved_quantity) then
          raise exception 'More is promised than there is' using errcode = 'check_violation',
            table = 'inventory_level', constraint = 'inventory_level_not_oversold';
        end if;
        return new;
      end $$;
    create or replace trigger kernel_inventory_level_not_oversold
      before insert or update of reserved_quantity, stocked_quantity on inventory_level
      for each row execute function kernel_hold_stock();
    alter table inventory_level drop constraint if exists inventory_level_whole_pieces;
    alter table inventory_level add constraint inventory_level_whole_pieces check (
      reserved_quantity >= 0 and reserved_quantity = trunc(reserved_quantity)
      and stocked_quantity = trunc(stocked_quantity))`);
}
