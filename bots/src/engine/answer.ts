import type { ListingItem, RegisterEntry, RegisterItem } from "@cho-ocop/contracts";
import { field, goods, history, lines, ordinal, proposal, type Said, say } from "./facts.js";
import type { Language, ProductIntent, Reply } from "./types.js";

/** Where the act behind the stars is written down, and what of it is not known. */
export function sourceLine(entry: RegisterItem, language: Language): Said {
  const vi = language === "vi";
  if (entry.panel.certificate === null) {
    return vi
      ? say`Nguồn: sổ đăng ký không có giấy chứng nhận nào của sản phẩm này.`
      : say`Source: the register holds no certificate of this product.`;
  }
  const [no, date] = [field.decisionNo(entry), field.decisionDate(entry)];
  const [issuer, checked] = [field.issuer(entry), field.checkedOn(entry)];
  const act = vi
    ? say`${no === null ? say`chưa rõ số quyết định` : say`quyết định ${no}`}, ${date === null ? say`chưa rõ ngày ký` : say`ngày ${date}`}, ${issuer === null ? say`chưa rõ cơ quan ban hành` : issuer}`
    : say`${no === null ? say`number of the decision not known` : say`decision ${no}`}, ${date === null ? say`date not known` : say`of ${date}`}, ${issuer === null ? say`issuer not known` : say`by ${issuer}`}`;
  const last = vi
    ? say`${checked === null ? say`chưa rõ ngày đối chiếu lần cuối` : say`đối chiếu lần cuối ${checked}`}`
    : say`${checked === null ? say`day of the last check not known` : say`last checked on ${checked}`}`;
  return vi ? say`Nguồn: ${act}; ${last}.` : say`Source: ${act}; ${last}.`;
}

/** The stars that may be shown, or why none may. */
export function starsOf(entry: RegisterItem, language: Language): Said {
  const name = field.name(entry);
  const [stars, status] = [field.stars(entry), field.status(entry, language)];
  const past = history(entry, language);
  if (language === "vi") {
    if (stars !== null) return say`${name}: ${stars} sao OCOP. ${status}.`;
    if (past !== null) return say`${name}: ${past}`;
    return say`${name}: chưa rõ số sao, hôm nay không gắn sao. ${status}.`;
  }
  if (stars !== null) return say`${name}: ${stars} OCOP stars. ${status}.`;
  if (past !== null) return say`${name}: ${past}`;
  return say`${name}: the stars are not known, and none are shown today. ${status}.`;
}

/** What to say to stars that a question takes for given. */
function premiseOf(entry: RegisterEntry, claimed: number, language: Language): Said {
  const { stars, recognisedStars } = entry.panel;
  const vi = language === "vi";
  if (stars !== null) return stars === claimed ? (vi ? say`Đúng.` : say`Yes.`) : vi ? say`Không:` : say`No:`;
  if (recognisedStars !== null && recognisedStars !== claimed) return vi ? say`Không:` : say`No:`;
  if (entry.proposedFiveStar && claimed === 5) return vi ? say`Không:` : say`No:`;
  return entry.panel.status === "unverified" && recognisedStars !== null
    ? vi
      ? say`Chưa thể nói là đúng:`
      : say`That cannot be confirmed:`
    : vi
      ? say`Không, hôm nay thì không:`
      : say`No, not today:`;
}

function recognisedOf(entry: RegisterEntry, language: Language): Said {
  const vi = language === "vi";
  if (field.stars(entry) !== null)
    return vi
      ? say`Có trong sổ đăng ký OCOP, giấy chứng nhận đang có giá trị.`
      : say`Yes: it is in the OCOP register with a valid certificate.`;
  return vi
    ? say`Có tên trong sổ đăng ký, nhưng hôm nay không có giấy chứng nhận nào được xác nhận còn giá trị.`
    : say`It is named in the register, but no certificate of it is confirmed as valid today.`;
}

function producerOf(entry: RegisterEntry, language: Language): Said {
  const [name, producer] = [field.name(entry), field.producer(entry)];
  if (language === "vi") {
    if (producer === null) return say`Sổ đăng ký chưa ghi ai là chủ thể của ${name}: chưa rõ.`;
    return say`${name} là sản phẩm của ${producer}.`;
  }
  if (producer === null) return say`The register does not say who makes ${name}: not known.`;
  return say`${name} is made by ${producer}.`;
}

