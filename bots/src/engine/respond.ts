import type { RegisterItem } from "@cho-ocop/contracts";
import { answerEntry, answerFixed, answerForSale, askWhich } from "./answer.js";
import { indexNames, type NameIndex } from "./link.js";
import { normalise } from "./normalise.js";
import { answerTopic } from "./programme.js";
import {
  type ChatState,
  type Knowledge,
  type ProductIntent,
  type RegisterPort,
  RegisterUnavailable,
  type Reply,
  type Unrecorded,
} from "./types.js";
import { mentionsOf, understand } from "./understand.js";

/** Questions on a product that the register cannot answer, after which it still says what it knows of the product. */
const TELLS_STARS_TOO: ReadonlySet<Unrecorded> = new Set(["price", "buy", "other_fact"]);

/** Questions that what is for sale in the shop answers. */
const SOLD_HERE: ReadonlySet<Unrecorded> = new Set(["price", "buy"]);

/** What one message leads to: what the chat remembers from now on, and what is said. */
export interface Turn {
  readonly state: ChatState;
  readonly replies: readonly Reply[];
}

/** The entries that the search finds for what a message may name. */
async function indexFor(text: string, state: ChatState, register: RegisterPort): Promise<NameIndex> {
  const found = await Promise.all(mentionsOf(text, state).map((mention) => register.search(mention)));
  return indexNames([...new Map(found.flat().map((item) => [item.handle, item])).values()]);
}

