import type { RegisterEntry } from "@cho-ocop/contracts";
import { address } from "../links.js";
import { pictureOf, subjectOf } from "../share/subject.js";
import { Claims } from "../ui/claims.js";
import { Crumbs } from "../ui/crumbs.js";
import { History } from "../ui/history.js";
import { GroupPicture } from "../ui/icons.js";
import { Maker, Origin } from "../ui/origin.js";
import { type Page, Section, type Voice } from "../ui/page.js";
import { ProductHead } from "../ui/product-head.js";
import { Term, Terms } from "../ui/terms.js";
import { TruthPanel } from "../ui/truth-panel.js";
import { entryFacts } from "./facts.js";

/** What a reader should know before trusting the entry, each told plainly. */
function cautions(entry: RegisterEntry, { texts, say }: Voice): readonly string[] {
  return [
    ...(entry.demonstration ? [texts.entry.demonstration] : []),
    ...(entry.claim !== "recognised" || entry.certificates.length === 0 ? [say(entry.claimText)] : []),
    ...(entry.proposedFiveStar && entry.claim !== "proposed_five_star" ? [texts.entry.proposed] : []),
    ...(entry.flags.sourceConflict ? [texts.entry.conflict] : []),
    ...(entry.flags.nameBackTranslated ? [texts.entry.backTranslated] : []),
  ];
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, "");

const Know = ({ entry, voice }: { entry: RegisterEntry; voice: Voice }) => {
  const { confidence } = voice.texts.entry;
  return (
    <Section id="know" title={voice.texts.entry.know}>
      <ul class="plain-list">
        {cautions(entry, voice).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {entry.notes !== null && <li lang="vi">{entry.notes}</li>}
        <li>
          {confidence.title}: {confidence[entry.confidence]}.
        </li>
      </ul>
    </Section>
  );
};

const Sources = ({ entry, voice: { texts } }: { entry: RegisterEntry; voice: Voice }) => (
  <Section id="sources" title={texts.entry.sources}>
    {entry.sources.length === 0 ? (
      <p class="note">{texts.entry.noSources}</p>
    ) : (
      <ul class="sources">
        {entry.sources.map(({ url, title }) => (
          <li key={url}>
            <a href={url} rel="nofollow noopener">
              {title ?? hostOf(url)}
            </a>
            {title !== null && <span class="quiet"> {hostOf(url)}</span>}
          </li>
        ))}
      </ul>
    )}
  </Section>
);

const About = ({ entry, voice }: { entry: RegisterEntry; voice: Voice }) => {
  const { texts, say, to } = voice;
  return (
    <Section id="about" title={texts.entry.product}>
      <Terms>
        <Term name={texts.entry.group}>
          {say(entry.group.name)}
          {entry.group.inferred && <span class="quiet"> ({texts.entry.inferred})</span>}
        </Term>
        {entry.productSet !== null && (
          <Term name={texts.entry.set}>
            <a href={to({ page: "set", number: entry.productSet.number })}>{say(entry.productSet.name)}</a>
          </Term>
        )}
        <Term name={texts.entry.packaging}>{entry.packaging && <span lang="vi">{entry.packaging}</span>}</Term>
      </Terms>
    </Section>
  );
};

/** One entry of the register with all that is publicly known of it. `origin` is where the shop stands on the web. */
export function entryPage(entry: RegisterEntry, voice: Voice, origin: string): Page {
  const { texts, say, language, to } = voice;
  const { panel } = entry;
  const here = { page: "entry", handle: entry.handle } as const;
  const trail = {
    above: [
      { place: { page: "register" }, name: texts.nav.register },
      { place: { page: "group", code: entry.group.code }, name: say(entry.group.name) },
    ],
    name: entry.name,
  } as const;
  const stars = panel.stars === null ? "OCOP" : `OCOP ${texts.stars.count(panel.stars)}`;
  const from = [entry.producer?.name, say(entry.origin.text)].filter((text) => text !== undefined).join(", ");
  return {
    title: `${entry.name}: ${stars}, ${say(panel.statusName).toLocaleLowerCase(language)}`,
    description: `${entry.name}, ${from}. ${say(panel.sentence)}.`,
    here,
    sheets: ["truth", "entry"],
    trail,
    ...(!entry.demonstration && { picture: pictureOf("register", entry.handle, subjectOf(entry, entry.name)) }),
    indexed: !entry.demonstration,
    facts: entry.demonstration ? undefined : entryFacts(entry, new URL(address(language, here), origin).href),
    body: (
      <div class="wide entry">
        <Crumbs trail={trail} voice={voice} />
        <div class="entry-head">
          <GroupPicture code={entry.group.code} />
          <div>
            <ProductHead name={entry.name} entry={entry} voice={voice} />
          </div>
        </div>
        {entry.supersededByHandle !== null && (
          <p class="note">
            {texts.entry.supersededBy}:{" "}
            <a href={to({ page: "entry", handle: entry.supersededByHandle })}>{texts.entry.seeNewer}</a>
          </p>
        )}
        {entry.productHandle !== null && (
          <p class="buy-here">
            <a class="button" href={to({ page: "listing", handle: entry.productHandle })}>
              {texts.goods.buyHere}
            </a>
          </p>
        )}
        <div class="entry-columns">
          <div>
            <TruthPanel panel={panel} voice={voice} />
            <Claims panel={panel} voice={voice}>
              <p>{texts.claims.declared.entry}</p>
            </Claims>
            <Know entry={entry} voice={voice} />
          </div>
          <div>
            <Origin origin={entry.origin} voice={voice} />
            <Maker producer={entry.producer} home={entry.producerOrigin} voice={voice} />
            <About entry={entry} voice={voice} />
          </div>
        </div>
        <Section id="history" title={texts.entry.history}>
          <History certificates={entry.certificates} voice={voice} />
        </Section>
        <Sources entry={entry} voice={voice} />
      </div>
    ),
  };
}
