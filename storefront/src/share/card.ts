import { vi } from "../texts/vi.js";
import { STAR_PATH } from "../ui/star-path.js";
import { escapeXml } from "../xml.js";
import { HEIGHT, WIDTH } from "./size.js";
import type { Subject } from "./subject.js";

const MARGIN = 72;
/** The letters of the bundled font. */
export const FAMILY = "Be Vietnam Pro";
/** How many letters of a name fit into a line: a letter of the bold font is 0.6 of its size wide on average, seldom more. */
const LETTERS = 26;
const MOST_LINES = 3;
const SIZE = 64;

/** What marks up a drawing, and what steers letters without being seen: a name must neither close an element nor turn the text around. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
const escaped = (text: string): string => escapeXml(plain(text));

/** A name in lines of a length; what does not fit into the last is cut off. */
export function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of plain(name).split(" ")) {
    const letters = [...word];
    // A word longer than a line is nobody's language: it is broken where the line ends.
    for (let at = 0; at < letters.length; at += LETTERS) {
      const part = letters.slice(at, at + LETTERS).join("");
      const last = lines.at(-1);
      if (last !== undefined && [...last].length + 1 + [...part].length <= LETTERS)
        lines[lines.length - 1] = `${last} ${part}`;
      else lines.push(part);
    }
  }
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${[...(lines[MOST_LINES - 1] ?? "")].slice(0, LETTERS - 1).join("")}…`];
}

const text = (x: number, y: number, size: number, fill: string, words: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}">${escaped(words)}</text>`;

const starsOf = ({ stars }: Subject): string => {
  if (stars === null) return text(MARGIN, 560, 36, "#51605a", vi.nav.register);
  const drawn = Array.from(
    { length: stars.count },
    (_, index) => `<path transform="translate(${MARGIN + index * 66} 508) scale(3)" d="${STAR_PATH}" fill="#c98a00"/>`,
  );
  return drawn.join("") + text(MARGIN + stars.count * 66 + 20, 554, 38, "#1c2a23", stars.text);
};

/** The picture as a drawing. `demo`: marked as a demonstration, whose day need not be today. */
export function cardOf(subject: Subject, demo: boolean): string {
  const lines = linesOf(subject.name);
  const from = 232;
  const below = from + lines.length * (SIZE * 1.3);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="${FAMILY}" font-weight="700">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf8f1"/><rect width="${WIDTH}" height="124" fill="#0c4a33"/>`,
    `<path transform="translate(${MARGIN} 32) scale(2.5)" d="M4 20c0-8 5-14 16-16 0 10-5 15-12 15M4 20c2-5 5-8 9-10" fill="none" stroke="#f6c343" stroke-width="2"/>`,
    text(MARGIN + 76, 80, 44, "#fff", vi.brand),
    demo ? text(720, 78, 32, "#dcebe2", "Bản trình diễn") : "",
    ...lines.map((line, index) => text(MARGIN, from + index * SIZE * 1.3, SIZE, "#1c2a23", line)),
    text(MARGIN, below, 36, "#51605a", subject.place),
    starsOf(subject),
    "</svg>",
  ].join("");
}
