import type { ChatState } from "./types.js";
import type { Reading } from "./understand.js";

const CHOSEN = /^#(\d{1,9})\.(\d)$/;
const ORDINAL =
  /^(?:cai|so|thu|loai|mon|san pham|chon|the|number|option|no|)\s*(?:thu|so)?\s*(?:#|-)?\s*([1-9]|nhat|hai|nhi|ba|tu|bon|nam|first|second|third)\s*(?:nhe|nha|a|di|one)?[.!)]?$/;
/** "cái thứ 2 giá bao nhiêu": a choice with a question. */
const ORDINAL_FIRST =
  /^(?:con |the |thi )?(?:cai|loai|mon|san pham|so) (?:thu |so )?([1-5]|nhat|hai|nhi|ba|tu|bon|nam)\b(?! sao)/;
/** "còn loại kia?": the other of two that were spoken of. */
const OTHER = /\b(cai|loai|mon|san pham|thu) (kia|con lai)\b|\bthe other( one)?\b/;
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

/** What a message chooses of the list with that number: its place, `old` for a button of an earlier list, null when it chooses nothing. */
export function chosen(text: string, folded: string, list: number | undefined): number | "old" | null {
  const button = CHOSEN.exec(text);
  if (button !== null) return Number(button[1]) === list ? Number(button[2]) : "old";
  if (list === undefined) return null;
  const word = ORDINAL.exec(folded)?.[1];
  return word === undefined ? null : (ORDINALS[word] ?? Number(word));
}

/** A reading with what "cái thứ 2" and "loại kia" point to as the product of the chat. */
export function pointed(reading: Reading, folded: string, state: ChatState): { state: ChatState; reading: Reading } {
  const word = ORDINAL_FIRST.exec(folded)?.[1];
  const offered = state.pending?.handles ?? state.spoken ?? [];
  const spoken = state.spoken ?? state.pending?.handles ?? [];
  const handle =
    word !== undefined
      ? offered[(ORDINALS[word] ?? Number(word)) - 1]
      : OTHER.test(folded) && spoken.length > 1
        ? spoken.find((one) => one !== state.lastHandle)
        : undefined;
  if (handle === undefined || reading.linked.kind !== "none") return { state, reading };
  const wish =
    reading.wish.kind === "out_of_scope" || reading.wish.kind === "search"
      ? { kind: "same_again" as const }
      : reading.wish;
  const intents = state.lastIntents.length > 0 ? state.lastIntents : (["overview"] as const);
  return {
    state: { ...state, lastHandle: handle, lastIntents: intents },
    reading: { ...reading, wish, linked: { kind: "none", near: [], asked: false } },
  };
}
