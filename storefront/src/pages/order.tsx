import type { Order, OrderLine, Purchase } from "@cho-ocop/contracts";
import { dayInVietnam } from "@cho-ocop/ocop-rules";
import type { Goods } from "../buying/goods.js";
import { producerOf, type Sellers } from "../buying/sellers.js";
import { Day } from "../ui/day.js";
import { money } from "../ui/money.js";
import { type Page, Section, type Voice } from "../ui/page.js";
import { phoneForPeople } from "../ui/phone.js";
import { SellerFacts, type ToldSeller, toldThen, toldToday } from "../ui/seller.js";
import { Term, Terms } from "../ui/terms.js";
import { LineName, MadeUp } from "./cart.js";

/** What the page of an order shows. `query` is the link's own part, which the language switch keeps. */
export interface OrderData {
  readonly order: Order;
  /** All orders that were placed together; null for an order that was placed in another way. */
  readonly purchase: Purchase | null;
  readonly goods: Goods;
  readonly sellers: Sellers;
  readonly query: string;
}

const Lines = ({ lines, voice }: { lines: readonly OrderLine[]; voice: Voice }) => (
  <ul class="summary-lines">
    {lines.map((line) => (
      <li key={line.id} class="summary-line">
        <span>
          {line.quantity} × <LineName line={line} />
        </span>
        <span>{money(line.total, voice)}</span>
      </li>
    ))}
  </ul>
);

const Delivery = ({ amount, voice }: { amount: number; voice: Voice }) => (
  <p class="summary-line">
    <span>{voice.texts.cart.delivery}</span>
    <span>{money(amount, voice)}</span>
  </p>
);

/** A purchase that several producers send, each with its own order. */
const ByProducer = ({
  purchase,
  here,
  query,
  voice,
}: {
  purchase: Purchase;
  here: string;
  query: string;
  voice: Voice;
}) => (
  <>
    {purchase.orders.map(({ id, code, producer, lines, delivery, ...one }) => (
      <div key={id}>
        <h3>
          {voice.texts.order.title(code)}
          {producer !== null && (
            <>
              {" · "}
              <span lang="vi">{producer}</span>
            </>
          )}
        </h3>
        <Lines lines={lines} voice={voice} />
        <Delivery amount={delivery} voice={voice} />
        <Standing one={{ id, code, producer, lines, delivery, ...one }} here={here} query={query} voice={voice} />
      </div>
    ))}
  </>
);

const ACTS = [
  { act: "cancel", may: "mayCancel" },
  { act: "return", may: "mayReturn" },
] as const;

/** How far an order is, and how to cancel it or send it back while that can be done. */
const Standing = ({
  one,
  here,
  query,
  voice,
}: {
  one: Purchase["orders"][number];
  here: string;
  query: string;
  voice: Voice;
}) => {
  const { texts, to } = voice;
  return (
    <div class="standing">
      <p>
        {texts.buying.cancel.state}: <b>{voice.say(one.state)}</b>
      </p>
      {ACTS.filter(({ may }) => one[may]).map(({ act }) =>
        one.id === here ? (
          <a key={act} class="button quiet-button only-screen" href={to({ page: "order", id: here, query, act })}>
            {texts.buying[act].submit}
          </a>
        ) : (
          <p key={act} class="only-screen">
            <a href={to({ page: "orders" })}>{texts.buying[act].other}</a>
          </p>
        ),
      )}
    </div>
  );
};

/** What a shopper can do with an order that was made. */
const Acts = ({ order, query, voice }: { order: Order; query: string; voice: Voice }) => {
  const { texts, to } = voice;
  return (
    <div class="cart-go order-acts">
      <form action={to({ page: "order", id: order.id, query, act: "again" })} method="post">
        <button type="submit">{texts.buying.reorder.submit}</button>
      </form>
      <a class="button quiet-button" href={to({ page: "order", id: order.id, query, act: "complaint" })}>
        {texts.buying.complaint.open}
      </a>
      <a class="button quiet-button" href={to({ page: "listings" })}>
        {texts.cart.toGoods}
      </a>
    </div>
  );
};

/** Whether everybody who sold a purchase was written down with it. */
export const isKept = (purchase: Purchase | null): boolean =>
  purchase?.orders.every(({ seller }) => seller !== null) ?? false;

