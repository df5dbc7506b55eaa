import { ITEM_JSON } from "@cho-ocop/ocop";
import { DEMONSTRATION_PREFIX } from "../demonstration/listings.js";

/** Prices are in this currency, and include tax: the catalogue is of one region (see data/demonstration/README.md for its settings). */
const CURRENCY = "vnd";

/**
 * The price of a variant `v` for everybody who buys one piece, and what it would be without the reduction that runs now. Medusa's own
 * rule: the cheapest price of the price lists that run speaks; of an override list it holds, of a sale only when it is below the
 * variant's own price. Prices with rules of their own (a region, a customer group) are for the cart to find.
 */
const PRICE = `lateral (
  select round(case when f.list_type = 'override' then f.list_amount else least(f.list_amount, f.base) end)::bigint as price,
    round(coalesce(f.override_amount, f.base))::bigint as usual
  from (
    select min(a.amount) filter (where a.price_list_id is null) as base,
      min(a.amount) filter (where l.id is not null) as list_amount,
      (array_agg(l.type order by a.amount) filter (where l.id is not null))[1] as list_type,
      min(a.amount) filter (where l.type = 'override') as override_amount
    from product_variant_price_set s
    join price a on a.price_set_id = s.price_set_id and a.deleted_at is null and a.currency_code = '${CURRENCY}'
      and a.rules_count = 0 and (a.min_quantity is null or a.min_quantity <= 1)
    left join price_list l on l.id = a.price_list_id and l.deleted_at is null and l.status = 'active'
      and l.rules_count = 0 and (l.starts_at is null or l.starts_at <= now()) and (l.ends_at is null or l.ends_at >= now())
    where s.variant_id = v.id and s.deleted_at is null and (a.price_list_id is null or l.id is not null)
  ) f
) as cost`;

/** How many pieces of a variant `v` can be had: what lies in all places less what is reserved, for the scarcest of its parts; null when not counted. */
const STOCK = `lateral (
  select case when v.manage_inventory and not v.allow_backorder then greatest(0, coalesce((
    select min(floor(coalesce((
      select sum(n.stocked_quantity - n.reserved_quantity) from inventory_level n
      where n.inventory_item_id = i.inventory_item_id and n.deleted_at is null), 0) / greatest(i.required_quantity, 1)))
    from product_variant_inventory_item i where i.variant_id = v.id and i.deleted_at is null), 0)) end as pieces
) as stock`;

const VARIANTS = `product_variant v cross join ${PRICE} cross join ${STOCK}
  where v.product_id = product.id and v.deleted_at is null`;

/** What a card tells of the variants of a `product`. */
export const FACTS = `lateral (
  select min(cost.price) as price_from, max(cost.price) as price_to,
    (array_agg(cost.usual order by cost.price, v.id) filter (where cost.price is not null))[1] as usual,
    coalesce(bool_or(stock.pieces is null or stock.pieces > 0), false) as in_stock
  from ${VARIANTS}
) as facts`;

/** The variants of a `product` in the order of its seller, the cheapest first where that says nothing. At most `cap` pieces are told. */
export const variantsJson = (cap: number): string => `coalesce((
  select json_agg(json_build_object('id', v.id, 'title', v.title, 'sku', v.sku, 'weight', v.weight,
    'price', cost.price, 'usual', cost.usual, 'available', case when stock.pieces > ${cap} then ${cap} else stock.pieces end) order by v.variant_rank, cost.price, v.id)
  from ${VARIANTS}), '[]')`;

/** Products with the register entry `r` that each is linked with. */
export const LINKED = `product
  join ocop_product_recognised_product link on link.product_id = product.id and link.deleted_at is null
  join ocop_recognised_product r on r.id = link.recognised_product_id and r.deleted_at is null`;

/**
 * Products that are for sale on the day `$1`, each with its register entry `r` and the period `p` of that day: published, in a sales
 * channel that is open, linked with an entry of the register, and of no seller that is suspended.
 */
export const FOR_SALE = `${LINKED}
  join ocop_status_period p on p.recognised_product_id = r.id and p.from_day <= $1::date and p.to_day > $1::date`;
export const IS_FOR_SALE = `product.status = 'published' and product.deleted_at is null
  and not exists (select 1 from marketplace_suspended_producer suspended where suspended.producer_id = r.producer_id)
  and exists (
    select 1 from product_sales_channel sold join sales_channel channel on channel.id = sold.sales_channel_id
    where sold.product_id = product.id and sold.deleted_at is null and channel.deleted_at is null and not channel.is_disabled)`;

/** What `ITEM_JSON` needs besides the entry `r`. */
export const ENTRY_JOINS = `left join ocop_producer d on d.id = r.producer_id
  left join ocop_certificate c on c.id = p.certificate_id`;

/** The fields of `StoredCard` of a `product` with its `facts` and its entry. */
export const CARD_FIELDS = `'id', product.id, 'handle', product.handle, 'title', product.title,
  'thumbnail', product.thumbnail, 'from', facts.price_from, 'to', facts.price_to, 'usual', facts.usual,
  'inStock', facts.in_stock, 'entry', ${ITEM_JSON}, 'figures', coalesce(starts_with(product.external_id, '${DEMONSTRATION_PREFIX}'), false)`;
