import type { RegisterItem } from "@cho-ocop/contracts";
import { answerEntry, answerFixed, askWhich } from "./answer.js";
import { indexNames, type Linked, type NameIndex } from "./link.js";
import { answerTopic } from "./programme.js";
import {
  type ChatState,
  type Knowledge,
  type ProductIntent,
  RegisterUnavailable,
  type Reply,
  type Unrecorded,
} from "./types.js";
import { type Reading, understand } from "./understand.js";

/** Questions on a product that the register cannot answer, after which it still says what it knows of the product. */
const TELLS_STARS_TOO: ReadonlySet<Unrecorded> = new Set(["price", "buy", "other_fact"]);

/** What one message leads to: what the chat remembers from now on, and what is said. */
export interface Turn {
  readonly state: ChatState;
  readonly replies: readonly Reply[];
}

const indexes = new WeakMap<readonly RegisterItem[], NameIndex>();

/** The index of a list of names, made once for each list. */
function indexOf(names: readonly RegisterItem[]): NameIndex {
  const known = indexes.get(names);
  if (known !== undefined) return known;
  const index = indexNames(names);
  indexes.set(names, index);
  return index;
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
 * Looks entries up as they are now; the names it finds them by may be a minute old.
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
  const index = indexOf(await register.names());
  const reading = understand(text, state, index);
  const language = reading.language;
  const fixed = (which: Parameters<typeof answerFixed>[0]): Turn => ({
    state: { ...state, language },
    replies: [answerFixed(which, language, shopUrl)],
  });

  const choice = chosen(text.trim(), reading.folded, state);
  if (choice === "old") return { state, replies: [answerFixed("old_list", state.language, shopUrl)] };
  if (choice !== null && state.pending !== null) {
    const handle = state.pending.handles[choice - 1];
    if (handle === undefined) return { state, replies: [answerFixed("no_such_choice", state.language, shopUrl)] };
    const { intents, premise } = state.pending;
    return tell({ ...state, pending: state.pending }, handle, intents, premise, knowledge);
  }

  const { wish } = reading;
  if (wish.kind === "topic") {
    return { state: { ...state, language }, replies: [{ text: answerTopic(wish.topic, language) }] };
  }
  if (wish.kind === "unrecorded") {
    const turn = fixed(wish.what);
    if (reading.linked.kind !== "one") return turn;
    // The product of the question stays the product of the chat: "giá bao nhiêu?" – "thế của ai?"
    const { handle } = reading.linked.match.item;
    if (!TELLS_STARS_TOO.has(wish.what)) return { ...turn, state: { ...turn.state, lastHandle: handle } };
    // Who asks where to buy "nước mắm … 3 sao" must hear that its certificate was revoked.
    const told = await tell(turn.state, handle, ["stars"], reading.premise, knowledge);
    return { state: told.state, replies: [...turn.replies, ...told.replies] };
  }
  if (wish.kind !== "product" && wish.kind !== "same_again") return fixed(wish.kind);

  const intents: readonly ProductIntent[] = wish.kind === "product" ? wish.intents : state.lastIntents;
  const next = { ...state, language };
  const linked = await lookAgain(reading, state, knowledge, text);
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

/** What the register itself finds, when none of the known names fits: an entry may have been recorded a moment ago. */
async function lookAgain(reading: Reading, state: ChatState, { register }: Knowledge, text: string): Promise<Linked> {
  const { linked } = reading;
  if (linked.kind !== "none" || !linked.asked || reading.rest === "") return linked;
  const found = await register.search(reading.rest);
  if (found.length === 0) return linked;
  const known = await register.names();
  const handles = new Set(known.map((item) => item.handle));
  const fresh = found.filter((item) => !handles.has(item.handle));
  if (fresh.length === 0) return linked;
  return understand(text, state, indexNames([...known, ...fresh])).linked;
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
