import type { DeliveryForm, DeliveryParcel } from "@cho-ocop/contracts";
import { prepared, type Refusal, refuse, runPrepared } from "@cho-ocop/kernel";
import { communeByCode, provinceByCode } from "@cho-ocop/vietnam/units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Address, CartSnapshot } from "../checkout/cart.js";
import { CASH_ON_DELIVERY } from "../checkout/payment-rows.js";
import { type ParcelPrice, sendingsOf } from "../orders/plan.js";

/** Where a purchase goes. */
export interface Destination {
  readonly provinceCode: string;
  readonly address: Address;
  readonly note: string;
}

const COUNTRY = "vn";
const UNKNOWN_COMMUNE = refuse("invalid_input", 400, "Dữ liệu gửi lên không hợp lệ", "The input is not valid", [
  {
    path: "delivery.commune",
    vi: "Xin chọn xã, phường của tỉnh, thành này",
    en: "Please choose a commune of this province",
  },
]);
const NOT_SENT = refuse(
  "delivery_not_offered",
  422,
  "Chưa giao được những hàng này đến đó",
  "These goods are not sent there yet",
);

/** Where a form says that things go, as Medusa keeps an address; refused where the commune is not in the province. */
export function destinationOf(form: DeliveryForm): { readonly ok: true; readonly destination: Destination } | Refusal {
  const province = provinceByCode("since", form.province);
  const commune = communeByCode("since", form.commune);
  if (province === undefined || commune?.provinceCode !== province.code) return UNKNOWN_COMMUNE;
  const address = {
    first_name: form.name,
    phone: form.phone,
    address_1: form.street,
    city: commune.fullName,
    province: province.fullName,
    country_code: COUNTRY,
    metadata: { commune_code: commune.code, province_code: province.code },
  };
  return { ok: true, destination: { provinceCode: province.code, address, note: form.note } };
}

/** What each parcel of a cart costs to send; refused where one is not sent there at all. */
export function quoteOf(
  cart: CartSnapshot,
  priceOf: ParcelPrice,
): { readonly ok: true; readonly parcels: DeliveryParcel[]; readonly total: number } | Refusal {
  const parcels = sendingsOf(cart.lines).map(({ grams, ...sending }) => ({
    ...sending,
    amount: priceOf({ ...sending, grams }),
  }));
  const priced = parcels.flatMap(({ producerId, handling, amount }) =>
    amount === undefined ? [] : [{ producerId, handling, amount }],
  );
  if (priced.length < parcels.length) return NOT_SENT;
  return { ok: true, parcels: priced, total: priced.reduce((sum, { amount }) => sum + amount, 0) };
}

const WAY = prepared(`
select o.id, o.name from shipping_option o
join product_shipping_profile p on p.shipping_profile_id = o.shipping_profile_id and p.deleted_at is null
where p.product_id = any($1::text[]) and o.deleted_at is null order by o.created_at, o.id limit 1`);

/** The way of delivery of these goods that Medusa Admin packs under; undefined where it has none. */
async function wayOf(knex: Knex, productIds: readonly string[]): Promise<{ id: string; name: string } | undefined> {
  const [way] = await runPrepared<{ id: string; name: string }>(knex, WAY, [productIds]);
  return way;
}

/** A cart as it is ordered to a destination: address, note, delivery at the tables' prices, and cash at the door. */
export async function deliveredTo(
  knex: Knex,
  cart: CartSnapshot,
  { address, note }: Destination,
  priceOf: ParcelPrice,
): Promise<{ readonly ok: true; readonly cart: CartSnapshot } | Refusal> {
  const quoted = quoteOf(cart, priceOf);
  if (!quoted.ok) return quoted;
  const { parcels, total } = quoted;
  const way =
    parcels.length === 0
      ? undefined
      : await wayOf(
          knex,
          cart.lines.flatMap(({ productId }) => productId ?? []),
        );
  const method = {
    name: way?.name ?? "Giao tận nơi",
    amount: total,
    columns: { is_tax_inclusive: true, ...(way === undefined ? {} : { shipping_option_id: way.id }) },
    taxLines: [],
    adjustments: [],
  };
  return {
    ok: true,
    cart: {
      ...cart,
      shippingAddress: address,
      billingAddress: address,
      metadata: { ...cart.metadata, note },
      shipping: parcels.length === 0 ? [] : [method],
      payment: {
        collectionId: cart.payment?.collectionId ?? null,
        sessionId: cart.payment?.provider === CASH_ON_DELIVERY ? cart.payment.sessionId : null,
        provider: CASH_ON_DELIVERY,
      },
    },
  };
}
