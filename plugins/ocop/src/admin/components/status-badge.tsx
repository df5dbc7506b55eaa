import type { Status } from "@cho-ocop/ocop-rules";
import { Badge, StatusBadge } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTexts } from "../texts/index.js";

const COLOURS = {
  not_yet_valid: "blue",
  valid: "green",
  expiring: "orange",
  transitional: "orange",
  expired: "grey",
  revoked: "red",
  superseded: "grey",
  unverified: "grey",
} as const satisfies Record<Status, string>;

/** The status by colour and by word. */
export const StatusWord = ({ status, children }: { status: Status; children: ReactNode }) => (
  <StatusBadge color={COLOURS[status]} className="whitespace-nowrap" data-status={status}>
    {children}
  </StatusBadge>
);

/** The stars that may be shown, and nothing that looks like stars when none may. */
export const StarBadge = ({ stars }: { stars: number | null }) => {
  const { t } = useTexts();
  if (stars === null) return <span className="txt-compact-small text-ui-fg-muted whitespace-nowrap">{t.noStars}</span>;
  return (
    <Badge color="orange" size="2xsmall" className="whitespace-nowrap" data-stars={stars}>
      <span aria-hidden="true">{"★".repeat(stars)}</span>
      <span className="sr-only">{t.starsOf(stars)}</span>
    </Badge>
  );
};
