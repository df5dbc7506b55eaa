/** @file A small catalogue for the tests of what a query means. */
import { type CalendarDay, calendarDay } from "@cho-ocop/ocop-rules";
import { findProvince, successorProvince } from "@cho-ocop/vietnam/units";
import { aliasesOf, indexAliases } from "../../src/documents/aliases.js";
import { SHIPPED_ALIASES } from "../../src/generated/aliases.js";
import type { SearchDocument } from "../../src/port/document.js";
import { Lexicon, LexiconBuilder } from "../../src/understanding/lexicon.js";

const aliases = indexAliases([SHIPPED_ALIASES]);
const always: CalendarDay = calendarDay("2020-01-01");

/** A document from a name, a place ("Lục Ngạn, Bắc Giang") and a producer. */
export function documentOf(title: string, place = "Yên Thế, Bắc Giang", producer = "HTX Minh Hoạ"): SearchDocument {
  const parts = place.split(", ");
  const before = findProvince(parts.at(-1) ?? "", "before");
  const now = before && successorProvince(before.code);
  if (before === undefined || now === undefined) throw new Error(`No such province before 2025: ${place}`);
  const document = {
    id: title,
    digest: title,
    title,
    names: [],
    decisions: [],
    producer: { id: producer, handle: producer, name: producer },
    group: "I",
    productSet: null,
    province: now.code,
    provinceBefore: before.code,
    places: [...new Set([...parts, now.name])],
    periods: [{ from: always, to: calendarDay("2199-12-31"), status: "valid" as const, stars: 4 as const }],
    decidedOn: null,
    price: 100_000,
    inStock: true,
    demonstration: true,
    description: null,
    aliases: [],
  };
  return { ...document, aliases: aliasesOf(document, aliases) };
}

const CATALOGUE: readonly (readonly [title: string, place: string, producer?: string])[] = [
  ["Vải thiều Lục Ngạn", "Lục Ngạn, Bắc Giang"],
  ["Mật ong hoa vải thiều", "Lục Ngạn, Bắc Giang"],
  ["Mật ong bạc hà Mèo Vạc", "Mèo Vạc, Hà Giang"],
  ["Gà đồi Yên Thế", "Yên Thế, Bắc Giang"],
  ["Chè tôm nõn Hảo Đạt", "Thái Nguyên, Thái Nguyên", "HTX chè Hảo Đạt"],
  ["Nước mắm Phú Quốc", "Phú Quốc, Kiên Giang", "Công ty Khải Hoàn"],
  ["Nước mắm Nam Ô", "Liên Chiểu, Đà Nẵng"],
  ["Mận hậu Mộc Châu", "Mộc Châu, Sơn La"],
  ["Mắm tép Hà Yên", "Hà Trung, Thanh Hóa"],
  ["Cà phê Buôn Ma Thuột", "Buôn Ma Thuột, Đắk Lắk"],
  ["Bơ sáp Đắk Lắk", "Krông Năng, Đắk Lắk"],
  ["Bò một nắng Krông Pa", "Krông Pa, Gia Lai"],
  ["Hồng không hạt Bắc Kạn", "Ba Bể, Bắc Kạn"],
  ["Gạo ST25 Ông Cua", "Mỹ Xuyên, Sóc Trăng"],
  ["Thanh long Chợ Gạo", "Chợ Gạo, Tiền Giang"],
  ["Dừa sáp Cầu Kè", "Cầu Kè, Trà Vinh"],
  ["Dứa Đồng Giao", "Tam Điệp, Ninh Bình"],
  ["Dưa lưới Tân Yên", "Tân Yên, Bắc Giang"],
  ["Tỏi Lý Sơn", "Lý Sơn, Quảng Ngãi"],
  ["Gốm Bát Tràng", "Gia Lâm, Hà Nội"],
  ["Bánh mì Sài Gòn", "Củ Chi, Hồ Chí Minh"],
  ["Du lịch cộng đồng bản Lác", "Mai Châu, Hòa Bình"],
];

/** The lexicon of the small catalogue, as a process reads it at its start. */
export function smallLexicon(): Lexicon {
  const builder = new LexiconBuilder();
  for (const [title, place, producer] of CATALOGUE) builder.add(documentOf(title, place, producer));
  return new Lexicon(JSON.parse(JSON.stringify(builder.serialise(SHIPPED_ALIASES))));
}