/** Who sold what was bought: as it was written down then, or else as the register says today. */
function tellSellers({ order, purchase, goods, sellers }: OrderData, voice: Voice): readonly ToldSeller[] {
  const today = (lines: readonly OrderLine[]) =>
    [...new Set(lines.map((line) => producerOf(line, goods)))].map((id) => toldToday({ id, sellers, goods, voice }));
  if (purchase === null) return today(order.items);
  return purchase.orders.flatMap(({ seller, lines }) => (seller === null ? today(lines) : [toldThen(seller, voice)]));
}

/** An order, for who holds the link to it, with all that was bought together with it. */
export function orderPage({ order, purchase, goods, sellers, query }: OrderData, voice: Voice): Page {
  const { texts, language } = voice;
  const address = order.shipping_address;
  const place = [address?.address_1, address?.city, address?.province].filter((part) => part != null && part !== "");
  const split = purchase !== null && purchase.orders.length > 1 ? purchase : null;
  const single = split === null ? purchase?.orders[0] : undefined;
  const receipt = texts.buying;
  const lines = split?.orders.flatMap((one) => one.lines) ?? order.items;
  const told = tellSellers({ order, purchase, goods, sellers, query }, voice);
  return {
    title: `${texts.order.title(order.display_id)} – ${texts.brand}`,
    here: { page: "order", id: order.id, query },
    sheets: ["buying"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{texts.order.title(order.display_id)}</h1>
        <p class="lead">{texts.order.thanks}</p>
        <p class="quiet">
          {texts.order.placed} <Day day={dayInVietnam(new Date(order.created_at))} />. {texts.order.keep}
        </p>
        <Section id="lines" title={texts.order.lines}>
          <MadeUp lines={lines} goods={goods} voice={voice} />
          {split === null ? (
            <>
              <Lines lines={lines} voice={voice} />
              <Delivery amount={order.shipping_total} voice={voice} />
              {single !== undefined && <Standing one={single} here={order.id} query={query} voice={voice} />}
            </>
          ) : (
            <ByProducer purchase={split} here={order.id} query={query} voice={voice} />
          )}
          <p class="sum">
            <span>{texts.cart.total}</span> <b>{money(split?.total ?? order.total, voice)}</b>
          </p>
          <p class="quiet">{texts.checkout.payment}</p>
        </Section>
        <Section id="to" title={texts.order.to}>
          <Terms>
            <Term name={texts.checkout.fields.name}>{address?.first_name}</Term>
            <Term name={texts.checkout.fields.phone}>
              {address?.phone ? phoneForPeople(address.phone, language) : null}
            </Term>
            <Term name={texts.order.address}>
              <span lang="vi">{place.join(", ")}</span>
            </Term>
          </Terms>
        </Section>
        <Section id="sellers" title={receipt.sellers.title}>
          {told.map((seller, index) => (
            <SellerFacts key={seller.named?.handle ?? index} seller={seller} voice={voice} />
          ))}
          <p class="quiet">{isKept(purchase) ? receipt.sellers.kept : receipt.sellers.source}</p>
          <p class="quiet">
            {receipt.receipt.notInvoice} <span class="only-screen">{receipt.receipt.print}</span>
          </p>
        </Section>
        <Acts order={order} query={query} voice={voice} />
      </div>
    ),
  };
}

/** The page that finds an order by its code and the end of its phone number. */
export function lookupPage(
  { code, lastFour, notice }: { code: string; lastFour: string; notice: string | null },
  voice: Voice,
): Page {
  const { texts, to } = voice;
  const { lookup } = texts.order;
  return {
    title: `${lookup.title} – ${texts.brand}`,
    here: { page: "orders" },
    sheets: ["buying"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{lookup.title}</h1>
        <p class="lead">{lookup.lead}</p>
        {notice !== null && (
          <p class="error notice" role="alert">
            {notice}
          </p>
        )}
        <form class="delivery" action={to({ page: "orders" })} method="post">
          <div class="field">
            <label for="code">{lookup.code}</label>
            <input id="code" name="code" required inputMode="numeric" maxLength={10} value={code} />
          </div>
          <div class="field">
            <label for="phone">{lookup.lastFour}</label>
            <input
              id="phone"
              name="phone"
              required
              inputMode="numeric"
              maxLength={4}
              pattern="\d{4}"
              value={lastFour}
            />
          </div>
          <button type="submit">{lookup.submit}</button>
        </form>
      </div>
    ),
  };
}
