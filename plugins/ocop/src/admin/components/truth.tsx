import type { CertificatePanel } from "@cho-ocop/contracts";
import { showDay } from "../lib/days.js";
import { useTexts } from "../texts/index.js";
import { Fact, Facts } from "./facts.js";
import { LINK_CLASS } from "./link-class.js";
import { StarBadge, StatusWord } from "./status-badge.js";

/** A link to a source on the web, told by its host. */
export const SourceLink = ({ url, title }: { url: string; title?: string | null }) => {
  const { t } = useTexts();
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" className={`${LINK_CLASS} break-all`}>
      {title ?? url}
      <span className="sr-only"> ({t.opensInNewTab})</span>
    </a>
  );
};

/** The badge, the stars and the sentence of a panel: what every surface says that day. */
export const Truth = ({ panel }: { panel: CertificatePanel }) => {
  const { say } = useTexts();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <StatusWord status={panel.status}>{say(panel.statusName)}</StatusWord>
      <StarBadge stars={panel.stars} />
      <span className="txt-compact-small">{say(panel.sentence)}</span>
    </div>
  );
};

/** The facts of one certificate, with the act behind it. */
export const CertificateFacts = ({ panel }: { panel: CertificatePanel }) => {
  const { t, say } = useTexts();
  const { certificate, validFrom, validUntil } = panel;
  const shown = (day: string | null) => (day === null ? t.unknown : showDay(day));
  return (
    <Facts>
      <Fact name={t.recognisedStars}>
        {panel.recognisedStars === null ? t.unknown : t.recognisedStarsOf(panel.recognisedStars)}
      </Fact>
      <Fact name={t.validity}>
        {validFrom === null && validUntil === null ? t.unknown : t.fromTo(shown(validFrom), shown(validUntil))}
      </Fact>
      <Fact name={t.recognisedYear}>{validFrom === null ? panel.recognisedYear : null}</Fact>
      <Fact name={t.extendedUntil}>{panel.extendedUntil && showDay(panel.extendedUntil)}</Fact>
      <Fact name={t.nextDeadline}>{panel.next && `${say(panel.next.text)} (${panel.next.article})`}</Fact>
      <Fact name={t.decisionDate}>{certificate?.decisionDate && showDay(certificate.decisionDate)}</Fact>
      <Fact name={t.issuer}>{certificate?.issuer}</Fact>
      <Fact name={t.certificateNo}>{certificate?.certificateNo}</Fact>
      <Fact name={t.rubric}>{certificate?.rubric && (t.rubrics[certificate.rubric] ?? certificate.rubric)}</Fact>
      <Fact name={t.checkedOn}>{certificate?.checkedOn && showDay(certificate.checkedOn)}</Fact>
      <Fact name={t.source}>{certificate?.sourceUrl && <SourceLink url={certificate.sourceUrl} />}</Fact>
    </Facts>
  );
};
