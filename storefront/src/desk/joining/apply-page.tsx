import { APPLICANT_FORM_NAMES, APPLICANT_FORMS } from "@cho-ocop/contracts";
import type { Page, Voice } from "../../ui/page.js";
import { Field, type FieldErrors } from "../field.js";
import { type Notice, NoticeLine } from "../notice.js";
import type { TypedApplication } from "./form.js";

interface Named {
  readonly handle: string;
  readonly name: string;
}

/** What the first step shows: what was looked for, and the producers that were found. */
export interface ChooseData {
  readonly q: string;
  /** Null: nothing was looked for yet. */
  readonly producers: readonly (Named & { readonly province: string })[] | null;
  /** Whether there are more than are shown. */
  readonly more: boolean;
}

const frame = (voice: Voice, query = "") => ({
  title: `${voice.texts.deskJoining.apply.title} – ${voice.texts.brand}`,
  here: { page: "joining", part: "apply", query } as const,
  sheets: ["buying", "desk"] as const,
});

/** The first step: whose producer it is, found in the register. */
export function choosePage({ q, producers, more }: ChooseData, voice: Voice): Page {
  const { apply } = voice.texts.deskJoining;
  const here = { page: "joining", part: "apply" } as const;
  return {
    ...frame(voice, q === "" ? "" : new URLSearchParams({ q }).toString()),
    indexed: q === "",
    body: (
      <div class="wide narrow">
        <h1>{apply.title}</h1>
        <p class="lead">{apply.lead}</p>
        <form class="delivery" action={voice.to(here)} method="get">
          <div class="field">
            <label for="f-q">{apply.find}</label>
            <input id="f-q" name="q" type="search" required maxLength={100} value={q} lang="vi" />
            <p class="hint">{apply.findHint}</p>
          </div>
          <button type="submit">{apply.search}</button>
        </form>
        {producers !== null && (
          <section class="part" aria-labelledby="found">
            <h2 id="found">{apply.found}</h2>
            {producers.length === 0 ? (
              <p class="empty">{apply.none}</p>
            ) : (
              <ul class="choices">
                {producers.map(({ handle, name, province }) => (
                  <li key={handle}>
                    <a
                      class="button quiet-button"
                      href={voice.to({ ...here, query: new URLSearchParams({ producer: handle }).toString() })}
                      lang="vi"
                    >
                      <span>
                        {name} <span class="quiet">{province}</span>
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
            {more && <p class="hint">{apply.manyFound}</p>}
          </section>
        )}
        <p class="part">
          {apply.already} <a href={voice.to({ page: "desk" })}>{voice.texts.desk.signIn}</a>
        </p>
      </div>
    ),
  };
}

/** What the second step shows. */
export interface ApplyData {
  readonly producer: Named;
  readonly typed: TypedApplication;
  readonly errors: FieldErrors;
  readonly notice: Notice | null;
}

/** The second step: who applies. */
export function applyPage({ producer, typed, errors, notice }: ApplyData, voice: Voice): Page {
  const { deskJoining } = voice.texts;
  const { apply } = deskJoining;
  const field = (name: keyof TypedApplication) => ({ name, errors, voice });
  const consent = errors.get("consent");
  return {
    ...frame(voice, new URLSearchParams({ producer: producer.handle }).toString()),
    indexed: false,
    body: (
      <div class="wide narrow">
        <p>
          <a href={voice.to({ page: "joining", part: "apply" })}>{apply.other}</a>
        </p>
        <h1>{apply.title}</h1>
        <p class="lead" lang="vi">
          {producer.name}
        </p>
        <NoticeLine notice={notice} />
        <form class="delivery" action={voice.to({ page: "joining", part: "apply" })} method="post">
          <input type="hidden" name="producer" value={producer.handle} />
          <Field {...field("legalForm")} label={apply.legalForm}>
            {(props) => (
              <select {...props} required>
                <option value="">{apply.choose}</option>
                {APPLICANT_FORMS.map((form) => (
                  <option key={form} value={form} selected={form === typed.legalForm}>
                    {voice.say(APPLICANT_FORM_NAMES[form])}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field {...field("taxCode")} label={apply.taxCode} hint={apply.taxCodeHint}>
            {(props) => <input {...props} inputMode="numeric" maxLength={20} value={typed.taxCode} />}
          </Field>
          <Field {...field("contact")} label={apply.contact}>
            {(props) => (
              <input {...props} required maxLength={100} autocomplete="name" value={typed.contact} lang="vi" />
            )}
          </Field>
          <Field {...field("phone")} label={apply.phone} hint={apply.phoneHint}>
            {(props) => <input {...props} required type="tel" maxLength={30} autocomplete="tel" value={typed.phone} />}
          </Field>
          <Field {...field("email")} label={voice.texts.desk.email} hint={apply.emailHint}>
            {(props) => (
              <input
                {...props}
                required
                type="email"
                maxLength={200}
                autocomplete="username"
                autocapitalize="none"
                value={typed.email}
              />
            )}
          </Field>
          <Field {...field("password")} label={voice.texts.desk.password} hint={deskJoining.passwordHint}>
            {(props) => (
              <input {...props} required type="password" minLength={10} maxLength={200} autocomplete="new-password" />
            )}
          </Field>
          <div class="field">
            <p class="check">
              <input
                type="checkbox"
                id="f-consent"
                name="consent"
                value="1"
                required
                checked={typed.consent}
                aria-describedby={consent === undefined ? "consent-more" : "consent-more f-consent-error"}
                aria-invalid={consent === undefined ? undefined : "true"}
              />
              <label for="f-consent">{apply.consent}</label>
            </p>
            <p class="hint" id="consent-more">
              {apply.consentMore} <a href={voice.to({ page: "policy", policy: "privacy" })}>{apply.privacy}</a>
            </p>
            {consent !== undefined && (
              <p class="error" id="f-consent-error">
                {voice.say(consent)}
              </p>
            )}
          </div>
          <button type="submit">{apply.send}</button>
        </form>
      </div>
    ),
  };
}
