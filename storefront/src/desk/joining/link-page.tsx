import type { SellerLink } from "@cho-ocop/contracts";
import type { Page, Voice } from "../../ui/page.js";
import { Field, type FieldErrors } from "../field.js";
import { type Notice, NoticeLine } from "../notice.js";

/** What the page of a single-use link shows. `name`: as it was typed. */
export interface LinkData {
  readonly token: string;
  readonly link: SellerLink;
  readonly name: string;
  readonly errors: FieldErrors;
  readonly notice: Notice | null;
}

/** An invitation to accept, or a new password to set. */
export function linkPage({ token, link, name, errors, notice }: LinkData, voice: Voice): Page {
  const { deskJoining, brand, desk } = voice.texts;
  const { link: texts, roles } = deskJoining;
  const here = { page: "joining", part: "link", rest: [token] } as const;
  const invited = link.kind !== "password";
  const title = invited ? texts.invited : texts.newPassword;
  return {
    title: `${title} – ${brand}`,
    here,
    sheets: ["buying", "desk"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{title}</h1>
        {invited && (
          <p class="lead">
            <span lang="vi">{link.name}</span>
            {link.role !== null && ` · ${roles[link.role]}`}
          </p>
        )}
        <p>
          {desk.email}: <b>{link.email}</b>
        </p>
        <NoticeLine notice={notice} />
        <form class="delivery" action={voice.to(here)} method="post">
          {invited && (
            <Field name="name" label={texts.name} hint={texts.nameHint} errors={errors} voice={voice}>
              {(props) => <input {...props} maxLength={100} autocomplete="name" value={name} lang="vi" />}
            </Field>
          )}
          <input type="hidden" name="email" value={link.email} autocomplete="username" />
          <Field
            name="password"
            label={invited ? desk.password : texts.newPassword}
            hint={invited ? `${texts.passwordHint} ${deskJoining.passwordHint}` : deskJoining.passwordHint}
            errors={errors}
            voice={voice}
          >
            {(props) => (
              <input
                {...props}
                required
                type="password"
                minLength={10}
                maxLength={200}
                autocomplete={invited ? "current-password" : "new-password"}
              />
            )}
          </Field>
          <button type="submit">{invited ? texts.accept : texts.set}</button>
        </form>
      </div>
    ),
  };
}

/** What is said of a link that does not work. */
export function deadLinkPage(token: string, voice: Voice): Page {
  const { deskJoining, brand } = voice.texts;
  return {
    title: `${deskJoining.link.dead} – ${brand}`,
    here: { page: "joining", part: "link", rest: [token] },
    sheets: ["buying", "desk"],
    indexed: false,
    body: (
      <div class="wide narrow oops">
        <h1>{deskJoining.link.dead}</h1>
        <p class="lead">{deskJoining.link.deadHint}</p>
        <p>
          <a class="button" href={voice.to({ page: "desk" })}>
            {voice.texts.desk.signIn}
          </a>
        </p>
      </div>
    ),
  };
}
