import type { Page, Voice } from "../ui/page.js";
import { type Notice, NoticeLine } from "./notice.js";

/** The page on which a member of a seller signs in. `next`: where to go then. */
export function signInPage(
  { email, next, notice }: { email: string; next: string; notice: Notice | null },
  voice: Voice,
): Page {
  const { desk, deskJoining } = voice.texts;
  const { signIn } = deskJoining;
  return {
    title: `${desk.title} – ${voice.texts.brand}`,
    here: { page: "desk" },
    sheets: ["buying"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{desk.title}</h1>
        <p class="lead">{desk.lead}</p>
        <NoticeLine notice={notice} />
        <form class="delivery" action={voice.to({ page: "desk" })} method="post">
          <input type="hidden" name="next" value={next} />
          <div class="field">
            <label for="email">{desk.email}</label>
            <input
              id="email"
              name="email"
              type="email"
              required
              maxLength={200}
              value={email}
              autocomplete="username"
              autocapitalize="none"
            />
          </div>
          <div class="field">
            <label for="password">{desk.password}</label>
            <input
              id="password"
              name="password"
              type="password"
              required
              maxLength={1000}
              autocomplete="current-password"
            />
          </div>
          <button type="submit">{desk.signIn}</button>
        </form>
        <p class="part">
          <a class="line-link" href={voice.to({ page: "joining", part: "forgotten" })}>
            {signIn.forgotten}
          </a>
          <br />
          <a class="line-link" href={voice.to({ page: "joining", part: "apply" })}>
            {signIn.apply}
          </a>
        </p>
      </div>
    ),
  };
}
