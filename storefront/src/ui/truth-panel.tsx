import type { CertificatePanel } from "@cho-ocop/contracts";
import { Day } from "./day.js";
import type { Voice } from "./page.js";
import { StarBadge, StatusChip, toneOf } from "./status.js";
import { Term, Terms } from "./terms.js";

/** The stars a source gave where none may be shown today: told as history, never as a badge. */
const PastStars = ({ panel, voice: { texts } }: { panel: CertificatePanel; voice: Voice }) => {
  const { recognisedStars, stars, status } = panel;
  if (stars !== null || recognisedStars === null || status === "not_yet_valid") return null;
  const say = status === "unverified" ? texts.panel.recognisedUnverified : texts.panel.recognised;
  return <p class="truth-past">{say(recognisedStars)}</p>;
};

/**
 * The whole truth in one sentence, for who reads only one: "4 sao, còn hạn đến 05/08/2029, Quyết định 3981/QĐ-UBND ngày 05/08/2026 của
 * UBND tỉnh Lâm Đồng, đối chiếu lần cuối 20/11/2026". What the register does not hold is left out, never made up.
 */
export function truthSentence(
  { stars, sentence, certificate }: CertificatePanel,
  { texts, say, language }: Voice,
): string {
  const status = say(sentence);
  const act = certificate === null ? null : texts.truth.act(certificate);
  const checked = certificate?.checkedOn == null ? null : texts.truth.checked(certificate.checkedOn);
  const begun = stars === null ? status : `${texts.stars.count(stars)}, ${lowerFirst(status, language)}`;
  return [begun, act, checked].filter((part) => part !== null && part !== "").join(", ");
}

const lowerFirst = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);

/** The truth panel: what may be said of the stars today, and the act that stands behind it. */
export const TruthPanel = ({ panel, voice, id = "truth" }: { panel: CertificatePanel; voice: Voice; id?: string }) => {
  const { texts, say } = voice;
  const { certificate, next } = panel;
  return (
    <section class={`truth truth-${toneOf(panel.status)}`} aria-labelledby={id}>
      <h2 id={id} class="hidden">
        {texts.panel.title}
      </h2>
      <div class="truth-head">
        <StarBadge panel={panel} voice={voice} large />
        <StatusChip panel={panel} voice={voice} />
      </div>
      <p class="truth-sentence">{truthSentence(panel, voice)}</p>
      <PastStars panel={panel} voice={voice} />
      <p class="truth-meaning">
        <b class="hidden">{texts.panel.meaning} </b>
        {texts.panel.meanings[panel.status]}
      </p>
      <Terms>
        {certificate !== null && (
          <Term name={texts.panel.decision}>{certificate.decisionNo ?? texts.panel.noDecision}</Term>
        )}
        <Term name={texts.panel.decisionDate}>
          {certificate?.decisionDate ? <Day day={certificate.decisionDate} /> : null}
        </Term>
        <Term name={texts.panel.issuer}>
          {certificate?.issuer ? <span lang="vi">{certificate.issuer}</span> : null}
        </Term>
        <Term name={texts.panel.certificateNo}>{certificate?.certificateNo}</Term>
        <Term name={texts.panel.validFrom}>{panel.validFrom === null ? null : <Day day={panel.validFrom} />}</Term>
        <Term name={texts.panel.validUntil}>{panel.validUntil === null ? null : <Day day={panel.validUntil} />}</Term>
        <Term name={texts.panel.extendedUntil}>
          {panel.extendedUntil === null ? null : <Day day={panel.extendedUntil} />}
        </Term>
        <Term name={texts.panel.recognisedYear}>{panel.validFrom === null ? panel.recognisedYear : null}</Term>
        {certificate !== null && (
          <Term name={texts.panel.checkedOn}>
            {certificate.checkedOn === null ? texts.panel.neverChecked : <Day day={certificate.checkedOn} />}
          </Term>
        )}
        {next !== null && (
          <Term name={texts.panel.next}>
            {say(next.text)}{" "}
            <span class="article" lang="vi">
              {next.article}
            </span>
          </Term>
        )}
      </Terms>
      <p class="quiet truth-day">
        {texts.panel.on} <Day day={panel.on} />
        {certificate?.sourceUrl ? (
          <>
            {" · "}
            <a href={certificate.sourceUrl} rel="nofollow noopener">
              {texts.panel.sourceOf}
            </a>
          </>
        ) : null}
      </p>
      <button type="button" class="quiet-button" data-read-aloud data-stop={texts.talk.stopReading} hidden>
        {texts.talk.readAloud}
      </button>
    </section>
  );
};
