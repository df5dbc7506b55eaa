import { foldVietnamese } from "@cho-ocop/vietnam";
import { editDistance } from "@cho-ocop/vietnam/typed";
import type { Word } from "./normalise.js";

/**
 * Words that ask or fill and name nothing, as they are spelled. Names hold words that differ from these by their marks only ("nấm", "năm"):
 * a word typed with other marks fills nothing.
 */
const FILLERS = new Set(
  `ạ à a á ai alo anh ấy bạn bán báo bác bao bây bên giám đốc lít cân chai lọ túi kg gr gram gam bị biết bn bởi các cái cần cấp chắc chào chi chỉ chị cho chứ chưa chúng chứng có con
  còn của cùng cũng cứ đã đang danh đánh đạt đâu đây để đem đến đều đi địa điểm đó độ đơn do đúng được em gần gì ghi giá giấy giờ giúp
  gọi gói hả há hạng hàng hãy hay hết hiện hiệu hỏi hoặc họ hôm hộp hợp huyện không khi khoảng khu kia ký kì là lại làm lắm lần lập lên
  lịch loại lúc mà mã mấy mình mọi một mỗi món mong mua muốn nào này nay nên nếu ngày nghe nghị nghĩ người nguồn nhà nhận nhất nhé nha
  nhỉ nhiều nhiêu như nhưng những nó nói nữa ngoài ô ở ơi ok ông phải phẩm phần quá qua quyết quyền ra rằng rồi rất sản sao sắp sau sẽ số
  sợ sở so ta tại tài tất tên thấy thang thang thành thật thế thể theo thì thị thích thôi thử thứ thuộc thường tin tiền tìm tính tỉnh to tôi tớ tốt
  tới trên trong trước từ tự tuy ui uy và vậy vẫn vẻ về vì với vừa vụ xã xác xem xếp xin xịn xuất xứ ý thông huyện đại cô chú bà bố mẹ
  nằm vùng gốc bên phía đứng dùng nặng liệu sách trình chương mức bậc cách kiểu dạng thùng khay dạ vâng hen nghen luôn nhờ chút coi kiểm cứu thắc mắc nhắn gửi lời
  chính hình báo đài mạng trang nhãn bì đâu rõ chắn ghé dịp bữa trước giùm dùm liên quan kết quả đánh giá cụ thể từng đang hỏi đáp nghi ngờ kẻo lỡ phân vân dán tem mác nhớ quên rõ phần lấy giao gửi nhận xài clip video ảnh
  ad shop mọi htx hợp cty ocop ubnd http https www x`.split(/\s+/),
);

/** The same without marks, for those who type none. */
const FOLDED_FILLERS = new Set([...FILLERS].map(foldVietnamese));

const ENGLISH = new Set(
  `a about after also am an and any are as at be been before boy buy by can certificate certification certified certificates come comes correct cost
  could dear do does dried each expire expired find for four five from get give go good granted had has have he hello help here hey hi how i if in instead is
  it its just kind know like long made make makes many may me much my need no now of off official ok on one or origin originally our out pack package packaged packaging packed please price produce produced producer
  produces producing product products really rank ranked rate rated rating recognised recognized right say sell she shop since so sold some star stars stay
  still system tell ten thank thanks that the their there these they this those three to today too true two up us valid validity was we were what when where
  which who whose why will with would yes yet you your`.split(/\s+/),
);

/** Single words that hold nothing of a name wherever they stand, even typed without marks. */
const ALWAYS = new Set(
  "oi shop ad vay bn ocop nhe mk ay no nay kia nao gi ai thi muon mua hoi xin biet thich neu nen loai".split(" "),
);

/** Words that end a sentence, typed without marks. */
const ENDING = new Set("a ha nha nhi u ban".split(" "));

/**
 * How people ask, word by word without marks: `a|b` either, `c?` or not. What such a phrase covers belongs to the question and not to a name,
 * unless a name has those very words.
 */
