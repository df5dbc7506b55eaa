import type { LegalForm } from "@cho-ocop/contracts";
import { enqueue, type Transaction } from "@cho-ocop/kernel";
import type { CalendarDay, CertificateEventKind, GroupCode, Stars } from "@cho-ocop/ocop-rules";
import { asciiHandle, foldVietnamese } from "@cho-ocop/vietnam";
import { generateEntityId } from "@medusajs/framework/utils";
import { rewritePeriods } from "../register/periods.js";
import { rowsOf, type Sql } from "../register/sql.js";

/** A fictional producer. */
export interface DemonstrationProducer {
  readonly key: string;
  readonly name: string;
  readonly legalForm: LegalForm;
  /** Code of a province since 1 July 2025. */
  readonly provinceCode: string;
}

/** A fictional certificate. */
export interface DemonstrationCertificate {
  /** By which events name it; unique among all that are written together. */
  readonly key: string;
  readonly stars: Stars;
  readonly certificateNo: string | null;
  readonly decisionNo: string | null;
  readonly decisionDate: CalendarDay | null;
  readonly issuer: string | null;
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
  readonly recognisedYear: number | null;
  readonly events: readonly {
    readonly kind: Exclude<CertificateEventKind, "annulled">;
    readonly effectiveOn: CalendarDay;
    readonly until: CalendarDay | null;
    /** Key of the certificate that took this one's place. */
    readonly supersededBy: string | null;
    readonly reason: string;
  }[];
}

/** A fictional entry of the register. */
export interface DemonstrationEntry {
  readonly key: string;
  readonly name: string;
  readonly producer: string;
  readonly group: GroupCode;
  readonly productSet: number;
  readonly provinceCode: string;
  readonly supersededByKey: string | null;
  readonly certificates: readonly DemonstrationCertificate[];
}

const NOTES = "Dữ liệu minh hoạ: sản phẩm, chủ thể và giấy chứng nhận đều hư cấu.";

/** Deletes what the register holds of the demonstration, but for some entries and producers whose ids stay. */
async function clear(tx: Transaction, keptEntries: readonly string[], keptProducers: readonly string[]): Promise<void> {
  // The tables are append-only but for an import, and for entries marked as demonstration (see the migration).
  await tx.raw("set local ocop.import = 'on'");
  const ours = "select id from ocop_recognised_product where demonstration";
  const certificates = `select id from ocop_certificate where recognised_product_id in (${ours})`;
  await tx.raw(`delete from ocop_certificate_event where certificate_id in (${certificates})`);
  await tx.raw(`delete from ocop_certificate where recognised_product_id in (${ours})`);
  await tx.raw("set local ocop.import = 'off'");
  await tx.raw("update ocop_recognised_product set superseded_by_id = null where demonstration");
  await tx.raw("delete from ocop_recognised_product where demonstration and not (key is not null and key = any(?))", [
    [...keptEntries],
  ]);
  await tx.raw("delete from ocop_producer where demonstration and not (key is not null and key = any(?))", [
    [...keptProducers],
  ]);
}

const insert = async (
  tx: Transaction,
  table: string,
  columns: string,
  rows: readonly object[],
  more = "",
): Promise<void> => {
  const names = columns.replaceAll(/ \w+(?=,|$)/g, "");
  await tx.raw(
    `insert into ${table} (${names}) select ${names} from json_to_recordset(?::json) as t (${columns}) ${more}`,
    [JSON.stringify(rows)],
  );
};

const idsOf = async (tx: Transaction, table: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (
      await tx.raw<{ key: string; id: string }>(`select key, id from ${table} where demonstration and key is not null`)
    ).map(({ key, id }) => [key, id]),
  );

/** Tells other rooms that entries changed, as an import does. */
const tell = (tx: Transaction, recognisedProductIds: readonly string[], recordedAt: Date): Promise<unknown> =>
  enqueue(tx, {
    topic: "ocop.register.imported",
    key: "ocop.register",
    payload: { source: "demonstration", recognisedProductIds: [...recognisedProductIds] },
    recordedAt,
  });

/**
 * Writes the fictional part of the register: afterwards it holds exactly these producers and entries with these certificates, all marked
 * as demonstration; what was there under the same key keeps its id and handle. Nothing real is touched: a key that a real entry or
 * producer has makes the whole transaction fail. Returns the id of each entry by its key.
 */
