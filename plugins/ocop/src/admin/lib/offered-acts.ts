import type { CertificatePanel } from "@cho-ocop/contracts";
import { DECISION_26_IN_FORCE } from "@cho-ocop/ocop-rules";

/**
 * What may be done to a certificate as it is. Nothing more once it was revoked or superseded (annulling that stays possible in the history).
 * An extension is for certificates of rules older than Decision 26/2026/QĐ-TTg whose last day is known (article 12). The API decides; this
 * only spares an officer forms that it would refuse.
 */
export function offeredActs(panel: CertificatePanel): readonly ("revoke" | "supersede" | "extend")[] {
  if (panel.status === "revoked" || panel.status === "superseded") return [];
  const older = panel.validFrom !== null && panel.validFrom < DECISION_26_IN_FORCE && panel.validUntil !== null;
  return older ? ["supersede", "extend", "revoke"] : ["supersede", "revoke"];
}
