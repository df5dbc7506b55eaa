import type { ListingItem, RegisterEntry, RegisterItem } from "@cho-ocop/contracts";
import { foldVietnamese } from "@cho-ocop/vietnam";
import { readPrice } from "@cho-ocop/vietnam/typed";
import { findProvince } from "@cho-ocop/vietnam/units";
import { cardOf, offerOf, sourceLine, starsOf } from "./answer.js";
import { field, history, lines, ordinal, type Said, say } from "./facts.js";
import { frame } from "./frames.js";
import { inVietnamese, normalise } from "./normalise.js";
import { readLookedForStars } from "./stars.js";
import type { Found, Language, Reply, Sought } from "./types.js";
import { writtenIn } from "./understand.js";

/** Words that ask for a list or a gift and are no part of what is looked for. */
const NO_GOODS = new Set(
  `quà tặng biếu sếp nữ nam mẹ bố vợ chồng bé người yêu lớn tuổi gợi ý vài món đồ đặc sản kể tên những các loại nào gì xin tết set hộp ngoài đối tác công ty bạn
  muốn mua tìm chọn nên đi về cho của ở tại và hoặc với có được là làm sao hàng gọn thích chốt giúp gồm du lịch cả nhà tụi nhỏ ăn vặt chứng nhận ví dụ như chẳng hạn từ
  rcm recommend ocop gift gifts suggest suggestion suggestions foreign partner need want looking any some products product under budget star stars for in from the and or i a`.split(
    /\s+/,
  ),
);
const NO_GOODS_FOLDED = new Set([...NO_GOODS].map(foldVietnamese));

/** What a message looks for: the price and the stars it says, and its words without those that ask. Never printed; `fallback` is the language of a message that shows none. */
export function soughtIn(text: string, fallback: Language): Sought {
  const language = writtenIn(normalise(text), fallback);
  const price = readPrice(text);
  const stars = readLookedForStars(price?.rest ?? text);
  const rest = normalise(stars?.rest ?? price?.rest ?? text);
  const { words, asking } = frame(language === "en" ? inVietnamese(rest) : rest, language);
  const kept = words.filter(
    ({ typed, folded }, at) => !asking.has(at) && !(typed === folded ? NO_GOODS_FOLDED : NO_GOODS).has(typed),
  );
  return {
    words: kept.map(({ typed }) => typed).join(" "),
    stars: stars?.value ?? [],
    priceMin: price?.value.min ?? null,
    priceMax: price?.value.max ?? null,
  };
}

/** The provinces that some words name, by their folded names. */
function provincesIn(words: string): readonly string[] {
  const parts = words.split(" ");
  const named = parts.flatMap((_, at) => [2, 3].map((length) => parts.slice(at, at + length).join(" ")));
  return [...new Set(named.flatMap((name) => findProvince(name)?.name ?? []).map(foldVietnamese))];
}

/** A producer's name without what kind of firm it is. */
const makerOf = ({ producer }: RegisterItem): string =>
  (producer?.name ?? "").replace(
    /công ty|cổ phần|TNHH|hợp tác xã|HTX|dịch vụ|nông nghiệp|sản xuất|kinh doanh|cơ sở|hộ /giu,
    " ",
  );

/** How well an entry is what was looked for: its place, where one is named; its stars, today's or those it was once given; all of its words, or one. */
function fit(item: RegisterItem, { words, stars }: Sought): "all" | "some" | "none" {
  const { province, before } = item.origin;
  const places = [province.name, before?.province.name ?? ""].map(foldVietnamese);
  const provinces = provincesIn(words);
  if (provinces.length > 0 && !provinces.some((one) => places.includes(one))) return "none";
  const own = new Set(
    foldVietnamese(
      [item.name, item.group.name.vi, item.productSet?.name.vi, makerOf(item), before?.district].join(" "),
    ).split(/[^a-z0-9]+/),
  );
  const asked = foldVietnamese(words)
    .split(" ")
    .filter((word) => word !== "" && !provinces.join(" ").includes(word));
  const given = item.panel.stars ?? item.panel.recognisedStars;
  if (stars.length > 0 && !stars.some((one) => one === given)) return "none";
  if (asked.every((word) => own.has(word))) return "all";
  return asked.some((word) => own.has(word)) ? "some" : "none";
}

const MOST = 5;
const NUMBERS = [1, 2, 3, 4, 5] as const;

/** What was found, in the order of a list: what is for sale first, then the register; each entry once. */
export function chosenFrom(
  found: Found,
  sought: Sought,
): { listings: readonly ListingItem[]; entries: readonly RegisterItem[] } {
  const { priceMin, priceMax } = sought;
  // "Mật mía" is no "mật ong": one word is enough only where nothing carries all.
  const all = [...found.listings.map(({ entry }) => entry), ...found.entries];
  const enough = all.some((entry) => fit(entry, sought) === "all") ? "all" : "some";
  const isSought = (entry: RegisterItem): boolean => fit(entry, sought) === enough;
  const listings = found.listings.filter(
    ({ entry, price, inStock }) =>
      inStock &&
      isSought(entry) &&
      (priceMin === null || (price !== null && price.from >= priceMin)) &&
      (priceMax === null || (price !== null && price.from <= priceMax)),
  );
  const sold = new Set(listings.map(({ entry }) => entry.id));
  const entries = found.entries.filter((entry) => !sold.has(entry.id) && isSought(entry));
  return { listings: listings.slice(0, MOST), entries: entries.slice(0, MOST - Math.min(MOST, listings.length)) };
}

