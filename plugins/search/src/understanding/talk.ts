import { type Word, wordsOf } from "@cho-ocop/vietnam/typed";
import type { Lexicon } from "./lexicon.js";
import { placeSpans } from "./said-places.js";
import { fits, standsAt, type Token } from "./token.js";

/** Phrases that ask, and name nothing: they go wherever they stand. */
const PHRASES = `
cho mình hỏi; cho em hỏi; cho tôi hỏi; cho hỏi; cho mình xin; cho em xin; cho tôi xin; xin thông tin về; thông tin về; thông tin; cho mình;
cho em; cho tôi; bao nhiêu tiền; giá bao nhiêu; bao nhiêu một kg; bao nhiêu một ký; bao nhiêu một cân; bao nhiêu; giá cả; giá sao; giá thế nào;
còn hàng không; còn hàng chưa; còn hàng; có sẵn hàng; có bán sỉ; có bán lẻ; có bán; bán sỉ; bán lẻ; có nguồn gốc ở đâu; nguồn gốc; xuất xứ; xuất xứ từ;
mua ở đâu; bán ở đâu; đặt ở đâu; ở đâu; chỗ nào; chỗ bán; loại nào; loại gì; loại ngon; hàng ngon; chính gốc; chính hiệu; chuẩn chỉ; làm quà; làm quà biếu; quà biếu;
đi biếu; biếu tết; biếu sếp; để biếu; tư vấn giúp; tư vấn; giúp em; giúp mình; vui lòng; cảm ơn; shop ơi; ad ơi; bạn ơi; chị ơi; anh ơi; em ơi; alo shop; alo;
bên mình; bên shop; bên bạn; nhà mình; nhà bạn; muốn mua; muốn tìm; muốn đặt; muốn hỏi; cần mua; cần tìm; cần đặt; đang tìm; tìm mua; đặt mua; mua lại; hôm trước;
bữa trước; lần trước; quá giờ; đặc sản; sản phẩm; mặt hàng; loại hàng; ocop; có phải; phải không; được không; có không; không ạ; không shop; không vậy; hay không;
bao lâu thì tới; bao lâu; khi nào; tới mùa chưa; có mùa chưa; vào mùa; số lượng lớn; khác gì; thế nào; như thế nào; về ăn tết; ăn tết; sắp có đám; đám cưới; trong nhà;
anh chị nào; ai biết; chỉ em với; chỉ mình với; mang ra nước ngoài; ra nước ngoài; để đi; để làm; để tặng; tặng đối tác; đối tác; hộp quà tặng; quà tặng; làm gì; mình ở; em ở; tôi ở; phí ship;
tiền ship; giao hàng; tận nơi; một ký; một kg; một cân; mỗi kg; ký lô; bao nhiêu calo; theo quyết định số; quyết định số; số quyết định; theo quyết định; quyết định`;

/** Words of talk: each goes when nothing beside it makes it part of a known name, and its marks fit. */
const WORDS = `cho hỏi mình em anh chị tôi tui bạn shop ad ơi cần muốn mua đặt tìm xin giúp với nhé nha ạ à vậy thế sao là của có không hông được bao
nhiêu giá tiền ở đâu nào gì loại ngon tốt nhất rẻ bán ship giao về tới đến còn hết những các và hay hoặc này kia đó ra vào lấy gửi biếu tặng nên thì mà như từ trên
do ai cũng rồi chưa đang sẽ biết thêm khoảng tầm dưới cỡ vừa chỉ lại đi để một hai chuẩn đẹp hàng ký kí cân hộp bịch hũ chai gói túi thùng phải bị người nhà bên hôm qua quá
nhắn chính hiệu gốc thật xịn muốn nhờ bà ông mẹ ba bố sếp quà trái quả con cái nhe nhen nghe vầy dùm hộ the`;

/** By their first word, the longest first. */
const phrases = new Map<string, Word[][]>();
for (const phrase of PHRASES.split(";").map(wordsOf)) {
  const first = phrase[0]?.fold ?? "";
  phrases.set(
    first,
    [...(phrases.get(first) ?? []), phrase].sort((left, right) => right.length - left.length),
  );
}

const talkWords = new Map<string, Word[]>();
for (const word of wordsOf(WORDS)) talkWords.set(word.fold, [...(talkWords.get(word.fold) ?? []), word]);

/** Words that are talk whatever stands beside them: no product is named so. */
const ALWAYS = new Set(["shop", "ad", "ocop", "ship", "alo"]);

const isTalk = (token: Token): boolean => talkWords.get(token.fold)?.some((word) => fits(token, word)) ?? false;

