import { type Framed, frame } from "./frames.js";
import { type Linked, linkEach, linkProduct } from "./link/link.js";
import { mentionsIn } from "./link/mentions.js";
import type { NameIndex } from "./link/names.js";
import { looksForStars } from "./lists.js";
import { inVietnamese, normalise, type Word } from "./normalise.js";
import type { ChatState, Language, OrderKey, ProductIntent, Topic, Unrecorded, Wish } from "./types.js";

/** What a message means, before anything is looked up. */
export interface Reading {
  /** No rule read anything: what is wanted is only a guess. */
  readonly weak?: true;
  /** The products that are compared, where a sentence names several. */
  readonly compared: readonly Linked[];
  /** The language of the answer. */
  readonly language: Language;
  readonly wish: Wish;
  readonly linked: Linked;
  /** The number of stars that the person takes for given ("5 sao đúng không?"); null without one. Never printed. */
  readonly premise: number | null;
}

/** Words of English that are no words or names in Vietnamese, even without marks. */
const ENGLISH = new Set(
  `how many star stars does is are was were of have has who whose makes make maker made where from what which when after valid validity still certified certificate certification
  hello thanks thank you your please product products producer weather need suggest suggestion suggestions expire expires expired meaning mean means grants grant much every rules say
  cooperative company sell sells right correct really true price cost buy tell about this that these it its recognised recognized rated rating rank compare comparison between
  than better higher gift gifts under budget origin province region official register programme program someone human person agent speak talk order track packaging package pack
  story history behind should would could did and with my any for`.split(/\s+/),
);
const VIETNAMESE = new Set(
  "sao may cua khong nao gi duoc dau hoi vay minh shop cai nay ai muon nhe bao nhieu gia mua loai so sanh voi qua tang toi cho chua bi thi".split(
    " ",
  ),
);

/** The language that a message is written in; the chat's where it does not show. Only words of asking tell: names are Vietnamese in English questions too. */
export function writtenIn(words: readonly Word[], fallback: Language): Language {
  let [english, vietnamese] = [0, 0];
  for (const { typed, folded, proper } of words) {
    if (ENGLISH.has(typed)) english += 1;
    else if (VIETNAMESE.has(folded) && proper !== true) vietnamese += 1;
  }
  if (english > vietnamese) return "en";
  if (vietnamese > english) return "vi";
  return english === 0 && words.some(({ typed, folded }) => typed !== folded) ? "vi" : fallback;
}

