import { LEGAL_FORM_NAMES, type LegalForm, type RegisterItem } from "@cho-ocop/contracts";
import type { CalendarDay, Claim } from "@cho-ocop/ocop-rules";
import { CERTIFICATE_FACTS, EVENTS_JSON } from "./facts.js";
import { groupOf, originOf, productSetOf, type StoredOrigin } from "./names.js";
import { certificatePanel, panelWithoutCertificate, type StoredCertificate } from "./panel.js";

/** A certificate `c` as JSON, in the shape of `StoredCertificate`; `events` is the SQL of its events. */
export const storedCertificateJson = (events: string = EVENTS_JSON): string => `json_build_object(
  ${CERTIFICATE_FACTS}, 'events', ${events},
  'act', json_build_object('certificateNo', c.certificate_no, 'decisionNo', c.decision_no, 'decisionDate', c.decision_date,
    'issuer', c.issuer, 'rubric', c.rubric, 'checkedOn', c.checked_on, 'sourceUrl', c.source_url))`;

/** The columns of an origin of `alias`, in the order of `StoredOrigin`. */
export const originJson = (alias: string): string => `json_build_array(${alias}.province_code, ${alias}.commune_code,
  ${alias}.province_before_code, ${alias}.district_before, ${alias}.commune_before)`;

/** Where a producer `d` is at home, in the order of `StoredOrigin`; null where the register does not know, or there is no producer. */
export const PRODUCER_ORIGIN_JSON = `case when d.province_code is not null then ${originJson("d")} end`;

/** The fields of `StoredItem` but for its certificate, of an entry `r` and its producer `d` (outer joined). */
export const ITEM_FIELDS = `'id', r.id, 'handle', r.handle, 'name', r.name, 'group', r.group_code,
  'groupInferred', r.group_inferred, 'set', r.product_set, 'origin', ${originJson("r")}, 'claim', r.claim,
  'demonstration', r.demonstration, 'producer', case when d.id is not null then
    json_build_object('id', d.id, 'handle', d.handle, 'name', d.name, 'legalForm', d.legal_form) end`;

/** An item `r` with its producer `d` and the certificate `c` that speaks for it that day, as JSON. */
export const ITEM_JSON = `json_build_object(${ITEM_FIELDS},
  'certificate', case when c.id is not null then ${storedCertificateJson()} end)`;

/** A register entry as a query reads it for a list. */
export interface StoredItem {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly group: string;
  readonly groupInferred: boolean;
  readonly set: number | null;
  readonly origin: StoredOrigin;
  readonly claim: Claim;
  readonly demonstration: boolean;
  readonly producer: {
    readonly id: string;
    readonly handle: string;
    readonly name: string;
    readonly legalForm: LegalForm;
  } | null;
  /** The certificate that speaks for the entry on the day of the query. */
  readonly certificate: StoredCertificate | null;
}

/** A producer as it is named beside an entry. */
export function producerRef(producer: StoredItem["producer"]): RegisterItem["producer"] {
  if (producer === null) return null;
  const { id, handle, name, legalForm } = producer;
  return { id, handle, name, legalForm, legalFormName: LEGAL_FORM_NAMES[legalForm] };
}

/** An item of a list, in the shape of the contract. */
export function registerItem(stored: StoredItem, on: CalendarDay): RegisterItem {
  const { certificate } = stored;
  return {
    id: stored.id,
    handle: stored.handle,
    name: stored.name,
    group: groupOf(stored.group, stored.groupInferred),
    productSet: productSetOf(stored.set),
    producer: producerRef(stored.producer),
    origin: originOf(stored.origin),
    panel: certificate === null ? panelWithoutCertificate(stored.claim, on) : certificatePanel(certificate, on),
    demonstration: stored.demonstration,
  };
}
