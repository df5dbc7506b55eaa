import { AVAILABLE_CAP, type Cart, MOST_PIECES, type OrderLine } from "@cho-ocop/contracts";
import type { Again } from "../buying/again.js";
import { type Goods, listingOf } from "../buying/goods.js";
import { isIllustration } from "../ui/listing-card.js";
import { money } from "../ui/money.js";
import type { Page, Voice } from "../ui/page.js";
import { Picture } from "../ui/picture.js";

/** Whether figures of any of these lines are made up. */
export const hasIllustration = (lines: readonly OrderLine[], goods: Goods): boolean =>
  lines.some((line) => {
    const listing = listingOf(line, goods);
    return listing != null && isIllustration(listing);
  });

/** Whether there are fewer of a line's thing than the line wants, as far as is known. */
function isShort(line: OrderLine, goods: Goods): boolean {
  const variant = listingOf(line, goods)?.variants.find(({ id }) => id === line.variant_id);
  if (variant === undefined) return false;
  const { inStock, available } = variant;
  return !inStock || (available !== null && available < AVAILABLE_CAP && available < line.quantity);
}

/** What changed since a line was put into the cart, told plainly; null where nothing did. */
export function changeOf(line: OrderLine, goods: Goods, voice: Voice): string | null {
  const { cart } = voice.texts;
  const listing = listingOf(line, goods);
  if (listing === undefined) return null;
  const variant = listing?.variants.find(({ id }) => id === line.variant_id);
  if (variant === undefined || variant.price === null) return cart.notSold;
  if (!variant.inStock) return cart.gone;
  if (isShort(line, goods)) return cart.onlyLeft(variant.available ?? 0);
  if (variant.price.amount !== line.unit_price) return cart.priceNow(money(variant.price.amount, voice));
  return null;
}

/** The name of a line: the product, and the pack. */
export const LineName = ({ line }: { line: OrderLine }) => (
  <>
    <span lang="vi">{line.product_title ?? line.title}</span>
    {line.variant_title != null && (
      <span class="quiet" lang="vi">
        {line.variant_title}
      </span>
    )}
  </>
);

const Line = ({ line, goods, voice }: { line: OrderLine; goods: Goods; voice: Voice }) => {
  const { cart } = voice.texts;
  const { to } = voice;
  const listing = listingOf(line, goods);
  const change = changeOf(line, goods, voice);
  const name = line.product_title ?? line.title;
  return (
    <li class="cart-line">
      {listing == null ? null : <Picture picture={listing.picture} group={listing.entry.group.code} />}
      <div class="line-text">
        <h2 class="card-name">
          {listing == null || line.product_handle == null ? (
            <LineName line={line} />
          ) : (
            <a class="line-link" href={to({ page: "listing", handle: line.product_handle })}>
              <LineName line={line} />
            </a>
          )}
        </h2>
        <p class="price">
          {money(line.total, voice)}{" "}
          {line.quantity > 1 && <span class="quiet">{cart.each(money(line.unit_price, voice))}</span>}
        </p>
        {change !== null && <p class="error">{change}</p>}
        <div class="line-forms">
          <form action={to({ page: "cart" })} method="post" class="pieces">
            <input type="hidden" name="line" value={line.id} />
            <label>
              <span>{voice.texts.goods.quantity}</span>
              <input
                name="quantity"
                type="number"
                inputMode="numeric"
                min={1}
                max={MOST_PIECES}
                value={line.quantity}
                required
                aria-label={cart.quantityOf(name)}
              />
            </label>
            <button type="submit" class="quiet-button" aria-label={cart.updateOf(name)}>
              {cart.update}
            </button>
          </form>
          <form action={to({ page: "cart" })} method="post">
            <input type="hidden" name="line" value={line.id} />
            <button type="submit" name="remove" value="1" class="plain-button" aria-label={cart.removeOf(name)}>
              {cart.remove}
            </button>
          </form>
        </div>
      </div>
    </li>
  );
};

/** The mark that prices on this page are made up. */
export const MadeUp = ({ lines, goods, voice }: { lines: readonly OrderLine[]; goods: Goods; voice: Voice }) =>
  hasIllustration(lines, goods) ? <p class="card-demo">{voice.texts.goods.figures}</p> : null;

/** What of an order that was to be bought again is not in the cart. */
const BoughtAgain = ({ again: { any, missing }, voice }: { again: Again; voice: Voice }) => {
  const { reorder } = voice.texts.buying;
  return (
    <div class="note" role="status">
      <p>{any ? reorder.added : reorder.nothing}</p>
      {any && missing.length > 0 && (
        <>
          <p>{reorder.missing}</p>
          <ul class="bullets">
            {missing.map((name) => (
              <li key={name} lang="vi">
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

/** The cart. `notice`: why what was asked for was not done; `again`: what came of buying an order again. */
export function cartPage(
  cart: Cart | null,
  goods: Goods,
  voice: Voice,
  { notice, again }: { notice: string | null; again: Again | null },
): Page {
  const { texts, to } = voice;
  const lines = cart?.items ?? [];
  return {
    title: `${texts.cart.title} – ${texts.brand}`,
    here: { page: "cart" },
    sheets: ["cards", "buying"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{texts.cart.title}</h1>
        {notice !== null && (
          <p class="error notice" role="alert">
            {notice}
          </p>
        )}
        {again !== null && <BoughtAgain again={again} voice={voice} />}
        {cart === null || lines.length === 0 ? (
          <div class="oops part">
            <p class="lead">{texts.cart.empty}</p>
            <p>
              <a class="button" href={to({ page: "listings" })}>
                {texts.cart.toGoods}
              </a>
            </p>
          </div>
        ) : (
          <>
            <MadeUp lines={lines} goods={goods} voice={voice} />
            <ul class="lines">
              {lines.map((line) => (
                <Line key={line.id} line={line} goods={goods} voice={voice} />
              ))}
            </ul>
            <p class="sum">
              <span>{texts.cart.items}</span> <b>{money(cart.item_total, voice)}</b>
            </p>
            <p class="quiet">{texts.cart.deliveryLater}</p>
            <p class="cart-go">
              <a class="button" href={to({ page: "checkout" })}>
                {texts.cart.checkout}
              </a>
              <a class="button quiet-button" href={to({ page: "listings" })}>
                {texts.cart.more}
              </a>
            </p>
          </>
        )}
      </div>
    ),
  };
}
