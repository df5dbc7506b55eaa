import { CONSENT_VERSION, type NewApplication } from "@cho-ocop/contracts";
import { enqueue, inOneTransaction, type Refusal, refuse, type Transaction } from "@cho-ocop/kernel";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { claimMember } from "../account.js";
import { noteMove } from "./note.js";

export const NO_PRODUCER = refuse(
  "no_such_producer",
  422,
  "Trong sổ đăng ký không có chủ thể này",
  "The register has no such producer",
);
export const PRODUCER_TAKEN = refuse(
  "producer_has_seller",
  409,
  "Chủ thể này đã có gian hàng. Nếu đó là cơ sở của bạn, xin liên hệ người điều hành chợ",
  "This producer has a seller already. If it is yours, please contact the operator of the market",
);

/** The producer of a handle that nobody sells for yet, or why there is none. */
export async function freeProducer(
  knex: Knex,
  handle: string,
): Promise<{ readonly ok: true; readonly id: string; readonly name: string } | Refusal> {
  const { rows } = await knex.raw<{ rows: { id: string; name: string; taken: boolean }[] }>(
    `select home.producer_id as id, home.name, seller.id is not null as taken from ocop_producer_home home
     left join marketplace_seller seller on seller.producer_id = home.producer_id where home.handle = ?`,
    [handle],
  );
  const [found] = rows;
  if (found === undefined) return NO_PRODUCER;
  return found.taken ? PRODUCER_TAKEN : { ok: true, id: found.id, name: found.name };
}

async function write(
  tx: Transaction,
  { producerId, memberId }: { producerId: string; memberId: string },
  { form, now }: { form: NewApplication; now: Date },
): Promise<void> {
  const id = generateEntityId(undefined, "appl");
  // One open application of a member for a producer: a form that is sent twice is one.
  const made = await tx.raw(
    `insert into marketplace_application (id, producer_id, member_id, legal_form, tax_code, contact, phone,
       consent_version, consented_at, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (member_id, producer_id) where state in ('applied', 'needs_more') do nothing returning 1`,
    [
      id,
      producerId,
      memberId,
      form.legalForm,
      form.taxCode as string,
      form.contact,
      form.phone,
      CONSENT_VERSION,
      now.toISOString(),
      now.toISOString(),
    ],
  );
  if (made.length === 0) return;
  await noteMove(tx, { application: id, move: "apply", actor: { type: "seller", id: memberId }, now });
  await enqueue(tx, {
    topic: "marketplace.application.applied",
    key: id,
    payload: { application: id, producer: producerId },
    recordedAt: now,
  });
}

/**
 * Takes an application to sell for a producer of the register. What comes back says nothing of accounts: with the address of somebody
 * else and a wrong password nothing is written, and the answer is the same. Returns why the producer cannot be applied for.
 */
export async function apply(
  container: MedusaContainer,
  form: NewApplication,
  now: Date,
): Promise<{ readonly ok: true } | Refusal> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const producer = await freeProducer(knex, form.producer);
  if (!producer.ok) return producer;
  const claimed = await claimMember(container, { email: form.email, password: form.password, name: form.contact });
  if (claimed.kind === "member")
    await inOneTransaction(container, (tx) =>
      write(tx, { producerId: producer.id, memberId: claimed.id }, { form, now }),
    );
  return { ok: true };
}
