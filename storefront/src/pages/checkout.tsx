import type { Cart, CartOffer, Communes } from "@cho-ocop/contracts";
import type { ComponentChildren } from "preact";
import type { Province } from "../api/reference.js";
import type { Field, FieldErrors, Values } from "../checkout/form.js";
import { money } from "../ui/money.js";
import type { Page, Voice } from "../ui/page.js";
import { changeOf, type Goods, LineName, MadeUp } from "./cart.js";

/** What the page of the checkout shows. */
export interface CheckoutData {
  readonly cart: Cart;
  readonly goods: Goods;
  /** What the cart would be ordered at now: what this page shows, and what the order is held to. */
  readonly offer: CartOffer;
  /** What the form carries besides its fields. */
  readonly form: { readonly shown: string; readonly key: string };
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly provinces: readonly Province[];
  /** Of the chosen province; empty while none is chosen. */
  readonly communes: Communes["communes"];
  /** Why the order was not made, where no field is to blame. */
  readonly notice: string | null;
  /** What exactly changed since the page was shown last, line by line. */
  readonly changes: readonly string[];
}

const Row = ({
  field,
  data,
  voice,
  children,
}: {
  field: Field;
  data: CheckoutData;
  voice: Voice;
  children: ComponentChildren;
}) => {
  const error = data.errors[field];
  return (
    <div class="field">
      <label for={field}>{voice.texts.checkout.fields[field]}</label>
      {children}
      {error !== undefined && (
        <p id={`${field}-error`} class="error">
          {voice.say(error)}
        </p>
      )}
    </div>
  );
};

const marks = (field: Field, { errors }: CheckoutData) => ({
  id: field,
  name: field,
  ...(errors[field] === undefined ? {} : { "aria-invalid": "true" as const, "aria-describedby": `${field}-error` }),
});

const Address = ({ data, voice }: { data: CheckoutData; voice: Voice }) => {
  const { checkout } = voice.texts;
  const { values, provinces, communes } = data;
  return (
    <>
      <Row field="province" data={data} voice={voice}>
        <div class="search-row">
          <select {...marks("province", data)} autocomplete="address-level1">
            <option value="">{checkout.chooseProvince}</option>
            {provinces.map(({ code, fullName }) => (
              <option key={code} value={code} selected={code === values.province}>
                {fullName}
              </option>
            ))}
          </select>
          <button type="submit" name="step" value="province" class="quiet-button" formNoValidate>
            {communes.length === 0 ? checkout.pickProvince : checkout.changeProvince}
          </button>
        </div>
      </Row>
      {communes.length === 0 ? (
        <p class="hint">{checkout.provinceFirst}</p>
      ) : (
        <Row field="commune" data={data} voice={voice}>
          <select {...marks("commune", data)} required autocomplete="address-level2">
            <option value="">{checkout.chooseCommune}</option>
            {communes.map(({ code, fullName }) => (
              <option key={code} value={code} selected={code === values.commune}>
                {fullName}
              </option>
            ))}
          </select>
        </Row>
      )}
      <Row field="street" data={data} voice={voice}>
        <input
          {...marks("street", data)}
          required
          maxLength={200}
          value={values.street}
          autocomplete="street-address"
        />
      </Row>
    </>
  );
};

const Summary = ({ data, voice }: { data: CheckoutData; voice: Voice }) => {
  const { texts } = voice;
  const { cart, goods, offer } = data;
  const { items, delivery, parcels } = offer;
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 id="summary">{texts.checkout.summary}</h2>
      <MadeUp lines={cart.items} goods={goods} voice={voice} />
      <ul>
        {cart.items.map((line) => {
          const now = offer.lines.find((one) => one.line === line.id);
          const change = changeOf(line, goods, voice);
          return (
            <li key={line.id}>
              <span class="summary-line">
                <span>
                  {line.quantity} × <LineName line={line} />
                </span>
                <span>{money(now?.total ?? line.total, voice)}</span>
              </span>
              {change !== null && <p class="error">{change}</p>}
            </li>
          );
        })}
      </ul>
      <p class="summary-line">
        <span>{parcels.length > 1 ? texts.checkout.parcels(parcels.length) : texts.cart.delivery}</span>
        <span>{delivery === null ? "–" : money(delivery, voice)}</span>
      </p>
      <p class="sum">
        <span>{texts.cart.total}</span> <b>{money(items + (delivery ?? 0), voice)}</b>
      </p>
      <p class="quiet">{texts.checkout.payment}</p>
    </section>
  );
};

/** The checkout on one page: where to, what it costs, and the order. Works without scripts: choosing a province is a step of its own. */
export function checkoutPage(data: CheckoutData, voice: Voice): Page {
  const { texts, to } = voice;
  const { checkout } = texts;
  const { values, cart, form, errors, notice, changes } = data;
  const wrong = Object.keys(errors).length > 0;
  return {
    title: `${wrong || notice !== null ? `${checkout.wrongTitle}: ` : ""}${checkout.title} – ${texts.brand}`,
    here: { page: "checkout" },
    sheets: ["buying"],
    indexed: false,
    body: (
      <div class="wide">
        <h1>{checkout.title}</h1>
        {(notice !== null || wrong) && (
          <p class="error notice" role="alert">
            {notice ?? checkout.wrong}
          </p>
        )}
        {changes.length > 0 && (
          <ul class="error">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        )}
        <div class="entry-columns checkout">
          <form class="delivery" action={to({ page: "checkout" })} method="post">
            {/* Enter in a field presses the first button of a form: that must order, not choose a province. */}
            <button type="submit" class="hidden" tabIndex={-1} aria-hidden="true" />
            <input type="hidden" name="cart" value={cart.id} />
            <input type="hidden" name="shown" value={form.shown} />
            <input type="hidden" name="key" value={form.key} />
            <Row field="name" data={data} voice={voice}>
              <input {...marks("name", data)} required maxLength={100} value={values.name} autocomplete="name" />
            </Row>
            <Row field="phone" data={data} voice={voice}>
              <input
                {...marks("phone", data)}
                required
                type="tel"
                maxLength={30}
                value={values.phone}
                autocomplete="tel"
              />
            </Row>
            <Address data={data} voice={voice} />
            <Row field="note" data={data} voice={voice}>
              <textarea {...marks("note", data)} rows={3} maxLength={500} value={values.note} />
            </Row>
            <button type="submit">{checkout.submit}</button>
            <p class="hint">{checkout.hint}</p>
          </form>
          <div>
            <Summary data={data} voice={voice} />
            <p class="to-entry">
              <a href={to({ page: "cart" })}>{checkout.back}</a>
            </p>
          </div>
        </div>
      </div>
    ),
  };
}
