import { createHash } from "node:crypto";
import { enqueue, type Transaction } from "@cho-ocop/kernel";
import { asciiHandle, foldVietnamese } from "@cho-ocop/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { rewritePeriods } from "../register/periods.js";
import { rowsOf, type Sql } from "../register/sql.js";
import type { CheckedEntry } from "./facts.js";
import { type EntryPlan, type ImportPlan, type ProducerPlan, planImport } from "./plan.js";
import type { Problem } from "./problem.js";
import { type Recorded, readRecorded } from "./recorded.js";

/** How many entries are written in one transaction. */
export const BATCH_SIZE = 500;

const keysOf = (entries: readonly CheckedEntry[]): string[] => [
  ...new Set(
    entries.flatMap(({ key, fields }) => [key, ...(fields.supersededByKey === null ? [] : [fields.supersededByKey])]),
  ),
];
const producerKeysOf = (entries: readonly CheckedEntry[]): string[] => [
  ...new Set(entries.flatMap(({ producer }) => (producer === null ? [] : [producer.key]))),
];

/** Says what an import of these entries would do, and writes nothing. */
export async function planAgainst(sql: Sql, entries: readonly CheckedEntry[]): Promise<ImportPlan> {
  return planImport(entries, await readRecorded(sql, keysOf(entries), producerKeysOf(entries)));
}

/** Gives each key a handle of its own: two keys that differ only in their hyphens would share one. */
async function handlesFor(
  sql: Sql,
  table: "ocop_producer" | "ocop_recognised_product",
  keys: readonly string[],
): Promise<Map<string, string>> {
  const wanted = new Map(keys.map((key) => [key, asciiHandle(key)]));
  const rows = await rowsOf<{ handle: string }>(sql, `select handle from ${table} where handle = any(?)`, [
    [...wanted.values()],
  ]);
  const taken = new Set(rows.map(({ handle }) => handle));
  const handles = new Map<string, string>();
  for (const [key, handle] of wanted) {
    const own = taken.has(handle) ? `${handle}-${createHash("sha256").update(key).digest("hex").slice(0, 10)}` : handle;
    taken.add(own);
    handles.set(key, own);
  }
  return handles;
}

/** Writes rows with one statement. The columns, with their types, are those of the table. */
const insertRows = async (trx: Sql, table: string, columns: string, rows: readonly object[]): Promise<void> => {
  if (rows.length === 0) return;
  const names = columns.replaceAll(/ \w+(?=,|$)/g, "");
  await trx.raw(`insert into ${table} (${names}) select ${names} from json_to_recordset(?::json) as t (${columns})`, [
    JSON.stringify(rows),
  ]);
};
/** Changes rows by their id with one statement. */
const updateRows = async (
  trx: Sql,
  table: string,
  columns: string,
  rows: readonly object[],
  more = "",
): Promise<void> => {
  if (rows.length === 0) return;
  const sets = columns.split(",").map((column) => column.trim().split(" ")[0]);
  await trx.raw(
    `update ${table} set ${sets.map((name) => `${name} = t.${name}`).join(", ")}${more}
     from json_to_recordset(?::json) as t (id text, ${columns}) where ${table}.id = t.id`,
    [JSON.stringify(rows)],
  );
};

const PRODUCER_COLUMNS = "name text, name_folded text, legal_form text";
const ENTRY_COLUMNS = `name text, name_folded text, producer_id text, claim text, proposed_five_star boolean, group_code text, group_inferred boolean, product_set smallint, province_code text, province_before_code text, district_before text, commune_before text, commune_code text, packaging text, notes text, confidence text, name_back_translated boolean, source_conflict boolean, superseded_by_id text, sources jsonb, demonstration boolean`;
const CERTIFICATE_COLUMNS = `stars smallint, certificate_no text, decision_no text, decision_date date, issuer text, rubric text, valid_from date, valid_until date, recognised_year smallint, checked_on date, source_url text`;
const EVENT_COLUMNS = `id text, certificate_id text, kind text, effective_on date, precision text, until date, decision_no text, reason text`;

async function writeProducers(
  trx: Sql,
  plans: readonly ProducerPlan[],
  recorded: Recorded,
): Promise<Map<string, string>> {
  const ids = new Map([...recorded.producers].map(([key, { id }]) => [key, id]));
  const created = plans.filter(({ id }) => id === null);
  const handles = await handlesFor(
    trx,
    "ocop_producer",
    created.map(({ producer }) => producer.key),
  );
  const row = ({ producer, entry, id }: ProducerPlan): object => ({
    id: id ?? ids.get(producer.key),
    handle: handles.get(producer.key),
    key: producer.key,
    name: producer.name,
    name_folded: foldVietnamese(producer.name),
    legal_form: producer.legalForm,
    province_code: entry.fields.provinceCode,
    province_before_code: entry.fields.provinceBeforeCode,
    demonstration: entry.fields.demonstration,
  });
  for (const { producer } of created) ids.set(producer.key, generateEntityId(undefined, "prdr"));
  const place = "province_code text, province_before_code text, demonstration boolean";
  await insertRows(
    trx,
    "ocop_producer",
    `id text, handle text, key text, ${PRODUCER_COLUMNS}, ${place}`,
    created.map(row),
  );
  const changed = plans.filter(({ id }) => id !== null);
  await updateRows(trx, "ocop_producer", PRODUCER_COLUMNS, changed.map(row), ", updated_at = now()");
  return ids;
}

