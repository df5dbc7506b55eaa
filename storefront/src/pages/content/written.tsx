import type { Place } from "../../links.js";
import type { Operator } from "../../operator.js";
import { type Crumb, Crumbs } from "../../ui/crumbs.js";
import { OperatorTerms } from "../../ui/declared.js";
import type { Page, Voice } from "../../ui/page.js";
import type { Prose } from "../../ui/prose.js";
import { Written } from "../../ui/written.js";

/** What stands around the words of a written page. */
export interface Around {
  readonly here: Place;
  /** Set where the operator has to go over the words before real sales. */
  readonly draft?: boolean;
  /** Set where the page says who runs the shop. */
  readonly signed?: boolean;
  /** The page above it. */
  readonly above?: Crumb;
}

/** A page of words: help, how to sell, who we are, and each policy. */
export function writtenPage(
  { title, description, lead, parts }: Prose,
  { here, draft = false, signed = false, above }: Around,
  operator: Operator,
  voice: Voice,
): Page {
  const { texts } = voice;
  const trail = above === undefined ? undefined : { above: [above], name: title };
  return {
    title: `${title} – ${texts.brand}`,
    description,
    here,
    sheets: ["written"],
    ...(trail !== undefined && { trail }),
    body: (
      <div class="wide narrow">
        {trail !== undefined && <Crumbs trail={trail} voice={voice} />}
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {draft && <p class="note">{texts.content.draft}</p>}
        <Written parts={parts} operator={operator} voice={voice} />
        {signed && <OperatorTerms operator={operator} voice={voice} />}
      </div>
    ),
  };
}
