import { LRUCache } from "lru-cache";
import { respond } from "../engine/respond.js";
import { type ChatState, type Knowledge, NEW_CHAT, type Reply } from "../engine/types.js";

/** A message as it comes in from any channel. */
export interface Inbound {
  readonly channel: "web" | "console" | "telegram";
  /** The chat within its channel. */
  readonly chat: string;
  /** The message within its chat: the same one twice is answered once. */
  readonly id: string;
  readonly text: string;
}

/** Takes a message and tells what to say to it. */
export type Talk = (message: Inbound) => Promise<readonly Reply[]>;

interface Conversation {
  state: ChatState;
  /** Ends when the last message that came in is answered. */
  lane: Promise<unknown>;
  /** The answers to the last messages, by their ids. */
  readonly answered: LRUCache<string, Promise<readonly Reply[]>>;
}

const HOUR_MS = 3_600_000;

/** How much is remembered: chats by count and by time since their last message, answers by count. */
const LIMITS = { chats: 10_000, chatMs: 24 * HOUR_MS, answersOfAChat: 50 };

/**
 * All chats of this process: one lane for each chat, so that its messages are answered in order; a message seen before gets
 * the same answers and is not processed twice. Lives in memory: a restart forgets the chats.
 */
export function createConversations(knowledge: Knowledge, limits: Partial<typeof LIMITS> = {}): { talk: Talk } {
  const { chats, chatMs, answersOfAChat } = { ...LIMITS, ...limits };
  const conversations = new LRUCache<string, Conversation>({ max: chats, ttl: chatMs, updateAgeOnGet: true });

  function conversationOf(key: string): Conversation {
    const known = conversations.get(key);
    if (known !== undefined) return known;
    const fresh = {
      state: NEW_CHAT,
      lane: Promise.resolve(),
      answered: new LRUCache<string, Promise<readonly Reply[]>>({ max: answersOfAChat }),
    };
    conversations.set(key, fresh);
    return fresh;
  }

  return {
    talk({ channel, chat, id, text }) {
      const conversation = conversationOf(`${channel}:${chat}`);
      const before = conversation.answered.get(id);
      if (before !== undefined) return before;
      const answer = conversation.lane.then(async () => {
        const turn = await respond(conversation.state, text, knowledge);
        conversation.state = turn.state;
        return turn.replies;
      });
      // A message that failed by a bug of ours must neither block its chat nor be remembered as answered.
      conversation.lane = answer.catch(() => conversation.answered.delete(id));
      conversation.answered.set(id, answer);
      return answer;
    },
  };
}
