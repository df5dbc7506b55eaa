import { type Order, RETURN_REASON_MAX } from "@cho-ocop/contracts";
import type { ComponentChildren } from "preact";
import type { Page, Voice } from "../ui/page.js";

/** What somebody is asked before an order is cancelled or sent back. */
export interface ActQuestion {
  readonly order: Order;
  readonly query: string;
  readonly key: string;
  /** Why it was not done. */
  readonly notice: string | null;
  /** Whether it can still be asked for. */
  readonly open: boolean;
  /** Why a thing is sent back, as it was typed. */
  readonly reason: string;
}

interface ActParts {
  readonly act: "cancel" | "return";
  /** What stands in the form before its button. */
  readonly children?: ComponentChildren;
  readonly foot?: ComponentChildren;
}

function actPage(
  { act, children, foot }: ActParts,
  { order, query, key, notice, open }: ActQuestion,
  voice: Voice,
): Page {
  const { texts, to } = voice;
  const words = texts.buying[act];
  const here = { page: "order", id: order.id, query, act } as const;
  return {
    title: `${words.title} – ${texts.order.title(order.display_id)}`,
    here,
    sheets: ["buying"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{words.title}</h1>
        <p class="lead">{texts.order.title(order.display_id)}</p>
        {open && <p>{words.lead}</p>}
        {notice !== null && (
          <p id="act-error" class="error notice" role="alert">
            {notice}
          </p>
        )}
        <div class={children === undefined ? "cart-go" : "delivery"}>
          {open && (
            <form class={children === undefined ? undefined : "delivery"} action={to(here)} method="post">
              <input type="hidden" name="key" value={key} />
              {children}
              <button type="submit">{words.sure}</button>
            </form>
          )}
          <p>
            <a class="button quiet-button" href={to({ page: "order", id: order.id, query })}>
              {words.keep}
            </a>
          </p>
        </div>
        {foot}
      </div>
    ),
  };
}

/** The question before an order is cancelled. */
export const cancelPage = (question: ActQuestion, voice: Voice): Page => actPage({ act: "cancel" }, question, voice);

/** The form by which a delivered order is sent back (Law 122/2025/QH15 on electronic commerce, article 17.2). */
export const returnPage = (question: ActQuestion, voice: Voice): Page => {
  const { texts, to } = voice;
  const wrong = question.notice !== null;
  const children = (
    <div class="field">
      <label for="reason">{texts.buying.return.reason}</label>
      <textarea
        id="reason"
        name="reason"
        rows={4}
        maxLength={RETURN_REASON_MAX}
        required
        value={question.reason}
        aria-describedby={wrong ? "act-error" : undefined}
        aria-invalid={wrong ? "true" : undefined}
      />
    </div>
  );
  const foot = (
    <p class="to-entry">
      <a href={to({ page: "policy", policy: "returns" })}>{texts.content.policies.returns.title}</a>
    </p>
  );
  return actPage({ act: "return", children, foot }, question, voice);
};
