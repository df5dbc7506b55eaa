import type { SellerOrderPage } from "@cho-ocop/contracts";
import { money } from "../ui/money.js";
import type { Page, Voice } from "../ui/page.js";
import { phoneForPeople } from "../ui/phone.js";
import { addressOf } from "./order-facts.js";

/** What goes onto a parcel, on paper of A6: who sends it to whom, what is in it, and what to take at the door. */
export function slipPage({ seller, order }: SellerOrderPage, voice: Voice): Page {
  const { texts, to } = voice;
  const words = texts.deskOrders.slip;
  const { orders } = texts.desk;
  const query = new URLSearchParams({ seller: seller.handle }).toString();
  const toCollect = order.payment.state === "due" ? order.items + order.delivery : 0;
  return {
    title: `${words.title} ${orders.order(order.code)}`,
    here: { page: "deskSlip", code: order.code, query },
    indexed: false,
    sheets: ["cards", "entry", "buying", "desk"],
    body: (
      <div class="wide narrow">
        <p class="screen-only">
          <a href={to({ page: "deskOrder", code: order.code, query })}>{orders.order(order.code)}</a>. {words.how}
        </p>
        <article class="slip">
          <header>
            <p>
              {words.from} <b lang="vi">{seller.name}</b>
            </p>
            <h1>#{order.code}</h1>
          </header>
          <section>
            <p>
              {words.to} <b lang="vi">{order.deliverTo?.name}</b>
            </p>
            <p class="phone">{order.deliverTo?.phone ? phoneForPeople(order.deliverTo.phone, voice.language) : ""}</p>
            <p lang="vi">{addressOf(order)}</p>
            {order.note !== null && (
              <p>
                {orders.note}: {order.note}
              </p>
            )}
          </section>
          <ul>
            {order.lines.map((line) => (
              <li key={line.id}>
                {line.quantity} ×{" "}
                <span lang="vi">{[line.name, line.pack].filter((part) => part !== null).join(", ")}</span>
              </li>
            ))}
          </ul>
          <p class="collect">
            {words.collect} <b>{money(toCollect, voice)}</b>
          </p>
          {seller.demonstration && <p>{texts.goods.figures}</p>}
        </article>
      </div>
    ),
  };
}
