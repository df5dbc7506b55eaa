import type { CertificatePanel } from "@cho-ocop/contracts";
import type { Status } from "@cho-ocop/ocop-rules";
import { Icon } from "./icons.js";
import type { Voice } from "./page.js";

/** Tone and drawing of each status, so that none is told by colour alone. */
const LOOKS: Record<Status, { tone: "good" | "soon" | "ended" | "bad" | "open"; icon: string }> = {
  valid: { tone: "good", icon: "check" },
  expiring: { tone: "soon", icon: "clock" },
  transitional: { tone: "soon", icon: "clock" },
  not_yet_valid: { tone: "open", icon: "clock" },
  unverified: { tone: "open", icon: "question" },
  superseded: { tone: "ended", icon: "turn" },
  expired: { tone: "ended", icon: "cross" },
  revoked: { tone: "bad", icon: "cross" },
};

/** The tone of a status: `open` (not proven) looks unlike both `good` and `bad`. */
export const toneOf = (status: Status): string => LOOKS[status].tone;

/** The name of a status with its drawing. */
export const StatusName = ({ status, name }: { status: Status; name: string }) => {
  const { tone, icon } = LOOKS[status];
  return (
    <span class={`chip chip-${tone}`}>
      <Icon name={`i-${icon}`} />
      {name}
    </span>
  );
};

/** The status that a panel tells. */
export const StatusChip = ({ panel, voice }: { panel: CertificatePanel; voice: Voice }) => (
  <StatusName status={panel.status} name={voice.say(panel.statusName)} />
);

/** Our own star badge. Nothing at all unless the panel says that stars may be shown. */
export const StarBadge = ({ panel, voice, large }: { panel: CertificatePanel; voice: Voice; large?: boolean }) => {
  const { stars } = panel;
  if (stars === null) return null;
  return (
    <span class={large ? "badge badge-large" : "badge"} role="img" aria-label={voice.texts.stars.badge(stars)}>
      <span class="badge-row" aria-hidden="true">
        {Array.from({ length: stars }, (_, index) => (
          <Icon key={index} name="i-star" />
        ))}
      </span>
      <b aria-hidden="true">{voice.texts.stars.count(stars)}</b>
    </span>
  );
};
