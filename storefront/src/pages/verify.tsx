import type { RegisterItem } from "@cho-ocop/contracts";
import { STATUS_NAMES, type Status } from "@cho-ocop/ocop-rules";
import { Cards } from "../ui/card.js";
import { type Page, Section, type Voice } from "../ui/page.js";
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

/** What came of checking: only asked, with what was wrong; or what the register says. */
export type Checked =
  | { readonly kind: "asked"; readonly wrong?: string }
  | { readonly kind: "none"; readonly q: string }
  | { readonly kind: "foreign"; readonly q: string; readonly host: string }
  | {
      readonly kind: "several";
      readonly q: string;
      readonly items: readonly RegisterItem[];
      readonly total: number;
      readonly exact: boolean;
      /** Where all of them are, if there is such a list. */
      readonly all: string | null;
    };

const Result = ({ checked, voice }: { checked: Exclude<Checked, { kind: "asked" }>; voice: Voice }) => {
  const { check } = voice.texts;
  if (checked.kind === "several") {
    const { items, total, exact, all } = checked;
    return (
      <Section id="result" title={exact ? check.several(total) : check.unsure}>
        <Cards items={items} voice={voice} heading={3} />
        {total > items.length && all !== null && (
          <p class="to-entry">
            <a href={all}>{check.all}</a>
          </p>
        )}
      </Section>
    );
  }
  return (
    <div class="note check-note" role="status">
      <p>
        <b>{checked.kind === "none" ? check.none(checked.q) : check.foreign(checked.host)}</b>
      </p>
      {checked.kind === "foreign" && (
        <p>
          {check.contains} <code>{checked.q}</code>
        </p>
      )}
      <p>{checked.kind === "none" ? check.noneMeaning : check.foreignMeaning}</p>
    </div>
  );
};

/** The page that checks a product by what stands on its package, in words, numbers or a QR code. */
export function verifyPage(checked: Checked, voice: Voice): Page {
  const { texts, to } = voice;
  const { verify, check } = texts;
  const here = to({ page: "verify" });
  const wrong = checked.kind === "asked" ? checked.wrong : undefined;
  return {
    title: `${verify.title} – ${texts.brand}`,
    description: verify.description,
    here: { page: "verify" },
    sheets: ["cards", "check"],
    indexed: checked.kind === "asked",
    body: (
      <div class="wide narrow">
        <h1>{verify.title}</h1>
        <p class="lead">{verify.lead}</p>
        {wrong !== undefined && (
          <p id="check-error" class="error notice" role="alert">
            {wrong}
          </p>
        )}
        {checked.kind !== "asked" && <Result checked={checked} voice={voice} />}
        <search>
          <form class="search" action={here} method="get">
            <label for="q">{verify.label}</label>
            <div class="search-row">
              <input
                id="q"
                name="q"
                type="search"
                maxLength={300}
                required
                value={checked.kind === "asked" ? undefined : checked.q}
                placeholder={verify.placeholder}
                aria-describedby={wrong === undefined ? undefined : "check-error"}
                aria-invalid={wrong === undefined ? undefined : "true"}
              />
              <button type="submit">{verify.submit}</button>
            </div>
          </form>
        </search>
        <form
          class="photo-form"
          action={here}
          method="post"
          encType="multipart/form-data"
          data-scan={here}
          data-camera={check.camera}
          data-stop={check.stop}
          data-failed={check.noCamera}
        >
          <label for="photo">{check.photo}</label>
          <div class="search-row">
            <input id="photo" name="photo" type="file" accept="image/jpeg,image/png" required />
            <button type="submit" class="quiet-button">
              {check.send}
            </button>
          </div>
          <p class="hint">{check.photoHint}</p>
        </form>
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
