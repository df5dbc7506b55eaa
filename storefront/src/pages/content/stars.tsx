import {
  EXTENSION_DAYS,
  FILING_CLOSES_DAYS,
  FILING_OPENS_DAYS,
  STAR_BANDS,
  STARRED_STATUSES,
  STATUS_NAMES,
  STATUSES,
  VALIDITY_MONTHS,
} from "@cho-ocop/ocop-rules";
import { type Page, Section, type Voice } from "../../ui/page.js";
import { StatusName } from "../../ui/status.js";

/** The number of an article, without the decision that stands below the page. */
const articleOf = (text: string): string => text.replace(/^.*, /, "");

const Bands = ({ voice }: { voice: Voice }) => {
  const { texts, say } = voice;
  const { bands } = texts.starRules;
  return (
    <ul class="bands">
      {STAR_BANDS.map(({ stars, from, below, meaning, certificate, recognisedBy, articles }) => (
        <li key={stars}>
          <h3>
            {texts.stars.count(stars)} <span>{bands.range(from, below)}</span>
          </h3>
          <p>
            {say(meaning)} <span class="article">({articleOf(articles.band)})</span>
          </p>
          <p class="quiet">
            {certificate ? (
              <>
                {bands.by}: <span lang="vi">{recognisedBy}</span>
              </>
            ) : (
              bands.noCertificate
            )}{" "}
            <span class="article">({articleOf(articles.recognition)})</span>
          </p>
        </li>
      ))}
    </ul>
  );
};

type Line = { readonly text: string; readonly article: string };

const Lines = ({ lines }: { lines: readonly Line[] }) => (
  <ol class="steps">
    {lines.map(({ text, article }) => (
      <li key={text}>
        {text} <span class="article">({article})</span>
      </li>
    ))}
  </ol>
);

/** How stars are scored, given, kept and lost, in plain words with the articles; the numbers are those that the rules compute with. */
export function starsPage(voice: Voice): Page {
  const { texts, say, to } = voice;
  const { starRules: rules } = texts;
  return {
    title: `${rules.title} – ${texts.brand}`,
    description: rules.description,
    here: { page: "stars" },
    sheets: ["written"],
    body: (
      <div class="wide narrow">
        <h1>{rules.title}</h1>
        <p class="lead">{rules.lead}</p>
        <Section id="bands" title={rules.bands.title}>
          <Bands voice={voice} />
        </Section>
        <Section id="steps" title={rules.steps.title}>
          <Lines lines={rules.steps.lines} />
        </Section>
        <Section id="term" title={rules.term.title}>
          <Lines lines={rules.term.lines(VALIDITY_MONTHS, FILING_OPENS_DAYS, FILING_CLOSES_DAYS, EXTENSION_DAYS)} />
        </Section>
        <Section id="revoked" title={rules.revoked.title}>
          <ul class="plain-list">
            {rules.revoked.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            {rules.revoked.by} <span class="article">({rules.revoked.article})</span>
          </p>
        </Section>
        <Section id="statuses" title={rules.statuses.title}>
          <p>{rules.statuses.lead}</p>
          <ul class="statuses">
            {STATUSES.map((status) => (
              <li key={status}>
                <StatusName status={status} name={say(STATUS_NAMES[status])} />{" "}
                <b>{STARRED_STATUSES.includes(status) ? rules.statuses.starred : rules.statuses.starless}</b>
                <p>{texts.panel.meanings[status]}</p>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="older" title={rules.older.title}>
          <p>
            {rules.older.text} <span class="article">({rules.older.article})</span>
          </p>
        </Section>
        <p class="quiet ending">{rules.source}</p>
        <p class="ending">
          <a class="button" href={to({ page: "verify" })}>
            {rules.check}
          </a>
        </p>
      </div>
    ),
  };
}