/** Weights and counts of packs ("1kg", "500g", "3 hộp") name no product. */
const QUANTITY = /^\d+(?:kg|g|gr|gram|ml|l|lit|hop|goi|chai|tui|lo|hu|ki|can|thung|bich)$/;
const PACKS = new Set(["kg", "hop", "goi", "chai", "tui", "lo", "hu", "ki", "can", "thung", "bich", "loai"]);

/** A sentence has room for small talk; in a few words all may be meant. */
const FEW = 3;
/** Up to so many words nobody talks: they are names in whatever order. */
const SHORT = 4;

/** Parts what a query searches for from the talk around it. When nothing but talk was typed, nothing is dropped. */
export function withoutTalk(tokens: readonly Token[], lexicon: Lexicon): { kept: Token[]; dropped: Token[] } {
  const isDropped = tokens.map(() => false);
  const isPlace = tokens.map(() => false);
  for (const { at, length, place } of placeSpans(tokens, lexicon))
    if (length > 1 && place.level !== "commune") isPlace.fill(true, at, at + length);
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phrases
      .get(tokens[at]?.fold ?? "")
      ?.find((words) => standsAt(tokens, at, words) && !isPartOfName(tokens, at, words.length, lexicon));
    if (phrase === undefined) continue;
    isDropped.fill(true, at, at + phrase.length);
    at += phrase.length - 1;
  }
  const hasPhrase = isDropped.includes(true);
  for (const [at, token] of tokens.entries()) {
    if (isDropped[at] || isPlace[at]) continue;
    if (ALWAYS.has(token.fold) || isQuantity(tokens, at, lexicon)) isDropped[at] = true;
    else if (isTalk(token) && (hasPhrase || tokens.length >= FEW) && !holdsTogether(tokens, at, isDropped, lexicon))
      isDropped[at] = true;
  }
  const kept = tokens.filter((_, at) => !isDropped[at]);
  if (kept.length === 0 && !tokens.some(({ fold }) => fold === "ocop")) return { kept: [...tokens], dropped: [] };
  return { kept, dropped: tokens.filter((_, at) => isDropped[at]) };
}

/** Whether a phrase is part of a name: known side by side all through and with what stands before or after it ("hộp quà tặng mây tre"). */
function isPartOfName(tokens: readonly Token[], at: number, length: number, lexicon: Lexicon): boolean {
  for (let index = at + 1; index < at + length; index += 1)
    if (!fitsPair(tokens[index - 1], tokens[index], lexicon)) return false;
  const before = !isTalkAt(tokens, at - 1) && fitsPair(tokens[at - 1], tokens[at], lexicon);
  return before || (!isTalkAt(tokens, at + length) && fitsPair(tokens[at + length - 1], tokens[at + length], lexicon));
}

const isTalkAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isTalk(token);
};

/**
 * Whether a word of talk belongs to a word beside it that is none: "không" to "hạt", "chợ" to "gạo". In a short query the other word may
 * stand anywhere: "ly son toi" is garlic.
 */
function holdsTogether(tokens: readonly Token[], at: number, isDropped: readonly boolean[], lexicon: Lexicon): boolean {
  const isShort = tokens.length <= SHORT;
  const isName = (other: number) =>
    !isDropped[other] && tokens[other] !== undefined && (isShort || !isTalkAt(tokens, other));
  const token = tokens[at];
  if (isName(at - 1) && fitsPair(tokens[at - 1], token, lexicon)) return true;
  if (isName(at + 1) && fitsPair(token, tokens[at + 1], lexicon)) return true;
  return (
    tokens.length <= SHORT &&
    tokens.some(
      (other, index) =>
        isName(index) && index !== at && (fitsPair(token, other, lexicon) || fitsPair(other, token, lexicon)),
    )
  );
}

/** Whether the catalogue knows the two side by side, with the marks that were typed. */
const fitsPair = (left: Token | undefined, right: Token | undefined, lexicon: Lexicon): boolean =>
  left !== undefined && right !== undefined && lexicon.knowsPair(left, right);

function isQuantity(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const fold = tokens[at]?.fold ?? "";
  if (QUANTITY.test(fold)) return !lexicon.has(fold) || tokens.length > FEW;
  const next = tokens[at + 1]?.fold;
  const before = tokens[at - 1]?.fold;
  if (/^\d{1,3}$/.test(fold)) return next !== undefined && PACKS.has(next) && lexicon.pairCount(fold, next) === 0;
  return PACKS.has(fold) && before !== undefined && /^\d{1,3}$/.test(before) && lexicon.pairCount(before, fold) === 0;
}
