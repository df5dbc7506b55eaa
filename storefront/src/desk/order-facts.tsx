import type { SellerOrder } from "@cho-ocop/contracts";
import { Moment } from "../ui/moment.js";
import { money } from "../ui/money.js";
import type { Voice } from "../ui/page.js";
import { phoneForPeople } from "../ui/phone.js";
import { Term, Terms } from "../ui/terms.js";
import { type Tab, tabOf } from "./tabs.js";

const CHIPS: Record<Tab, string> = {
  new: "soon",
  preparing: "soon",
  ready: "soon",
  underway: "soon",
  returns: "soon",
  done: "good",
  called_off: "ended",
};

/** Where an order is on its way. */
export const StateChip = ({ state, voice }: { state: SellerOrder["state"]; voice: Voice }) => (
  <span class={`chip chip-${CHIPS[tabOf(state.code)]}`}>{voice.say(state)}</span>
);

/** Where an order goes, in one line; empty where it is not known. */
export const addressOf = ({ deliverTo }: SellerOrder): string =>
  [deliverTo?.street, deliverTo?.commune.name, deliverTo?.province.name]
    .filter((part) => part != null && part !== "")
    .join(", ");

/** What is in an order. */
export const OrderLines = ({ order, voice }: { order: SellerOrder; voice: Voice }) => (
  <ul>
    {order.lines.map((line) => (
      <li key={line.id} class="summary-line">
        <span>
          {line.quantity} × <span lang="vi">{line.name}</span>
          <span class="quiet">
            {line.pack !== null && <span lang="vi">{line.pack}, </span>}
            {money(line.unitPrice, voice)}
          </span>
        </span>
        <span>{money(line.total, voice)}</span>
      </li>
    ))}
  </ul>
);

/** All that a seller needs to know of an order to send it. */
export const OrderFacts = ({ order, voice }: { order: SellerOrder; voice: Voice }) => {
  const { orders } = voice.texts.desk;
  const { deliverTo, payment } = order;
  const place = addressOf(order);
  return (
    <>
      <Terms>
        <Term name={orders.placed}>
          <Moment at={order.placedAt} />
        </Term>
        <Term name={orders.recipient}>{deliverTo?.name}</Term>
        <Term name={orders.phone}>
          {deliverTo?.phone ? (
            <a href={`tel:${deliverTo.phone}`}>{phoneForPeople(deliverTo.phone, voice.language)}</a>
          ) : null}
        </Term>
        <Term name={orders.address}>{place !== "" && <span lang="vi">{place}</span>}</Term>
        <Term name={orders.note}>{order.note}</Term>
        <Term name={orders.payment}>
          {orders.ways[payment.way]}: {orders.states[payment.state]}
        </Term>
      </Terms>
      <h3>{orders.lines}</h3>
      <OrderLines order={order} voice={voice} />
      <p class="summary-line">
        <span>{orders.delivery}</span>
        <span>{money(order.delivery, voice)}</span>
      </p>
      <p class="sum">
        <span>{orders.total}</span> <b>{money(order.items + order.delivery, voice)}</b>
      </p>
    </>
  );
};
