import type { Page, Voice } from "../ui/page.js";

/** The page on which a member of a seller signs in. `next`: where to go then. */
export function signInPage(
  { email, next, notice }: { email: string; next: string; notice: string | null },
  voice: Voice,
): Page {
  const { desk } = voice.texts;
  return {
    title: `${desk.title} – ${voice.texts.brand}`,
    here: { page: "desk" },
    sheets: ["buying"],
    indexed: false,
    body: (
      <div class="wide narrow">
        <h1>{desk.title}</h1>
        <p class="lead">{desk.lead}</p>
        {notice !== null && (
          <p class="error notice" role="alert">
            {notice}
          </p>
        )}
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
      </div>
    ),
  };
}