const CHOSEN = /^#(\d{1,9})\.(\d)$/;
const ORDINAL =
  /^(?:cai|so|thu|loai|mon|san pham|chon|the|number|option|no|)\s*(?:thu|so)?\s*(?:#|-)?\s*([1-9]|nhat|hai|nhi|ba|tu|bon|nam|first|second|third)\s*(?:nhe|nha|a|di|one)?[.!)]?$/;
const ORDINALS: Readonly<Record<string, number>> = {
  nhat: 1,
  first: 1,
  hai: 2,
  nhi: 2,
  second: 2,
  ba: 3,
  third: 3,
  tu: 4,
  bon: 4,
  nam: 5,
};

/** Which of the offered entries a message chooses: its number, `old` for a button of an earlier list, null when it chooses none. */
function chosen(text: string, folded: string, state: ChatState): number | "old" | null {
  const button = CHOSEN.exec(text);
  if (button !== null) return Number(button[1]) === state.pending?.id ? Number(button[2]) : "old";
  if (state.pending === null) return null;
  const word = ORDINAL.exec(folded)?.[1];
  return word === undefined ? null : (ORDINALS[word] ?? Number(word));
}

/**
 * Answers one message of a chat. Never throws, whatever the text: when the register cannot be read, that is said.
 * Which entry is meant is found by the search; what is said of it is looked up as it is now.
 */
export async function respond(state: ChatState, text: string, knowledge: Knowledge): Promise<Turn> {
  try {
    const turn = await answer(state, text, knowledge);
    return introduce(state, turn);
  } catch (error) {
    if (!(error instanceof RegisterUnavailable)) throw error;
    return { state, replies: [answerFixed("unavailable", state.language, knowledge.shopUrl)] };
  }
}

/** The first answer of a chat says that a machine is speaking (Law on artificial intelligence 134/2025/QH15). */
function introduce(before: ChatState, turn: Turn): Turn {
  const state = { ...turn.state, greeted: true };
  const [first, ...others] = turn.replies;
  if (before.greeted || first === undefined || /trợ lý tự động|automated assistant/.test(first.text)) {
    return { state, replies: turn.replies };
  }
  const who = state.language === "vi" ? "(Trợ lý tự động trả lời)" : "(Answered by an automated assistant)";
  return { state, replies: [{ ...first, text: `${who}\n${first.text}` }, ...others] };
}

async function answer(state: ChatState, text: string, knowledge: Knowledge): Promise<Turn> {
  const { register, shopUrl } = knowledge;
  const folded = normalise(text)
    .map((word) => word.folded)
    .join(" ");
  const choice = chosen(text.trim(), folded, state);
  if (choice === "old") return { state, replies: [answerFixed("old_list", state.language, shopUrl)] };
  if (choice !== null && state.pending !== null) {
    const handle = state.pending.handles[choice - 1];
    if (handle === undefined) return { state, replies: [answerFixed("no_such_choice", state.language, shopUrl)] };
    const { intents, premise } = state.pending;
    return tell({ ...state, pending: state.pending }, handle, intents, premise, knowledge);
  }

  const reading = understand(text, state, await indexFor(text, state, register));
  const { wish, linked, language } = reading;
  const fixed = (which: Parameters<typeof answerFixed>[0]): Turn => ({
    state: { ...state, language },
    replies: [answerFixed(which, language, shopUrl)],
  });
  if (wish.kind === "topic") {
    return { state: { ...state, language }, replies: [{ text: answerTopic(wish.topic, language) }] };
  }
  if (wish.kind === "unrecorded") {
    const turn = fixed(wish.what);
    if (linked.kind !== "one") return turn;
    const onSale = SOLD_HERE.has(wish.what) ? await register.forSale(linked.match.item) : [];
    const first = onSale.length > 0 ? [answerForSale(onSale, language, shopUrl)] : turn.replies;
    // The product of the question stays the product of the chat: "giá bao nhiêu?" – "thế của ai?"
    const { handle } = linked.match.item;
    if (!TELLS_STARS_TOO.has(wish.what)) return { ...turn, state: { ...turn.state, lastHandle: handle } };
    // Who asks where to buy "nước mắm … 3 sao" must hear that its certificate was revoked.
    const told = await tell(turn.state, handle, ["stars"], reading.premise, knowledge);
    return { state: told.state, replies: [...first, ...told.replies] };
  }
  if (wish.kind !== "product" && wish.kind !== "same_again") return fixed(wish.kind);

  const intents: readonly ProductIntent[] = wish.kind === "product" ? wish.intents : state.lastIntents;
  const next = { ...state, language };
  switch (linked.kind) {
    case "one":
      return tell(next, linked.match.item.handle, intents, reading.premise, knowledge);
    case "several":
      return offer(
        next,
        linked.matches.map((match) => match.item),
        intents,
        reading.premise,
        false,
      );
    case "none":
      if (!linked.asked) {
        return state.lastHandle === null
          ? fixed("which_product")
          : tell(next, state.lastHandle, intents, reading.premise, knowledge);
      }
      return linked.near.length > 0
        ? offer(next, linked.near, intents, reading.premise, true, shopUrl)
        : fixed("not_found");
  }
}

/** Answers on one entry as it is now. */
async function tell(
  state: ChatState,
  handle: string,
  intents: readonly ProductIntent[],
  premise: number | null,
  { register, shopUrl }: Knowledge,
): Promise<Turn> {
  const entry = await register.entry(handle);
  if (entry === null) return { state, replies: [answerFixed("not_found", state.language, shopUrl)] };
  return {
    state: { ...state, lastHandle: handle, lastIntents: intents },
    replies: [answerEntry(entry, intents, premise, state.language, shopUrl)],
  };
}

function offer(
  state: ChatState,
  items: readonly RegisterItem[],
  intents: readonly ProductIntent[],
  premise: number | null,
  near: boolean,
  shopUrl?: string,
): Turn {
  const id = state.lists + 1;
  const reply = askWhich(items, id, state.language, near);
  const search = shopUrl === undefined ? undefined : answerFixed("not_found", state.language, shopUrl).cards;
  const pending = { id, handles: items.map((item) => item.handle), intents, premise };
  return {
    state: { ...state, lists: id, pending },
    replies: [search === undefined ? reply : { ...reply, cards: search }],
  };
}
