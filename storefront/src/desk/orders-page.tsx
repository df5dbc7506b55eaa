import type { SellerMe, SellerOrder, SellerOrders } from "@cho-ocop/contracts";
import type { Page, Voice } from "../ui/page.js";
import { OrderFacts, StateChip } from "./order-facts.js";
import { SignOut } from "./sign-out.js";
import { SuspensionNotice } from "./suspension-notice.js";
import { statesOf, TABS, type Tab } from "./tabs.js";

const Order = ({ order, seller, voice }: { order: SellerOrder; seller: string; voice: Voice }) => {
  const { texts, to } = voice;
  const query = new URLSearchParams({ seller }).toString();
  return (
    <li class="life">
      <h2>
        {texts.desk.orders.order(order.code)} <StateChip state={order.state} voice={voice} />
      </h2>
      <OrderFacts order={order} voice={voice} />
      <p>
        <a class="button" href={to({ page: "deskOrder", code: order.code, query })}>
          {texts.deskOrders.open(order.code)}
        </a>
      </p>
    </li>
  );
};

/** What the page of orders shows. `query`: what was asked, which the language switch keeps. */
export interface OrdersData {
  readonly page: SellerOrders;
  readonly sellers: SellerMe["sellers"];
  readonly tab: Tab | undefined;
  readonly query: URLSearchParams;
}

/** The orders of one seller, newest first, all of them or by where they are on their way. */
export function ordersPage({ page, sellers, tab, query }: OrdersData, voice: Voice): Page {
  const { texts, to } = voice;
  const { orders } = texts.desk;
  const { handle } = page.seller;
  const at = (more: Record<string, string>) => to({ page: "deskOrders", query: new URLSearchParams(more).toString() });
  const ofSeller = new URLSearchParams({ seller: handle }).toString();
  const own = sellers.find((one) => one.handle === handle);
  const here = { seller: handle, ...(tab === undefined ? {} : { tab }) };
  const counted = (one: Tab): number => statesOf(one).reduce((sum, state) => sum + page.counts[state], 0);
  return {
    title: `${orders.title} – ${page.seller.name} – ${texts.brand}`,
    here: { page: "deskOrders", query: query.toString() },
    sheets: ["cards", "entry", "buying", "desk"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{orders.title}</h1>
        <p class="lead">{orders.of(page.seller.name)}</p>
        {page.seller.demonstration && <p class="card-demo">{texts.goods.figures}</p>}
        <SuspensionNotice seller={own} voice={voice} />
        <p class="cart-go">
          <a class="button quiet-button" href={to({ page: "deskListings", query: ofSeller })}>
            {texts.deskListings.title}
          </a>
          <a class="button quiet-button" href={to({ page: "deskStars", query: ofSeller })}>
            {texts.deskStars.title}
          </a>
          {own?.role === "owner" && (
            <>
              <a class="button quiet-button" href={to({ page: "deskMoney", query: ofSeller })}>
                {texts.deskOrders.money.title}
              </a>
              <a class="button quiet-button" href={to({ page: "joining", part: "members", query: ofSeller })}>
                {texts.deskJoining.members.title}
              </a>
            </>
          )}
        </p>
        {sellers.length > 1 && (
          <nav aria-label={orders.switch} class="cart-go">
            {sellers.map((one) => (
              <a
                key={one.handle}
                class="button quiet-button"
                href={at({ seller: one.handle })}
                aria-current={one.handle === handle ? "page" : undefined}
              >
                {one.name}
              </a>
            ))}
          </nav>
        )}
        <nav aria-label={texts.deskOrders.tabs.label} class="tabs">
          <a href={at({ seller: handle })} aria-current={tab === undefined ? "page" : undefined}>
            {texts.deskOrders.tabs.all}
          </a>
          {TABS.map((one) => (
            <a key={one} href={at({ seller: handle, tab: one })} aria-current={one === tab ? "page" : undefined}>
              {texts.deskOrders.tabs[one]} <b>{counted(one)}</b>
            </a>
          ))}
        </nav>
        {page.orders.length === 0 ? (
          <p class="empty part">{tab === undefined ? orders.empty : texts.deskOrders.tabs.none}</p>
        ) : (
          <ul class="part orders">
            {page.orders.map((order) => (
              <Order key={order.code} order={order} seller={handle} voice={voice} />
            ))}
          </ul>
        )}
        {(query.has("before") || page.next !== null) && (
          <p class="pager">
            {query.has("before") && (
              <a class="button quiet-button" href={at(here)}>
                {orders.newest}
              </a>
            )}
            {page.next !== null && (
              <a class="button quiet-button" href={at({ ...here, before: String(page.next) })}>
                {orders.older}
              </a>
            )}
          </p>
        )}
        <SignOut voice={voice} />
      </div>
    ),
  };
}
