import { onDayQuerySchema } from "@cho-ocop/contracts";
import { clock, RefusalError, readInput, refuse } from "@cho-ocop/kernel";
import { type CalendarDay, calendarDay } from "@cho-ocop/ocop-rules";
import type { MedusaRequest } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const ID = /^[A-Za-z0-9_]{1,64}$/;
const HANDLE = /^[a-z0-9-]{1,200}$/;

/** The pool of database connections of a request. */
export const databaseOf = (request: MedusaRequest): Knex =>
  request.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);

/** The day that a request asks about: today when it names none. */
export function askedDay(request: MedusaRequest): CalendarDay {
  const { on } = readInput(onDayQuerySchema, request.query);
  return on === undefined ? clock.today() : calendarDay(on);
}

/** Reads the handle in an address. What cannot be a handle is the handle of nothing: the answer is the same as for an unknown one. */
export function handleOf(request: MedusaRequest): string {
  const { handle } = request.params;
  return handle !== undefined && HANDLE.test(handle) ? handle : "";
}

/** Reads the id in an address, in the same way. */
export function idOf(request: MedusaRequest): string {
  const { id } = request.params;
  return id !== undefined && ID.test(id) ? id : "";
}

/** What was found, or the refusal (404) that says what there is none of. */
export function found<Found>(thing: Found | undefined, vi: string, en: string): Found {
  if (thing === undefined) throw new RefusalError(refuse("not_found", 404, vi, en));
  return thing;
}

/** What there is none of, for `found`. */
export const NO_ENTRY = ["Không có sản phẩm này trong sổ", "There is no such entry in the register"] as const;
export const NO_PRODUCER = ["Không có chủ thể này trong sổ", "There is no such producer in the register"] as const;
export const NO_COMMUNE = [
  "Không có xã, phường này trước 1/7/2025",
  "There was no such commune before 1 July 2025",
] as const;
