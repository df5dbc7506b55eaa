import type { Page, Voice } from "../../ui/page.js";
import { Field, type FieldErrors } from "../field.js";
import { type Notice, NoticeLine } from "../notice.js";

/** Who has forgotten the password asks for a link to set a new one. The answer is the same for every address. */
export function forgottenPage(
  { email, errors, notice }: { email: string; errors: FieldErrors; notice: Notice | null },
  voice: Voice,
): Page {
  const { deskJoining, brand, desk } = voice.texts;
  const { forgotten } = deskJoining;
  const here = { page: "joining", part: "forgotten" } as const;
  return {
    title: `${forgotten.title} – ${brand}`,
    here,
    sheets: ["buying", "desk"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{forgotten.title}</h1>
        <p class="lead">{forgotten.lead}</p>
        <NoticeLine notice={notice} />
        <form class="delivery" action={voice.to(here)} method="post">
          <Field name="email" label={desk.email} errors={errors} voice={voice}>
            {(props) => (
              <input
                {...props}
                required
                type="email"
                maxLength={200}
                autocomplete="username"
                autocapitalize="none"
                value={email}
              />
            )}
          </Field>
          <button type="submit">{forgotten.send}</button>
        </form>
        <p class="part">{forgotten.otherwise}</p>
        <p>
          <a href={voice.to({ page: "desk" })}>{desk.signIn}</a>
        </p>
      </div>
    ),
  };
}
