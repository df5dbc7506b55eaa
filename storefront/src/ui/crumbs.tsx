import type { Place } from "../links.js";
import type { Voice } from "./voice.js";

/** A page above another. */
export interface Crumb {
  readonly place: Place;
  readonly name: string;
  /** Set where the name is Vietnamese in any language. */
  readonly vietnamese?: boolean;
}

/** Where a page stands: what is above it, outermost first, and what it is called among them. */
export interface Trail {
  readonly above: readonly Crumb[];
  readonly name: string;
}

/** The way up from a page, as links. */
export const Crumbs = ({ trail, voice: { texts, to } }: { trail: Trail; voice: Voice }) => (
  <nav class="crumbs" aria-label={texts.entry.crumbs}>
    <ol>
      {trail.above.map(({ place, name, vietnamese }) => (
        <li key={name}>
          <a href={to(place)} lang={vietnamese === true ? "vi" : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ol>
  </nav>
);

/** The same for machines (schema.org BreadcrumbList), with the page itself at the end. `urlOf` gives the whole address of a page. */
export const trailFacts = ({ above, name }: Trail, here: Place, urlOf: (place: Place) => string): object => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: [...above, { place: here, name }].map((crumb, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: crumb.name,
    item: urlOf(crumb.place),
  })),
});
