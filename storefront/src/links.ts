import { groupSlug, provinceSlug, setSlug } from "./slugs.js";

/** The languages of the shop; the first is served without a prefix. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The pages that the law on electronic commerce asks for, and what each is called in addresses. */
export const POLICIES = {
  rules: { vi: "quy-che-hoat-dong", en: "operating-rules" },
  delivery: { vi: "giao-hang", en: "delivery" },
  payment: { vi: "thanh-toan", en: "payment" },
  returns: { vi: "doi-tra-hoan-tien", en: "returns" },
  privacy: { vi: "quyen-rieng-tu", en: "privacy" },
  complaints: { vi: "giai-quyet-khieu-nai", en: "complaints" },
} as const satisfies Record<string, Record<Language, string>>;
export type Policy = keyof typeof POLICIES;
/** The policies in the order in which they are listed. */
export const POLICY_NAMES = Object.keys(POLICIES) as Policy[];

/** A page of the shop, whatever its address in a language. `query` is written as in an address, without the question mark. */
export type Place =
  | { readonly page: "home" }
  | { readonly page: "register"; readonly query?: string }
  | { readonly page: "entry"; readonly handle: string }
  | { readonly page: "producer"; readonly handle: string }
  | { readonly page: "verify" }
  | { readonly page: "listings"; readonly query?: string }
  | { readonly page: "listing"; readonly handle: string }
  | { readonly page: "cart"; readonly query?: string }
  | { readonly page: "checkout" }
  | { readonly page: "orders"; readonly query?: string }
  | { readonly page: "order"; readonly id: string; readonly query?: string; readonly act?: OrderAct }
  | { readonly page: "desk"; readonly query?: string }
  | { readonly page: "deskOrders"; readonly query?: string }
  /** The seller's listings; `rest`: "new", or the id of one. */
  | { readonly page: "deskListings"; readonly rest?: string; readonly query?: string }
  | { readonly page: "deskOrder" | "deskSlip"; readonly code: number; readonly query?: string }
  | { readonly page: "deskMoney" | "deskStars"; readonly query?: string }
  /** Below the desk: becoming a seller and who works there. `rest`: ids, and "documents". */
  | { readonly page: "joining"; readonly part: JoiningPart; readonly rest?: readonly string[]; readonly query?: string }
  | { readonly page: "suggestions" }
  | { readonly page: "places" }
  | { readonly page: "groups" }
  | { readonly page: "group"; readonly code: string }
  | { readonly page: "set"; readonly number: number }
  /** The name says which, within an era: before or since 1 July 2025. */
  | { readonly page: "province" | "formerProvince"; readonly name: string }
  | { readonly page: "stars" }
  | { readonly page: "help" }
  | { readonly page: "selling" }
  | { readonly page: "about" }
  | { readonly page: "policies" }
  | { readonly page: "policy"; readonly policy: Policy }
  | { readonly page: "offline" }
  | { readonly page: "assistant" }
  | { readonly page: "style" };

/** What a shopper can do with an order, and the last word of its address. */
export const ORDER_ACTS = {
  vi: { again: "mua-lai", cancel: "huy", return: "tra-hang", complaint: "khieu-nai" },
  en: { again: "again", cancel: "cancel", return: "return", complaint: "complaint" },
} as const;
export type OrderAct = keyof (typeof ORDER_ACTS)["vi"];

/** Words below the desk: how somebody becomes a seller, and who works there. The Vietnamese word of `link` stands in the contracts too. */
export const JOINING_WORDS = {
  vi: {
    apply: "mo-gian-hang",
    application: "ho-so",
    members: "nguoi-lam-viec",
    link: "lien-ket",
    forgotten: "quen-mat-khau",
    documents: "giay-to",
  },
  en: {
    apply: "open-a-shop",
    application: "applications",
    members: "members",
    link: "link",
    forgotten: "forgotten-password",
    documents: "documents",
  },
} as const;
type JoiningPart = Exclude<keyof (typeof JOINING_WORDS)["vi"], "documents">;

/** The words of addresses. */
export const PATHS = [
  "register",
  "producer",
  "verify",
  "listings",
  "cart",
  "checkout",
  "orders",
  "desk",
  "suggestions",
  "places",
  "group",
  "set",
  "province",
  "formerProvince",
  "stars",
  "help",
  "selling",
  "about",
  "policies",
  "offline",
  "assistant",
] as const;
type Path = (typeof PATHS)[number];

