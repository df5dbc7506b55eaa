import type { Order } from "@cho-ocop/contracts";
import { dayInVietnam } from "@cho-ocop/ocop-rules";
import { Day } from "../ui/day.js";
import { money } from "../ui/money.js";
import { type Page, Section, type Voice } from "../ui/page.js";
import { phoneForPeople } from "../ui/phone.js";
import { Term, Terms } from "../ui/terms.js";
import { type Goods, LineName, MadeUp } from "./cart.js";

/** An order, for who holds the link to it. `query` is that link's own part, which the language switch keeps. */
export function orderPage(order: Order, goods: Goods, query: string, voice: Voice): Page {
  const { texts, to, language } = voice;
  const address = order.shipping_address;
  const place = [address?.address_1, address?.city, address?.province].filter((part) => part != null && part !== "");
  return {
    title: `${texts.order.title(order.display_id)} – ${texts.brand}`,
    here: { page: "order", id: order.id, query },
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{texts.order.title(order.display_id)}</h1>
        <p class="lead">{texts.order.thanks}</p>
        <p class="quiet">
          {texts.order.placed} <Day day={dayInVietnam(new Date(order.created_at))} />. {texts.order.keep}
        </p>
        <Section id="lines" title={texts.order.lines}>
          <MadeUp lines={order.items} goods={goods} voice={voice} />
          <ul class="summary-lines">
            {order.items.map((line) => (
              <li key={line.id} class="summary-line">
                <span>
                  {line.quantity} × <LineName line={line} />
                </span>
                <span>{money(line.total, voice)}</span>
              </li>
            ))}
          </ul>
          <p class="summary-line">
            <span>{texts.cart.delivery}</span>
            <span>{money(order.shipping_total, voice)}</span>
          </p>
          <p class="sum">
            <span>{texts.cart.total}</span> <b>{money(order.total, voice)}</b>
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
        <p class="cart-go">
          <a class="button" href={to({ page: "listings" })}>
            {texts.cart.toGoods}
          </a>
        </p>
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
