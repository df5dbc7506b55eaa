import { STATUS_NAMES, type Status } from "@cho-ocop/ocop-rules";
import { type Page, Section, type Voice } from "../ui/page.js";
import { SearchRow } from "../ui/search-row.js";
import { StatusName } from "../ui/status.js";

const Reading = ({ statuses, text, voice }: { statuses: readonly Status[]; text: string; voice: Voice }) => (
  <li>
    <p class="card-status">
      {statuses.map((status) => (
        <StatusName key={status} status={status} name={voice.say(STATUS_NAMES[status])} />
      ))}
    </p>
    <p>{text}</p>
  </li>
);

/** The page that checks a product by what stands on its package. `blank` when the form was sent empty. */
export function verifyPage(voice: Voice, blank: boolean): Page {
  const { texts, to } = voice;
  const { verify } = texts;
  return {
    title: `${verify.title} – ${texts.brand}`,
    description: verify.description,
    here: { page: "verify" },
    body: (
      <div class="wide narrow">
        <h1>{verify.title}</h1>
        <p class="lead">{verify.lead}</p>
        <search>
          <form class="search" action={to({ page: "verify" })} method="get">
            <SearchRow
              label={verify.label}
              submit={verify.submit}
              input={{
                required: true,
                placeholder: verify.placeholder,
                ...(blank ? { "aria-describedby": "q-error", "aria-invalid": "true" } : {}),
              }}
            />
            {blank && (
              <p id="q-error" class="error" role="alert">
                {verify.blank}
              </p>
            )}
          </form>
        </search>
        <Section id="how" title={verify.how}>
          <ul class="reading">
            <Reading statuses={["valid", "expiring"]} text={verify.starsShown} voice={voice} />
            <Reading statuses={["unverified"]} text={verify.unverified} voice={voice} />
            <Reading statuses={["expired", "revoked"]} text={verify.ended} voice={voice} />
          </ul>
          <p>{verify.absent}</p>
        </Section>
      </div>
    ),
  };
}
