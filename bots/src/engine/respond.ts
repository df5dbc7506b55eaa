import type { RegisterItem } from "@cho-ocop/contracts";
import { askAge, isAlcohol, saysOfAge } from "./age.js";
import { answerEntry, answerForSale, answerOrder, askWhich } from "./answer.js";
import { chosen, pointed } from "./choices.js";
import { answerFixed, type FixedAnswer } from "./fixed.js";
import { indexNames, type NameIndex } from "./link/names.js";
import { adviceOf } from "./model.js";
import { normalise } from "./normalise.js";
import { answerTopic } from "./programme.js";
import { answerCompare, answerSearch, chosenFrom, soughtIn } from "./several.js";
import {
  type ChatState,
  type Knowledge,
  type OrderKey,
  PRODUCT_INTENTS,
  type ProductIntent,
  type RegisterPort,
  RegisterUnavailable,
  type Reply,
  type Unrecorded,
} from "./types.js";
import { mentionsOf, type Reading, understand } from "./understand.js";

/** Questions on a product that the register cannot answer, after which it still says what it knows of the product. */
const TELLS_STARS_TOO: ReadonlySet<Unrecorded> = new Set(["price", "buy", "other_fact"]);

/** Questions that what is for sale in the shop answers. */
const SOLD_HERE: ReadonlySet<Unrecorded> = new Set(["price", "buy"]);

/** What one message leads to: what the chat remembers from now on, and what is said. */
export interface Turn {
  readonly state: ChatState;
  readonly replies: readonly Reply[];
  /** Why this was answered; missing where nothing was read (a choice of a list, a register that is away). */
  readonly trace?: Trace;
}

/** How a message was read. Holds no words of the person. */
export interface Trace {
  readonly language: Reading["language"];
  readonly wish: Reading["wish"];
  readonly linked: Reading["linked"]["kind"];
  /** The entries that were meant or offered, with how well their names fit, 0 to 1; null where that was not scored. */
  readonly entries: readonly { readonly handle: string; readonly score: number | null }[];
  readonly premise: number | null;
}

function traceOf({ language, wish, linked, premise, compared }: Reading): Trace {
  const entries = [linked, ...compared].flatMap((one): Trace["entries"] =>
    one.kind === "one"
      ? [{ handle: one.match.item.handle, score: one.match.score }]
      : one.kind === "several"
        ? one.matches.map(({ item, score }) => ({ handle: item.handle, score }))
        : one.near.map(({ handle }) => ({ handle, score: null })),
  );
  const told = wish.kind === "track" ? { ...wish, order: null } : wish;
  return { language, wish: told, linked: linked.kind, entries, premise };
}

/** The entries that the search finds for what a message may name. */
async function indexFor(text: string, state: ChatState, register: RegisterPort): Promise<NameIndex> {
  const found = await Promise.all(mentionsOf(text, state).map((mention) => register.search(mention)));
  return indexNames([...new Map(found.flat().map((item) => [item.handle, item])).values()]);
}

/**
 * Answers one message of a chat. Never throws, whatever the text: when the register cannot be read, that is said.
 * Which entry is meant is found by the search; what is said of it is looked up as it is now.
 */
export const respond = (state: ChatState, text: string, knowledge: Knowledge): Promise<Turn> =>
  guarded(state, knowledge, () => answer(state, text, knowledge));

/** What every answer of the engine is: introduced by a machine, and an apology while the register is away. */
export async function guarded(state: ChatState, knowledge: Knowledge, make: () => Promise<Turn>): Promise<Turn> {
  try {
    return introduce(state, await make());
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
    return { ...turn, state };
  }
  const who = state.language === "vi" ? "(Trợ lý tự động trả lời)" : "(Answered by an automated assistant)";
  return { ...turn, state, replies: [{ ...first, text: `${who}\n${first.text}` }, ...others] };
}

