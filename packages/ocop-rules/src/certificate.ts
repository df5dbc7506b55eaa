import type { CalendarDay } from "./calendar-day.js";

/** The stars that a certificate can carry: 1 and 2 get none (Decision 26/2026/QĐ-TTg, article 4.1.a). */
export type Stars = 3 | 4 | 5;
export const STARS: readonly Stars[] = [3, 4, 5];

/**
 * Something that happened to a certificate. Events are only ever added; a wrong one is taken back by an `annulled` event.
 * `effectiveOn` is the day from which it counts, `recordedAt` the instant at which we learned of it.
 */
export interface CertificateEvent {
  readonly id: string;
  readonly kind: CertificateEventKind;
  readonly effectiveOn: CalendarDay;
  /** `no_later_than` where a source tells that it happened but not when. */
  readonly precision: "day" | "no_later_than";
  /** For `extended`: the last day of the transition extension (Decision 26/2026/QĐ-TTg, article 12). */
  readonly until?: CalendarDay | null;
  /** For `superseded`: the certificate that took this one's place. */
  readonly supersededBy?: string | null;
  /** For `annulled`: the event that is taken back. */
  readonly annuls?: string | null;
}

export const CERTIFICATE_EVENT_KINDS = ["revoked", "superseded", "extended", "lapsed", "annulled"] as const;
export type CertificateEventKind = (typeof CERTIFICATE_EVENT_KINDS)[number];

/** What the rules need to know of a certificate. Everything else (number, issuer, rubric) is for people. */
export interface CertificateFacts {
  /** Null where the source says that the product is recognised but not with how many stars. */
  readonly stars: Stars | null;
  /** The first day of validity: the day of the decision. Null where only a year, or nothing, is known. */
  readonly validFrom: CalendarDay | null;
  /** The last day of validity. Null where it is not known. */
  readonly validUntil: CalendarDay | null;
  /** The year of recognition where no day is known. */
  readonly recognisedYear: number | null;
  readonly events: readonly CertificateEvent[];
}

/** The events that still stand: neither annulments nor what they took back. */
export function standingEvents(events: readonly CertificateEvent[]): readonly CertificateEvent[] {
  const annulled = new Set(events.filter((event) => event.kind === "annulled").map((event) => event.annuls));
  return events.filter((event) => event.kind !== "annulled" && !annulled.has(event.id));
}
