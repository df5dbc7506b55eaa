import type { OrderHistory, PossibleMove, SellerOrderPage } from "@cho-ocop/contracts";
import { Moment } from "../ui/moment.js";
import { money } from "../ui/money.js";
import { type Page, Section, type Voice } from "../ui/page.js";
import { OrderFacts, StateChip } from "./order-facts.js";

/** What the page of an order shows. */
export interface OrderData {
  readonly page: SellerOrderPage;
  /** The key of the forms: a form that is sent twice happens once. */
  readonly key: string;
  /** Why the last move was not made. */
  readonly notice: string | null;
}

const Fields = ({
  move: { move, needs },
  page,
  voice,
}: {
  move: PossibleMove;
  page: SellerOrderPage;
  voice: Voice;
}) => {
  const { order: texts } = voice.texts.deskOrders;
  if (needs === "nothing") return null;
  if (needs === "reason")
    return (
      <div class="field">
        <label for={`reason-${move}`}>{texts.reason}</label>
        <textarea id={`reason-${move}`} name="reason" required maxLength={500} rows={3} />
      </div>
    );
  return (
    <>
      {(["items", "delivery"] as const).map((part) => (
        <div class="field" key={part}>
          <label for={`refund-${part}`}>{texts.refund[part]}</label>
          <input
            id={`refund-${part}`}
            name={part}
            type="number"
            inputMode="numeric"
            required
            min={0}
            max={page.order[part]}
            step={1}
            value={page.order[part]}
          />
        </div>
      ))}
    </>
  );
};

/** A move as a form. What needs more than a tap opens first, so that nobody rejects an order by a slip of the thumb. */
const Move = ({ move, data, voice, first }: { move: PossibleMove; data: OrderData; voice: Voice; first: boolean }) => {
  const { page, key } = data;
  const form = (
    <form action={voice.to({ page: "deskOrder", code: page.order.code })} method="post" class="move">
      <input type="hidden" name="move" value={move.move} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="seller" value={page.seller.handle} />
      <Fields move={move} page={page} voice={voice} />
      <button type="submit" class={first ? "" : "quiet-button"}>
        {voice.say(move)}
      </button>
    </form>
  );
  if (move.needs === "nothing") return form;
  return (
    <details class="move">
      <summary>{voice.say(move)}…</summary>
      {form}
    </details>
  );
};

const Happened = ({ happened, voice }: { happened: OrderHistory[number]; voice: Voice }) => {
  const { order: texts } = voice.texts.deskOrders;
  return (
    <li>
      <Moment at={happened.at} />: {voice.say(happened)} ({texts.by[happened.by]})
      {happened.reason !== null && (
        <span class="quiet">
          {texts.because}: {happened.reason}
        </span>
      )}
      {happened.refund !== null && (
        <span class="quiet">{money(happened.refund.items + happened.refund.delivery, voice)}</span>
      )}
    </li>
  );
};

/** One order of a seller: what to send where, what to do next, what happened. */
export function orderPage(data: OrderData, voice: Voice): Page {
  const { texts, to } = voice;
  const { page, notice } = data;
  const { order, seller, history } = page;
  const words = texts.deskOrders.order;
  const query = new URLSearchParams({ seller: seller.handle }).toString();
  const first = order.moves.find(({ needs }) => needs === "nothing");
  return {
    title: `${texts.desk.orders.order(order.code)} – ${seller.name} – ${texts.brand}`,
    here: { page: "deskOrder", code: order.code, query },
    indexed: false,
    sheets: ["cards", "entry", "buying", "desk"],
    body: (
      <div class="wide narrow">
        <p>
          <a href={to({ page: "deskOrders", query })}>{words.all}</a>
        </p>
        <h1>
          {texts.desk.orders.order(order.code)} <StateChip state={order.state} voice={voice} />
        </h1>
        {seller.demonstration && <p class="card-demo">{texts.goods.figures}</p>}
        {notice !== null && (
          <p class="error notice" role="alert">
            {notice}
          </p>
        )}
        {order.moves.length > 0 && (
          <Section id="next" title={words.next}>
            <div class="moves">
              {order.moves.map((move) => (
                <Move key={move.move} move={move} data={data} voice={voice} first={move === first} />
              ))}
            </div>
          </Section>
        )}
        <div class="part life">
          <OrderFacts order={order} voice={voice} />
          <p>
            <a class="button quiet-button" href={to({ page: "deskSlip", code: order.code, query })}>
              {words.slip}
            </a>
          </p>
        </div>
        <Section id="history" title={words.history}>
          {history.length === 0 ? (
            <p class="quiet">{words.nothingYet}</p>
          ) : (
            <ol class="happened">
              {history.map((happened) => (
                <Happened key={happened.at} happened={happened} voice={voice} />
              ))}
            </ol>
          )}
        </Section>
      </div>
    ),
  };
}
