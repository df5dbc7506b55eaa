import type { LegalForm } from "@cho-ocop/contracts";
import { rowsOf, type Sql } from "../register/sql.js";
import type { CertificateFields, EntryFields, EventFacts, ProducerFacts } from "./facts.js";

/** An event as the register holds it. */
export interface RecordedEvent extends EventFacts {
  readonly id: string;
  /** True when an officer recorded it and not an import. */
  readonly byOfficer: boolean;
  readonly annuls: string | null;
}

/** A certificate as the register holds it. */
export interface RecordedCertificate {
  readonly id: string;
  readonly byOfficer: boolean;
  readonly fields: CertificateFields;
  readonly events: readonly RecordedEvent[];
}

/** An entry as the register holds it. */
export interface RecordedEntry {
  readonly id: string;
  readonly key: string;
  readonly fields: EntryFields;
  readonly certificates: readonly RecordedCertificate[];
}

export interface RecordedProducer extends ProducerFacts {
  readonly id: string;
  readonly legalForm: LegalForm;
  readonly demonstration: boolean;
}

/** What the register holds of the keys that a file names. */
export interface Recorded {
  readonly entries: ReadonlyMap<string, RecordedEntry>;
  readonly producers: ReadonlyMap<string, RecordedProducer>;
}

const ENTRY_JSON = `json_build_object(
  'id', r.id, 'key', r.key,
  'fields', json_build_object(
    'name', r.name, 'claim', r.claim, 'proposedFiveStar', r.proposed_five_star, 'producerKey', p.key, 'group', r.group_code,
    'groupInferred', r.group_inferred, 'productSet', r.product_set, 'provinceCode', r.province_code,
    'provinceBeforeCode', r.province_before_code, 'districtBefore', r.district_before, 'communeBefore', r.commune_before,
    'communeCode', r.commune_code, 'packaging', r.packaging, 'notes', r.notes, 'confidence', r.confidence,
    'nameBackTranslated', r.name_back_translated, 'sourceConflict', r.source_conflict, 'supersededByKey', s.key,
    'demonstration', r.demonstration, 'sources', r.sources),
  'certificates', coalesce((
    select json_agg(json_build_object(
      'id', c.id, 'byOfficer', c.recorded_by is not null,
      'fields', json_build_object(
        'stars', c.stars, 'certificateNo', c.certificate_no, 'decisionNo', c.decision_no, 'decisionDate', c.decision_date,
        'issuer', c.issuer, 'rubric', c.rubric, 'validFrom', c.valid_from, 'validUntil', c.valid_until,
        'recognisedYear', c.recognised_year, 'checkedOn', c.checked_on, 'sourceUrl', c.source_url),
      'events', coalesce((
        select json_agg(json_build_object(
          'id', e.id, 'kind', e.kind, 'effectiveOn', e.effective_on, 'precision', e.precision, 'until', e.until,
          'decisionNo', e.decision_no, 'reason', e.reason, 'annuls', e.annuls, 'byOfficer', e.recorded_by is not null)
          order by e.recorded_at, e.id)
        from ocop_certificate_event e where e.certificate_id = c.id), '[]')) order by c.recorded_at, c.id)
    from ocop_certificate c where c.recognised_product_id = r.id), '[]'))`;

/** Reads what the register holds of some entries and producers, by their keys. Deleted ones count too: their keys stay taken. */
export async function readRecorded(
  sql: Sql,
  keys: readonly string[],
  producerKeys: readonly string[],
): Promise<Recorded> {
  const entries = await rowsOf<{ entry: RecordedEntry }>(
    sql,
    `select ${ENTRY_JSON} as entry from ocop_recognised_product r
     left join ocop_producer p on p.id = r.producer_id
     left join ocop_recognised_product s on s.id = r.superseded_by_id
     where r.key = any(?)`,
    [[...keys]],
  );
  const producers = await rowsOf<{ producer: RecordedProducer }>(
    sql,
    `select json_build_object('id', id, 'key', key, 'name', name, 'legalForm', legal_form, 'demonstration', demonstration) as producer
     from ocop_producer where key = any(?)`,
    [[...producerKeys]],
  );
  return {
    entries: new Map(entries.map(({ entry }) => [entry.key, entry])),
    producers: new Map(producers.map(({ producer }) => [producer.key, producer])),
  };
}
