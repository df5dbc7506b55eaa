import type { AdminRegisterEntry, CertificatePanel, RegisterEntry } from "@cho-ocop/contracts";
import { runPrepared } from "@cho-ocop/kernel";
import { type BothLanguages, type CalendarDay, type Claim, describeClaim, entryStatus } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { certificateHistory, HISTORY_JSON, publicEvent, type StoredHistory } from "./history.js";
import { ITEM_FIELDS, PRODUCER_ORIGIN_JSON, registerItem, type StoredItem, storedCertificateJson } from "./item.js";
import { originOf, type StoredOrigin } from "./names.js";
import { certificatePanel, panelWithoutCertificate, type StoredCertificate } from "./panel.js";

const entryStatement = (where: string): string => `
select json_build_object(${ITEM_FIELDS}, 'proposedFiveStar', r.proposed_five_star, 'packaging', r.packaging,
    'notes', r.notes, 'confidence', r.confidence, 'nameBackTranslated', r.name_back_translated,
    'sourceConflict', r.source_conflict, 'sources', r.sources,
    'supersededByHandle', (select s.handle from ocop_recognised_product s where s.id = r.superseded_by_id),
    'productHandle', (select product.handle from ocop_product_recognised_product l
      join product on product.id = l.product_id and product.deleted_at is null and product.status = 'published'
      where l.recognised_product_id = r.id and l.deleted_at is null order by product.created_at, product.id limit 1),
    'producerOrigin', ${PRODUCER_ORIGIN_JSON}, 'certificates', ${HISTORY_JSON}) as entry
from ocop_recognised_product r left join ocop_producer d on d.id = r.producer_id
where ${where} and r.deleted_at is null`;

const ENTRY_BY_HANDLE = entryStatement("r.handle = $1");
const ENTRY_BY_ID = entryStatement("r.id = $1");

const PANEL_STATEMENT = `
select r.claim, coalesce((select json_agg(${storedCertificateJson()} order by c.id) from ocop_certificate c
  where c.recognised_product_id = r.id), '[]') as certificates
from ocop_recognised_product r where r.handle = $1 and r.deleted_at is null`;

interface StoredEntry extends Omit<StoredItem, "certificate"> {
  readonly proposedFiveStar: boolean;
  readonly packaging: string | null;
  readonly notes: string | null;
  readonly confidence: RegisterEntry["confidence"];
  readonly nameBackTranslated: boolean;
  readonly sourceConflict: boolean;
  readonly sources: readonly { readonly url: string; readonly title?: string | null }[];
  readonly supersededByHandle: string | null;
  readonly productHandle: string | null;
  readonly producerOrigin: StoredOrigin | null;
  readonly certificates: StoredHistory;
}

/** The certificate that speaks for an entry on a day. */
function speaker(claim: Claim, certificates: readonly StoredCertificate[], on: CalendarDay): StoredCertificate | null {
  const { certificateId } = entryStatus({ claim, certificates }, on);
  return certificates.find((certificate) => certificate.id === certificateId) ?? null;
}

const RECOGNISED: BothLanguages = {
  vi: "Được công nhận là sản phẩm OCOP theo giấy chứng nhận trong sổ",
  en: "Recognised as an OCOP product by the certificates in the register",
};

function tell(stored: StoredEntry, on: CalendarDay): RegisterEntry {
  const certificates = stored.certificates.map((one) => one.certificate);
  const certificate = speaker(stored.claim, certificates, on);
  return {
    ...registerItem({ ...stored, certificate }, on),
    claim: stored.claim,
    claimText: stored.claim === "recognised" && certificates.length > 0 ? RECOGNISED : describeClaim(stored.claim),
    proposedFiveStar: stored.proposedFiveStar,
    packaging: stored.packaging,
    notes: stored.notes,
    confidence: stored.confidence,
    flags: { nameBackTranslated: stored.nameBackTranslated, sourceConflict: stored.sourceConflict },
    producerOrigin: stored.producerOrigin === null ? null : originOf(stored.producerOrigin),
    certificates: certificateHistory(stored.certificates, on),
    sources: stored.sources.map(({ url, title }) => ({ url, title: title ?? null })),
    supersededByHandle: stored.supersededByHandle,
    productHandle: stored.productHandle,
  };
}

/** A register entry by its handle, as it is on a day; undefined when there is none. */
export async function registerEntry(knex: Knex, handle: string, on: CalendarDay): Promise<RegisterEntry | undefined> {
  const [row] = await runPrepared<{ entry: StoredEntry }>(knex, ENTRY_BY_HANDLE, [handle]);
  return row === undefined ? undefined : tell(row.entry, on);
}

/** The panel of a register entry by its handle, as it is on a day; undefined when there is none. */
export async function registerPanel(
  knex: Knex,
  handle: string,
  on: CalendarDay,
): Promise<CertificatePanel | undefined> {
  const [facts] = await runPrepared<{ claim: Claim; certificates: StoredCertificate[] }>(knex, PANEL_STATEMENT, [
    handle,
  ]);
  if (facts === undefined) return undefined;
  const certificate = speaker(facts.claim, facts.certificates, on);
  return certificate === null ? panelWithoutCertificate(facts.claim, on) : certificatePanel(certificate, on);
}

/** A register entry by its id with who recorded what and when, for officers; undefined when there is none. */
export async function adminRegisterEntry(
  knex: Knex,
  id: string,
  on: CalendarDay,
): Promise<AdminRegisterEntry | undefined> {
  const [row] = await runPrepared<{ entry: StoredEntry }>(knex, ENTRY_BY_ID, [id]);
  if (row === undefined) return undefined;
  const audit = row.entry.certificates.flatMap(({ certificate, recordedAt, recordedBy }) => [
    {
      id: certificate.id,
      certificateId: certificate.id,
      kind: "recorded" as const,
      effectiveOn: certificate.validFrom ?? certificate.act.decisionDate,
      precision: "day" as const,
      recordedAt,
      recordedBy,
      until: certificate.validUntil,
      decisionNo: certificate.act.decisionNo,
      reason: null,
      annulled: false,
      annuls: null,
    },
    ...certificate.events.map((event) => ({
      ...publicEvent(event, certificate.events),
      id: event.id,
      certificateId: certificate.id,
      annuls: event.annuls,
      recordedBy: event.recordedBy,
    })),
  ]);
  audit.sort((left, right) => (left.recordedAt < right.recordedAt ? -1 : left.recordedAt > right.recordedAt ? 1 : 0));
  return { ...tell(row.entry, on), audit };
}
