import type { Texts } from "../texts/index.js";
import type { Page, Voice } from "../ui/page.js";

/** A page for what went wrong, with one way on. */
function errorPage({ title, text, action }: Texts["errors"]["missing"], href: string, voice: Voice): Page {
  return {
    title: `${title} – ${voice.texts.brand}`,
    here: { page: "home" },
    indexed: false,
    body: (
      <div class="wide narrow oops">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p>
          <a class="button" href={href}>
            {action}
          </a>
        </p>
      </div>
    ),
  };
}

/** 404: there is no such page or entry. */
export const missingPage = (voice: Voice): Page =>
  errorPage(voice.texts.errors.missing, voice.to({ page: "register" }), voice);
/** 503: the API does not answer. `path` is what was asked for, to try again. */
export const unavailablePage = (voice: Voice, path: string): Page =>
  errorPage(voice.texts.errors.unavailable, path, voice);
/** 500: a fault of the shop itself. */
export const failedPage = (voice: Voice): Page =>
  errorPage(voice.texts.errors.failed, voice.to({ page: "home" }), voice);
/** 403 and 413: a form that another page sent, or one too large. */
export const foreignPage = (voice: Voice): Page =>
  errorPage(voice.texts.errors.foreign, voice.to({ page: "cart" }), voice);
/** 429: who asks far too often waits a little. */
export const tooOftenPage = (voice: Voice): Page =>
  errorPage(voice.texts.truth.tooOften, voice.to({ page: "home" }), voice);
