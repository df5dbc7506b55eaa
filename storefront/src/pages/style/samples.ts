import type { CertificatePanel, ListingItem, RegisterItem } from "@cho-ocop/contracts";
import {
  type CalendarDay,
  type CertificateEvent,
  type CertificateFacts,
  calendarDay,
  certificateStatus,
  describeDeadline,
  describeStatus,
  PRODUCT_GROUPS,
  STATUS_NAMES,
} from "@cho-ocop/ocop-rules";

/** The day on which the samples stand still. */
const DAY = calendarDay("2026-11-22");

const NOTHING: CertificateFacts = { stars: 4, validFrom: null, validUntil: null, recognisedYear: null, events: [] };

const happened = (kind: CertificateEvent["kind"], effectiveOn: CalendarDay, until: CalendarDay | null = null) => ({
  id: `sample_${kind}`,
  kind,
  effectiveOn,
  precision: "day" as const,
  until,
});

/** One certificate for each status, as the rules compute it. */
const CERTIFICATES: readonly Partial<CertificateFacts>[] = [
  { stars: 5, validFrom: calendarDay("2026-08-05"), validUntil: calendarDay("2029-08-05") },
  { stars: 3, validFrom: calendarDay("2024-02-01"), validUntil: calendarDay("2027-02-01") },
  {
    validFrom: calendarDay("2023-08-01"),
    validUntil: calendarDay("2026-08-01"),
    events: [happened("extended", calendarDay("2026-08-01"), calendarDay("2027-01-20"))],
  },
  { validFrom: calendarDay("2027-01-01"), validUntil: calendarDay("2030-01-01") },
  { recognisedYear: 2022 },
  { validFrom: calendarDay("2022-03-01"), validUntil: calendarDay("2025-03-01") },
  {
    validFrom: calendarDay("2024-03-01"),
    validUntil: calendarDay("2027-03-01"),
    events: [happened("superseded", calendarDay("2026-03-01"))],
  },
  {
    validFrom: calendarDay("2025-05-05"),
    validUntil: calendarDay("2028-05-05"),
    events: [happened("revoked", calendarDay("2026-09-09"))],
  },
];

function panelOf(certificate: Partial<CertificateFacts>, index: number): CertificatePanel {
  const status = certificateStatus({ ...NOTHING, ...certificate }, DAY);
  const { event: _event, next, ...told } = status;
  return {
    ...told,
    statusName: STATUS_NAMES[status.status],
    sentence: describeStatus(status),
    next: next === null ? null : { ...next, text: describeDeadline(next) },
    certificate: {
      id: `sample_${index}`,
      certificateNo: null,
      decisionNo: "000/QĐ-UBND",
      decisionDate: status.validFrom,
      issuer: "UBND tỉnh Minh Hoạ",
      rubric: "qd-26",
      checkedOn: DAY,
      sourceUrl: null,
    },
  };
}

/** An entry in each status; all are made up, and marked so. */
export const SAMPLE_ENTRIES: readonly RegisterItem[] = CERTIFICATES.map((certificate, index) => {
  const group = PRODUCT_GROUPS[index % PRODUCT_GROUPS.length] ?? PRODUCT_GROUPS[0];
  if (group === undefined) throw new RangeError("There are no groups");
  return {
    id: `sample_${index}`,
    handle: "minh-hoa",
    name: `Sản phẩm Minh Hoạ ${index + 1}`,
    group: { code: group.code, name: group.name, inferred: false },
    productSet: null,
    producer: {
      id: "sample",
      handle: "minh-hoa",
      name: "HTX Minh Hoạ",
      legalForm: "cooperative",
      legalFormName: { vi: "Hợp tác xã", en: "Cooperative" },
    },
    origin: {
      province: { code: "24", name: "Bắc Ninh" },
      commune: null,
      before: { province: { code: "24", name: "Bắc Giang" }, district: null, commune: null },
      text: { vi: "tỉnh Bắc Ninh", en: "Bac Ninh province" },
    },
    panel: panelOf(certificate, index),
    demonstration: true,
  };
});

/** A listing with stars, one at a lower price than before, and one that is sold out. */
export const SAMPLE_LISTINGS: readonly ListingItem[] = SAMPLE_ENTRIES.slice(0, 3).map((entry, index) => ({
  id: entry.id,
  handle: "minh-hoa",
  title: entry.name,
  picture: "",
  price: index === 1 ? { from: 95_000, to: 180_000, before: 120_000 } : { from: 150_000, to: 150_000, before: null },
  inStock: index !== 2,
  entry,
  demonstration: { entry: true, figures: true },
}));