const PRODUCT_RULES: readonly (readonly [ProductIntent, RegExp])[] = [
  [
    "stars",
    /\b(may|bao nhieu|nhieu|dat|hang|xep hang|len|duoc|[1-5]|mot|hai|ba|bon|nam) (hang )?sao\b|\bhang (may|nao|sao)\b|\bsao (gi|nao|khong|chua)\b|\bso sao\b|\bxep hang\b|\bhow many\b.*\bstars?\b|\bstars?\b|\brat(ed|ing)\b/,
  ],
  [
    "producer",
    /\b(cua|do) (ai|nha nao|hang nao|don vi nao)\b|\bai (\S+ ){0,2}(lam|san xuat|trong|ban|che bien|nuoi|det|nau)\b|\b(ben|phia) nao\b|\b(htx|hop tac xa|cong ty|co so|nha|don vi|doanh nghiep|ho|nghe nhan|lang nghe|xuong|hang) nao\b|\bchu the\b|\b(nha|co so|don vi|noi) san xuat\b|\bcung (1|mot) (cong ty|nha|htx)\b|\bwho (makes?|made|produces?|is (the )?(producer|maker))\b|\bproducer\b|\bmade by\b|\b(cong ty|htx) (gi|may)\b/,
  ],
  [
    "origin",
    /\b(o|tu) dau\b|\b(tinh|huyen|xa|vung|mien|noi|cho) (che )?nao\b|\bvung (che|nguyen lieu|trong)\b.*\bnao\b|\bnguon goc\b|\bxuat xu\b|\bque (goc |quan )?o\b|\bxuat than\b|\bwhere\b|\borigin\b|\bwhich (province|place)\b|\bgom vung nao\b|\b(lam|trong|san xuat|hai|nuoi) o\b/,
  ],
  [
    "validity",
    /\b(con|het|qua|toi|den|gia) han\b|\bhan (chung nhan|den|toi|cua|su dung giay)\b|\bhieu luc\b|\bgia tri (den|toi)\b|\bthu hoi\b|\b(so )?quyet dinh\b|\bgiay chung nhan\b|(?<!duoc )\bchung nhan ocop\b|\bcong nhan (ngay|khi|nam|bao gio|luc)\b|\bngay cong nhan\b|\bcon (la )?ocop\b|\bcon (duoc|giu)\b|\bgiay\b.*\b(toi|den) (bao gio|(ngay|khi|nam|thang) nao)\b|\b(still|valid|expired?|validity|revoked|certificate)\b/,
  ],
  [
    "packaging",
    /\bquy cach\b|\b(dong|may) (goi|hop|chai)\b|\bbao nhieu (gam|gram|gr|g|ml|lit|kg)\b|\b(mot|1|moi) (hop|goi|chai|tui|lon) (bao nhieu|nang|may)\b|\b(hop|goi|chai|tui|lo|lon) (hay|hoac) (hop|goi|chai|tui|lo|lon)\b|\bpackag|\bhow (is it|are they) packed\b|\bhow (many|much) (grams|ml)\b/,
  ],
  [
    "story",
    /\bcau chuyen\b|\bke (ve|chuyen)\b|\bnoi tieng\b|\bdac biet\b|\bdan toc\b|\blich su\b|\bvietgap\b|\bglobalgap\b|\bgacp\b|\bdat chuan\b|\bchi dan dia ly\b|\bnhung (chung nhan|chung chi)\b|\bchung nhan huu co\b|\bhuu co (khong|chua)\b|\bbao nhieu (ho|nguoi|thanh vien)\b|\bxuat (khau|sang)\b|\bstory\b|\bhistory\b|\bspecial\b|\bfamous\b|\b(have|has|does it have) gi\b|\bgeographical indication\b/,
  ],
  [
    "is_ocop",
    /\b(phai|la|duoc|dat|cong nhan|chuan|co|hang)( \S+){0,4} ocop\b|\bocop( \S+){0,3} (khong|phai|chua|ha)\b|\b(thuoc|trong|danh sach|danh muc)( \S+){0,3} ocop\b|\bduoc cong nhan\b|\bocop certified\b|\b(is|was)\b.*\bocop\b/,
  ],
];

/** How several products are asked of at once. */
const COMPARES =
  /\bso sanh\b|\bso voi\b|\bkhac nhau\b|\b(loai|cai|mon|nha) nao\b|\b(nhieu|it) (sao )?hon\b|\bcao hon\b|\bnao (truoc|hon)\b|\bcung (1|mot) (cong ty|cty|nha|htx|chu the|noi)\b|\bvs\b|\bcompared?\b|\bwhich (one |is |of )|\b(better|higher)\b|\bsame (company|producer|maker)\b/;
const BY_PRODUCER = /\bcung (1|mot) (cong ty|cty|nha|htx|chu the|noi)\b|\bsame (company|producer|maker)\b/;
/** What is asked of one product and not of a list. */
const OF_ONE =
  /\b(may|bao nhieu) sao\b|\bcua ai\b|\b(con|het) han\b|\bhieu luc\b|\bchung nhan cua\b|\bchu the\b|\b(don vi|htx|cong ty|co so) nao\b|\bai (lam|san xuat)\b|\bhow many stars\b|\bwho makes\b/;
const GIFT = /\bqua\b|\bbieu\b|\bgift|\bpresent\b/;
const TRACK =
  /\b(don|don hang) (cua )?(to|toi|minh|em|anh|chi|tui|dau|sao roi|den dau|toi dau|giao)\b|\b(theo doi|kiem tra|tra cuu|xem) don\b|\bdon( hang)? ?(so|ma)?( \d{1,9})? (dau|den dau|giao chua|the nao|sao roi)\b|\bma don\b|\btrack\b|\bwhere is my order\b|\bmy order\b|\border (status|number|code)\b|\bdon hang\b/;
const COMPLAINT =
  /\b(khieu nai|phan nan|hang (loi|hu|hong|gia|nhai|dom)|bi (hong|vo|moc|hu)|giao (sai|nham|thieu)|lua dao|doi tra|hoan tien|complain|complaint|refund|broken|damaged|wrong item)\b/;
const HUMAN =
  /\b(gap|noi chuyen voi|chat voi|chuyen cho|goi) (nguoi|nhan vien|tu van vien|nguoi that|admin|quan ly)\b|\bnguoi that\b|\b(talk|speak) to (a )?(human|person|someone|agent)\b|\breal person\b/;