const PATTERNS = `
được|đạt|có|là|lên|xếp|hạng|bị? mấy|nhiêu|nhiều ngôi? sao
được|đạt|có|là|lên|xếp? bao nhiêu ngôi? sao
được|đạt|có|là|lên|gắn|đạt|hạng|từ|đến|chỉ? 1|2|3|4|5|một|hai|ba|bốn|năm sao
1|2|3|4|5|một|hai|ba|bốn|năm sao trở lên|xuống
1|2|3|4|5|một|hai|ba|bốn|năm sao ocop
mấy|nhiêu sao ocop|rồi|vậy|thế|ạ|hả
xếp|đạt|được|là|thuộc hạng sao|mấy|nào|gì
hạng|xếp mấy|nào|gì
số sao
sao ocop
ocop mấy|hạng|sao|không|chưa|hả
của|do|là ai làm|bán|sản|trồng|nuôi|chế? xuất|biến?
do htx|nhà|hãng nào sản|làm? xuất?
của ai vậy|thế|đấy|đây?
ai là chủ thể?
ai làm|bán|trồng|nuôi|nấu|dệt|chế|sản biến|xuất? ra?
htx|nhà|hãng|hộ|xưởng nào làm|trồng|bán|sản? xuất? ra?
công ty|htx nào làm|trồng|bán|sản? xuất?
cty|htx gì|nào
cơ sở nào làm|sản? xuất?
đơn vị nào làm|sản? xuất?
của công|nghệ ty|nhân nào|gì
của cơ sở nào|gì
của htx|cty|nhà|hãng|hộ nào|gì
nghệ nhân nào
nhà sản xuất là? ai|gì?
chủ thể nào|là? ai|gì?
chủ thể của
chủ thể sản xuất
đơn vị sản xuất
sản xuất ở|tại|bởi đâu|ai|tỉnh
làm|trồng|hái|nuôi|bán|mua|được|dệt ở|tại đâu vậy?
làm|trồng|hái|nuôi|dệt ở tỉnh|huyện|xã|vùng|miền|nơi|chỗ chè? nào
ở|từ|tại đâu vậy|thế|ra|ạ?
ở đâu ra|sản|làm|trồng xuất?
ở|của|thuộc|tại|từ tỉnh|huyện|xã|vùng|miền|nơi|chỗ nào
ở vùng chè|trồng|nguyên|gốm nào|liệu
tỉnh|huyện|xã|vùng|miền nào
vùng chè|trồng|gốm nào
ở hồ|bản|thôn|làng|núi|đảo|vùng|tận
đến|từ vùng|nơi|chỗ nào
xuất xứ từ|ở|là|của|thế? đâu|nào?
nguồn gốc từ|ở|là|thế? đâu|nào?
nguồn gốc xuất xứ ở|từ? đâu?
quê ở đâu
còn|hết|quá|tới|đến|sắp|đáo hạn không|chưa|rồi?
còn thời hạn không|chưa|đến|tới|nữa?
còn hạn không|chưa|đến|tới|nữa?
còn hiệu lực không|chưa|đến|tới|nữa?
còn giá trị không|chưa|đến|tới?
còn được|là|giữ ocop|sao|hạng|công không|nhận?
hết hạn chưa|không|rồi|ngày|khi|bao nào|giờ?
hạn đến|tới|chứng|sử|của bao|ngày|khi|nhận|dụng nào|giờ?
hiệu lực đến|tới? khi|ngày|bao? nào|giờ?
giấy chứng nhận còn|của|đến|số|ocop|hết? hạn|hiệu|bao lực|lâu?
giấy chứng nhận
chứng nhận ocop|còn|hết|mấy|đến|của? hạn|hiệu|sao lực?
số quyết định
quyết định số|nào|công|bao nhận|nhiêu?
công nhận ngày|khi|năm|bao|lúc|ocop|mấy|chưa nào|giờ|mấy|sao?
công nhận ocop du? lịch?
nằm|xếp|đứng|thuộc ở|vào? hạng|mức|bậc|loại mấy|nào sao? ocop?
thuộc|trong|theo|vào|nằm chương|danh trình|sách|mục ocop đúng|phải|không|chưa? không|chưa?
có tên trong danh? sách|mục? ocop?
quê|gốc gốc? ở đâu thế|vậy?
quê gốc|quán
đang|hiện|giờ|còn|cỡ|khoảng mấy|nhiêu sao nhỉ|rồi|thế|vậy|hả?
đang|còn|sắp|đã hết|có|còn hiệu|thời lực|hạn chưa|không|rồi?
là hàng|sản|đồ của|phẩm? ai|bên|nhà|hãng|nơi|chỗ nào? làm|bán|sản? xuất?
xuất thân|phát từ|ở? đâu|vùng? nào?
dùng|xài|có được|giá trị? tới|đến ngày|khi|năm|tháng nào
mỗi|một|1 hộp|gói|chai|túi|lọ|lon nặng|chứa|có|là? bao nhiêu gam|gram|gr|g?
bán|đóng|đựng theo|bằng|trong? gói|hộp|chai|túi|lọ|lon hay|hoặc gói|hộp|chai|túi|lọ|lon
hàng|sản|đồ của|phẩm bên|nhà|hãng|nơi|chỗ nào làm|bán|sản? xuất?
bên|phía|nơi|chỗ nào làm|bán|trồng|nuôi|sản xuất? ra?
ai đứng|là? ra|người? sản|làm|trồng|nuôi|nấu|dệt xuất? ra?
hiện|đã|đang|vẫn|từng|có? được công|chứng nhận
hiện|đã|đang|vẫn|từng|có? được công|chứng nhận mấy|bao|ocop|sao|là? nhiêu|sao? rồi|chưa|không?
hiện|đã|đang|vẫn|từng? được xếp|cấp|trao|gắn hạng|sao|giấy? mấy|bao|nào|gì sao|nhiêu?
hiện|đã|đang|vẫn? là|có|đạt|được ocop chưa|không|rồi|hả?
hiện|đã|đang? được sản|chế xuất|biến ở|tại|bởi|từ|do đâu|ai|tỉnh|vùng|nơi nào?
hiện|đã|đang? được làm|trồng|nuôi|dệt|nấu|đóng|bán ở|tại|bởi|từ|do đâu|ai|tỉnh|vùng|nơi nào?
bị thu hồi chưa|không|rồi?
thu hồi chưa|không|rồi?
có|là phải|được|đạt|đúng là|sản|hàng|công|chuẩn? phẩm|nhận|sao? ocop? không?
có|được ocop không|chưa|à?
có ocop
là ocop
là sản|hàng phẩm|ocop
phải không vậy|ạ|shop?
đúng không|chưa|rồi|hay vậy|ạ|shop?
có đúng không|là|vậy
đúng là vậy
được không
có không
được|phải|đúng|có hong|hông|hem
thế nào
như thế nào
thì sao
là gì
là ai
là sao
giá bao|nhiêu|thế|cả|bán|sao|khoảng|tiền|một|1 nhiêu|nào|tiền?
giá bao nhiêu một|1|tiền|thế? kg|cân|chai|gói|hộp|tiền|ký?
bao nhiêu một|1|tiền|thế? kg|cân|chai|gói|hộp|tiền|ký|bộ?
nhiêu tiền|một|1 một|1? kg|cân|chai|gói|hộp?
hết bao nhiêu tiền?
đắt không
mua ở đâu|chỗ bán|nào?
bán ở đâu|chỗ nào?
mua|bán|lấy chỗ nào
có bán không|ở|siêu đâu|thị?
còn hàng không|chưa
cho mình|em|tôi|anh|chị|tớ|hỏi|tui|tao|biết|xem hỏi|xin|biết|xem? về|là|thông? tin?
mình|em|tôi|tớ|tui|anh|chị muốn|cần|định|đang hỏi|mua|tìm|biết|xem? về?
muốn hỏi|mua|biết|tìm về?
xin hỏi|chào|cho
hỏi về|là|chút|cái
cho hỏi về|là|chút|cái
shop ơi cho?
bạn ơi|nhé|ạ|cho|biết
ad|em ơi
anh|chị ơi
đóng gói|hộp|chai|túi bao|thế|ra|kiểu|gồm nhiêu|nào|sao|gì gam|gram|gr|g?
đóng gói|hộp|chai|túi như thế nào
đóng gói|hộp gì|nào|sao
quy cách đóng|thế|ra|như? gói|nào|sao?
câu chuyện của|về?
kể câu|về|chuyện chuyện? của|về?
sản phẩm
này|ấy|kia|nữa mấy|có|là|được|của|ở|còn
cái|loại|món này|đó|kia|ấy|nào
thông tin về|của|sản? phẩm?
có gì|ngon|tốt|thật|đặc|khác|chứng|giấy biệt|không|nhận?
có tốt|ngon không
từ? năm 2018|2019|2020|2021|2022|2023|2024|2025|2026
năm nào
mấy năm
bao nhiêu
bao giờ
khi nào
ngày nào
giờ còn
bây giờ
hiện nay|tại|giờ
rồi còn|thì|mà|có|giờ gì?
mua về để
xem giúp|hộ|nào
giúp mình|em|tôi|anh|chị
tra cứu|giúp
so sánh
với nhau
xếp hạng
sản xuất
xuất khẩu sang|đi|không|nước? đâu|nào?
how many ocop? stars
1|2|3|4|5|one|two|three|four|five star|stars
how many star
what is the? star|ocop? rating|rank|stars?
still valid
where can i buy
who makes|made|produces|sells the?
valid until
`;

