import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STATES = `
  'placed', 'accepted', 'packed', 'handed_over', 'delivered', 'rejected', 'cancelled', 'refused', 'restocked',
  'written_off', 'return_requested', 'return_accepted', 'return_rejected', 'returned', 'refund_due', 'refunded'`;
const MOVES = `
  'accept', 'reject', 'cancel', 'pack', 'hand_over', 'deliver', 'fail', 'restock', 'write_off', 'collect',
  'request_return', 'accept_return', 'reject_return', 'receive', 'receive_damaged', 'promise_refund',
  'pay_refund'`;

/**
 * Where each order is on its way, and every move that brought it there. An order is placed from the moment it is written, whoever writes it;
 * its state never changes without a move that says who and when.
 */
export class Migration20261123020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists marketplace_order_state (
      order_id text primary key references marketplace_group_order (order_id),
      state text not null default 'placed' check (state in (${STATES})),
      collected boolean not null default false,
      moves integer not null default 0 check (moves >= 0),
      updated_at timestamptz not null default now()
    )`);
    this.addSql(`create table if not exists marketplace_order_move (
      id text primary key check (id ~ '^omov_'),
      order_id text not null references marketplace_order_state (order_id),
      position integer not null check (position >= 1),
      move text not null check (move in (${MOVES})),
      from_state text not null check (from_state in (${STATES})),
      to_state text not null check (to_state in (${STATES})),
      actor_type text not null check (actor_type in ('shopper', 'seller', 'operator')),
      actor_id text null check (actor_id <> ''),
      reason text null check (reason <> ''),
      refund_items bigint null check (refund_items >= 0),
      refund_delivery bigint null check (refund_delivery >= 0),
      day date not null,
      recorded_at timestamptz not null,
      unique (order_id, position),
      check ((refund_items is null) = (refund_delivery is null)),
      check ((refund_items is not null) = (move = 'promise_refund'))
    )`);
    this.addSql(`create or replace trigger marketplace_order_move_append_only
      before update or delete on marketplace_order_move for each row execute function marketplace_keep_fact()`);
    this.addSql(`create or replace trigger marketplace_order_move_no_truncate
      before truncate on marketplace_order_move for each statement execute function marketplace_keep_fact()`);

    this.addSql(`create or replace function marketplace_order_begins() returns trigger language plpgsql as $$
      begin
        insert into marketplace_order_state (order_id) values (new.order_id);
        return null;
      end $$`);
    this.addSql(`create or replace trigger marketplace_group_order_begins
      after insert on marketplace_group_order for each row execute function marketplace_order_begins()`);
    this.addSql(`insert into marketplace_order_state (order_id)
      select order_id from marketplace_group_order on conflict do nothing`);

    // Looked at when the transaction commits: the move that is written beside it is there by then.
    this.addSql(`create or replace function marketplace_order_moved() returns trigger language plpgsql as $$
      declare last marketplace_order_move;
      begin
        select * into last from marketplace_order_move where order_id = new.order_id order by position desc limit 1;
        if (new.moves, new.state) is distinct from (last.position, last.to_state) then
          raise exception 'The state of an order does not follow from its moves' using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$`);
    this.addSql("drop trigger if exists marketplace_order_state_follows on marketplace_order_state");
    this.addSql(`create constraint trigger marketplace_order_state_follows
      after update on marketplace_order_state deferrable initially deferred
      for each row execute function marketplace_order_moved()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop trigger if exists marketplace_group_order_begins on marketplace_group_order");
    this.addSql("drop table if exists marketplace_order_move, marketplace_order_state");
    this.addSql("drop function if exists marketplace_order_begins, marketplace_order_moved");
  }
}
