import type { Suggestions } from "@cho-ocop/contracts";
import type { ComponentChildren } from "preact";
import { pageQuery } from "../api/choice.js";
import { CardPrice, isIllustration } from "./listing-card.js";
import type { Voice } from "./page.js";
import { Picture } from "./picture.js";
import { placeOf } from "./place.js";

const Group = ({ name, title, children }: { name: string; title: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups and options only, and a fieldset is none for every reader
  <div role="group" aria-labelledby={`find-${name}`}>
    <p id={`find-${name}`} role="presentation">
      {title}
    </p>
    {children}
  </div>
);

const Option = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a role="option" aria-selected="false" tabIndex={-1} href={href}>
    {children}
  </a>
);

/** What may be meant, as the rows of a listbox: each is a link, so that a tap needs no script. Empty when there is nothing. */
export const SuggestionRows = ({ suggestions, voice }: { suggestions: Suggestions; voice: Voice }) => {
  const { found, stars } = voice.texts;
  const { queries, products, producers, places } = suggestions;
  const list = (choice: Parameters<typeof pageQuery>[0]) => voice.to({ page: "listings", query: pageQuery(choice) });
  return (
    <>
      {queries.length > 0 && (
        <Group name="queries" title={found.groups.queries}>
          {queries.map(({ text }) => (
            <Option key={text} href={list({ q: text })}>
              <span lang="vi">{text}</span>
            </Option>
          ))}
        </Group>
      )}
      {products.length > 0 && (
        <Group name="products" title={found.groups.products}>
          {products.map((item) => (
            <Option key={item.id} href={voice.to({ page: "listing", handle: item.handle })}>
              <Picture picture={item.picture} group={item.entry.group.code} />
              <span>
                <b lang="vi">{item.title}</b>
                <small>
                  {item.entry.panel.stars !== null && `${stars.count(item.entry.panel.stars)} · `}
                  {placeOf(item.entry.origin, voice)}
                  {isIllustration(item) && ` · ${found.madeUp}`}
                </small>
              </span>
              <CardPrice listing={item} voice={voice} />
            </Option>
          ))}
        </Group>
      )}
      {producers.length > 0 && (
        <Group name="producers" title={found.groups.producers}>
          {producers.map(({ handle, name, count }) => (
            <Option key={handle} href={voice.to({ page: "producer", handle })}>
              <span lang="vi">{name}</span> <small>{found.goods(count)}</small>
            </Option>
          ))}
        </Group>
      )}
      {places.length > 0 && (
        <Group name="places" title={found.groups.places}>
          {places.map(({ code, era, label, count }) => (
            <Option key={era + code} href={list({ province: [code], era })}>
              <span>{voice.say(label)}</span> <small>{found.goods(count)}</small>
            </Option>
          ))}
        </Group>
      )}
    </>
  );
};