const PRIVATE =
  /\bcccd\b|\bcmnd\b|\b(so dien thoai|sdt|dia chi|thong tin) (va \S+ )?(cua )?(cac |nhung )?(khach|nguoi mua|nguoi khac)\b|\bcustomers? (phone|list|data)/;

const UNRECORDED_RULES: readonly (readonly [Unrecorded, RegExp])[] = [
  [
    "health",
    /\b(chua|tri|khoi|ngua|phong) (duoc |khoi |dut )?(benh|ung thu|tieu duong|dau|viem|mat ngu|khoi)\b|\bung thu\b|\bthay thuoc\b|\bdi ung\b|\bmedicine\b|\bdiabetes\b|\bcures?\b|\bcancer\b|\bba bau\b/,
  ],
  ["alcohol", /\b(18 (mua|uong)|duoi 18|chua du 18|chua 18|tre em uong)\b/],
  [
    "order",
    /\b(dat|lay|mua|ship|giao)\b.*\b\d+ (hop|chai|goi|kg|tui|lo|can)\b|\bdat (hang|mua)\b|\bgiao (ve|toi|den)\b|\bthem vao gio\b|\badd to cart\b|\bi want to order\b/,
  ],
  [
    "several",
    /\bso sanh\b|\bso voi\b|\bloai nao (nhieu|5|4|3|nam)\b|\bcai nao\b|\bkhac nhau\b|\bnha nao (bon|nam|ba)\b|\bke (ten|vai)\b|\bcho nao\b|\bnhung (gi|san pham)\b|\bco gi\b|\bdac san gi\b|\bqua gi\b|\blam qua\b|\bqua (tet|cho)\b|\bmon (ocop )?nao\b|\bsuggest|\bwhich (is|sea|one)\b|\bwhat products\b|\bany \S+ (plants|products)\b|\brcm\b|\bvai loai\b|\bban gi\b|\bgift\b|\bhop qua\b|\bmang ve\b|\bocop gi\b|\bmua gi\b/,
  ],
  [
    "buy",
    /\b(mua|ban) (o dau|cho nao)\b|\bmua\b.*\bo dau\b|\bban sieu thi\b|\bban o sieu thi\b|\bwhere (can|do|could) (i|we|you) (buy|get|find|order)\b/,
  ],
  [
    "price",
    /\bgia\b(?! tri)|\b(bao nhieu|het bao nhieu|nhieu) (tien|1|mot)\b|\bnhieu mot\b|\bdat khong\b|\bhow much\b|\bprice\b|\bhet bao nhieu\b|\bbn (1|mot)\b|\bnhieu (1|mot)\b/,
  ],
  [
    "other_fact",
    /\biso\b|\bhaccp\b|\bnau the nao\b|\bbao quan\b|\bhet date\b|\bhan su dung\b|\bgiam doc\b|\bso dien thoai\b|\bsdt\b|\bphone number\b|\bthanh phan\b/,
  ],
];

const TOPIC_RULES: readonly (readonly [Topic, RegExp])[] = [
  ["low_stars", /\b(1|mot|2|hai) sao\b.*\b(ocop|chung nhan|giay)\b|\b(one|two|1|2) stars?\b.*\bocop\b/],
  [
    "who_recognises",
    /\bai (la nguoi )?(cap|cong nhan|cham|phan hang|xep|trao|gan)\b|\b(co quan|don vi|cap|noi) nao (cap|cong nhan|cham|xep|trao)\b|\bwho (grants?|gives?|awards?|recogni[sz]es|issues|decides)\b/,
  ],
  [
    "how_long",
    /\b(gia tri|hieu luc|thoi han|han)\b.*\b(bao lau|may nam|may thang|bao nhieu (nam|thang))\b|\b(bao lau|may nam)\b.*\b(hieu luc|het han|gia tri)\b|\bhow long\b/,
  ],
  [
    "revocation",
    /\b(khi nao|vi sao|tai sao|truong hop nao)\b.*\bthu hoi\b|\bbi thu hoi (khi|vi)\b|\b(when|why)\b.*\brevoked\b/,
  ],
  [
    "how_to",
    /\b(nhu the nao|lam sao|the nao|dieu kien|thu tuc|ho so|dang ky|quy trinh)\b.*\b(sao|ocop)\b|\b(sao|ocop)\b.*\b(dieu kien|thu tuc|ho so|dang ky|quy trinh)\b|\bhow (to|can|do)\b.*\b(ocop|stars?|certified)\b/,
  ],
  [
    "stars_mean",
    /\bsao\b.*\b(nghia|la gi|la sao|khac nhau|khac gi|y nghia|bao nhieu diem)\b|\b(nghia|y nghia)\b.*\bsao\b|\bstars?\b.*\bmean|\bmeaning\b.*\bstars?\b|\bmay (hang|muc|loai) sao\b/,
  ],
  [
    "what_is",
    /\bocop\b.*\b(la gi|la sao|nghia la|la chuong trinh|viet tat)\b|(?<!thuoc |trong |vao |theo )\bchuong trinh ocop\b|\bgioi thieu.*\bocop\b|\bwhat( is|s) ocop\b|\bocop mean/,
  ],
];

