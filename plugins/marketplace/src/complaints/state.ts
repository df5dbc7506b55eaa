import type { BothLanguages, ComplaintKind, ComplaintState } from "@cho-ocop/contracts";
import { type Refusal, refuse } from "@cho-ocop/kernel";

/** What is done with a complaint: the shopper writes, the market answers, or answers and closes. */
export type ComplaintAct = "write" | "answer" | "close";

/** Which state each act leads to from each state; what is not in it cannot be done. */
export const MOVES: Readonly<Record<ComplaintState, Readonly<Partial<Record<ComplaintAct, ComplaintState>>>>> = {
  received: { write: "received", answer: "answered", close: "closed" },
  answered: { write: "received", answer: "answered", close: "closed" },
  closed: {},
};

const CLOSED = refuse(
  "complaint_closed",
  422,
  "Khiếu nại này đã khép lại; người mua có thể gửi khiếu nại mới",
  "This complaint is closed; the shopper can send a new one",
);

/** The state after an act, or why it cannot be done. */
export function afterAct(
  state: ComplaintState,
  act: ComplaintAct,
): { readonly ok: true; readonly state: ComplaintState } | Refusal {
  const next = MOVES[state][act];
  return next === undefined ? CLOSED : { ok: true, state: next };
}

export const STATE_NAMES: Readonly<Record<ComplaintState, BothLanguages>> = {
  received: { vi: "Đã nhận", en: "Received" },
  answered: { vi: "Đã trả lời", en: "Answered" },
  closed: { vi: "Đã khép lại", en: "Closed" },
};

export const KIND_NAMES: Readonly<Record<ComplaintKind, BothLanguages>> = {
  not_received: { vi: "Chưa nhận được hàng", en: "Not received" },
  damaged: { vi: "Hàng hư hỏng", en: "Damaged" },
  not_as_described: { vi: "Không đúng mô tả", en: "Not as described" },
  quality: { vi: "Chất lượng không tốt", en: "Poor quality" },
  other: { vi: "Chuyện khác", en: "Something else" },
};