/** What is put right when one of its words is mistyped: the words that a question turns on. */
const MENDED = `
của tỉnh nào
ở tỉnh nào
mấy sao
bao nhiêu sao
của ai
ở đâu
còn hạn
hết hạn
còn hiệu lực
hiệu lực
phải ocop
đúng không
giá bao nhiêu
mua ở đâu
ai làm
chứng nhận
nguồn gốc
xuất xứ
sản xuất
câu chuyện
đóng gói
đóng hộp
muốn biết
được sản xuất
được công nhận
được chứng nhận
nhận ocop không
xuất tại đâu
quy cách
nhà sản xuất
chủ thể
so sánh
thu hồi
how many
many stars
who makes
made by
still valid
`;

/** The longest phrase has so many words. */
const LONGEST = 8;
const LONGEST_MENDED = 3;
/** First letters that people write for others: "xao" for "sao". */
const FIRST: Readonly<Record<string, string>> = { s: "x", d: "z", g: "j", v: "z" };

/** All ways to say a pattern. */
function waysToSay(pattern: string): readonly string[] {
  let grown = [""];
  for (const part of pattern.split(" ")) {
    const choices = part.replace(/\?$/, "").split("|");
    if (part.endsWith("?")) choices.push("");
    grown = grown.flatMap((start) => choices.map((choice) => `${start} ${choice}`.trim()));
  }
  return grown.filter((phrase) => phrase.includes(" "));
}

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

