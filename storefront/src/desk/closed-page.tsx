import type { Page, Voice } from "../ui/page.js";
import { SignOut } from "./sign-out.js";

/** Why the desk does not open for who is signed in: a suspended seller, an account without one, a wrong address. */
export function closedPage(refusal: { readonly vi: string; readonly en: string }, voice: Voice): Page {
  const { desk, brand } = voice.texts;
  return {
    title: `${desk.closed} – ${brand}`,
    here: { page: "desk" },
    sheets: ["buying"],
    indexed: false,
    body: (
      <div class="wide narrow oops">
        <h1>{desk.closed}</h1>
        <p class="lead" role="alert">
          {voice.say(refusal)}
        </p>
        <SignOut voice={voice} />
      </div>
    ),
  };
}
