import type { ReadQr } from "@cho-ocop/qr";
import { isLink, respondToCode, respondToFault } from "../engine/code.js";
import { respond, type Turn } from "../engine/respond.js";
import { type ChatState, type Knowledge, NEW_CHAT, type Reply } from "../engine/types.js";
import type { OrdersOf } from "../register/order-client.js";
import type { ChannelName, Outcome, Question, Sending, Work } from "../store/store.js";
import { command, linkedEntry } from "./commands.js";
import { type Capabilities, degrade } from "./degrade.js";
import { lookInto, type Picture } from "./pictures.js";
import { describeFailure, QUESTION_TRIES, retryDelayMs, SENDING_TRIES } from "./retry.js";

/** Thrown by a channel that could not send, where it knows more than that. */
export class NotSent extends Error {
  override readonly name = "NotSent";
  constructor(
    /** What may be written down of it. */
    readonly reason: string,
    /** When the platform lets us try again, in milliseconds; "never" when it will not take this reply at all. */
    readonly again: number | "never",
  ) {
    super(reason);
  }
}

/** How replies reach a channel. */
export interface Delivery {
  readonly can: Capabilities;
  /** Sends one reply and gives the platform's number of it; null where whoever asked fetches the replies. */
  readonly send: ((sending: Sending) => Promise<string | null>) | null;
  /** Fetches a picture from where the channel said that it is; missing where nobody sends any. */
  readonly picture?: (place: string) => Promise<Picture>;
}

/** What the bots know. Orders are looked up for somebody, whose tries are counted. */
export interface Sources extends Omit<Knowledge, "orders"> {
  readonly ordersOf?: OrdersOf;
  /** Missing where no channel carries pictures. */
  readonly readQr?: ReadQr;
}

const knowledgeFor = ({ ordersOf, readQr: _, ...known }: Sources, { asker }: Question): Knowledge =>
  ordersOf === undefined ? known : { ...known, orders: ordersOf(asker) };

const APOLOGY: Reply = {
  text: "Có lỗi ở phía chúng tôi, tin nhắn này chưa được trả lời. Bạn hỏi lại cách khác giúp nhé.\nSomething went wrong on our side: this message was not answered. Please ask in another way.",
};

/** A link from a packet or a page leads to one entry: the same as choosing it from a list of one. */
function follow(handle: string, state: ChatState, knowledge: Knowledge): Promise<Turn> {
  const id = state.lists + 1;
  const pending = { id, handles: [handle], intents: ["overview"], premise: null } as const;
  return respond({ ...state, lists: id, pending }, `#${id}.1`, knowledge);
}

/** What is said to words that are no command. */
function toWords(text: string, state: ChatState, knowledge: Knowledge): Promise<Turn> {
  const handle = linkedEntry(text);
  if (handle !== undefined) return follow(handle, state, knowledge);
  if (isLink(text)) return respondToCode(state, text, knowledge);
  // "/start" and other commands that are none of ours are read as their words.
  return respond(state, text.replace(/^\/(\w+)(@\w+)?/, "$1"), knowledge);
}

/** How long a question rests while too many pictures are being looked into. */
const BUSY_MS = 1000;

async function answer(question: Question, sources: Sources, { can, send, picture }: Delivery): Promise<Outcome> {
  const knowledge = knowledgeFor(sources, question);
  const { text, content, failures } = question;
  // What the chat remembers may be the cause of the failure, so the last try goes without it.
  const lastTry = failures + 1 >= QUESTION_TRIES;
  const state = lastTry
    ? { ...NEW_CHAT, language: question.state.language, languageChosen: question.state.languageChosen }
    : question.state;
  const answered = (turn: Turn, forget = false, failure?: string): Outcome => ({
    kind: "answered",
    state: turn.state,
    replies: turn.replies.flatMap((reply) => degrade(reply, can)),
    fetched: send === null,
    forget,
    ...(failure === undefined ? {} : { failure }),
  });
  try {
    if (content === "code") return answered(await respondToCode(state, text, knowledge));
    if (content === "picture") {
      const seen = await lookInto((await picture?.(text)) ?? "gone", sources.readQr, sources.shopUrl);
      if (seen.kind === "busy") return { kind: "later", afterMs: BUSY_MS, reason: "busy", countsAsFailure: false };
      if (seen.kind === "fault") return answered(await respondToFault(state, seen.fault, knowledge));
      return answered(await respondToCode(state, seen.text, knowledge));
    }
    const commanded = command(text, state);
    if (commanded !== null) return answered(commanded, commanded.forget);
    return answered(await toWords(text, state, knowledge));
  } catch (error) {
    const reason = describeFailure(error);
    console.error(`[bots] a question failed: ${reason}`);
    if (lastTry) return answered({ state: question.state, replies: [APOLOGY] }, false, reason);
    return { kind: "later", afterMs: retryDelayMs(failures + 1), reason, countsAsFailure: true };
  }
}

async function deliver(sending: Sending, send: NonNullable<Delivery["send"]>): Promise<Outcome> {
  try {
    return { kind: "sent", receipt: await send(sending) };
  } catch (error) {
    const reason = error instanceof NotSent ? error.reason : describeFailure(error);
    if (error instanceof NotSent && error.again === "never") return { kind: "undeliverable", reason };
    // A platform that says when to come back has not failed: that may go on as long as it likes.
    if (error instanceof NotSent && error.again !== "never")
      return { kind: "later", afterMs: error.again, reason, countsAsFailure: false };
    const failures = sending.failures + 1;
    if (failures >= SENDING_TRIES) return { kind: "undeliverable", reason };
    return { kind: "later", afterMs: retryDelayMs(failures), reason, countsAsFailure: true };
  }
}

/** What is done with the tasks of a channel: questions are answered by the engine, replies are sent by the channel. */
export function workOf(sources: Sources, deliveryOf: (channel: ChannelName) => Delivery): Work {
  return (task) => {
    const delivery = deliveryOf(task.channel);
    if (task.kind === "question") return answer(task, sources, delivery);
    if (delivery.send === null) return Promise.resolve({ kind: "undeliverable", reason: "channel is off" });
    return deliver(task, delivery.send);
  };
}
