import type { ApplicantForm, ApplicationMove, ApplicationState, ChecklistItem } from "@cho-ocop/contracts";
import { enqueue, inOneTransaction, type Refusal, RefusalError, refuse, type Transaction } from "@cho-ocop/kernel";
import type { MedusaContainer } from "@medusajs/framework/types";
import { openNewSeller } from "../open.js";
import { PRODUCER_TAKEN } from "./apply.js";
import { missingOf } from "./checklist.js";
import { type ApplicationMover, afterMove } from "./moves.js";
import { type Actor, noteMove } from "./note.js";
import { NO_APPLICATION } from "./read.js";

/** A move that somebody asks for. */
export interface AskedMove {
  readonly applicationId: string;
  readonly move: ApplicationMove;
  readonly reason?: string | undefined;
  readonly actor: Actor;
  readonly now: Date;
}

interface Held {
  readonly id: string;
  readonly state: ApplicationState;
  readonly producerId: string;
  readonly memberId: string;
  readonly legalForm: ApplicantForm;
  readonly sent: readonly ChecklistItem[];
}

const no = (refusal: Refusal): never => {
  throw new RefusalError(refusal);
};

/** Locks an application; of an applicant only its own. */
async function hold(tx: Transaction, { applicationId, actor }: AskedMove): Promise<Held> {
  const [held] = await tx.raw<Omit<Held, "sent">>(
    `select id, state, producer_id as "producerId", member_id as "memberId", legal_form as "legalForm"
     from marketplace_application where id = ? and (? = 'user' or member_id = ?) for update`,
    [applicationId, actor.type, actor.id],
  );
  if (held === undefined) return no(NO_APPLICATION);
  const sent = await tx.raw<{ item: ChecklistItem }>(
    "select distinct item from marketplace_document where application_id = ?",
    [held.id],
  );
  return { ...held, sent: sent.map(({ item }) => item) };
}

const documentsMissing = (form: ApplicantForm, sent: readonly ChecklistItem[]): Refusal | undefined => {
  const missing = missingOf(form, sent);
  if (missing.length === 0) return undefined;
  return refuse(
    "documents_missing",
    422,
    `Còn thiếu: ${missing.map(({ name }) => name.vi).join(", ")}`,
    `Still missing: ${missing.map(({ name }) => name.en).join(", ")}`,
    missing.map(({ item, article }) => ({ path: item, vi: article, en: article })),
  );
};

/** Opens the seller of an application that is approved, with who applied as its owner. */
async function open(tx: Transaction, { producerId, memberId, legalForm, sent }: Held): Promise<string> {
  const missing = documentsMissing(legalForm, sent);
  if (missing !== undefined) no(missing);
  return (await openNewSeller(tx, { producerId, ownerId: memberId })) ?? no(PRODUCER_TAKEN);
}

/** Moves an application on, in one transaction; approving it opens the seller. Throws why it cannot be done. */
export async function moveApplication(container: MedusaContainer, asked: AskedMove): Promise<void> {
  const { move, actor, reason, now } = asked;
  const by: ApplicationMover = actor.type === "user" ? "operator" : "applicant";
  await inOneTransaction(container, async (tx) => {
    const held = await hold(tx, asked);
    const after = afterMove(held.state, move, by);
    if (!after.ok) return no(after);
    const sellerId = move === "approve" ? await open(tx, held) : null;
    await tx
      .knex("marketplace_application")
      .where({ id: held.id })
      .update({ state: after.state, ...(sellerId === null ? {} : { seller_id: sellerId }) });
    await noteMove(tx, { application: held.id, move, actor, reason, now });
    await enqueue(tx, {
      topic: `marketplace.application.${after.state}`,
      key: held.id,
      payload: { application: held.id, producer: held.producerId },
      recordedAt: now,
    });
  });
}
