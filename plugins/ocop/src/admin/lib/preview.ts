import type { AdminRegisterEntry } from "@cho-ocop/contracts";
import {
  addDays,
  type BothLanguages,
  type CalendarDay,
  type CertificateEvent,
  dayForPeople,
  type EntryFacts,
  entryPeriods,
  entryStatus,
  type IdentifiedCertificate,
  lastDayOfValidity,
  type Stars,
} from "@cho-ocop/ocop-rules";
import type { Act } from "./acts.js";
import { dayOf } from "./days.js";

const asDay = (value: unknown): CalendarDay | undefined => (typeof value === "string" ? dayOf(value) : undefined);

/** What the rules need to know of an entry, from what the API says of it. */
export function factsOf(entry: AdminRegisterEntry): EntryFacts {
  return {
    claim: entry.claim,
    certificates: entry.certificates.flatMap(({ panel }): IdentifiedCertificate[] => {
      if (panel.certificate === null) return [];
      const { id } = panel.certificate;
      return [
        {
          id,
          stars: panel.recognisedStars,
          validFrom: asDay(panel.validFrom) ?? null,
          validUntil: asDay(panel.validUntil) ?? null,
          recognisedYear: panel.recognisedYear,
          events: entry.audit.flatMap((event): CertificateEvent[] =>
            event.certificateId !== id || event.kind === "recorded" || event.effectiveOn === null
              ? []
              : [
                  {
                    id: event.id,
                    kind: event.kind,
                    effectiveOn: dayOf(event.effectiveOn),
                    precision: event.precision,
                    until: asDay(event.until) ?? null,
                    annuls: event.annuls,
                  },
                ],
          ),
        },
      ];
    }),
  };
}

/** An identity that no row of the register has. */
const NEW = "new";

const EVENT_OF = { revoke: "revoked", supersede: "superseded", extend: "extended", annul: "annulled" } as const;

const withEvent = (
  certificate: IdentifiedCertificate,
  event: Omit<CertificateEvent, "id" | "precision">,
): IdentifiedCertificate => ({
  ...certificate,
  events: [...certificate.events, { ...event, id: NEW, precision: "day" }],
});

/** The entry as it would be after an act, and the day from which the act counts. Undefined when the body says too little. */
function afterAct(
  facts: EntryFacts,
  act: Act,
  body: Readonly<Record<string, unknown>>,
  today: CalendarDay,
): { facts: EntryFacts; from: CalendarDay } | undefined {
  if (act.kind === "record") {
    const validFrom = asDay(body.validFrom) ?? asDay(body.decisionDate);
    if (validFrom === undefined) return undefined;
    const certificate: IdentifiedCertificate = {
      id: NEW,
      stars: body.stars as Stars,
      validFrom,
      validUntil: asDay(body.validUntil) ?? lastDayOfValidity(validFrom),
      recognisedYear: null,
      events: [],
    };
    const older = facts.certificates.map((one) =>
      one.id === body.supersedes ? withEvent(one, { kind: "superseded", effectiveOn: validFrom }) : one,
    );
    return { facts: { ...facts, certificates: [...older, certificate] }, from: validFrom };
  }
  const certificate = facts.certificates.find(({ id }) => id === act.certificateId);
  if (certificate === undefined) return undefined;
  const day = act.kind === "extend" && certificate.validUntil !== null ? addDays(certificate.validUntil, 1) : undefined;
  const from = asDay(body.effectiveOn) ?? day ?? today;
  const changed = withEvent(certificate, {
    kind: EVENT_OF[act.kind],
    effectiveOn: from,
    until: asDay(body.until) ?? null,
    annuls: act.kind === "annul" ? act.eventId : null,
  });
  return {
    facts: { ...facts, certificates: facts.certificates.map((one) => (one.id === changed.id ? changed : one)) },
    from,
  };
}

/** The last day up to which an entry shows stars without a gap; null when it shows none on `day` or for ever. */
function lastStarredDay(facts: EntryFacts, day: CalendarDay): CalendarDay | null {
  let end: CalendarDay | null = null;
  for (const period of entryPeriods(facts)) {
    if (period.to !== null && period.to <= day) continue;
    if (period.stars === null) break;
    end = period.to === null ? null : addDays(period.to, -1);
  }
  return end;
}

/** What an act will change for everybody who looks at the stars of an entry: the day, the stars before and after it. */
export interface Preview {
  readonly from: CalendarDay;
  readonly before: Stars | null;
  readonly after: Stars | null;
  readonly text: BothLanguages;
}

/**
 * Tells what an act will do, by the same rules that decide it everywhere else. `body` has been read by `readAct`.
 * An act that counts from a past day is told as of today, because that is when people will see it.
 */
export function previewAct(
  entry: AdminRegisterEntry,
  act: Act,
  body: Readonly<Record<string, unknown>>,
  today: CalendarDay,
): Preview | undefined {
  const facts = factsOf(entry);
  const changed = afterAct(facts, act, body, today);
  if (changed === undefined) return undefined;
  const from = changed.from > today ? changed.from : today;
  const before = entryStatus(facts, from).stars;
  const after = entryStatus(changed.facts, from).stars;
  return { from, before, after, text: tell(before, after, from, today, lastStarredDay(changed.facts, from)) };
}

function tell(
  before: Stars | null,
  after: Stars | null,
  from: CalendarDay,
  today: CalendarDay,
  last: CalendarDay | null,
): BothLanguages {
  const day = dayForPeople(from);
  const vi = from === today ? `hôm nay, ${day}` : `ngày ${day}`;
  const en = from === today ? `today, ${day}` : day;
  const through =
    last === null ? { vi: "", en: "" } : { vi: ` đến hết ${dayForPeople(last)}`, en: ` through ${dayForPeople(last)}` };
  if (after === null) {
    return before === null
      ? {
          vi: "Không có sao nào được hiện, trước cũng như sau việc này.",
          en: "No stars are shown, neither before nor after.",
        }
      : { vi: `Sao biến mất khỏi mọi nơi từ ${vi}.`, en: `The stars disappear everywhere from ${en}.` };
  }
  if (before === after) {
    return {
      vi: `Vẫn hiện ${after} sao${through.vi}.`,
      en: `${after} stars stay shown${through.en}.`,
    };
  }
  return before === null
    ? { vi: `Hiện ${after} sao từ ${vi}${through.vi}.`, en: `${after} stars are shown from ${en}${through.en}.` }
    : {
        vi: `Từ ${vi}, ${before} sao đổi thành ${after} sao${through.vi}.`,
        en: `From ${en}, ${before} stars become ${after} stars${through.en}.`,
      };
}
