import type { ApplicationMove, ApplicationState, BothLanguages } from "@cho-ocop/contracts";
import { type Refusal, refuse } from "@cho-ocop/kernel";

/** Who moves an application. */
export type ApplicationMover = "applicant" | "operator";

/** One move: from where to where, who may make it, and whether a reason is needed. */
interface Edge {
  readonly move: ApplicationMove;
  /** Null: it is made by this move. */
  readonly from: readonly ApplicationState[] | null;
  readonly to: ApplicationState;
  readonly by: ApplicationMover;
  readonly reason: boolean;
}

/** While it is open, its applicant may add documents and somebody waits for an answer. */
export const OPEN_STATES: readonly ApplicationState[] = ["applied", "needs_more"];

/** Every move there is. Who was refused or withdrew applies anew. */
export const EDGES: readonly Edge[] = [
  { move: "apply", from: null, to: "applied", by: "applicant", reason: false },
  { move: "ask_more", from: OPEN_STATES, to: "needs_more", by: "operator", reason: true },
  { move: "answer", from: ["needs_more"], to: "applied", by: "applicant", reason: false },
  { move: "approve", from: OPEN_STATES, to: "approved", by: "operator", reason: false },
  { move: "refuse", from: OPEN_STATES, to: "refused", by: "operator", reason: true },
  { move: "withdraw", from: OPEN_STATES, to: "withdrawn", by: "applicant", reason: false },
];

export const STATE_NAMES: Readonly<Record<ApplicationState, BothLanguages>> = {
  applied: { vi: "Đang chờ xét", en: "Waiting for the operator" },
  needs_more: { vi: "Cần bổ sung", en: "More is needed" },
  approved: { vi: "Đã duyệt", en: "Approved" },
  refused: { vi: "Bị từ chối", en: "Refused" },
  withdrawn: { vi: "Đã rút", en: "Withdrawn" },
};

export const MOVE_NAMES: Readonly<Record<ApplicationMove, BothLanguages>> = {
  apply: { vi: "Gửi hồ sơ", en: "Apply" },
  ask_more: { vi: "Yêu cầu bổ sung", en: "Ask for more" },
  answer: { vi: "Gửi lại hồ sơ", en: "Send it again" },
  approve: { vi: "Duyệt, mở gian hàng", en: "Approve and open the seller" },
  refuse: { vi: "Từ chối", en: "Refuse" },
  withdraw: { vi: "Rút hồ sơ", en: "Withdraw" },
};

const leaves = ({ from }: Edge, state: ApplicationState): boolean => from?.includes(state) ?? false;

/** What somebody may do with an application in a state. */
export const movesFrom = (state: ApplicationState, by: ApplicationMover): ApplicationMove[] =>
  EDGES.filter((edge) => edge.by === by && leaves(edge, state)).map(({ move }) => move);

/** The state after a move, or why it cannot be made. */
export function afterMove(
  state: ApplicationState,
  move: ApplicationMove,
  by: ApplicationMover,
): { readonly ok: true; readonly state: ApplicationState } | Refusal {
  const edge = EDGES.find((one) => one.move === move && one.by === by && leaves(one, state));
  if (edge !== undefined) return { ok: true, state: edge.to };
  const now = STATE_NAMES[state];
  return refuse(
    "application_not_open",
    409,
    `Không làm được việc này nữa: hồ sơ đã ở bước “${now.vi}”`,
    `This cannot be done any more: the application is at “${now.en}”`,
  );
}
