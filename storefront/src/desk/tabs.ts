import { ORDER_STATES, type OrderState } from "@cho-ocop/contracts";

/** The tabs of the desk's orders, in the order of the work. */
export const TABS = ["new", "preparing", "ready", "underway", "returns", "done", "called_off"] as const;
export type Tab = (typeof TABS)[number];

const TAB_OF: Readonly<Record<OrderState, Tab>> = {
  placed: "new",
  accepted: "preparing",
  packed: "ready",
  handed_over: "underway",
  refused: "returns",
  return_requested: "returns",
  return_accepted: "returns",
  returned: "returns",
  refund_due: "returns",
  delivered: "done",
  return_rejected: "done",
  refunded: "done",
  rejected: "called_off",
  cancelled: "called_off",
  restocked: "called_off",
  written_off: "called_off",
};

/** The tab under which an order stands. */
export const tabOf = (state: OrderState): Tab => TAB_OF[state];

/** The states that a tab shows. */
export const statesOf = (tab: Tab): OrderState[] => ORDER_STATES.filter((state) => TAB_OF[state] === tab);

export const isTab = (text: string | undefined): text is Tab => TABS.some((tab) => tab === text);
