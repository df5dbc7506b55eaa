import type { ComponentChildren } from "preact";
import { Cards } from "../../ui/card.js";
import { GroupPicture } from "../../ui/icons.js";
import { ListingCards } from "../../ui/listing-card.js";
import { type Page, Section, type Voice } from "../../ui/page.js";
import { SearchForm } from "../../ui/search-form.js";
import { StarBadge, StatusChip } from "../../ui/status.js";
import { Term, Terms } from "../../ui/terms.js";
import { TruthPanel } from "../../ui/truth-panel.js";
import { SAMPLE_ENTRIES, SAMPLE_LISTINGS } from "./samples.js";

const COLOURS = [
  "paper",
  "card",
  "sunk",
  "mint",
  "amber",
  "rose",
  "grey",
  "green",
  "action",
  "gold",
  "red-fill",
] as const;

const Shown = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <Section id={title} title={title}>
    {children}
  </Section>
);

const Forms = () => (
  <form class="samples" action="#forms">
    <div class="field">
      <label for="s-text">text</label>
      <input id="s-text" name="text" />
    </div>
    <div class="field">
      <label for="s-wrong">aria-invalid</label>
      <input id="s-wrong" name="wrong" aria-invalid="true" aria-describedby="s-error" value="?" />
      <p id="s-error" class="error">
        error
      </p>
    </div>
    <div class="field">
      <label for="s-select">select</label>
      <select id="s-select" name="select">
        <option>Một</option>
        <option>Hai</option>
      </select>
    </div>
    <div class="field">
      <label for="s-area">textarea</label>
      <textarea id="s-area" name="area" rows={3} />
    </div>
    <label class="tick">
      <input type="checkbox" name="tick" checked />
      <span>tick</span>
      <span class="count">12</span>
    </label>
    <p class="buttons">
      <button type="submit">button</button>
      <button type="submit" class="quiet-button">
        quiet-button
      </button>
      <button type="submit" class="plain-button">
        plain-button
      </button>
      <button type="submit" disabled>
        disabled
      </button>
    </p>
  </form>
);

/** Every component of the shop in every state, for those who build it. Names of classes stand for texts; nothing on it is real. */
export function stylePage(voice: Voice): Page {
  const { texts } = voice;
  return {
    title: `style – ${texts.brand}`,
    here: { page: "style" },
    indexed: false,
    sheets: ["cards", "lists", "truth", "buying", "written", "style"],
    body: (
      <div class="wide">
        <h1>{texts.card.demonstration}</h1>
        <p class="lead">h1, h2, h3, p.lead, p.quiet, a</p>
        <Shown title="tokens">
          <ul class="swatches">
            {COLOURS.map((colour) => (
              <li key={colour}>
                <span class={`swatch s-${colour}`} />
                --{colour}
              </li>
            ))}
          </ul>
          <h3>h3</h3>
          <p>
            p <a href="#tokens">a</a> <b>b</b> <s>s</s> <mark>mark</mark> <span class="undeclared">undeclared</span>
          </p>
          <p class="quiet">quiet</p>
          <p class="law">law</p>
        </Shown>
        <Shown title="status">
          <ul class="samples">
            {SAMPLE_ENTRIES.map(({ id, panel }) => (
              <li key={id} class="card-status">
                <StarBadge panel={panel} voice={voice} /> <StatusChip panel={panel} voice={voice} />
              </li>
            ))}
          </ul>
        </Shown>
        <Shown title="groups">
          <p class="buttons">
            {["I", "II", "III", "IV", "V", "VI"].map((code) => (
              <GroupPicture key={code} code={code} />
            ))}
          </p>
        </Shown>
        <Shown title="listing-card">
          <ListingCards items={SAMPLE_LISTINGS} voice={voice} heading={3} />
        </Shown>
        <Shown title="card">
          <Cards items={SAMPLE_ENTRIES} voice={voice} heading={3} />
        </Shown>
        <Shown title="forms">
          <Forms />
          <SearchForm voice={voice} />
        </Shown>
        <Shown title="notes">
          <div class="samples">
            <p class="note">note</p>
            <p class="notice">notice</p>
            <p class="relaxed">relaxed</p>
            <p class="error">error</p>
            <p class="card-demo">card-demo</p>
            <details class="sheet">
              <summary>summary</summary>
              <div class="sheet-body">details</div>
            </details>
            <Terms>
              <Term name="dt">dd</Term>
              <Term name="dt">
                <a href="#notes">dd</a> <span class="article">article</span>
              </Term>
            </Terms>
          </div>
        </Shown>
        <Section id="panels" title="truth-panel">
          <div class="panels">
            {SAMPLE_ENTRIES.map(({ id, panel }) => (
              <TruthPanel key={id} id={id} panel={panel} voice={voice} />
            ))}
          </div>
        </Section>
      </div>
    ),
  };
}
