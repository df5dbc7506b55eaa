import type { BotReply, ListingItem, RegisterEntry, RegisterItem } from "@cho-ocop/contracts";

export type Language = "vi" | "en";

/** What can be asked of a product of the register. */
export const PRODUCT_INTENTS = [
  "stars",
  "is_ocop",
  "producer",
  "origin",
  "validity",
  "packaging",
  "story",
  "overview",
] as const;
export type ProductIntent = (typeof PRODUCT_INTENTS)[number];

/** Questions on the programme itself, answered from the law. */
export const TOPICS = [
  "what_is",
  "stars_mean",
  "who_recognises",
  "how_long",
  "low_stars",
  "how_to",
  "revocation",
] as const;
export type Topic = (typeof TOPICS)[number];

/** What the register does not hold and this bot therefore does not answer. */
export const UNRECORDED = ["price", "buy", "order", "health", "alcohol", "other_fact", "several"] as const;
export type Unrecorded = (typeof UNRECORDED)[number];

/** What a guest must know of an order to be told of it. */
export interface OrderKey {
  readonly code: string;
  readonly phoneLast4: string;
}

/** Wishes that one fixed answer meets, whatever they are about. */
export const PLAIN_WISHES = ["greeting", "thanks", "abuse", "complaint", "human", "privacy", "out_of_scope"] as const;
export type PlainWish = (typeof PLAIN_WISHES)[number];

/** What a person wants, apart from which product it is about. */
export type Wish =
  | { readonly kind: "product"; readonly intents: readonly ProductIntent[] }
  | { readonly kind: "topic"; readonly topic: Topic }
  | { readonly kind: "unrecorded"; readonly what: Unrecorded }
  | { readonly kind: "compare"; readonly by: "stars" | "producer" }
  | { readonly kind: "search"; readonly gift: boolean }
  | { readonly kind: "track"; readonly order: OrderKey | null }
  | { readonly kind: PlainWish | "same_again" };

/** A list that was offered and waits for "2" or "cái thứ 2". */
export interface Pending {
  /** Counts the lists of a chat, so that a button of an old list never picks from a new one. */
  readonly id: number;
  readonly handles: readonly string[];
  readonly intents: readonly ProductIntent[];
  readonly premise: number | null;
}

/** What a chat remembers between two messages. Holds no words of the person. */
export interface ChatState {
  readonly greeted: boolean;
  readonly language: Language;
  /** The language was chosen (`/ngonngu`): no message changes it. */
  readonly languageChosen: boolean;
  readonly lastHandle: string | null;
  readonly lastIntents: readonly ProductIntent[];
  readonly pending: Pending | null;
  readonly lists: number;
  /** The products of the last answer that spoke of several: "còn loại kia?" is the other one. */
  readonly spoken?: readonly string[];
  /** The person said to be 18 or older. */
  readonly adult: boolean;
  /** The person was asked for their age because of that product. */
  readonly asksAge: AgeQuestion | null;
}

/** Whether somebody is of age was asked before a drink was offered to them. */
export interface AgeQuestion {
  /** Counts with the lists of a chat. */
  readonly id: number;
  readonly handle: string;
}

export const NEW_CHAT: ChatState = {
  greeted: false,
  language: "vi",
  languageChosen: false,
  lastHandle: null,
  lastIntents: [],
  pending: null,
  lists: 0,
  adult: false,
  asksAge: null,
};

/** The register as the engine needs it. Every method throws a RegisterUnavailable when the register cannot be read. */
export interface RegisterPort {
  /**
   * Entries that the search finds for what a sentence names, the best first: only to find which entry is meant, never to answer from.
   * They may match in part only: whether one is what was named, the engine decides by its name.
   */
  search(mention: string): Promise<readonly RegisterItem[]>;
  /** What is for sale of an entry now, found by its name. */
  forSale(entry: RegisterItem): Promise<readonly ListingItem[]>;
  /** One entry as it is now; null when there is none. */
  entry(handle: string): Promise<RegisterEntry | null>;
}

/** What is looked for: words of a kind, a place or a producer, the stars and the price. Prices are whole đồng, both included. */
export interface Sought {
  readonly words: string;
  readonly stars: readonly (3 | 4 | 5)[];
  readonly priceMin: number | null;
  readonly priceMax: number | null;
}

/** What the search finds for that: for sale now, and in the register. Both may match in part only. */
export interface Found {
  readonly listings: readonly ListingItem[];
  readonly entries: readonly RegisterItem[];
}

/** Searches with constraints. Throws a RegisterUnavailable when the shop cannot be read. */
export interface GoodsPort {
  find(sought: Sought): Promise<Found>;
}

/** Looks up what codes on packages say. Throws a RegisterUnavailable. */
export interface CodePort {
  /** The entries with a decision or certificate of that number. */
  numbered(number: string): Promise<readonly RegisterItem[]>;
  /** The handle of the entry behind something for sale; null when there is none. */
  listed(handle: string): Promise<string | null>;
}

/** What a look-up of an order gives: the address of its page, which is for its owner only. */
export type LookedUp =
  | { readonly kind: "found"; readonly url: string }
  /** Code and digits do not fit. */
  | { readonly kind: "unknown" }
  | { readonly kind: "too_many_tries" };

/** Looks orders up. Throws a RegisterUnavailable. */
export interface OrderPort {
  lookUp(order: OrderKey, language: Language): Promise<LookedUp>;
}

/** Thrown by the port when the register cannot be read. */
export class RegisterUnavailable extends Error {
  override readonly name = "RegisterUnavailable";
}

/** What a language model may choose among: what is asked, and which of the entries that were found. */
export interface Choice {
  readonly text: string;
  readonly intents: readonly ProductIntent[];
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

/**
 * A language model beside the rules, asked only where these read nothing. Whatever it answers is checked: it never writes a word of an answer
 * and never brings in an entry. It may throw or answer with anything.
 */
export interface ModelPort {
  choose(choice: Choice): Promise<unknown>;
}

/** What the engine may ask and point to. */
export interface Knowledge {
  /** Without a `find` lists and gifts are answered with a link to the search; without a `numbered` no number is known. */
  readonly register: RegisterPort & Partial<GoodsPort & CodePort>;
  /** A language model that is asked where the rules read nothing; off without it. */
  readonly model?: ModelPort;
  /** Without it orders are answered with a link to the shop. */
  readonly orders?: OrderPort;
  /** Address of the shop, for links. */
  readonly shopUrl: string;
}

export type Reply = BotReply;
