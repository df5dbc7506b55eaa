import { LEGAL_FORM_NAMES, type LegalForm, type Producer } from "@cho-ocop/contracts";
import { runPrepared } from "@cho-ocop/kernel";
import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ITEM_JSON, PRODUCER_ORIGIN_JSON, registerItem, type StoredItem } from "./item.js";
import { originOf, type StoredOrigin } from "./names.js";

/** The fields of `StoredProducer` of a producer `d`. */
export const PRODUCER_FIELDS = `'id', d.id, 'handle', d.handle, 'name', d.name, 'legalForm', d.legal_form,
  'demonstration', d.demonstration, 'origin', ${PRODUCER_ORIGIN_JSON}`;

const STATEMENT = `
select json_build_object(${PRODUCER_FIELDS}, 'entries', coalesce((select json_agg(${ITEM_JSON} order by r.name collate "vi-x-icu", r.id)
    from ocop_recognised_product r
    join ocop_status_period p on p.recognised_product_id = r.id and p.from_day <= $2::date and p.to_day > $2::date
    left join ocop_certificate c on c.id = p.certificate_id
    where r.producer_id = d.id and r.deleted_at is null and (d.demonstration or not r.demonstration)), '[]')) as producer
from ocop_producer d where d.handle = $1 and d.deleted_at is null`;

/** A producer as a query reads it. */
export interface StoredProducer {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly demonstration: boolean;
  readonly origin: StoredOrigin | null;
}

/** A producer with the names of its form and of its place, in the shape of the contract. */
export const producerOf = ({ id, handle, name, legalForm, demonstration, origin }: StoredProducer) => ({
  id,
  handle,
  name,
  legalForm,
  legalFormName: LEGAL_FORM_NAMES[legalForm],
  origin: origin === null ? null : originOf(origin),
  demonstration,
});

/** A producer by its handle with its entries as they are on a day (fictional ones of fictional producers only); undefined when there is none. */
export async function registerProducer(knex: Knex, handle: string, on: CalendarDay): Promise<Producer | undefined> {
  const [row] = await runPrepared<{ producer: StoredProducer & { readonly entries: readonly StoredItem[] } }>(
    knex,
    STATEMENT,
    [handle, on],
  );
  if (row === undefined) return undefined;
  const { producer } = row;
  return { ...producerOf(producer), on, entries: producer.entries.map((entry) => registerItem(entry, on)) };
}
