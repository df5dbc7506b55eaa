import type { ListingItem, RegisterEntry, RegisterItem } from "@cho-ocop/contracts";
import { dayForPeople, parseCalendarDay } from "@cho-ocop/ocop-rules";
import { dong, formatDong } from "@cho-ocop/vietnam";
import type { Language } from "./types.js";

declare const printable: unique symbol;

/**
 * A text that may stand in an answer: a field of a record, or a phrase made of fixed words and such fields.
 * Only this file makes them, and only from records and fixed words: an answer cannot be built from anything else,
 * least of all from what a person typed.
 */
export type Said = string & { readonly [printable]: true };

const said = (text: string): Said => text as Said;

/**
 * A phrase: the fixed words of the template with fields of a record in between. Nothing but other `Said` texts can be put in.
 * Fixed words state no fact of a product; a test holds them to it.
 */
export function say(fixed: TemplateStringsArray, ...fields: readonly Said[]): Said {
  let text = fixed[0] ?? "";
  for (const [at, field] of fields.entries()) text += field + (fixed[at + 1] ?? "");
  return said(text);
}

/** Phrases one below the other; null ones are left out. */
export function lines(...phrases: readonly (Said | null)[]): Said {
  return said(phrases.filter((phrase) => phrase !== null && phrase !== "").join("\n"));
}

const day = (text: string): Said | null => {
  const known = parseCalendarDay(text);
  return known === undefined ? null : said(dayForPeople(known));
};

/** What of a register entry may be printed. Null where the record does not say. */
export const field = {
  name: (entry: RegisterItem): Said => said(entry.name),
  group: (entry: RegisterItem, language: Language): Said => said(entry.group.name[language]),
  producer: (entry: RegisterItem): Said | null => (entry.producer === null ? null : said(entry.producer.name)),
  origin: (entry: RegisterItem, language: Language): Said => said(entry.origin.text[language]),
  /** The stars that may be shown on the panel's day. The only picker of stars that stands without its status. */
  stars: (entry: RegisterItem): Said | null => (entry.panel.stars === null ? null : said(String(entry.panel.stars))),
  statusName: (entry: RegisterItem, language: Language): Said => said(entry.panel.statusName[language]),
  /** What the certificate is on the panel's day, and why, in one sentence of the register's. */
  status: (entry: RegisterItem, language: Language): Said => said(entry.panel.sentence[language]),
  decisionNo: (entry: RegisterItem): Said | null => orNull(entry.panel.certificate?.decisionNo),
  decisionDate: (entry: RegisterItem): Said | null => dayOrNull(entry.panel.certificate?.decisionDate),
  issuer: (entry: RegisterItem): Said | null => orNull(entry.panel.certificate?.issuer),
  checkedOn: (entry: RegisterItem): Said | null => dayOrNull(entry.panel.certificate?.checkedOn),
  certificateNo: (entry: RegisterItem): Said | null => orNull(entry.panel.certificate?.certificateNo),
  packaging: (entry: RegisterEntry): Said | null => orNull(entry.packaging),
  /** What the sources tell beside stars and scores, which only the certificate may tell; null when nothing. */
  story: (entry: RegisterEntry): Said | null =>
    orNull(
      (entry.notes ?? "")
        .split(/;\s*/)
        .filter((part) => !TELLS_OF_STARS.test(part))
        .join("; "),
    ),
  nextDeadline: (entry: RegisterItem, language: Language): Said | null => orNull(entry.panel.next?.text[language]),
} as const;

/** What of a listing may be printed. Whether its figures are made up is told with them: see `answerForSale`. */
export const goods = {
  title: (listing: ListingItem): Said => said(listing.title),
  /** The lowest price; null where it has none. */
  priceFrom: ({ price }: ListingItem, language: Language): Said | null =>
    price === null ? null : said(formatDong(dong(price.from), language)),
} as const;

/** Notes that are of certificates and scores, and notes on where an entry was read. */
const TELLS_OF_STARS =
  /\bsao\b|sao |điểm|hạng|OCOP|đợt|đánh giá|công nhận|cấp lại|nguồn là|trang |^bài |bản dịch|kiểm chứng|tên tiếng|chữa|trị bệnh|bệnh/iu;

const orNull = (text: string | null | undefined): Said | null =>
  text === null || text === undefined || text === "" ? null : said(text);
const dayOrNull = (text: string | null | undefined): Said | null =>
  text === null || text === undefined ? null : day(text);

/**
 * The sentence of history for a certificate whose stars may not be shown: what it was given, and in the same breath what it is now.
 * The only place that reads `recognisedStars`; null when stars may be shown (then those speak) or none are known.
 */
export function history(entry: RegisterItem, language: Language): Said | null {
  const { stars, recognisedStars } = entry.panel;
  if (stars !== null || recognisedStars === null) return null;
  const given = said(String(recognisedStars));
  const [now, why] = [field.statusName(entry, language), field.status(entry, language)];
  return language === "vi"
    ? say`sổ ghi từng được công nhận ${given} sao. Hôm nay không gắn sao – ${now}: ${why}.`
    : say`the register says it was once recognised with ${given} stars. No stars are shown for it today – ${now}: ${why}.`;
}

/** That a product was put forward for five stars ("tiềm năng 5 sao"), which is not five stars; null when it was not, or when the status says it. */
export function proposal(entry: RegisterEntry, language: Language): Said | null {
  if (!entry.proposedFiveStar || (entry.panel.certificate === null && entry.claim === "proposed_five_star"))
    return null;
  return language === "vi"
    ? say`Mới được đề nghị xét 5 sao ("tiềm năng 5 sao"), chưa phải 5 sao.`
    : say`It was only put forward for five stars, which is not five stars.`;
}

/** A fixed number of a list, so that people can answer with it. */
export const ordinal = (number: 1 | 2 | 3 | 4 | 5): Said => said(String(number));
