import type { CalendarDay } from "@cho-ocop/ocop-rules";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What a plugin hands to the outbox. */
export interface NewOutboxMessage {
  /** What happened, such as `ocop.certificate.recorded`. */
  readonly topic: string;
  /** Messages of one key are delivered in their order: the id of the thing that changed. */
  readonly key: string;
  readonly payload: Json;
  /** The day from which the change holds. It is told to the handlers; delivery does not wait for it. */
  readonly effectiveOn?: CalendarDay;
  readonly recordedAt: Date;
}

/** What a handler is told. The same `id` may come again: a handler must be able to take that. */
export interface OutboxMessage {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly payload: Json;
  readonly effectiveOn: CalendarDay | null;
  readonly recordedAt: Date;
  /** 1 at the first try. */
  readonly attempt: number;
}