/** The words of addresses in each language. An English address with the Vietnamese word is redirected to its own. */
export const WORDS = {
  vi: {
    prefix: "",
    register: "so-dang-ky",
    producer: "chu-the",
    verify: "kiem-tra",
    listings: "san-pham",
    cart: "gio-hang",
    checkout: "thanh-toan",
    orders: "don-hang",
    desk: "kenh-ban-hang",
    money: "tien",
    standing: "sao",
    slip: "phieu",
    suggestions: "goi-y",
    places: "dia-chi",
    group: "nhom-san-pham",
    set: "bo-san-pham",
    province: "tinh-thanh",
    formerProvince: "tinh-thanh-cu",
    stars: "sao-ocop",
    help: "tro-giup",
    selling: "ban-hang-o-day",
    about: "gioi-thieu",
    policies: "chinh-sach",
    offline: "ngoai-tuyen",
    assistant: "tro-ly",
  },
  en: {
    prefix: "/en",
    register: "register",
    producer: "producers",
    verify: "check",
    listings: "products",
    cart: "cart",
    checkout: "checkout",
    orders: "orders",
    desk: "desk",
    money: "money",
    standing: "stars",
    slip: "slip",
    suggestions: "suggestions",
    places: "places",
    group: "groups",
    set: "product-sets",
    province: "provinces",
    formerProvince: "former-provinces",
    stars: "ocop-stars",
    help: "help",
    selling: "selling-here",
    about: "about",
    policies: "policies",
    offline: "offline",
    assistant: "assistant",
  },
} as const satisfies Record<Language, Record<"prefix" | Path | "money" | "standing" | "slip", string>>;

const deskRest = (language: Language, rest: string | undefined): string =>
  rest === undefined ? "" : `/${rest === "new" && language === "vi" ? "moi" : encodeURIComponent(rest)}`;

/** The address of a page in a language, from the root of the shop. */
export function address(language: Language, place: Place): string {
  const words = WORDS[language];
  const at = (path: Path, below: string | readonly string[] = [], query?: string): string =>
    [words.prefix, words[path], ...[below].flat().map(encodeURIComponent)].join("/") + (query ? `?${query}` : "");
  switch (place.page) {
    case "home":
      return words.prefix === "" ? "/" : words.prefix;
    case "register":
    case "listings":
    case "orders":
    case "desk":
    case "cart":
      return at(place.page, [], place.query);
    case "entry":
      return at("register", place.handle);
    case "producer":
      return at("producer", place.handle);
    case "listing":
      return at("listings", place.handle);
    case "deskListings":
      return (
        at("desk", words.listings, undefined) + deskRest(language, place.rest) + (place.query ? `?${place.query}` : "")
      );
    case "deskOrders":
      return at("desk", words.orders, place.query);
    case "deskOrder":
      return at("desk", [words.orders, String(place.code)], place.query);
    case "deskSlip":
      return at("desk", [words.orders, String(place.code), words.slip], place.query);
    case "joining": {
      const joining = JOINING_WORDS[language];
      const rest = (place.rest ?? []).map((word) => (word === "documents" ? joining.documents : word));
      return at("desk", [joining[place.part], ...rest], place.query);
    }
    case "deskMoney":
      return at("desk", words.money, place.query);
    case "deskStars":
      return at("desk", words.standing, place.query);
    case "order":
      return at("orders", place.act ? [place.id, ORDER_ACTS[language][place.act]] : place.id, place.query);
    case "verify":
    case "checkout":
    case "suggestions":
    case "places":
    case "stars":
    case "help":
    case "selling":
    case "about":
    case "policies":
    case "offline":
    case "assistant":
      return at(place.page);
    case "groups":
      return at("group");
    case "group":
      return at("group", groupSlug(place.code, language));
    case "set":
      return at("set", setSlug(place.number, language));
    case "province":
    case "formerProvince":
      return at(place.page, provinceSlug(place.name));
    case "policy":
      return at("policies", POLICIES[place.policy][language]);
    case "style":
      return `${words.prefix}/style`;
  }
}

/** What the panel of the assistant talks to, in every language: questions and what was answered so far, and the stream of answers. */
export const ASSISTANT = { messages: "/tro-ly/tin", stream: "/tro-ly/nghe" } as const;

/** The other language of the shop. */
export const otherLanguage = (language: Language): Language => (language === "vi" ? "en" : "vi");

/** The language of a path: `/en` and what is below it is English, everything else Vietnamese. */
export const languageOf = (path: string): Language => (path === "/en" || path.startsWith("/en/") ? "en" : "vi");
