import type { Router } from "express";
import type { Conversations } from "../chat/conversations.js";
import type { Limits } from "../chat/limits.js";
import { describeFailure } from "../chat/retry.js";
import { tidy } from "../chat/tidy.js";
import type { ChannelName, Inbound } from "../store/store.js";

/** How a channel is: its platform refuses the login, somebody else uses it or it was stopped, or its network is away. */
export type ChannelHealth = "connecting" | "connected" | "needs_login" | "blocked";

/** A channel while it runs. */
export interface Channel {
  health(): ChannelHealth;
  /** What its platform posts to. */
  readonly routes: Router;
  /** Takes no more messages; what was received is written down. */
  stop(): Promise<void>;
}

/** A message of a platform, and who spoke: only to count how much somebody writes. */
export interface Spoken {
  readonly inbound: Inbound;
  readonly user: string;
}

/** Said once to who writes too fast. */
export const TOO_FAST = "Bạn nhắn nhanh quá, chờ một phút nhé. / Too many messages, wait a minute please.";

/** Whatever a platform says of a message in words: an empty one asks for help. */
export const wordsOf = (text: string): string => {
  const words = tidy(text);
  return words === "" ? "/help" : words;
};

/** Writes down what is said, as much of it as one person may say. `warn` tells who writes too fast. */
export function listener(options: {
  channel: ChannelName;
  conversations: Conversations;
  limits: Limits;
  warn: (chat: string) => Promise<unknown>;
}): (spoken: Spoken) => Promise<void> {
  const { channel, conversations, limits, warn } = options;
  return async ({ inbound, user }) => {
    const admitted = await limits.admit({ user: `${channel}:${user}`, chat: `${channel}:${inbound.chat}` });
    if (admitted.ok) await conversations.accept(inbound);
    else if (admitted.first)
      // A courtesy: nobody is left without an answer when it fails.
      warn(inbound.chat).catch((error: unknown) => console.error(`[bots] ${channel}: ${describeFailure(error)}`));
  };
}
