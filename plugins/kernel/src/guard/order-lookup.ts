import type { OrderLink, OrderLookup } from "@cho-ocop/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type Refusal, refuse } from "../refusal/refusal.js";
import { Attempts } from "./attempts.js";
import { signOrderLink } from "./order-link.js";

/** Four digits are soon guessed: ten tries a day for each order, whoever tries, and thirty in a quarter of an hour for each visitor. */
const PER_ORDER = { name: "order_lookup_code", attempts: 10, seconds: 86_400 };
const PER_VISITOR = { name: "order_lookup_visitor", attempts: 30, seconds: 900 };
/** The link that a look-up gives lasts one visit. */
const LINK_SECONDS = 3600;

/**
 * Finds an order by its code and the last four digits of the phone, and gives a signed link to it. `now` in seconds since 1970.
 * A wrong code and wrong digits are refused alike; too many attempts are refused before anything is looked up.
 */
export async function lookUpOrder(
  knex: Knex,
  asked: OrderLookup & { visitor: string },
  { secret, now }: { secret: string; now: number },
): Promise<{ ok: true; link: OrderLink } | Refusal> {
  const code = Number(asked.code.replace("#", ""));
  const perOrder = new Attempts(knex, PER_ORDER);
  const visitor = await new Attempts(knex, PER_VISITOR).count(asked.visitor);
  if (!visitor.ok) return visitor;
  const order = await perOrder.count(String(code));
  if (!order.ok) return order;
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select o.id from "order" o
       left join order_address s on s.id = o.shipping_address_id
       left join order_address b on b.id = o.billing_address_id
      where o.display_id = ? and o.deleted_at is null and not o.is_draft_order
        and right(regexp_replace(coalesce(s.phone, b.phone), '\\D', '', 'g'), 4) = ?`,
    [code, asked.phone_last4],
  );
  const found = rows[0];
  if (found === undefined) {
    return refuse(
      "order_not_found",
      404,
      "Không tìm thấy đơn hàng với mã và số điện thoại này",
      "No order has this code and phone number",
    );
  }
  await perOrder.forget(String(code));
  return { ok: true, link: signOrderLink(secret, found.id, now + LINK_SECONDS) };
}
