import { foldVietnamese } from "@cho-ocop/vietnam";
import { MOTIFS, type Motif } from "./motifs.js";

/** What a picture is drawn of: the name of a product and the code of its group, I to VI. */
export interface PictureOf {
  readonly name: string;
  readonly group: string;
}

/** What is drawn for each group, and the hue (degrees) of its ground. */
const GROUPS: Readonly<Record<string, { readonly motif: Motif; readonly hue: number }>> = {
  I: { motif: "bowl", hue: 42 },
  II: { motif: "bottle", hue: 12 },
  III: { motif: "leaves", hue: 150 },
  IV: { motif: "vase", hue: 262 },
  V: { motif: "flower", hue: 330 },
  VI: { motif: "house", hue: 205 },
};
const UNKNOWN_GROUP = { motif: "bowl", hue: 90 } as const;

/** Words of names, folded, that say more than the group does. The first that is found counts. */
const WORDS: readonly (readonly [words: RegExp, motif: Motif])[] = [
  [/\b(khan|lua|tho cam|vai lanh|det|theu)\b/, "cloth"],
  [/\b(mat ong|mam|tuong|ruoc|cao|nhut|muoi|dau)\b/, "jar"],
  [/\b(ruou|nuoc|sua|tinh dau|giam)\b/, "bottle"],
  [/\b(che|tra|ca phe|ca cao|cacao|matcha)\b/, "cup"],
  [/\b(gao|nep|mien|mi|bun|bot|hat|lac)\b/, "sack"],
  [/\b(ca|tom|muc|cua|hau|ngoc trai)\b/, "fish"],
  [/\b(cam|buoi|vai|nhan|xoai|oi|sau rieng|dua|dau tay|chuoi|thanh long|na|mit|man|quyt|chanh|le|hong)\b/, "fruit"],
  [/\b(gio|tre|may|non|den long)\b/, "basket"],
];

const CRAFTS: readonly Motif[] = ["cloth", "basket"];

/** Whether a word of a name may decide for a motif: a sausage ("giò") is no basket ("giỏ"), and living things and journeys have one each. */
const mayShow = (group: string, motif: Motif): boolean =>
  group === "IV" ? CRAFTS.includes(motif) : !["V", "VI"].includes(group) && !CRAFTS.includes(motif);

const ESCAPES: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as XML may hold it: escaped, and without the characters that XML 1.0 has no way to write. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[<>&"']/g, (sign) => ESCAPES[sign] ?? "");

const LONGEST_NAME = 200;

/** A number from 0 to below `below` that belongs to a text (FNV-1a): the same text always gives the same picture. */
function numberOf(text: string, below: number): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % below;
}

/**
 * Draws the picture of a listing as SVG: a motif for its group or name on a ground in the group's hue, with hills and a sun that differ
 * from name to name. The same name and group always give the same picture, of less than 3 kB. It says that it is a drawing.
 */
export function listingPicture({ name, group }: PictureOf): string {
  const composed = name.normalize("NFC");
  const shown = xml([...composed].slice(0, LONGEST_NAME).join(""));
  const { motif: usual, hue: ground } = GROUPS[group] ?? UNKNOWN_GROUP;
  const folded = foldVietnamese(composed);
  const motif = WORDS.find(([words, one]) => mayShow(group, one) && words.test(folded))?.[1] ?? usual;
  const vary = (what: string, below: number): number => numberOf(`${what} ${composed}`, below);
  const hue = (ground + vary("hue", 31) - 15 + 360) % 360;
  const colour = (turn: number, saturation: number, light: number): string =>
    `hsl(${(hue + turn) % 360} ${saturation}% ${light}%)`;
  const [left, right] = [220 + vary("left", 50), 220 + vary("right", 50)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img"><title>${shown}</title>`,
    "<desc>Hình vẽ minh hoạ, không phải ảnh sản phẩm / A drawing, not a photograph of the product</desc>",
    `<rect width="400" height="400" fill="${colour(0, 55, 91)}"/>`,
    `<circle cx="${60 + vary("sun", 280)}" cy="${60 + vary("height", 50)}" r="${26 + vary("size", 16)}" fill="${colour(20, 75, 80)}"/>`,
    `<path d="M0 ${left}Q110 ${left - 80} 220 ${left + 20}T400 ${right}V400H0z" fill="${colour(40, 38, 80)}"/>`,
    `<path d="M0 ${right + 60}Q140 ${right} 250 ${right + 50}T400 ${left + 60}V400H0z" fill="${colour(60, 34, 70)}"/>`,
    '<ellipse cx="200" cy="334" rx="106" ry="13" fill="#000" fill-opacity=".13"/>',
    MOTIFS[motif]({
      main: colour(0, 48, 44),
      light: colour(12, 58, 66),
      dark: colour(350, 46, 28),
      accent: colour(group === "I" || group === "II" ? 75 : 150, 42, 42),
    }),
    "</svg>",
  ].join("");
}
