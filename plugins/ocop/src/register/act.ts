import { enqueue, inOneTransaction, type Refusal, RefusalError, refuse, type Transaction } from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import type { NewCertificate, NewEvent, Writes } from "../rules/acts.js";
import { type IdentifiedEntry, readFacts } from "./facts.js";
import { rewritePeriods } from "./periods.js";

/** The topic of the message that every change of a certificate leaves in the outbox. */
export const CERTIFICATE_CHANGED = "ocop.certificate.changed";

/** Which entry an act is about, named by itself or by one of its certificates. */
export type EntryRef = { readonly entryId: string } | { readonly certificateId: string };

/** What an act has changed. */
export interface Acted {
  readonly recognisedProductId: string;
  /** The certificate that was recorded, or that something was recorded of. */
  readonly certificateId: string;
}

const NO_SUCH_ENTRY = refuse(
  "not_found",
  404,
  "Không có sản phẩm này trong sổ",
  "There is no such entry in the register",
);
const NO_SUCH_CERTIFICATE = refuse(
  "no_such_certificate",
  404,
  "Không có giấy chứng nhận này trong sổ",
  "There is no such certificate in the register",
);
const NO_PERSON = refuse(
  "person_needed",
  403,
  "Việc ghi sổ phải do một cán bộ đăng nhập thực hiện",
  "The register is written by officers who have signed in",
);

/**
 * Writes what an officer does into the register, in one transaction: rows, periods, outbox. The entry is locked first, so that of two
 * officers who act at once the second decides on what the first has written. Throws the refusal of `decide`.
 */
export async function actOnRegister(
  container: MedusaContainer,
  ref: EntryRef,
  actorId: string,
  recordedAt: Date,
  decide: (entry: IdentifiedEntry) => Writes | Refusal,
): Promise<Acted> {
  return inOneTransaction(container, async (tx) => {
    const entry = await lockEntry(tx, ref);
    const recordedBy = await emailOf(tx, actorId);
    const decided = decide(entry);
    if (!decided.ok) throw new RefusalError(decided);
    const by = { recordedAt, recordedBy };
    const { certificate, event } = decided;
    const changes: { certificateId: string; effectiveOn: CalendarDay }[] = [];
    let recorded: string | null = null;
    if (certificate !== null) {
      recorded = await insertCertificate(tx, entry.id, certificate, by);
      changes.push({ certificateId: recorded, effectiveOn: certificate.validFrom });
    }
    if (event !== null) {
      await insertEvent(tx, event, recorded, by);
      changes.push({ certificateId: event.certificateId, effectiveOn: event.effectiveOn });
    }
    await rewritePeriods(tx.knex, [entry.id]);
    for (const change of changes) await tellOthers(tx, entry.id, change, recordedAt);
    return { recognisedProductId: entry.id, certificateId: recorded ?? event?.certificateId ?? "" };
  });
}

async function lockEntry(tx: Transaction, ref: EntryRef): Promise<IdentifiedEntry> {
  const [where, id] =
    "entryId" in ref
      ? ["r.id = ?", ref.entryId]
      : ["r.id = (select c.recognised_product_id from ocop_certificate c where c.id = ?)", ref.certificateId];
  const [locked] = await tx.raw<{ id: string }>(
    `select r.id from ocop_recognised_product r where ${where} and r.deleted_at is null for update`,
    [id],
  );
  const [entry] = locked === undefined ? [] : await readFacts(tx.knex, [locked.id]);
  if (entry === undefined) throw new RefusalError("entryId" in ref ? NO_SUCH_ENTRY : NO_SUCH_CERTIFICATE);
  return entry;
}

/** Who acts, by e-mail: what an audit is read by. An API key is nobody, and is refused. */
async function emailOf(tx: Transaction, actorId: string): Promise<string> {
  const [user] = await tx.raw<{ email: string }>(`select email from "user" where id = ? and deleted_at is null`, [
    actorId,
  ]);
  if (user === undefined) throw new RefusalError(NO_PERSON);
  return user.email;
}

interface By {
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

async function insertCertificate(tx: Transaction, entryId: string, certificate: NewCertificate, by: By) {
  const id = generateEntityId(undefined, "cert");
  await tx.raw(
    `insert into ocop_certificate (id, recognised_product_id, stars, certificate_no, decision_no, decision_date, issuer, rubric,
       valid_from, valid_until, checked_on, source_url, recorded_at, recorded_by)
     values (?, ?, ?, ?, ?, ?::date, ?, ?, ?::date, ?::date, ?::date, ?, ?, ?)`,
    [
      id,
      entryId,
      certificate.stars,
      certificate.certificateNo,
      certificate.decisionNo,
      certificate.decisionDate,
      certificate.issuer,
      certificate.rubric,
      certificate.validFrom,
      certificate.validUntil,
      certificate.checkedOn,
      certificate.sourceUrl,
      by.recordedAt,
      by.recordedBy,
    ],
  );
  return id;
}

async function insertEvent(tx: Transaction, event: NewEvent, recorded: string | null, by: By): Promise<void> {
  await tx.raw(
    `insert into ocop_certificate_event (id, certificate_id, kind, effective_on, until, superseded_by, annuls, decision_no, reason,
       source_url, recorded_at, recorded_by)
     values (?, ?, ?, ?::date, ?::date, ?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "cev"),
      event.certificateId,
      event.kind,
      event.effectiveOn,
      event.until,
      event.supersededBy === "recorded" ? recorded : event.supersededBy,
      event.annuls,
      event.decisionNo,
      event.reason,
      event.sourceUrl,
      by.recordedAt,
      by.recordedBy,
    ],
  );
}

async function tellOthers(
  tx: Transaction,
  recognisedProductId: string,
  { certificateId, effectiveOn }: { certificateId: string; effectiveOn: CalendarDay },
  recordedAt: Date,
): Promise<void> {
  await enqueue(tx, {
    topic: CERTIFICATE_CHANGED,
    key: recognisedProductId,
    payload: { recognisedProductId, certificateId, effectiveOn, recordedAt: recordedAt.toISOString() },
    effectiveOn,
    recordedAt,
  });
}