async function writeEntries(
  trx: Sql,
  plans: readonly EntryPlan[],
  recorded: Recorded,
  producerIds: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map([...recorded.entries].map(([key, { id }]) => [key, id]));
  const created = plans.filter(({ id }) => id === null);
  for (const { entry } of created) ids.set(entry.key, generateEntityId(undefined, "rp"));
  const handles = await handlesFor(
    trx,
    "ocop_recognised_product",
    created.map(({ entry }) => entry.key),
  );
  const row = ({ entry: { key, fields } }: EntryPlan): object => ({
    id: ids.get(key),
    handle: handles.get(key),
    key,
    name: fields.name,
    name_folded: foldVietnamese(fields.name),
    producer_id: fields.producerKey === null ? null : producerIds.get(fields.producerKey),
    claim: fields.claim,
    proposed_five_star: fields.proposedFiveStar,
    group_code: fields.group,
    group_inferred: fields.groupInferred,
    product_set: fields.productSet,
    province_code: fields.provinceCode,
    province_before_code: fields.provinceBeforeCode,
    district_before: fields.districtBefore,
    commune_before: fields.communeBefore,
    commune_code: fields.communeCode,
    packaging: fields.packaging,
    notes: fields.notes,
    confidence: fields.confidence,
    name_back_translated: fields.nameBackTranslated,
    source_conflict: fields.sourceConflict,
    superseded_by_id: fields.supersededByKey === null ? null : ids.get(fields.supersededByKey),
    sources: fields.sources,
    demonstration: fields.demonstration,
  });
  await insertRows(
    trx,
    "ocop_recognised_product",
    `id text, handle text, key text, ${ENTRY_COLUMNS}`,
    created.map(row),
  );
  const changed = plans.filter(({ id, fieldsChange }) => id !== null && fieldsChange);
  await updateRows(trx, "ocop_recognised_product", ENTRY_COLUMNS, changed.map(row), ", updated_at = now()");
  return ids;
}

async function writeCertificates(
  trx: Sql,
  plans: readonly EntryPlan[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const created: object[] = [];
  const corrected: object[] = [];
  const events: object[] = [];
  for (const { entry, certificates } of plans) {
    for (const { id: known, fields, newEvents } of certificates) {
      const id = known ?? generateEntityId(undefined, "cert");
      if (fields !== null) {
        (known === null ? created : corrected).push({
          id,
          recognised_product_id: ids.get(entry.key),
          stars: fields.stars,
          certificate_no: fields.certificateNo,
          decision_no: fields.decisionNo,
          decision_date: fields.decisionDate,
          issuer: fields.issuer,
          rubric: fields.rubric,
          valid_from: fields.validFrom,
          valid_until: fields.validUntil,
          recognised_year: fields.recognisedYear,
          checked_on: fields.checkedOn,
          source_url: fields.sourceUrl,
        });
      }
      for (const event of newEvents) {
        events.push({
          id: generateEntityId(undefined, "cev"),
          certificate_id: id,
          kind: event.kind,
          effective_on: event.effectiveOn,
          precision: event.precision,
          until: event.until,
          decision_no: event.decisionNo,
          reason: event.reason,
        });
      }
    }
  }
  if (corrected.length > 0) {
    // The register is append-only but for this: an import may correct what an import brought (the table's trigger keeps officers' acts).
    await trx.raw("set local ocop.import = 'on'");
    await updateRows(trx, "ocop_certificate", CERTIFICATE_COLUMNS, corrected);
    await trx.raw("set local ocop.import = 'off'");
  }
  await insertRows(trx, "ocop_certificate", `id text, recognised_product_id text, ${CERTIFICATE_COLUMNS}`, created);
  await insertRows(trx, "ocop_certificate_event", EVENT_COLUMNS, events);
}

/** What one batch did. */
export interface BatchResult {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly Problem[];
}

/**
 * Writes one batch of entries in one transaction: all of it or nothing. What is to be done is planned anew inside the transaction, so that what
 * happened since the report (an officer's act, another import) is seen and never overwritten.
 */
export async function applyBatch(
  knex: Knex,
  entries: readonly CheckedEntry[],
  origin: { source: string; now: () => Date },
): Promise<BatchResult> {
  return knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext('ocop_register_import'))");
    const keys = keysOf(entries);
    await trx.raw("select id from ocop_recognised_product where key = any(?) order by id for update", [keys]);
    const recorded = await readRecorded(trx, keys, producerKeysOf(entries));
    const plan = planImport(entries, recorded);
    const touched = plan.entries.filter(({ action }) => action !== "unchanged");
    const producerIds = await writeProducers(trx, plan.producers, recorded);
    const ids = await writeEntries(trx, touched, recorded, producerIds);
    await writeCertificates(trx, touched, ids);
    const touchedIds = touched.flatMap(({ entry }) => ids.get(entry.key) ?? []);
    await rewritePeriods(trx, touchedIds);
    if (touchedIds.length > 0) {
      await enqueue(transactionOf(trx), {
        topic: "ocop.register.imported",
        key: "ocop.register",
        payload: { source: origin.source, recognisedProductIds: touchedIds },
        recordedAt: origin.now(),
      });
    }
    const count = (action: EntryPlan["action"]): number => plan.entries.filter((one) => one.action === action).length;
    return { created: count("new"), changed: count("changed"), unchanged: count("unchanged"), refused: plan.refused };
  });
}

/** The transaction as the outbox takes it. No Medusa module takes part, and the relays run in another process: they look by themselves. */
const transactionOf = (trx: Knex.Transaction): Transaction => ({
  knex: trx,
  raw: (sql, bindings = []) => rowsOf(trx, sql, bindings),
  within: () => Promise.reject(new Error("No Medusa module takes part in an import")),
  afterCommit: () => {},
});
