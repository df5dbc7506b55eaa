import type { CalendarDay } from "@cho-ocop/ocop-rules";
import type { VNode } from "preact";
import { address, LANGUAGES, type Language, otherLanguage, type Place } from "../links.js";
import type { Operator } from "../operator.js";
import type { SharedPicture } from "../share/subject.js";
import { type Trail, trailFacts } from "./crumbs.js";
import { Day } from "./day.js";
import { Icon, Sprite } from "./icons.js";
import { SearchBox } from "./search-box.js";
import { Section } from "./section.js";
import type { SheetName } from "./styles/sheets.js";
import { type Voice, voiceOf } from "./voice.js";

export { Section, type Voice, voiceOf };

/** A page before the frame of the shop is put around it. */
export interface Page {
  readonly title: string;
  readonly description?: string;
  readonly body: VNode;
  /** The same page in any language, for the language switch and search engines. */
  readonly here: Place;
  /** The address that search engines should keep, where it is not `here`. */
  readonly canonical?: Place;
  /** False keeps the page out of search engines. */
  readonly indexed?: boolean;
  /** The words that the box of the header keeps, where the page is what they found. */
  readonly searched?: string;
  /** Style sheets beside the one that every page has. */
  readonly sheets?: readonly SheetName[];
  /** Where the page stands among the others. */
  readonly trail?: Trail;
  /** The picture that other sites show beside a link to the page, in pixels. */
  readonly picture?: SharedPicture;
  /** Facts for machines, as schema.org says them. */
  readonly facts?: object;
}

/** What is the same on every page of a process. */
export interface Frame {
  /** Address of the script; null where there is none. */
  readonly script: string | null;
  /** Address of the panel of the assistant; null where there is no assistant. */
  readonly panel: string | null;
  readonly origin: string;
  readonly operator: Operator;
  /** Set in a demonstration, with the day at which the clock stands still, if it does. */
  readonly demo: { readonly fixedDay: CalendarDay | null } | null;
}

/** JSON inside a script element must not be able to close it. */
const scriptSafe = (facts: object): string => JSON.stringify(facts).replaceAll("<", "\\u003c");

/** What other sites show of a page that somebody sends on (Open Graph). */
const Shared = ({
  page,
  picture,
  voice: { language, texts },
  origin,
}: {
  page: Page;
  picture: SharedPicture;
  voice: Voice;
  origin: string;
}) => {
  const facts = {
    "og:type": "website",
    "og:site_name": texts.brand,
    "og:title": page.title,
    "og:description": page.description,
    "og:url": new URL(address(language, page.here), origin).href,
    "og:locale": language === "vi" ? "vi_VN" : "en_GB",
    "og:image": new URL(picture.address, origin).href,
    "og:image:width": picture.width,
    "og:image:height": picture.height,
    "og:image:alt": page.description,
    "twitter:card": "summary_large_image",
  };
  return (
    <>
      {Object.entries(facts).map(([property, content]) => (
        <meta key={property} property={property} content={content?.toString()} />
      ))}
    </>
  );
};

/** What a page says to machines; where it stands only if they may keep it. */
const factsOf = (
  { facts, trail, here }: Page,
  indexed: boolean,
  urlOf: (place: Place) => string,
): readonly object[] => [
  ...(facts === undefined ? [] : [facts]),
  ...(trail === undefined || !indexed ? [] : [trailFacts(trail, here, urlOf)]),
];

const Header = ({ voice, page, demo }: { voice: Voice; page: Page; demo: Frame["demo"] }) => {
  const { texts, to, language } = voice;
  const { here, searched } = page;
  const other = otherLanguage(language);
  const current = (page: Place["page"]) => (here.page === page ? "page" : undefined);
  return (
    <header class="top">
      {demo !== null && <DemoBanner voice={voice} demo={demo} />}
      <div class="wide bar">
        <a class="brand" href={to({ page: "home" })} aria-current={current("home")}>
          <svg class="mark" aria-hidden="true">
            <use href="#i-mark" />
          </svg>
          {texts.brand}
        </a>
        <SearchBox texts={texts} to={to} q={searched} />
        <nav aria-label={texts.menu}>
          <a href={to({ page: "listings" })} aria-current={current("listings")}>
            {texts.nav.listings}
          </a>
          <a href={to({ page: "register" })} aria-current={current("register")}>
            {texts.nav.register}
          </a>
          <a href={to({ page: "verify" })} aria-current={current("verify")}>
            {texts.nav.verify}
          </a>
        </nav>
        <a class="basket" href={to({ page: "cart" })} aria-current={current("cart")}>
          <Icon name="i-basket" />
          {texts.nav.cart}
        </a>
        <a class="tongue" href={address(other, here)} hreflang={other} lang={other} rel="alternate">
          {texts.switchTo}
        </a>
      </div>
    </header>
  );
};

const DemoBanner = ({ voice, demo }: { voice: Voice; demo: NonNullable<Frame["demo"]> }) => (
  <div class="demo" role="note">
    <div class="wide">
      {demo.fixedDay === null ? (
        voice.texts.demo.plain
      ) : (
        <>
          {voice.texts.demo.fixed} <Day day={demo.fixedDay} />.
        </>
      )}
    </div>
  </div>
);

/** What stands in the head of a page before its style sheets. */
export const Head = ({ page, voice, frame }: { page: Page; voice: Voice; frame: Frame }) => {
  const { language, texts } = voice;
  const absolute = (to: Language, place: Place): string => new URL(address(to, place), frame.origin).href;
  const canonical = page.canonical ?? page.here;
  const indexed = page.indexed !== false && frame.demo === null;
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{page.title}</title>
      <meta name="description" content={page.description ?? texts.home.description} />
      {indexed ? (
        <>
          <link rel="canonical" href={absolute(language, canonical)} />
          {LANGUAGES.map((one) => (
            <link key={one} rel="alternate" hreflang={one} href={absolute(one, canonical)} />
          ))}
          <link rel="alternate" hreflang="x-default" href={absolute("vi", canonical)} />
        </>
      ) : (
        <meta name="robots" content="noindex,follow" />
      )}
      {page.picture !== undefined && <Shared page={page} picture={page.picture} voice={voice} origin={frame.origin} />}
      <meta name="theme-color" content="#0c4a33" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {frame.script !== null && <script src={frame.script} defer />}
      {factsOf(page, indexed, (place) => absolute(language, place)).map((facts, index) => (
        <script key={index} type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafe(facts) }} />
      ))}
    </>
  );
};

/** What every page of a language begins with. */
export const Top = ({ voice: { texts } }: { voice: Voice }) => (
  <>
    <a class="skip" href="#main">
      {texts.skip}
    </a>
    <Sprite />
  </>
);

/** A page with the header of the shop. */
export const Body = ({ page, voice, frame }: { page: Page; voice: Voice; frame: Frame }) => (
  <>
    <Header voice={voice} page={page} demo={frame.demo} />
    <main id="main" tabIndex={-1}>
      {page.body}
    </main>
  </>
);

/** The panel of the assistant on a page: it is for shoppers, and not beside itself. */
export const panelOf = ({ here }: Page, { panel }: Frame): string | null =>
  here.page !== "assistant" && !here.page.startsWith("desk") ? panel : null;
