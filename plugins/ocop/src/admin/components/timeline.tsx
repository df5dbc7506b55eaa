import type { AdminRegisterEntry } from "@cho-ocop/contracts";
import { Badge, Button, Text } from "@medusajs/ui";
import { showDay, showInstant } from "../lib/days.js";
import { type Texts, useTexts } from "../texts/index.js";

export type AuditEvent = AdminRegisterEntry["audit"][number];

/** Youngest first, as an officer asks "what happened last". */
export const youngestFirst = (audit: readonly AuditEvent[]): readonly AuditEvent[] =>
  [...audit].sort((left, right) => right.recordedAt.localeCompare(left.recordedAt));

/** Whether an event may still be annulled: not a record, not an annulment, and not annulled already. */
export const mayBeAnnulled = (event: AuditEvent): boolean =>
  event.kind !== "recorded" && event.kind !== "annulled" && !event.annulled;

const days = (event: AuditEvent, t: Texts): string => {
  if (event.effectiveOn === null) return t.effectiveUnknown;
  const day = showDay(event.effectiveOn);
  const from = event.precision === "day" ? t.effectiveFrom(day) : t.effectiveBy(day);
  return event.until === null ? from : `${from}, ${t.extendedTo(showDay(event.until))}`;
};

/** Everything that was recorded of an entry, with who did it and when. */
export const Timeline = ({
  audit,
  nameOf,
  onAnnul,
}: {
  audit: readonly AuditEvent[];
  nameOf: (certificateId: string) => string;
  onAnnul: (event: AuditEvent) => void;
}) => {
  const { t } = useTexts();
  if (audit.length === 0) return <Text size="small">{t.noHistory}</Text>;
  const kindOf = (id: string | null) => audit.find((event) => event.id === id)?.kind;
  return (
    <ol className="flex flex-col gap-y-4">
      {youngestFirst(audit).map((event) => {
        const annulledKind = kindOf(event.annuls);
        return (
          <li
            key={`${event.certificateId} ${event.id}`}
            data-event={event.kind}
            className="border-ui-border-base flex flex-wrap items-start justify-between gap-2 border-l-2 pl-4"
          >
            <div className="txt-compact-small flex min-w-0 flex-1 basis-60 flex-col gap-y-0.5">
              <span className="flex flex-wrap items-center gap-x-2">
                <span className={event.annulled ? "text-ui-fg-muted line-through" : "text-ui-fg-base font-medium"}>
                  {t.eventKinds[event.kind]}
                </span>
                <span className="text-ui-fg-subtle">{days(event, t)}</span>
                {event.annulled && <Badge size="2xsmall">{t.annulledMark}</Badge>}
              </span>
              <span className="text-ui-fg-subtle">{nameOf(event.certificateId)}</span>
              {annulledKind !== undefined && <span>{t.annulsEvent(t.eventKinds[annulledKind])}</span>}
              {event.kind !== "recorded" && event.decisionNo !== null && <span>{t.decisionOf(event.decisionNo)}</span>}
              {event.reason !== null && <span className="break-words">{event.reason}</span>}
              <span className="text-ui-fg-muted break-words">
                {t.recordedBy(event.recordedBy ?? t.anImport, showInstant(event.recordedAt))}
              </span>
            </div>
            {mayBeAnnulled(event) && (
              <Button size="small" variant="transparent" onClick={() => onAnnul(event)}>
                {t.actions.annul}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
};
