import type { CalendarDay, EntryFacts, IdentifiedCertificate } from "@cho-ocop/ocop-rules";
import { rowsOf, type Sql } from "./sql.js";

/**
 * The events of a certificate `c` as JSON, as the rules take them, oldest record first. JSON because PostgreSQL writes a date into it as
 * YYYY-MM-DD whatever the session's settings: a calendar day never becomes a JavaScript Date on the way.
 */
export const EVENTS_JSON = `coalesce((select json_agg(json_build_object(
    'id', e.id, 'kind', e.kind, 'effectiveOn', e.effective_on, 'precision', e.precision, 'until', e.until,
    'supersededBy', e.superseded_by, 'annuls', e.annuls) order by e.recorded_at, e.id)
  from ocop_certificate_event e where e.certificate_id = c.id), '[]')`;

/** The fields of a certificate `c` that the rules need, but for its events. */
export const CERTIFICATE_FACTS = `'id', c.id, 'stars', c.stars, 'validFrom', c.valid_from, 'validUntil', c.valid_until,
  'recognisedYear', c.recognised_year`;

/** A certificate with the decision that it is told apart by. */
export interface DecidedCertificate extends IdentifiedCertificate {
  readonly decisionNo: string | null;
  readonly decisionDate: CalendarDay | null;
  readonly issuer: string | null;
}

/** A register entry with what the rules need to know of it. */
export interface IdentifiedEntry extends EntryFacts {
  readonly id: string;
  readonly certificates: readonly DecidedCertificate[];
}

/** Reads what the rules need to know of some register entries, in no order; an unknown id is left out. */
export async function readFacts(sql: Sql, recognisedProductIds: readonly string[]): Promise<IdentifiedEntry[]> {
  const rows = await rowsOf<{ entry: IdentifiedEntry }>(
    sql,
    `select json_build_object('id', r.id, 'claim', r.claim, 'certificates', coalesce((
        select json_agg(json_build_object(${CERTIFICATE_FACTS}, 'events', ${EVENTS_JSON},
          'decisionNo', c.decision_no, 'decisionDate', c.decision_date, 'issuer', c.issuer) order by c.id) from ocop_certificate c
        where c.recognised_product_id = r.id), '[]')) as entry
     from ocop_recognised_product r where r.id = any(?)`,
    [[...recognisedProductIds]],
  );
  return rows.map((row) => row.entry);
}