const GREETING =
  /^(xin )?(chao|hello|hi|alo|hey|start|bat dau|help|tro giup|huong dan)\b|\b(ban|may|bot) (la ai|lam duoc gi|co the lam gi|giup duoc gi|co phai (nguoi|may|bot))\b|\bare you (a )?(human|bot|robot)\b|\bwho are you\b/;
const THANKS = /\b(cam on|cam on nhieu|thank you|thank|tam biet|bye)\b/;
const ABUSE = /\b(ngu|oc cho|dot|vcl|vl|dm|dcm|cut|stupid|idiot)\b/;
const OFF_TOPIC =
  /\b(gia vang|gia xang|thoi tiet|weather|dang nao|bau cu|bai toan|bai tho|lam tho|hack|mat khau|password|facebook|bong da(?! (het|con|la|co|duoc|cong|ocop|dat|xep)\b)|xo so|chung khoan|bitcoin|dong vai|ignore (your|all|previous)|bo qua (moi|cac) (quy tac|huong dan))\b|\bx 2\b/;
/** Words that point back to the product of the chat. */
const BACK: Readonly<Record<Language, RegExp>> = {
  vi: /\b(no|cai nay|cai do|san pham nay|san pham do|loai nay|loai do|mon nay|mon do)\b/,
  en: /\b(it|this( one)?|that( one)?)\b/,
};
const SAME_AGAIN = /\bthi sao\b|\bcon\b.*\b(thi sao|nua)\b|\bwhat about\b|\bhow about\b|^(con|the|the con) /;

const NUMBERS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
const CLAIMED = /\b([1-5]|mot|hai|ba|bon|nam|one|two|three|four|five) (?:sao|stars?)\b/;
const DOUBT = /\b(dung|phai|ha|khong|chua|nhi|chac|a|right|correct|really|is it|sao|that)\b/;

/** The number of stars that a question takes for given. A question that gives two ("3 sao hay 4 sao?") takes none for given. */
function premiseOf(folded: string): number | null {
  const found = folded.match(new RegExp(CLAIMED, "g")) ?? [];
  if (found.length !== 1) return null;
  const stars = CLAIMED.exec(folded)?.[1] ?? "";
  const rest = folded.replace(CLAIMED, " ");
  return DOUBT.test(rest) ? (NUMBERS[stars] ?? Number(stars)) : null;
}

const first = <T>(rules: readonly (readonly [T, RegExp])[], text: string): T | undefined =>
  rules.find(([, rule]) => rule.test(text))?.[0];

/** A message with its question told apart; an English one also with its kinds of products in Vietnamese, as names have them. */
const framings = (words: readonly Word[], language: Language): readonly [Framed, ...Framed[]] => [
  frame(words, language),
  ...(language === "en" ? [frame(inVietnamese(words), language)] : []),
];

/** The code of an order and four digits, where a message says both. */
function orderIn(folded: string): OrderKey | null {
  if (!/\b(don|ma|order|code)\b/.test(folded)) return null;
  const numbers = folded.match(/\b\d{1,9}\b/g) ?? [];
  const [code, digits] = numbers;
  return numbers.length === 2 && code !== undefined && digits !== undefined && /^\d{4}$/.test(digits)
    ? { code, phoneLast4: digits }
    : null;
}

/** What a message may name, to be searched for before it is read. Empty when it names nothing. */
export function mentionsOf(text: string, state: ChatState): readonly string[] {
  const words = normalise(text);
  return [...new Set(framings(words, writtenIn(words, state.language)).flatMap(mentionsIn))];
}

/**
 * Reads a message: which product it names, then what it wants, with the product's own words out of the way
 * (the "hiệu lực" of a question must not be found in the "Thiều Lục" of a name).
 */
