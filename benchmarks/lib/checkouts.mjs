// @ts-check
// One purchase of two things, twice told: through the shop's forms, and by the calls that a shop makes of Medusa's own store routes.
import { readAnswer } from "./stock.mjs";
import { hidden, visitor } from "./visitor.mjs";

/** @typedef {{ code: string, name: string }} Place */
/** @typedef {{ variants: string[], province: Place, commune: Place }} Purchase */

const NAME = "Nguyễn Thị Thử";
const STREET = "Thôn Thử 1";

/** From "add to cart" to the page of the order, without JavaScript. @param {string} shop @param {string} from @param {Purchase} purchase */
export async function buyInShop(shop, from, { variants, province, commune }) {
  const visit = visitor(shop, from);
  for (const variant of variants) await visit("/gio-hang", { variant, quantity: "1" });
  const known = (/** @type {import("./visitor.mjs").Shown} */ page) => ({
    cart: hidden(page, "cart"),
    shown: hidden(page, "shown"),
    key: hidden(page, "key"),
  });
  const address = { name: NAME, phone: "0912 345 678", street: STREET, note: "", province: province.code };
  const asked = await visit("/thanh-toan");
  const priced = await visit("/thanh-toan", { ...known(asked), ...address, step: "province" });
  const { url } = await visit("/thanh-toan", { ...known(priced), ...address, commune: commune.code });
  if (!/\/don-hang\/order_/.test(url)) throw new Error(`The purchase ended at ${url}`);
}

/**
 * The same purchase by Medusa's ten calls.
 * @param {string} url @param {{ publishableKey: string, regionId: string }} market @param {Purchase} purchase
 */
export async function buyByCalls(url, { publishableKey, regionId }, { variants, province, commune }) {
  const call = async (/** @type {string} */ route, /** @type {unknown} */ body = undefined) =>
    readAnswer(
      await fetch(`${url}/store/${route}`, {
        method: body === undefined ? "GET" : "POST",
        headers: { "x-publishable-api-key": publishableKey, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  const { cart } = await call("carts", { region_id: regionId });
  for (const variant of variants) await call(`carts/${cart.id}/line-items`, { variant_id: variant, quantity: 1 });
  await call(`carts/${cart.id}`, {
    shipping_address: {
      first_name: NAME,
      phone: "+84912345678",
      address_1: STREET,
      city: commune.name,
      province: province.name,
      country_code: "vn",
    },
  });
  const { shipping_options: options } = await call(`shipping-options?cart_id=${cart.id}`);
  await call(`carts/${cart.id}/shipping-methods`, { option_id: options[0]?.id });
  const { payment_collection: payment } = await call("payment-collections", { cart_id: cart.id });
  await call(`payment-collections/${payment.id}/payment-sessions`, { provider_id: "pp_system_default" });
  const { order } = await call(`carts/${cart.id}/complete`, {});
  // The house shows an order to those who know its code and phone only; the shop asks for the same link.
  if (order === undefined) throw new Error("The cart did not become an order");
  await call(`carts/${cart.id}`);
}
