import type { AdminRegisterEntry, CertificatePanel } from "@cho-ocop/contracts";
import { DECISION_26_IN_FORCE } from "@cho-ocop/ocop-rules";

/** What an officer can do to a certificate that is in the register. */
export type OfferedAct = "supersede" | "extend" | "revoke";

/**
 * What may still be done to a certificate, by what was recorded of it: nothing once it was revoked or superseded (to annul that stays
 * possible in the history), only a revocation after a lapse, one extension, and that only under rules older than Decision 26/2026/QĐ-TTg
 * with a known last day (article 12). The API decides; this only spares an officer forms that it would refuse.
 */
export function offeredActs(panel: CertificatePanel, audit: AdminRegisterEntry["audit"]): readonly OfferedAct[] {
  const ours = audit.filter(({ certificateId, annulled }) => certificateId === panel.certificate?.id && !annulled);
  const kinds = new Set(ours.map(({ kind }) => kind));
  if (panel.certificate === null || kinds.has("revoked") || kinds.has("superseded")) return [];
  if (kinds.has("lapsed")) return ["revoke"];
  const older = panel.validFrom !== null && panel.validFrom < DECISION_26_IN_FORCE && panel.validUntil !== null;
  return older && !kinds.has("extended") ? ["supersede", "extend", "revoke"] : ["supersede", "revoke"];
}
