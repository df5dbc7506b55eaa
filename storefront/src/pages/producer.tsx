import type { ListingItem, Producer } from "@cho-ocop/contracts";
import { Cards } from "../ui/card.js";
import { type Crumb, Crumbs } from "../ui/crumbs.js";
import { ListingCards } from "../ui/listing-card.js";
import { type Page, Section, type Voice } from "../ui/page.js";
import { Term, Terms } from "../ui/terms.js";
import { isPersonal } from "./facts.js";

/** A producer, what it sells and its entries in the register. */
export function producerPage(producer: Producer, goods: readonly ListingItem[], voice: Voice): Page {
  const { texts, say } = voice;
  const province = producer.origin?.province;
  const above: readonly Crumb[] = [
    { place: { page: "register" }, name: texts.nav.register },
    ...(province === undefined
      ? []
      : [{ place: { page: "province", name: province.name } as const, name: province.name, vietnamese: true }]),
  ];
  const trail = { above, name: producer.name };
  const holding = producer.entries.filter(({ panel }) => panel.stars !== null).length;
  const origin = producer.origin === null ? "" : say(producer.origin.text);
  return {
    title: `${producer.name} – ${texts.producer.title}`,
    description: [
      `${producer.name} (${say(producer.legalFormName)})`,
      origin,
      texts.producer.entries(producer.entries.length),
    ]
      .filter((text) => text !== "")
      .join(", "),
    here: { page: "producer", handle: producer.handle },
    sheets: ["cards"],
    trail,
    // The name of a person or a family belongs to the register, not to search engines.
    indexed: !producer.demonstration && !isPersonal(producer.legalForm),
    body: (
      <div class="wide">
        <Crumbs trail={trail} voice={voice} />
        <div class="entry-head">
          <div>
            <p class="kicker">{texts.producer.title}</p>
            <h1 lang="vi">{producer.name}</h1>
          </div>
        </div>
        {producer.demonstration && <p class="note">{texts.entry.demonstration}</p>}
        <Terms>
          <Term name={texts.entry.legalForm}>{say(producer.legalFormName)}</Term>
          <Term name={texts.producer.origin}>{origin}</Term>
          <Term name={texts.producer.holding}>{texts.producer.ofEntries(holding, producer.entries.length)}</Term>
        </Terms>
        {goods.length > 0 && (
          <Section id="goods" title={texts.goods.shelf}>
            <ListingCards items={goods} voice={voice} heading={3} />
          </Section>
        )}
        <Section id="entries" title={texts.producer.entries(producer.entries.length)}>
          {producer.entries.length === 0 ? (
            <p class="note">{texts.producer.none}</p>
          ) : (
            <Cards items={producer.entries} voice={voice} heading={3} />
          )}
        </Section>
      </div>
    ),
  };
}
