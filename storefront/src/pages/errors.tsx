import type { Place } from "../links.js";
import type { Page, Voice } from "../ui/page.js";

/** What a page says when there is nothing else to show, with one way on. */
interface Said {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

function saying({ title, text, action }: Said, href: string, voice: Voice, here: Place = { page: "home" }): Page {
  return {
    title: `${title} – ${voice.texts.brand}`,
    here,
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
  saying(voice.texts.errors.missing, voice.to({ page: "register" }), voice);
/** 410: a listing that was taken down. What the register says of it stays where it was. */
export const gonePage = (voice: Voice): Page => saying(voice.texts.content.gone, voice.to({ page: "listings" }), voice);
/** 503: the API does not answer. `path` is what was asked for, to try again. */
export const unavailablePage = (voice: Voice, path: string): Page =>
  saying(voice.texts.errors.unavailable, path, voice);
/** 500: a fault of the shop itself. */
export const failedPage = (voice: Voice): Page => saying(voice.texts.errors.failed, voice.to({ page: "home" }), voice);
/** 403 and 413: a form that another page sent, or one too large. */
export const foreignPage = (voice: Voice): Page =>
  saying(voice.texts.errors.foreign, voice.to({ page: "cart" }), voice);
/** What a device without a network shows instead of a page that it has not seen. */
export const offlinePage = (voice: Voice): Page =>
  saying(voice.texts.content.offline, voice.to({ page: "home" }), voice, { page: "offline" });
/** 429: who asks far too often waits a little. */
export const tooOftenPage = (voice: Voice): Page =>
  saying(voice.texts.truth.tooOften, voice.to({ page: "home" }), voice);
