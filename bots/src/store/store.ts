import type { ChatState, Reply } from "../engine/types.js";

export const CHANNELS = ["web", "console", "telegram", "zalo_bot", "zalo_oa", "zalo_personal"] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** What the text of a message is: words, where its channel has a picture, or what a code says that was seen in one. */
export type Content = "words" | "picture" | "code";

/** A message as it comes in from any channel. */
export interface Inbound {
  readonly channel: ChannelName;
  /** The chat within its channel. */
  readonly chat: string;
  /** The message within its chat: the same one twice is answered once. */
  readonly id: string;
  readonly text: string;
  /** Words where it is not said. */
  readonly content?: Content;
  /** The platform's message that the answer quotes, in groups. */
  readonly quotes?: string;
  /** Whose tries to look an order up are counted, where that is not the chat. */
  readonly asker?: string;
}

/** A message that waits for its answer. */
export interface Question {
  readonly kind: "question";
  readonly channel: ChannelName;
  readonly asker: string;
  readonly text: string;
  readonly content: Content;
  /** How often it was tried and failed. */
  readonly failures: number;
  readonly state: ChatState;
}

/** A reply that waits to be sent. */
export interface Sending {
  readonly kind: "sending";
  readonly channel: ChannelName;
  readonly chat: string;
  readonly reply: Reply;
  readonly quotes: string | null;
  readonly failures: number;
}

export type Task = Question | Sending;

/** What came of a task. Written down together with the end of the task, or not at all. */
export type Outcome =
  | {
      readonly kind: "answered";
      readonly state: ChatState;
      readonly replies: readonly Reply[];
      /** Nobody sends these replies: whoever asked fetches them. */
      readonly fetched: boolean;
      /** Deletes everything else that is known of the chat. */
      readonly forget: boolean;
      /** Why this is not the answer, where it is an apology: a dead letter. */
      readonly failure?: string;
    }
  | { readonly kind: "sent"; readonly receipt: string | null }
  /** Try again after that time, during which the chat rests: its messages keep their order. */
  | { readonly kind: "later"; readonly afterMs: number; readonly reason: string; readonly countsAsFailure: boolean }
  /** Will never be sent: a dead letter. */
  | { readonly kind: "undeliverable"; readonly reason: string };

export type Work = (task: Task) => Promise<Outcome>;

/** A reply with its number: numbers of one chat rise. */
export interface NumberedReply {
  readonly number: string;
  /** The message that it answers. */
  readonly message: string;
  readonly reply: Reply;
}

/** A message or a reply that was given up. Holds no words of a person. */
export interface DeadLetter {
  readonly id: string;
  readonly kind: "question" | "reply";
  readonly channel: ChannelName;
  readonly failures: number;
  readonly reason: string;
  readonly at: string;
}

/** How much waits. */
export interface Backlog {
  readonly questions: number;
  readonly replies: number;
  readonly deadLetters: number;
  /** Age of what has waited longest, in seconds. */
  readonly oldestSeconds: number;
}

/** Where messages, replies and what chats remember are written down. Methods reject when the store cannot be reached. */
export interface Store {
  /** Writes a message down; false when it was written down before. */
  accept(message: Inbound): Promise<boolean>;
  /**
   * Takes the next task of one chat of a channel on which nobody else works, and writes down what `work` makes of it.
   * A chat's replies go out before its next message is answered. False when nothing is due.
   */
  next(channel: ChannelName, work: Work): Promise<boolean>;
  /** The replies to a message; null while it waits. */
  repliesTo(message: Pick<Inbound, "channel" | "chat" | "id">): Promise<readonly Reply[] | null>;
  /** The replies of a chat after a number, or its last ones, in order. */
  repliesOf(channel: ChannelName, chat: string, after: string | null): Promise<readonly NumberedReply[]>;
  /** Tells when a chat has been answered, by whichever process; `null` when answers may have been missed. */
  onAnswered(listener: (chat: { readonly channel: ChannelName; readonly chat: string } | null) => void): () => void;
  /** Forgets what is older than it needs to be. */
  prune(): Promise<void>;
  deadLetters(): Promise<readonly DeadLetter[]>;
  /** Sends a reply that was given up once more; false when there is none of that id. */
  revive(id: string): Promise<boolean>;
  backlog(): Promise<Backlog>;
  /** Changes what is kept sealed under a name while nobody else does; null from `change` leaves it as it is. */
  changeSealed(name: string, change: (sealed: Buffer | null) => Promise<Buffer | null>): Promise<void>;
  close(): Promise<void>;
}

/** How long a chat rests whose task broke off: without a rest it would be taken first again and again, and nothing else. */
export const AFTER_A_BUG_MS = 1000;

/** How many replies of a chat are given at once. */
export const REPLIES_AT_ONCE = 50;
