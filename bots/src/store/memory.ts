import { LRUCache } from "lru-cache";
import { type ChatState, NEW_CHAT, type Reply } from "../engine/types.js";
import {
  AFTER_A_BUG_MS,
  type ChannelName,
  type DeadLetter,
  type Inbound,
  type NumberedReply,
  type Outcome,
  REPLIES_AT_ONCE,
  type Store,
  type Task,
} from "./store.js";

interface Message {
  readonly inbound: Inbound;
  failures: number;
  failure: string | null;
  replies: readonly Reply[] | null;
}

interface Outgoing {
  readonly number: number;
  readonly message: Message;
  readonly reply: Reply;
  failures: number;
  failure: string | null;
  done: boolean;
}

interface Chat {
  readonly channel: ChannelName;
  readonly chat: string;
  state: ChatState;
  busy: boolean;
  restUntil: number;
  messages: Map<string, Message>;
  outgoing: Outgoing[];
}

const HOUR_MS = 3_600_000;
const LIMITS = { chats: 10_000, messagesOfAChat: 50 };

/** The store of one process, for the terminal and for tests: a restart forgets everything. */
export function memoryStore(limits: Partial<typeof LIMITS> = {}): Store {
  const { chats: most, messagesOfAChat } = { ...LIMITS, ...limits };
  const chats = new LRUCache<string, Chat>({ max: most, ttl: 24 * HOUR_MS, updateAgeOnGet: true });
  const listeners = new Set<Parameters<Store["onAnswered"]>[0]>();
  let numbers = 0;
  const sealed = new Map<string, Buffer>();
  let sealing: Promise<void> = Promise.resolve();

  const keyOf = (channel: ChannelName, chat: string): string => `${channel}:${chat}`;
  const messagesOf = ({ messages }: Chat): Message[] => [...messages.values()];
  const waiting = (chat: Chat): Message | undefined => messagesOf(chat).find(({ replies }) => replies === null);
  const unsent = (chat: Chat): Outgoing | undefined => chat.outgoing.find(({ done }) => !done);

  function write(chat: Chat, head: Message | Outgoing, outcome: Outcome): void {
    switch (outcome.kind) {
      case "answered": {
        const message = head as Message;
        message.replies = outcome.replies;
        message.failure = outcome.failure ?? null;
        chat.state = outcome.state;
        if (outcome.forget) {
          chat.messages = new Map([...chat.messages].filter(([, one]) => one === message || one.replies === null));
          chat.outgoing = [];
        }
        for (const reply of outcome.replies) {
          numbers += 1;
          chat.outgoing.push({ number: numbers, message, reply, failures: 0, failure: null, done: outcome.fetched });
        }
        return;
      }
      case "later":
        head.failures += outcome.countsAsFailure ? 1 : 0;
        chat.restUntil = performance.now() + outcome.afterMs;
        return;
      case "sent":
        (head as Outgoing).done = true;
        return;
      case "undeliverable":
        Object.assign(head, { done: true, failures: head.failures + 1, failure: outcome.reason });
    }
  }

  const taskOf = (chat: Chat, head: Message | Outgoing): Task =>
    "reply" in head
      ? {
          kind: "sending",
          channel: chat.channel,
          chat: chat.chat,
          reply: head.reply,
          quotes: head.message.inbound.quotes ?? null,
          failures: head.failures,
        }
      : {
          kind: "question",
          channel: chat.channel,
          asker: head.inbound.asker ?? `${chat.channel}:${chat.chat}`,
          text: head.inbound.text,
          content: head.inbound.content ?? "words",
          failures: head.failures,
          state: chat.state,
        };

  const dead = (chat: Chat): DeadLetter[] =>
    [
      ...messagesOf(chat).map((one) => ({ ...one, kind: "question" as const, id: one.inbound.id })),
      ...chat.outgoing.map((one) => ({ ...one, kind: "reply" as const, id: String(one.number) })),
    ].flatMap(({ id, kind, failures, failure }) =>
      failure === null ? [] : [{ id, kind, channel: chat.channel, failures, reason: failure, at: "" }],
    );

  return {
    async accept(inbound) {
      const key = keyOf(inbound.channel, inbound.chat);
      const chat: Chat = chats.get(key) ?? {
        channel: inbound.channel,
        chat: inbound.chat,
        state: NEW_CHAT,
        busy: false,
        restUntil: 0,
        messages: new Map(),
        outgoing: [],
      };
      if (chat.messages.has(inbound.id)) return false;
      chat.messages.set(inbound.id, { inbound, failures: 0, failure: null, replies: null });
      for (const [id, { replies }] of chat.messages)
        if (chat.messages.size > messagesOfAChat && replies !== null) chat.messages.delete(id);
      chats.set(key, chat);
      return true;
    },

    async next(channel, work) {
      const chat = [...chats.values()].find(
        (one) =>
          one.channel === channel &&
          !one.busy &&
          one.restUntil <= performance.now() &&
          (unsent(one) ?? waiting(one)) !== undefined,
      );
      const head = chat && (unsent(chat) ?? waiting(chat));
      if (chat === undefined || head === undefined) return false;
      chat.busy = true;
      try {
        const outcome = await work(taskOf(chat, head));
        write(chat, head, outcome);
        if (outcome.kind === "answered") for (const listener of [...listeners]) listener(chat);
        return true;
      } catch (error) {
        chat.restUntil = performance.now() + AFTER_A_BUG_MS;
        throw error;
      } finally {
        chat.busy = false;
      }
    },

    repliesTo: async ({ channel, chat, id }) => chats.get(keyOf(channel, chat))?.messages.get(id)?.replies ?? null,

    async repliesOf(channel, chat, after) {
      const all = (chats.get(keyOf(channel, chat))?.outgoing ?? []).map(
        ({ number, message, reply }): NumberedReply => ({
          number: String(number),
          message: message.inbound.id,
          reply,
        }),
      );
      return after === null
        ? all.slice(-REPLIES_AT_ONCE)
        : all.filter(({ number }) => Number(number) > Number(after)).slice(0, REPLIES_AT_ONCE);
    },

    onAnswered(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    prune: async () => {},
    deadLetters: async () => [...chats.values()].flatMap(dead),

    async revive(id) {
      const one = [...chats.values()]
        .flatMap(({ outgoing }) => outgoing)
        .find(({ number, failure }) => String(number) === id && failure !== null);
      if (one !== undefined) Object.assign(one, { done: false, failures: 0, failure: null });
      return one !== undefined;
    },

    async backlog() {
      const all = [...chats.values()];
      return {
        questions: all.flatMap(messagesOf).filter(({ replies }) => replies === null).length,
        replies: all.flatMap(({ outgoing }) => outgoing).filter(({ done }) => !done).length,
        deadLetters: all.flatMap(dead).length,
        oldestSeconds: 0,
      };
    },

    async changeSealed(name, change) {
      const before = sealing;
      let done = (): void => undefined;
      sealing = new Promise((resolve) => {
        done = resolve;
      });
      await before;
      try {
        const made = await change(sealed.get(name) ?? null);
        if (made !== null) sealed.set(name, made);
      } finally {
        done();
      }
    },

    close: async () => {},
  };
}
