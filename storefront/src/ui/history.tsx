import type { CertificateHistory } from "@cho-ocop/contracts";
import { dayInVietnam } from "@cho-ocop/ocop-rules";
import type { ComponentChildren } from "preact";
import { Day } from "./day.js";
import type { Voice } from "./page.js";
import { StatusChip } from "./status.js";

const Moment = ({
  when,
  title,
  children,
  taken,
}: {
  when: ComponentChildren;
  title: string;
  children?: ComponentChildren;
  taken?: boolean;
}) => (
  <li class={taken === true ? "moment taken" : "moment"}>
    <p class="when">{when}</p>
    <h4>{title}</h4>
    {children}
  </li>
);

/** The life of one certificate: its events, youngest first, and at the end the act that gave it. */
const Life = ({ certificate: { panel, events }, voice }: { certificate: CertificateHistory; voice: Voice }) => {
  const { texts } = voice;
  const act = panel.certificate;
  const born = act?.decisionDate ?? panel.validFrom;
  const youngestFirst = [...events].sort(
    (left, right) =>
      right.effectiveOn.localeCompare(left.effectiveOn) || right.recordedAt.localeCompare(left.recordedAt),
  );
  return (
    <article class="life">
      <h3>
        <span>
          {panel.recognisedStars === null
            ? texts.entry.certificatePlain
            : texts.entry.certificateOf(panel.recognisedStars)}
        </span>
        <StatusChip panel={panel} voice={voice} />
      </h3>
      <ol class="moments">
        {youngestFirst.map((event) => (
          <Moment
            key={`${event.kind}${event.effectiveOn}${event.recordedAt}`}
            taken={event.annulled}
            title={texts.entry.events[event.kind]}
            when={
              <>
                {event.precision === "no_later_than" && `${texts.entry.noLater} `}
                <Day day={event.effectiveOn} />
                {event.until !== null && (
                  <>
                    {" "}
                    {texts.entry.until} <Day day={event.until} />
                  </>
                )}
              </>
            }
          >
            {event.decisionNo !== null && (
              <p>
                {texts.panel.decision} {event.decisionNo}
              </p>
            )}
            {event.reason !== null && <p lang="vi">{event.reason}</p>}
            <p class="quiet">
              {texts.entry.recordedOn} <Day day={dayInVietnam(new Date(event.recordedAt))} />
              {event.annulled && `; ${texts.entry.annulled}`}
            </p>
          </Moment>
        ))}
        <Moment
          title={
            [
              act?.decisionNo ? `${texts.panel.decision} ${act.decisionNo}` : "",
              act?.certificateNo ? `${texts.panel.certificateNo} ${act.certificateNo}` : "",
            ]
              .filter((text) => text !== "")
              .join(", ") || texts.entry.recognised
          }
          when={<Born day={born} year={panel.recognisedYear} voice={voice} />}
        >
          {act?.issuer && <p lang="vi">{act.issuer}</p>}
          {act?.rubric && (
            <p class="quiet">
              {texts.panel.rubric}: {texts.panel.rubrics[act.rubric] ?? act.rubric}
            </p>
          )}
        </Moment>
      </ol>
    </article>
  );
};

const Born = ({ day, year, voice }: { day: string | null; year: number | null; voice: Voice }) => {
  if (day !== null) return <Day day={day} />;
  return <>{year ?? voice.texts.panel.notKnown}</>;
};

/** The certificates of an entry, youngest first, each with what happened to it; or that the register holds none. */
export const History = ({ certificates, voice }: { certificates: readonly CertificateHistory[]; voice: Voice }) =>
  certificates.length === 0 ? (
    <p class="note">{voice.texts.entry.noHistory}</p>
  ) : (
    certificates.map((certificate, index) => (
      <Life key={certificate.panel.certificate?.id ?? index} certificate={certificate} voice={voice} />
    ))
  );
