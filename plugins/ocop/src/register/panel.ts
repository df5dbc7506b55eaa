import type { CertificateAct, CertificatePanel } from "@cho-ocop/contracts";
import {
  type CalendarDay,
  type CertificateStatus,
  type Claim,
  certificateStatus,
  describeClaim,
  describeDeadline,
  describeStatus,
  type IdentifiedCertificate,
  STATUS_NAMES,
} from "@cho-ocop/ocop-rules";

/** A certificate as a query reads it: what the rules need, and what people are told of the act behind it. */
export interface StoredCertificate extends IdentifiedCertificate {
  readonly act: Omit<CertificateAct, "id">;
}

/**
 * Panels by all that they are made from: the day, and every word and event of the certificate. Reckoning with calendar days is most of
 * what a list costs, and a list is mostly asked about today. Nothing has to be thrown away when something changes: it has another key.
 */
const panels = new Map<string, CertificatePanel>();
const MOST_PANELS = 20_000;

/** The panel of one certificate on a day. The object is shared: never change it. */
export function certificatePanel(certificate: StoredCertificate, on: CalendarDay): CertificatePanel {
  const key = on + JSON.stringify(certificate);
  const known = panels.get(key);
  if (known !== undefined) return known;
  const panel = panelOf(certificateStatus(certificate, on), certificate);
  if (panels.size >= MOST_PANELS) panels.clear();
  panels.set(key, panel);
  return panel;
}

/** The panel of an entry of which the register holds no certificate. */
export function panelWithoutCertificate(claim: Claim, on: CalendarDay): CertificatePanel {
  return {
    on,
    status: "unverified",
    statusName: STATUS_NAMES.unverified,
    stars: null,
    recognisedStars: null,
    sentence: describeClaim(claim),
    validFrom: null,
    validUntil: null,
    recognisedYear: null,
    extendedUntil: null,
    next: null,
    certificate: null,
  };
}

function panelOf(status: CertificateStatus, { id, act }: StoredCertificate): CertificatePanel {
  const { next } = status;
  return {
    on: status.on,
    status: status.status,
    statusName: STATUS_NAMES[status.status],
    stars: status.stars,
    recognisedStars: status.recognisedStars,
    sentence: describeStatus(status),
    validFrom: status.validFrom,
    validUntil: status.validUntil,
    recognisedYear: status.recognisedYear,
    extendedUntil: status.extendedUntil,
    next: next === null ? null : { kind: next.kind, on: next.on, article: next.article, text: describeDeadline(next) },
    certificate: { id, ...act },
  };
}
