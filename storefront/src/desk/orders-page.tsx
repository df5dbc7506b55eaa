import type { SellerMe, SellerOrder, SellerOrders } from "@cho-ocop/contracts";
import { Moment } from "../ui/moment.js";
import { money } from "../ui/money.js";
import type { Page, Voice } from "../ui/page.js";
import { phoneForPeople } from "../ui/phone.js";
import { Term, Terms } from "../ui/terms.js";
import { SignOut } from "./sign-out.js";

const Phone = ({ phone, voice }: { phone: string; voice: Voice }) => (
  <a href={`tel:${phone}`}>{phoneForPeople(phone, voice.language)}</a>
);

const Order = ({ order, voice }: { order: SellerOrder; voice: Voice }) => {
  const { orders } = voice.texts.desk;
  const { code, deliverTo, payment } = order;
  const place = [deliverTo?.street, deliverTo?.commune.name, deliverTo?.province.name].filter(
    (part) => part != null && part !== "",
  );
  return (
    <li class="life">
      <h2>
        {orders.order(code)} <span class={`chip chip-${CHIPS[order.status]}`}>{orders.statuses[order.status]}</span>
      </h2>
      <Terms>
        <Term name={orders.placed}>
          <Moment at={order.placedAt} />
        </Term>
        <Term name={orders.recipient}>{deliverTo?.name}</Term>
        <Term name={orders.phone}>{deliverTo?.phone ? <Phone phone={deliverTo.phone} voice={voice} /> : null}</Term>
        <Term name={orders.address}>{place.length > 0 && <span lang="vi">{place.join(", ")}</span>}</Term>
        <Term name={orders.note}>{order.note}</Term>
        <Term name={orders.payment}>
          {orders.ways[payment.way]}: {orders.states[payment.state]}
        </Term>
      </Terms>
      <h3>{orders.lines}</h3>
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
      {order.delivery === null ? (
        <>
          <p class="sum">
            <span>{orders.items}</span> <b>{money(order.items, voice)}</b>
          </p>
          <p class="quiet">{orders.shared}</p>
        </>
      ) : (
        <>
          <p class="summary-line">
            <span>{orders.delivery}</span>
            <span>{money(order.delivery, voice)}</span>
          </p>
          <p class="sum">
            <span>{orders.total}</span> <b>{money(order.items + order.delivery, voice)}</b>
          </p>
        </>
      )}
    </li>
  );
};

const CHIPS: Record<SellerOrder["status"], string> = { open: "soon", completed: "good", cancelled: "ended" };

/** What the page of orders shows. `query`: what was asked of the API, which the language switch keeps. */
export interface OrdersData {
  readonly page: SellerOrders;
  readonly sellers: SellerMe["sellers"];
  readonly query: URLSearchParams;
}

/** The orders of one seller, newest first. */
export function ordersPage({ page, sellers, query }: OrdersData, voice: Voice): Page {
  const { texts, to } = voice;
  const { orders } = texts.desk;
  const at = (more: Record<string, string>) => to({ page: "deskOrders", query: new URLSearchParams(more).toString() });
  const of = { seller: page.seller.handle };
  return {
    title: `${orders.title} – ${page.seller.name} – ${texts.brand}`,
    here: { page: "deskOrders", query: query.toString() },
    sheets: ["cards", "entry", "buying"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{orders.title}</h1>
        <p class="lead">{orders.of(page.seller.name)}</p>
        {page.seller.demonstration && <p class="card-demo">{texts.goods.figures}</p>}
        <SignOut voice={voice} />
        {sellers.length > 1 && (
          <nav aria-label={orders.switch} class="cart-go">
            {sellers.map(({ handle, name }) => (
              <a
                key={handle}
                class="button quiet-button"
                href={at({ seller: handle })}
                aria-current={handle === page.seller.handle ? "page" : undefined}
              >
                {name}
              </a>
            ))}
          </nav>
        )}
        {page.orders.length === 0 ? (
          <p class="empty part">{orders.empty}</p>
        ) : (
          <ul class="part orders">
            {page.orders.map((order) => (
              <Order key={order.code} order={order} voice={voice} />
            ))}
          </ul>
        )}
        {(query.has("before") || page.next !== null) && (
          <p class="pager">
            {query.has("before") && (
              <a class="button quiet-button" href={at(of)}>
                {orders.newest}
              </a>
            )}
            {page.next !== null && (
              <a class="button quiet-button" href={at({ ...of, before: String(page.next) })}>
                {orders.older}
              </a>
            )}
          </p>
        )}
      </div>
    ),
  };
}