/** All phrases without marks, with the spellings that they have: "trong o dau" is "trồng ở đâu", and "trắng ở đâu" is no such phrase. */
const PHRASES = ((): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of linesOf(PATTERNS).flatMap(waysToSay)) {
    const folded = foldVietnamese(phrase);
    phrases.set(folded, [...(phrases.get(folded) ?? []), phrase.split(" ")]);
  }
  return phrases;
})();

/** The mended phrases with one word left open, and what stands there: "may _" is "may sao". Of fewer than three letters nothing is a slip. */
const OPEN = ((): ReadonlyMap<string, string> => {
  const open = new Map<string, string>();
  for (const phrase of linesOf(MENDED).map(foldVietnamese)) {
    const parts = phrase.split(" ");
    for (const [at, part] of parts.entries()) {
      if (part.length >= 3) open.set(parts.map((one, index) => (index === at ? "_" : one)).join(" "), part);
    }
  }
  return open;
})();

/** A sentence with the words that belong to its question told apart. */
export interface Framed {
  /** It is typed with marks: a word without any has none. */
  readonly marked: boolean;
  /** The words; slips in the question ("mấy soa") are put right, what may be a name is left. */
  readonly words: readonly Word[];
  /** Positions that a phrase of asking covers. */
  readonly asking: ReadonlySet<number>;
  /** Positions of words that may only fill. A name may still hold them. */
  readonly filling: ReadonlySet<number>;
  /** Positions of words that name nothing where a name is said to its end, but might be another name's end where it is not. */
  readonly likelyFilling: ReadonlySet<number>;
  /** Positions of words that name nothing, even right behind a part of a name. */
  readonly surelyFilling: ReadonlySet<number>;
}