function originOf(entry: RegisterEntry, language: Language): Said {
  const [name, origin] = [field.name(entry), field.origin(entry, language)];
  return language === "vi" ? say`${name}: nguồn gốc ${origin}.` : say`${name} comes from ${origin}.`;
}

/** What the certificate is today; with `short`, only what the sentence on its stars does not say already. */
function validityOf(entry: RegisterEntry, language: Language, short: boolean): Said {
  const [name, past] = [field.name(entry), history(entry, language)];
  const [no, next] = [field.certificateNo(entry), field.nextDeadline(entry, language)];
  return lines(
    short ? null : past === null ? say`${name}: ${field.status(entry, language)}.` : say`${name}: ${past}`,
    no === null ? null : language === "vi" ? say`Số giấy chứng nhận: ${no}.` : say`Certificate number: ${no}.`,
    next === null ? null : say`${next}.`,
  );
}

function packagingOf(entry: RegisterEntry, language: Language): Said {
  const [name, packaging] = [field.name(entry), field.packaging(entry)];
  if (language === "vi")
    return packaging === null ? say`Sổ đăng ký chưa ghi quy cách của ${name}: chưa rõ.` : say`${name}: ${packaging}.`;
  return packaging === null
    ? say`The register does not say how ${name} is packed: not known.`
    : say`${name}: ${packaging} (as the register says it).`;
}

function storyOf(entry: RegisterEntry, language: Language): Said {
  const [name, story] = [field.name(entry), field.story(entry)];
  if (language === "vi")
    return story === null
      ? say`Sổ đăng ký không ghi điều đó về ${name}: chưa rõ.`
      : say`${name}, theo ghi chú từ nguồn trong sổ đăng ký: ${story}.`;
  return story === null
    ? say`The register does not record that of ${name}: not known.`
    : say`${name}, from the notes of the register, as they stand there: ${story}.`;
}

/** What people must know of an entry whatever they asked: that it is fictional, that its sources disagree. */
function warningOf(entry: RegisterEntry, language: Language): Said | null {
  const vi = language === "vi";
  return lines(
    entry.demonstration ? (vi ? say`(Dữ liệu minh hoạ, không có thật)` : say`(Demonstration data, not real)`) : null,
    entry.flags.sourceConflict
      ? vi
        ? say`Lưu ý: các nguồn về sản phẩm này không thống nhất với nhau.`
        : say`Note: the sources on this product disagree.`
      : null,
  );
}

/** Answers a question on one entry: only fields of the record, then where they are written down. */
export function answerEntry(
  entry: RegisterEntry,
  intents: readonly ProductIntent[],
  premise: number | null,
  language: Language,
  shopUrl: string,
): Reply {
  const parts: (Said | null)[] = [warningOf(entry, language)];
  const tellsStars =
    premise !== null || (["stars", "is_ocop", "overview"] as const).some((intent) => intents.includes(intent));
  if (intents.includes("is_ocop") && premise === null) parts.push(recognisedOf(entry, language));
  if (tellsStars) {
    const told = starsOf(entry, language);
    parts.push(
      premise === null ? told : say`${premiseOf(entry, premise, language)} ${told}`,
      proposal(entry, language),
    );
  }
  if (intents.includes("producer") || intents.includes("overview")) parts.push(producerOf(entry, language));
  if (intents.includes("origin") || intents.includes("overview")) parts.push(originOf(entry, language));
  if (intents.includes("validity")) parts.push(validityOf(entry, language, tellsStars));
  if (intents.includes("packaging")) parts.push(packagingOf(entry, language));
  if (intents.includes("story")) parts.push(storyOf(entry, language));
  parts.push(sourceLine(entry, language));
  return { text: lines(...parts), cards: [cardOf(entry, language, shopUrl)] };
}