export function understand(text: string, state: ChatState, index: NameIndex): Reading {
  const typed = normalise(text);
  const written = writtenIn(typed, state.language);
  const language = state.languageChosen ? state.language : written;
  const [asked, translated = asked] = framings(typed, written);
  const { words } = asked;
  const folded = words.map((one) => one.folded).join(" ");
  const named = linkProduct(asked, index);
  const linked = named.kind === "none" ? linkProduct(translated, index) : named;
  const used =
    linked.kind === "one" ? linked.match.used : linked.kind === "several" ? linked.matches[0]?.used : undefined;
  const masked = words.map((one, at) => (used?.has(at) ? "#" : one.folded)).join(" ");
  const reading = (wish: Wish, to: Linked = linked): Reading => ({
    language,
    wish,
    linked: to,
    premise: premiseOf(masked),
    compared: wish.kind === "compare" ? compared : [],
  });
  const nothing: Linked = { kind: "none", near: [], asked: false };
  const isNamed = linked.kind !== "none";

  if (PRIVATE.test(folded)) return reading({ kind: "privacy" }, nothing);
  if (OFF_TOPIC.test(masked)) return reading({ kind: "out_of_scope" }, nothing);
  const order = orderIn(masked);
  if (order !== null || TRACK.test(masked)) return reading({ kind: "track", order }, nothing);
  if (HUMAN.test(masked)) return reading({ kind: "human" }, nothing);
  if (COMPLAINT.test(masked)) return reading({ kind: "complaint" }, nothing);
  const compared = COMPARES.test(folded) ? linkEach(translated, index) : [];
  if (compared.length > 1)
    return reading({ kind: "compare", by: BY_PRODUCER.test(folded) ? "producer" : "stars" }, nothing);
  // "Bún khô Miền Nghĩa được mấy sao" asks of a product and not what stars mean.
  const ofProduct = OF_ONE.test(masked) && (mentionsIn(asked)[0]?.split(" ").length ?? 0) > 2;
  const topic = isNamed || ofProduct ? undefined : first(TOPIC_RULES, folded);
  if (topic !== undefined) return reading({ kind: "topic", topic }, nothing);
  const unrecorded = first(UNRECORDED_RULES, masked);
  if (unrecorded === "several") {
    const ofOne = linked.kind === "none" && linked.asked && OF_ONE.test(masked);
    if (!ofOne && (linked.kind !== "one" || GIFT.test(masked)))
      return reading({ kind: "search", gift: GIFT.test(masked) }, nothing);
  } else if (unrecorded !== undefined) return reading({ kind: "unrecorded", what: unrecorded });
  const intents = PRODUCT_RULES.filter(([, rule]) => rule.test(masked)).map(([intent]) => intent);
  const also = intents.some((intent) => intent !== "stars" && intent !== "is_ocop");
  if (!OF_ONE.test(masked) && looksForStars(text, { framed: translated, index, linked, also }))
    return reading({ kind: "search", gift: false }, nothing);
  // Who asks "mấy sao" need not be told as well that it is OCOP: the stars say so.
  const wanted = intents.filter((intent) => intent !== "is_ocop" || intents.length === 1);
  if (!isNamed) {
    if (THANKS.test(folded)) return reading({ kind: "thanks" }, nothing);
    if (GREETING.test(folded) && wanted.length === 0) return reading({ kind: "greeting" }, nothing);
    // "đốt", "ngũ" of a name that is asked for are no abuse.
    if (ABUSE.test(folded) && wanted.length === 0) return reading({ kind: "abuse" }, nothing);
  }
  if (wanted.length > 0) {
    const back = !isNamed && (BACK[written].test(folded) || !(linked.kind === "none" && linked.asked));
    return reading({ kind: "product", intents: wanted }, back ? nothing : linked);
  }
  if (SAME_AGAIN.test(masked) && state.lastIntents.length > 0) return reading({ kind: "same_again" });
  if (isNamed) return reading({ kind: "product", intents: ["overview"] });
  // Whoever names something and speaks of the programme asks of a product.
  const ofProgramme = linked.kind === "none" && linked.asked && /\b(ocop|chung nhan|con han|het han)\b/.test(masked);
  if (linked.kind === "none" && (linked.near.length > 0 || ofProgramme))
    return reading({ kind: "product", intents: ["overview"] });
  return { ...reading({ kind: "out_of_scope" }), weak: true };
}