const joined = (words: readonly Word[], from: number, length: number, gap = -1): string =>
  words
    .slice(from, from + length)
    .map(({ folded }, at) => (at === gap ? "_" : folded))
    .join(" ");

/** Tells the question of a sentence from what it names, and puts slips of the question right. */
export function frame(given: readonly Word[], language: "vi" | "en"): Framed {
  const words = [...given];
  const asking = new Set<number>();
  const marked = words.filter(({ typed, folded }) => typed !== folded).length >= words.length * MARKED;
  // Without marks "luc dat may sao" may ask of "Lục Đất" as well as of something that "đạt mấy sao".
  const leading = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    const length = phraseAt(words, at, marked);
    for (let offset = 0; offset < length; offset += 1) asking.add(at + offset);
    if (!marked && !asking.has(at - 1) && length > 0 && phraseAt(words, at + 1, marked) > 0) leading.add(at);
  }
  for (let at = 0; at < words.length; at += 1) mend(words, at, asking);
  const ends = (at: number): boolean =>
    ENDING.has(words[at]?.typed ?? "") && (at === words.length - 1 || asking.has(at + 1));
  const filling = new Set<number>();
  const likely = new Set<number>();
  const surely = new Set<number>();
  for (const [at, one] of words.entries()) {
    const year = /^20\d\d$/.test(one.key);
    const bare = one.typed === one.folded;
    const english = language === "en" && ENGLISH.has(one.typed);
    if (asking.has(at) || year || english || (bare && !marked ? FOLDED_FILLERS : FILLERS).has(one.typed))
      filling.add(at);
    const always = one.proper !== true && ALWAYS.has(one.typed);
    if ((asking.has(at) && !leading.has(at)) || year || english || always) surely.add(at);
    if (surely.has(at) || leading.has(at) || (one.proper !== true && (marked ? FILLERS.has(one.typed) : ends(at))))
      likely.add(at);
  }
  return { marked, words, asking, filling, likelyFilling: likely, surelyFilling: surely };
}

/** How many words from here on are a phrase of asking; those typed with marks must have its marks. */
function phraseAt(words: readonly Word[], at: number, marked: boolean): number {
  for (let length = Math.min(LONGEST, words.length - at); length >= 2; length -= 1) {
    const spellings = PHRASES.get(joined(words, at, length));
    const said = spellings?.some((spelling) =>
      spelling.every((one, offset) => {
        const word = words[at + offset];
        return word !== undefined && (word.typed === one || (!marked && word.typed === word.folded));
      }),
    );
    if (said === true) return length;
  }
  return 0;
}

/** From this share of marked words on a sentence is typed with marks: a word without any then has none. */
const MARKED = 0.4;

/** Puts right one slip in a phrase that starts here, where all its other words are said. */
function mend(words: Word[], at: number, asking: Set<number>): void {
  for (let length = Math.min(LONGEST_MENDED, words.length - at); length >= 2; length -= 1) {
    for (let gap = 0; gap < length; gap += 1) {
      const slip = words[at + gap];
      if (slip === undefined || slip.folded.length < 3 || slip.proper === true) continue;
      // What is understood as it stands needs no mending.
      const overlaps = Array.from({ length }, (_, offset) => at + offset).some((one) => asking.has(one));
      if (overlaps && (gap === 0 || asking.has(at + gap))) continue;
      const meant = OPEN.get(joined(words, at, length, gap));
      const phrase = joined(words, at, length, gap).replace("_", meant ?? "");
      // Who says it rightly elsewhere has not mistyped it here: "Mai Sao mấy sao".
      if (joined(words, 0, words.length).includes(phrase)) continue;
      if (meant === undefined || editDistance(meant, slip.folded, 1) !== 1) continue;
      if (FIRST[meant[0] ?? ""]?.includes(slip.folded[0] ?? "") !== true && meant[0] !== slip.folded[0]) continue;
      words[at + gap] = { typed: meant, folded: meant, key: meant };
      for (let offset = 0; offset < length; offset += 1) asking.add(at + offset);
      return;
    }
  }
}