/** What may be said of an entry in a list: its stars of today, or what it was once given and that none are shown. */
function lineOf(entry: RegisterItem, language: Language): Said {
  const [name, stars, past] = [field.name(entry), field.stars(entry), history(entry, language)];
  const by = field.producer(entry) ?? field.origin(entry, language);
  const vi = language === "vi";
  const demonstration = entry.demonstration ? (vi ? say` (minh hoạ)` : say` (demonstration)`) : say``;
  if (stars !== null) return say`${name}${demonstration} – ${by} – ${stars}${vi ? say` sao OCOP` : say` OCOP stars`}`;
  if (past !== null) return say`${name}${demonstration} – ${by} – ${past}`;
  return say`${name}${demonstration} – ${by} – ${field.statusName(entry, language)}`;
}

/** A list of what was found, with numbers to choose by. `priced` when a price was asked for. */
export function answerSearch(
  { listings, entries }: { listings: readonly ListingItem[]; entries: readonly RegisterItem[] },
  { list, priced, language, shopUrl }: { list: number; priced: boolean; language: Language; shopUrl: string },
): Reply {
  const vi = language === "vi";
  const rows = [
    ...listings.map((listing) => say`${lineOf(listing.entry, language)}. ${offerOf(listing, language)}`),
    ...entries.map((entry) => lineOf(entry, language)),
  ];
  const unpriced = priced && entries.length > 0;
  const named = [...listings.map(({ entry }) => entry), ...entries];
  return {
    text: lines(
      vi
        ? say`Mình tìm thấy trong chợ và sổ đăng ký (nêu tối đa năm sản phẩm):`
        : say`Found in the shop and the register (five at most):`,
      ...rows.map((row, at) => say`${ordinal(NUMBERS[at] ?? 1)}. ${row}`),
      unpriced
        ? vi
          ? say`Sản phẩm chưa bán trong chợ thì chưa có giá, nên mình không biết có vừa số tiền của bạn không.`
          : say`What is not for sale here has no price, so I do not know whether it fits your budget.`
        : null,
      vi ? say`(Trả lời bằng số thứ tự để xem kỹ)` : say`(Answer with the number for more)`,
    ),
    cards: named.map((entry) => cardOf(entry, language, shopUrl)),
    choices: named.map((entry, at) => ({ label: field.name(entry), text: `#${list}.${at + 1}` })),
  };
}

/** Compares entries by their stars of today or by who makes them: only what the records say. */
export function answerCompare(
  entries: readonly RegisterEntry[],
  by: "stars" | "producer",
  language: Language,
  shopUrl: string,
): Reply {
  const vi = language === "vi";
  const told = entries.map((entry) => {
    const producer = field.producer(entry);
    const made = producer === null ? (vi ? say`chưa rõ chủ thể` : say`producer not known`) : producer;
    return lines(say`${starsOf(entry, language)} (${made})`, sourceLine(entry, language));
  });
  return {
    text: lines(by === "stars" ? comparedByStars(entries, language) : comparedByProducer(entries, language), ...told),
    cards: entries.map((entry) => cardOf(entry, language, shopUrl)),
  };
}

function comparedByStars(entries: readonly RegisterEntry[], language: Language): Said {
  const vi = language === "vi";
  const shown = entries.map(({ panel }) => panel.stars);
  if (shown.some((stars) => stars === null))
    return vi
      ? say`Hôm nay không so sánh bằng sao được, vì có sản phẩm không được gắn sao:`
      : say`They cannot be compared by stars today, since stars may not be shown for all of them:`;
  const most = Math.max(...shown.map(Number));
  const best = entries.filter(({ panel }) => panel.stars === most);
  const [first] = best;
  if (best.length === entries.length || first === undefined)
    return vi ? say`Bằng nhau, cùng số sao:` : say`Equal, the same number of stars:`;
  return vi ? say`Nhiều sao hơn là ${field.name(first)}:` : say`More stars: ${field.name(first)}.`;
}

function comparedByProducer(entries: readonly RegisterEntry[], language: Language): Said {
  const vi = language === "vi";
  const makers = new Set(entries.map(({ producer }) => producer?.id ?? null));
  if (makers.has(null)) return vi ? say`Chưa rõ hết chủ thể nên không biết:` : say`Not all producers are known:`;
  return makers.size === 1
    ? vi
      ? say`Đúng, cùng một chủ thể:`
      : say`Yes, the same producer:`
    : vi
      ? say`Không, khác chủ thể:`
      : say`No, different producers:`;
}
