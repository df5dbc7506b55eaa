import type { BotReply, ListingItem, RegisterEntry, RegisterItem } from "@cho-ocop/contracts";

export type Language = "vi" | "en";

/** What can be asked of a product of the register. */
export const PRODUCT_INTENTS = ["stars", "is_ocop", "producer", "origin", "validity", "overview"] as const;
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

/** What a person wants, apart from which product it is about. */
export type Wish =
  | { readonly kind: "product"; readonly intents: readonly ProductIntent[] }
  | { readonly kind: "topic"; readonly topic: Topic }
  | { readonly kind: "unrecorded"; readonly what: Unrecorded }
  | { readonly kind: "greeting" | "thanks" | "abuse" | "out_of_scope" | "same_again" };

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

/** Thrown by the port when the register cannot be read. */
export class RegisterUnavailable extends Error {
  override readonly name = "RegisterUnavailable";
}

/** What the engine may ask and point to. */
export interface Knowledge {
  readonly register: RegisterPort;
  /** Address of the shop, for links. */
  readonly shopUrl: string;
}

export type Reply = BotReply;
