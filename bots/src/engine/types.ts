import type { BotReply, ListingItem, RegisterEntry, RegisterItem } from "@cho-ocop/contracts";
import type { ModelPort } from "./model.js";

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

/** What a person wants, apart from which product it is about. */
export type Wish =
  | { readonly kind: "product"; readonly intents: readonly ProductIntent[] }
  | { readonly kind: "topic"; readonly topic: Topic }
  | { readonly kind: "unrecorded"; readonly what: Unrecorded }
  | { readonly kind: "compare"; readonly by: "stars" | "producer" }
  | { readonly kind: "search"; readonly gift: boolean }
  | { readonly kind: "track"; readonly order: OrderKey | null }
  | {
      readonly kind:
        | "greeting"
        | "thanks"
        | "abuse"
        | "complaint"
        | "human"
        | "privacy"
        | "out_of_scope"
        | "same_again";
    };

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
  readonly lastHandle: string | null;
  readonly lastIntents: readonly ProductIntent[];
  readonly pending: Pending | null;
  readonly lists: number;
  /** The products of the last answer that spoke of several: "còn loại kia?" is the other one. */
  readonly spoken?: readonly string[];
}

export const NEW_CHAT: ChatState = {
  greeted: false,
  language: "vi",
  lastHandle: null,
  lastIntents: [],
  pending: null,
  lists: 0,
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

/** Looks orders up. `link` is the address of the order's page, for its owner only; null when code and digits do not fit. Throws a RegisterUnavailable. */
export interface OrderPort {
  lookUp(order: OrderKey): Promise<string | null>;
}

/** Thrown by the port when the register cannot be read. */
export class RegisterUnavailable extends Error {
  override readonly name = "RegisterUnavailable";
}

/** What the engine may ask and point to. */
export interface Knowledge {
  /** Without a `find` lists and gifts are answered with a link to the search. */
  readonly register: RegisterPort & Partial<GoodsPort>;
  /** A language model that is asked where the rules read nothing; off without it. */
  readonly model?: ModelPort;
  /** Without it orders are answered with a link to the shop. */
  readonly orders?: OrderPort;
  /** Address of the shop, for links. */
  readonly shopUrl: string;
}

export type Reply = BotReply;
