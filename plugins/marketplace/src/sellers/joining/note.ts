import type { ApplicationMove } from "@cho-ocop/contracts";
import type { Transaction } from "@cho-ocop/kernel";

/** Somebody who does something with an application: its applicant, or an officer. */
export interface Actor {
  readonly type: "seller" | "user";
  readonly id: string;
}

/** What happened to an application. */
export interface Noted {
  readonly application: string;
  readonly move: ApplicationMove;
  readonly actor: Actor;
  readonly reason?: string | undefined;
  readonly now: Date;
}

/** Notes for good what happened to an application. */
export const noteMove = (tx: Transaction, { application, move, actor, reason, now }: Noted): Promise<unknown> =>
  tx.knex("marketplace_application_move").insert({
    application_id: application,
    move,
    actor_type: actor.type,
    actor_id: actor.id,
    reason: reason ?? null,
    moved_at: now.toISOString(),
  });