async function answer(state: ChatState, text: string, knowledge: Knowledge): Promise<Turn> {
  const { register, shopUrl } = knowledge;
  const folded = normalise(text)
    .map((word) => word.folded)
    .join(" ");
  const choice = chosen(text.trim(), folded, state.asksAge?.id ?? state.pending?.id);
  if (choice === "old") return { state, replies: [answerFixed("old_list", state.language, shopUrl)] };
  if (state.asksAge !== null) {
    const adult = saysOfAge(choice, folded);
    const asked = { ...state, asksAge: null };
    return adult === null ? answer(asked, text, knowledge) : ofAge(asked, state.asksAge.handle, adult, knowledge);
  }
  if (choice !== null && state.pending !== null) {
    const handle = state.pending.handles[choice - 1];
    if (handle === undefined) return { state, replies: [answerFixed("no_such_choice", state.language, shopUrl)] };
    const { intents, premise } = state.pending;
    return tell({ ...state, pending: state.pending }, handle, intents, premise, knowledge);
  }

  const index = await indexFor(text, state, register);
  const pointing = pointed(understand(text, state, index), folded, state);
  const read = await advised(pointing, text, knowledge);
  return { ...(await act(read.state, text, read.reading, knowledge)), trace: traceOf(read.reading) };
}

/** Which entries some words name, whatever they ask. */
export async function linkedIn(text: string, state: ChatState, register: RegisterPort): Promise<Reading["linked"]> {
  return understand(text, state, await indexFor(text, state, register)).linked;
}

/** A reading in which no rule read anything, with what a language model makes of it: about the product of the chat, or as it was. */
async function advised(
  given: { state: ChatState; reading: Reading },
  text: string,
  { model, register }: Knowledge,
): Promise<{ state: ChatState; reading: Reading }> {
  const { state, reading } = given;
  if (model === undefined || reading.weak !== true || state.lastHandle === null) return given;
  const entry = await register.entry(state.lastHandle);
  if (entry === null) return given;
  const candidates = [{ id: entry.handle, name: entry.name }];
  const advice = await adviceOf(model, { text, intents: PRODUCT_INTENTS, candidates });
  if (advice === null) return given;
  const linked = { kind: "none", near: [], asked: false } as const;
  return { state, reading: { ...reading, wish: { kind: "product", intents: [advice.intent] }, linked } };
}

