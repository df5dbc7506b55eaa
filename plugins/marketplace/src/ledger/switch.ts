/** SQL: whether tax is withheld from what is sold on `:day`. Off until a row says otherwise: a tax adviser must have confirmed the rates first. */
export const IS_WITHHELD = `coalesce((select s.withheld from marketplace_tax_switch s where s.from_day <= :day::date
  order by s.from_day desc limit 1), false)`;