/** The card of an entry: its name, its status, its stars where they may be shown, and the page where all of it can be read. */
export function cardOf(entry: RegisterItem, language: Language, shopUrl: string): NonNullable<Reply["cards"]>[number] {
  const stars = field.stars(entry);
  const vi = language === "vi";
  const shown = stars === null ? [] : [vi ? say`${stars} sao OCOP` : say`${stars} OCOP stars`];
  const url = new URL(`/so-dang-ky/${encodeURIComponent(entry.handle)}`, shopUrl).toString();
  return {
    title: field.name(entry),
    lines: [...shown, field.statusName(entry, language)],
    link: { label: vi ? "Xem trong sổ đăng ký" : "See it in the register", url },
  };
}

export function offerOf(listing: ListingItem, language: Language): Said {
  const vi = language === "vi";
  const title = goods.title(listing);
  const price = goods.priceFrom(listing, language);
  const cost =
    price === null ? (vi ? say`chưa có giá` : say`no price yet`) : vi ? say`từ ${price}` : say`from ${price}`;
  const stock = listing.inStock ? (vi ? say`còn hàng` : say`in stock`) : vi ? say`hết hàng` : say`sold out`;
  const { entry, figures } = listing.demonstration;
  const madeUp = vi
    ? say` (dữ liệu minh hoạ: giá và tồn kho không có thật)`
    : say` (demonstration data: price and stock are made up)`;
  return say`${title}: ${cost}, ${stock}${entry || figures ? madeUp : say``}.`;
}

/** What of a product is for sale in the shop now, with its price and whether it is in stock. */
export function answerForSale(listings: readonly ListingItem[], language: Language, shopUrl: string): Reply {
  const vi = language === "vi";
  const offered = listings.slice(0, MOST_OFFERS);
  return {
    text: lines(
      vi ? say`Đang bán trong Chợ OCOP:` : say`For sale on Chợ OCOP:`,
      ...offered.map((listing) => offerOf(listing, language)),
    ),
    cards: offered.map((listing) => ({
      title: goods.title(listing),
      lines: [],
      link: {
        label: vi ? "Xem và mua" : "See and buy",
        url: new URL(`/san-pham/${encodeURIComponent(listing.handle)}`, shopUrl).toString(),
      },
    })),
  };
}

const MOST_OFFERS = 3;
const NUMBERS = [1, 2, 3, 4, 5] as const;

/** Asks which of several entries is meant. `list` is the number of the list in its chat. */
export function askWhich(entries: readonly RegisterItem[], list: number, language: Language, near: boolean): Reply {
  const vi = language === "vi";
  const offered = entries.slice(0, NUMBERS.length);
  const labels = offered.map((entry) => {
    const producer = field.producer(entry);
    const demonstration = entry.demonstration ? (vi ? say` (minh hoạ)` : say` (demonstration)`) : say``;
    const of = producer ?? field.origin(entry, language);
    return say`${field.name(entry)} – ${of}${demonstration}`;
  });
  const intro = near
    ? vi
      ? say`Mình không thấy đúng sản phẩm đó trong sổ đăng ký, nên không biết. Tên gần giống có trong sổ (chưa chắc là sản phẩm bạn hỏi):`
      : say`I cannot find that product in the register, so I do not know. Similar names in the register (perhaps not what you mean):`
    : vi
      ? say`Sổ đăng ký có vài sản phẩm như vậy. Bạn hỏi sản phẩm nào?`
      : say`The register has several such products. Which one do you mean?`;
  const numbered = labels.map((label, at) => say`${ordinal(NUMBERS[at] ?? 1)}. ${label}`);
  return {
    text: lines(intro, ...numbered, vi ? say`(Trả lời bằng số thứ tự)` : say`(Answer with the number)`),
    choices: labels.map((label, at) => ({ label, text: `#${list}.${at + 1}` })),
  };
}

/** Where an order can be followed. The link is its owner's: it shows the order to whoever opens it. */
export function answerOrder(url: string, language: Language): Reply {
  const vi = language === "vi";
  return {
    text: vi
      ? say`Đã tìm thấy đơn hàng của bạn. Tình trạng đơn ở trang dưới đây; đừng gửi đường dẫn này cho người khác.`
      : say`Your order is found. The page below says how it is; please keep this link to yourself.`,
    cards: [
      {
        title: vi ? "Đơn hàng của bạn" : "Your order",
        lines: [],
        link: { label: vi ? "Xem đơn hàng" : "See the order", url },
      },
    ],
  };
}
