import type { RegisterEntry } from "@cho-ocop/contracts";
import type { CalendarDay, CertificateEvent } from "@cho-ocop/ocop-rules";
import { storedCertificateJson } from "./item.js";
import { certificatePanel, type StoredCertificate } from "./panel.js";

/** The events of a certificate `c` with all that is told of them. */
const EVENTS_TOLD_JSON = `coalesce((select json_agg(json_build_object(
    'id', e.id, 'kind', e.kind, 'effectiveOn', e.effective_on, 'precision', e.precision, 'until', e.until,
    'supersededBy', e.superseded_by, 'annuls', e.annuls, 'decisionNo', e.decision_no, 'reason', e.reason,
    'recordedAt', e.recorded_at, 'recordedBy', e.recorded_by) order by e.recorded_at, e.id)
  from ocop_certificate_event e where e.certificate_id = c.id), '[]')`;

/** The certificates of an entry `r` with all that happened to them, youngest first, as JSON in the shape of `StoredHistory`. */
export const HISTORY_JSON = `coalesce((select json_agg(json_build_object('recordedAt', c.recorded_at,
    'recordedBy', c.recorded_by, 'certificate', ${storedCertificateJson(EVENTS_TOLD_JSON)})
    order by coalesce(c.valid_from, c.decision_date, make_date(c.recognised_year, 12, 31)) desc nulls last, c.id)
  from ocop_certificate c where c.recognised_product_id = r.id), '[]')`;

interface StoredHistoryEvent extends CertificateEvent {
  readonly until: CalendarDay | null;
  readonly annuls: string | null;
  readonly decisionNo: string | null;
  readonly reason: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
}

/** The certificates of an entry as a query reads them, with who recorded what. */
export type StoredHistory = readonly {
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly certificate: Omit<StoredCertificate, "events"> & { readonly events: readonly StoredHistoryEvent[] };
}[];

/** What is told to everybody of an event, beside the others of its certificate. */
export const publicEvent = (event: StoredHistoryEvent, siblings: readonly StoredHistoryEvent[]) => ({
  kind: event.kind,
  effectiveOn: event.effectiveOn,
  precision: event.precision,
  recordedAt: event.recordedAt,
  until: event.until,
  decisionNo: event.decisionNo,
  reason: event.reason,
  annulled: siblings.some((other) => other.annuls === event.id),
});

/** The certificates of an entry with their panels of a day and their events, in the shape of the contract. */
export const certificateHistory = (stored: StoredHistory, on: CalendarDay): RegisterEntry["certificates"] =>
  stored.map(({ certificate }) => ({
    panel: certificatePanel(certificate, on),
    events: certificate.events.map((event) => publicEvent(event, certificate.events)),
  }));
