import type { CalendarDay, Status } from "@cho-ocop/ocop-rules";
import type { Filters } from "../../port/provider.js";
import type { SaidPlace } from "../../port/understood.js";
import { runsOfDay } from "./days.js";
import { folded, onRun, type SearchRecord } from "./record.js";

/** A condition of Meilisearch's filter language. */
export type Condition = string;

/** A filter that nothing passes. */
const NOTHING: Condition = 'id_key = "x"';

/**
 * A text of a filter in quotes. Only the quote itself can be escaped in Meilisearch's language; a text with a backslash cannot be said
 * exactly, and no code, id or handle of ours has one.
 */
const quoted = (value: string): string | null => (value.includes("\\") ? null : `"${value.replaceAll('"', '\\"')}"`);

/** That an attribute has one of these values. */
export function oneOf(attribute: keyof SearchRecord, values: readonly (string | number)[]): Condition {
  const said = values.flatMap((value) => quoted(String(value)) ?? []);
  return said.length === 0 ? NOTHING : `${attribute} IN [${said.join(", ")}]`;
}

/** That one of these stars may be shown on a day. */
export const starsOn = (stars: readonly number[], on: CalendarDay): Condition =>
  oneOf(
    "stars_on",
    stars.flatMap((value) => runsOfDay(on).map((run) => onRun(value, run))),
  );

/** That one of these statuses holds on a day. */
export const statusOn = (status: readonly Status[], on: CalendarDay): Condition =>
  oneOf(
    "status_on",
    status.flatMap((value) => runsOfDay(on).map((run) => onRun(value, run))),
  );

/** That it comes from one of these places. */
export const fromPlaces = (places: readonly SaidPlace[]): Condition =>
  oneOf(
    "place_names",
    places.map(({ name }) => folded(name)),
  );

export const not = (condition: Condition): Condition => `NOT (${condition})`;
export const allOf = (conditions: readonly Condition[]): Condition => conditions.join(" AND ");

/** What a filter is about; a facet is counted without the conditions about itself. */
export type Subject = Exclude<keyof Filters, "priceMin" | "priceMax"> | "price";

/** The conditions of the filters, each with what it is about. */
export function conditionsOf(filters: Filters, on: CalendarDay): Map<Subject, Condition> {
  const conditions = new Map<Subject, Condition>();
  const { stars, status, group, productSet, province, provinceBefore, producer, inStock, demonstration } = filters;
  if (stars !== undefined) conditions.set("stars", starsOn(stars, on));
  if (status !== undefined) conditions.set("status", statusOn(status, on));
  if (group !== undefined) conditions.set("group", oneOf("group", group));
  if (productSet !== undefined) conditions.set("productSet", oneOf("product_set", productSet));
  if (province !== undefined) conditions.set("province", oneOf("province", province));
  if (provinceBefore !== undefined) conditions.set("provinceBefore", oneOf("province_before", provinceBefore));
  if (producer !== undefined) {
    conditions.set("producer", `(${oneOf("producer_id", producer)} OR ${oneOf("producer_handle", producer)})`);
  }
  if (inStock !== undefined) conditions.set("inStock", `in_stock = ${inStock}`);
  if (demonstration !== undefined) conditions.set("demonstration", `demonstration = ${demonstration}`);
  const price = [
    ...(filters.priceMin === undefined ? [] : [`price >= ${filters.priceMin}`]),
    ...(filters.priceMax === undefined ? [] : [`price <= ${filters.priceMax}`]),
  ];
  if (price.length > 0) conditions.set("price", allOf(price));
  return conditions;
}
