import type { Place } from "../links.js";
import type { Declared } from "../operator.js";

/** A piece of a written page: a paragraph, a list, steps in their order, a link to another page, or what the operator has to declare. */
export type Block =
  | string
  | { readonly list: readonly string[] }
  | { readonly steps: readonly string[] }
  | { readonly link: Place; readonly text: string }
  /** `before` and `after` stand around what was declared. */
  | { readonly declared: Declared; readonly before: string; readonly after: string };

/** A part of a written page with its heading, and the article of law that it tells. */
export interface ProsePart {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly law?: string;
}

/** A written page. */
export interface Prose {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly parts: readonly ProsePart[];
}