export async function writeDemonstration(
  tx: Transaction,
  producers: readonly DemonstrationProducer[],
  entries: readonly DemonstrationEntry[],
  recordedAt: Date,
): Promise<ReadonlyMap<string, string>> {
  await clear(
    tx,
    entries.map(({ key }) => key),
    producers.map(({ key }) => key),
  );
  const overwrite = (columns: readonly string[], table: string): string =>
    `on conflict (key) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(", ")}, updated_at = now(), deleted_at = null
     where ${table}.demonstration`;
  await insert(
    tx,
    "ocop_producer",
    "id text, handle text, key text, name text, name_folded text, legal_form text, province_code text, demonstration boolean",
    producers.map((one) => ({
      id: generateEntityId(undefined, "prdr"),
      handle: asciiHandle(one.key),
      key: one.key,
      name: one.name,
      name_folded: foldVietnamese(one.name),
      legal_form: one.legalForm,
      province_code: one.provinceCode,
      demonstration: true,
    })),
    overwrite(["name", "name_folded", "legal_form", "province_code"], "ocop_producer"),
  );
  const producerIds = await idsOf(tx, "ocop_producer");
  await insert(
    tx,
    "ocop_recognised_product",
    "id text, handle text, key text, name text, name_folded text, producer_id text, group_code text, product_set smallint, province_code text, notes text, confidence text, demonstration boolean",
    entries.map((one) => ({
      id: generateEntityId(undefined, "rp"),
      handle: asciiHandle(one.key),
      key: one.key,
      name: one.name,
      name_folded: foldVietnamese(one.name),
      // No id under its key: a real producer has it, and the entry is refused by the database.
      producer_id: producerIds.get(one.producer) ?? `unknown ${one.producer}`,
      group_code: one.group,
      product_set: one.productSet,
      province_code: one.provinceCode,
      notes: NOTES,
      confidence: "low",
      demonstration: true,
    })),
    overwrite(
      ["name", "name_folded", "producer_id", "group_code", "product_set", "province_code", "notes", "confidence"],
      "ocop_recognised_product",
    ),
  );
  const ids = await idsOf(tx, "ocop_recognised_product");
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`A real entry of the register has the key of a demonstration entry: ${key}`);
    return id;
  };
  const certificateIds = new Map(
    entries.flatMap(({ certificates }) => certificates.map(({ key }) => [key, generateEntityId(undefined, "cert")])),
  );
  await insert(
    tx,
    "ocop_certificate",
    "id text, recognised_product_id text, stars smallint, certificate_no text, decision_no text, decision_date date, issuer text, valid_from date, valid_until date, recognised_year smallint",
    entries.flatMap((entry) =>
      entry.certificates.map((one) => ({
        id: certificateIds.get(one.key),
        recognised_product_id: idOf(entry.key),
        stars: one.stars,
        certificate_no: one.certificateNo,
        decision_no: one.decisionNo,
        decision_date: one.decisionDate,
        issuer: one.issuer,
        valid_from: one.validFrom,
        valid_until: one.validUntil,
        recognised_year: one.recognisedYear,
      })),
    ),
  );
  await insert(
    tx,
    "ocop_certificate_event",
    "id text, certificate_id text, kind text, effective_on date, precision text, until date, superseded_by text, reason text",
    entries.flatMap(({ certificates }) =>
      certificates.flatMap((certificate) =>
        certificate.events.map((event) => ({
          id: generateEntityId(undefined, "cev"),
          certificate_id: certificateIds.get(certificate.key),
          kind: event.kind,
          effective_on: event.effectiveOn,
          precision: "day",
          until: event.until,
          superseded_by: event.supersededBy === null ? null : certificateIds.get(event.supersededBy),
          reason: event.reason,
        })),
      ),
    ),
  );
  for (const { key, supersededByKey } of entries)
    if (supersededByKey !== null)
      await tx.raw("update ocop_recognised_product set superseded_by_id = ? where id = ?", [
        idOf(supersededByKey),
        idOf(key),
      ]);
  await rewritePeriods(tx.knex, [...ids.values()]);
  await tell(tx, [...ids.values()], recordedAt);
  return ids;
}

/** A fictional producer that was written under this key. Throws when there is none. */
export async function demonstrationProducer(
  sql: Sql,
  key: string,
): Promise<{ readonly id: string; readonly handle: string; readonly name: string }> {
  const [producer] = await rowsOf<{ id: string; handle: string; name: string }>(
    sql,
    "select id, handle, name from ocop_producer where demonstration and key = ?",
    [key],
  );
  if (producer === undefined) throw new Error(`No such demonstration producer: ${key}`);
  return producer;
}

/** Removes the fictional part of the register. Returns how many entries there were. */
export async function removeDemonstration(tx: Transaction, recordedAt: Date): Promise<number> {
  const ids = await idsOf(tx, "ocop_recognised_product");
  await clear(tx, [], []);
  if (ids.size > 0) await tell(tx, [...ids.values()], recordedAt);
  return ids.size;
}