/** Does what was read. */
async function act(state: ChatState, text: string, reading: Reading, knowledge: Knowledge): Promise<Turn> {
  const { shopUrl } = knowledge;
  const { wish, linked, language } = reading;
  const fixed = (which: FixedAnswer): Turn => ({
    state: { ...state, language },
    replies: [answerFixed(which, language, shopUrl)],
  });
  if (wish.kind === "topic") {
    return { state: { ...state, language }, replies: [{ text: answerTopic(wish.topic, language) }] };
  }
  if (wish.kind === "compare") return compare({ ...state, language }, reading, wish.by, knowledge);
  if (wish.kind === "search") return search({ ...state, language }, text, wish.gift, knowledge);
  if (wish.kind === "track") return track({ ...state, language }, wish.order, knowledge);
  if (wish.kind === "unrecorded") {
    const turn = fixed(wish.what);
    if (linked.kind === "none" && !linked.asked && state.lastHandle !== null)
      return again(state, wish.what, reading, knowledge);
    if (linked.kind === "several" && SOLD_HERE.has(wish.what))
      return offer(
        { ...state, language },
        linked.matches.map((match) => match.item),
        ["overview"],
        reading.premise,
        false,
      );
    if (linked.kind === "none" && linked.asked && TELLS_STARS_TOO.has(wish.what))
      return linked.near.length > 0
        ? offer({ ...state, language }, linked.near, ["overview"], reading.premise, true, shopUrl)
        : fixed("not_found");
    if (linked.kind !== "one") return turn;
    const sold = SOLD_HERE.has(wish.what) ? await sell(turn.state, linked.match.item, knowledge) : null;
    const first = sold ?? turn;
    // The product of the question stays the product of the chat: "giá bao nhiêu?" – "thế của ai?"
    const { handle } = linked.match.item;
    if (!TELLS_STARS_TOO.has(wish.what)) return { ...turn, state: { ...turn.state, lastHandle: handle } };
    // Who asks where to buy "nước mắm … 3 sao" must hear that its certificate was revoked.
    const told = await tell(first.state, handle, ["stars"], reading.premise, knowledge);
    return { state: told.state, replies: [...first.replies, ...told.replies] };
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

/** Answers on one entry as it is now; `missing` where there is none. */
export async function tell(
  state: ChatState,
  handle: string,
  intents: readonly ProductIntent[],
  premise: number | null,
  { register, shopUrl }: Knowledge,
  missing: FixedAnswer = "not_found",
): Promise<Turn> {
  const entry = await register.entry(handle);
  if (entry === null) return { state, replies: [answerFixed(missing, state.language, shopUrl)] };
  return {
    state: { ...state, lastHandle: handle, lastIntents: intents },
    replies: [answerEntry(entry, intents, premise, state.language, shopUrl)],
  };
}

/** Asks which of several entries is meant. */
export function offer(
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

/** A question of price, place of sale and the like on the product that was spoken of last. */
async function again(state: ChatState, what: Unrecorded, reading: Reading, knowledge: Knowledge): Promise<Turn> {
  const { register, shopUrl } = knowledge;
  const next = { ...state, language: reading.language };
  const entry = state.lastHandle === null ? null : await register.entry(state.lastHandle);
  const sold = entry !== null && SOLD_HERE.has(what) ? await sell(next, entry, knowledge) : null;
  return sold ?? { state: next, replies: [answerFixed(what, next.language, shopUrl)] };
}

/** Offers what is for sale of an entry; alcohol only to who has said to be of age, who is asked else. Null when nothing is for sale. */
async function sell(state: ChatState, entry: RegisterItem, { register, shopUrl }: Knowledge): Promise<Turn | null> {
  const listings = await register.forSale(entry);
  if (listings.length === 0) return null;
  if (!isAlcohol(entry) || state.adult) return { state, replies: [answerForSale(listings, state.language, shopUrl)] };
  const id = state.lists + 1;
  const asksAge = { id, handle: entry.handle };
  return { state: { ...state, lists: id, asksAge }, replies: [askAge(id, state.language)] };
}

/** Goes on after somebody said whether they are of age. */
async function ofAge(state: ChatState, handle: string, adult: boolean, knowledge: Knowledge): Promise<Turn> {
  const fixed = (which: FixedAnswer): Turn => ({
    state,
    replies: [answerFixed(which, state.language, knowledge.shopUrl)],
  });
  if (!adult) return fixed("alcohol");
  const entry = await knowledge.register.entry(handle);
  const sold = entry === null ? null : await sell({ ...state, adult }, entry, knowledge);
  return sold ?? fixed("buy");
}

/** Compares the products that a sentence names, as they are now. */
async function compare(
  state: ChatState,
  { compared }: Reading,
  by: "stars" | "producer",
  { register, shopUrl }: Knowledge,
): Promise<Turn> {
  const handles = compared.flatMap((one) => (one.kind === "one" ? [one.match.item.handle] : []));
  const entries = (await Promise.all(handles.map((handle) => register.entry(handle)))).filter((one) => one !== null);
  const spoken = entries.map(({ handle }) => handle);
  return {
    state: { ...state, spoken, lastHandle: spoken[0] ?? state.lastHandle, lastIntents: ["stars"] },
    replies: [answerCompare(entries, by, state.language, shopUrl)],
  };
}

/** Lists what fits what was looked for, in the shop and the register. */
async function search(state: ChatState, text: string, gift: boolean, { register, shopUrl }: Knowledge): Promise<Turn> {
  const { language } = state;
  const sought = soughtIn(text, language);
  const empty = sought.words === "" && sought.stars.length === 0 && sought.priceMax === null && !gift;
  if (register.find === undefined || empty) return { state, replies: [answerFixed("several", language, shopUrl)] };
  const chosen = chosenFrom(await register.find(sought), sought);
  const handles = [...chosen.listings.map(({ entry }) => entry.handle), ...chosen.entries.map(({ handle }) => handle)];
  if (handles.length === 0) return { state, replies: [answerFixed("no_match", language, shopUrl)] };
  const list = state.lists + 1;
  const priced = sought.priceMin !== null || sought.priceMax !== null;
  return {
    state: {
      ...state,
      lists: list,
      spoken: handles,
      pending: { id: list, handles, intents: ["overview"], premise: null },
    },
    replies: [answerSearch(chosen, { list, priced, language, shopUrl })],
  };
}

/** Tells where an order can be followed, to whom knows its code and the phone's last digits. */
async function track(state: ChatState, order: OrderKey | null, { orders, shopUrl }: Knowledge): Promise<Turn> {
  const { language } = state;
  const fixed = (which: FixedAnswer): Turn => ({
    state,
    replies: [answerFixed(which, language, shopUrl)],
  });
  if (order === null) return fixed("track");
  if (orders === undefined) return fixed("order");
  const found = await orders.lookUp(order, language);
  if (found.kind === "found") return { state, replies: [answerOrder(found.url, language)] };
  return fixed(found.kind === "unknown" ? "no_such_order" : "too_many_tries");
}
