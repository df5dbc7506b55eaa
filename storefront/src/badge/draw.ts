import type { CertificatePanel } from "@cho-ocop/contracts";
import { STAR_PATH } from "../ui/star-path.js";
import type { Voice } from "../ui/voice.js";
import { escapeXml } from "../xml.js";

const [HEIGHT, PADDING, STAR_WIDTH] = [40, 12, 20];
/** Wide enough for a letter of any system's font: the badge may have air, but no word is cut. */
const LETTER = 8.4;

/**
 * The badge that other sites show of an entry, as SVG: our own drawing, never the programme's logo. With stars only while they are in
 * force on the day of the panel; else the words of the status alone.
 */
export function drawBadge({ stars, statusName, validUntil }: CertificatePanel, name: string, voice: Voice): string {
  const { texts, say } = voice;
  const until = stars === null || validUntil === null ? null : texts.badge.until(validUntil);
  const text =
    stars === null
      ? `OCOP: ${say(statusName)}`
      : [texts.stars.count(stars), until].flatMap((part) => part ?? []).join(" · ");
  const row = (stars ?? 0) * STAR_WIDTH;
  const start = PADDING + row + (row > 0 ? 8 : 0);
  const width = Math.ceil(start + text.length * LETTER + PADDING);
  const [ground, ink] = stars === null ? ["#ece7da", "#4a463c"] : ["#f5c33b", "#2b2413"];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img">`,
    `<title>${escapeXml(`${name}: ${text}`)}</title>`,
    `<rect width="${width}" height="${HEIGHT}" rx="8" fill="${ground}"/>`,
    ...Array.from(
      { length: stars ?? 0 },
      (_, index) => `<path transform="translate(${PADDING + index * STAR_WIDTH} 10)" d="${STAR_PATH}" fill="${ink}"/>`,
    ),
    `<text x="${start}" y="26" fill="${ink}" font-family="system-ui,sans-serif" font-size="15" font-weight="700">${escapeXml(text)}</text>`,
    "</svg>",
  ].join("");
}
