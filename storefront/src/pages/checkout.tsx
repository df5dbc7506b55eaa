import type { Cart, CartOffer, Communes, Places } from "@cho-ocop/contracts";
import type { ComponentChildren } from "preact";
import type { Province } from "../api/reference.js";
import type { Goods } from "../buying/goods.js";
import { producerOf, type Sellers } from "../buying/sellers.js";
import type { Field, FieldErrors, Values } from "../checkout/form.js";
import { money } from "../ui/money.js";
import type { Page, Voice } from "../ui/page.js";
import { PlaceRows } from "../ui/place-rows.js";
import { SellerLine } from "../ui/seller.js";
import { changeOf, LineName, MadeUp } from "./cart.js";

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
  /** What a search for a place found; null while nothing was looked for. */
  readonly places: Places["places"] | null;
  /** How a former address was read. */
  readonly told: string | null;
  readonly sellers: Sellers;
  /** Why the order was not made, where no field is to blame. */
  readonly notice: string | null;
  /** What exactly changed since the page was shown last, line by line. */
  readonly changes: readonly string[];
}

const Row = ({
  field,
  data,
  voice,
  label,
  children,
}: {
  field: Field;
  data: CheckoutData;
  voice: Voice;
  label?: string;
  children: ComponentChildren;
}) => {
  const error = data.errors[field];
  return (
    <div class="field">
      <label for={field}>{label ?? (field === "place" ? "" : voice.texts.checkout.fields[field])}</label>
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

/** Jumps back to the place after a step that is about it. */
const AT_PLACE = "#place-part";

/** The lists of provinces and communes, for whoever would rather choose than type. */
const ByList = ({ data, voice }: { data: CheckoutData; voice: Voice }) => {
  const { checkout, buying } = voice.texts;
  const { values, provinces, communes, errors } = data;
  return (
    <details class="by-list" open={communes.length > 0 || errors.province !== undefined}>
      <summary>{buying.place.byList}</summary>
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
      {communes.length > 0 && (
        <Row field="commune" data={data} voice={voice}>
          <select {...marks("commune", data)} autocomplete="address-level2">
            <option value="">{checkout.chooseCommune}</option>
            {communes.map(({ code, fullName }) => (
              <option key={code} value={code}>
                {fullName}
              </option>
            ))}
          </select>
        </Row>
      )}
    </details>
  );
};

/** Where it goes: searched by any name, or chosen from lists. */
const FindPlace = ({ data, voice, action }: { data: CheckoutData; voice: Voice; action: string }) => {
  const { place } = voice.texts.buying;
  const { values, places } = data;
  return (
    <>
      <Row field="place" data={data} voice={voice} label={place.label}>
        <div
          class="search-row place-search"
          data-suggest={voice.to({ page: "places" })}
          data-rows={place.rows}
          data-label={place.results}
        >
          <input
            {...marks("place", data)}
            type="text"
            maxLength={200}
            value={values.place}
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="search"
          />
          <button
            type="submit"
            name="step"
            value="place"
            class="quiet-button"
            formNoValidate
            formAction={action + AT_PLACE}
          >
            {place.search}
          </button>
        </div>
        <p class="hint">{place.hint}</p>
      </Row>
      {places !== null &&
        (places.length === 0 ? (
          <p class="note" role="status">
            {place.none}
          </p>
        ) : (
          <PlaceRows places={places} voice={voice} />
        ))}
      <ByList data={data} voice={voice} />
    </>
  );
};

const Address = ({ data, voice, action }: { data: CheckoutData; voice: Voice; action: string }) => {
  const { place } = voice.texts.buying;
  const { values, communes, told } = data;
  const chosen = communes.find(({ code }) => code === values.commune);
  const province = data.provinces.find(({ code }) => code === values.province);
  return (
    <>
      <div id="place-part" class="place-part">
        {chosen === undefined ? (
          <FindPlace data={data} voice={voice} action={action} />
        ) : (
          <>
            <input type="hidden" name="province" value={values.province} />
            <input type="hidden" name="commune" value={values.commune} />
            <p class="place-chosen">
              <span>
                {place.chosen}:{" "}
                <b lang="vi">
                  {chosen.fullName}, {province?.fullName}
                </b>
              </span>
              <button
                type="submit"
                name="step"
                value="change"
                class="plain-button"
                formNoValidate
                formAction={action + AT_PLACE}
              >
                {place.change}
              </button>
            </p>
          </>
        )}
        {told !== null && (
          <p class="hint" role="status">
            {told}
          </p>
        )}
      </div>
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

/** What one seller sends: the lines, and what its parcels cost. */
const OfSeller = ({ id, data, voice }: { id: string | null; data: CheckoutData; voice: Voice }) => {
  const { texts } = voice;
  const { cart, goods, offer, sellers } = data;
  const parcels = offer.parcels.filter(({ producerId }) => producerId === id);
  return (
    <div class="of-seller">
      <SellerLine id={id} sellers={sellers} goods={goods} voice={voice} />
      <ul>
        {cart.items
          .filter((line) => producerOf(line, goods) === id)
          .map((line) => {
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
      {parcels.map(({ handling, amount }) => (
        <p key={handling} class="summary-line">
          <span>{texts.buying.sellers.parcel[handling]}</span>
          <span>{money(amount, voice)}</span>
        </p>
      ))}
    </div>
  );
};

const Summary = ({ data, voice }: { data: CheckoutData; voice: Voice }) => {
  const { texts } = voice;
  const { cart, goods, offer } = data;
  const { items, delivery, parcels } = offer;
  const ids = [...new Set(cart.items.map((line) => producerOf(line, goods)))];
  // A parcel of somebody whose lines could not be asked about: it costs what it costs.
  const others = parcels.filter(({ producerId }) => !ids.includes(producerId));
  const line = (name: string, amount: number | null) => (
    <p class="summary-line">
      <span>{name}</span>
      <span>{amount === null ? "–" : money(amount, voice)}</span>
    </p>
  );
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 id="summary">{texts.checkout.summary}</h2>
      <MadeUp lines={cart.items} goods={goods} voice={voice} />
      {ids.map((id) => (
        <OfSeller key={id} id={id} data={data} voice={voice} />
      ))}
      {others.length > 0 &&
        line(
          texts.cart.delivery,
          others.reduce((sum, { amount }) => sum + amount, 0),
        )}
      <div class="sums">
        {line(texts.cart.items, items)}
        {line(parcels.length > 1 ? texts.checkout.parcels(parcels.length) : texts.cart.delivery, delivery)}
      </div>
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
        <div class="checkout">
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
            <Address data={data} voice={voice} action={to({ page: "checkout" })} />
            <Row field="note" data={data} voice={voice}>
              <textarea {...marks("note", data)} rows={3} maxLength={500} value={values.note} />
            </Row>
            <button type="submit">{checkout.submit}</button>
            <p class="hint">{texts.buying.consent}</p>
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
