import type { BotReply, WebHistory } from "@cho-ocop/contracts";

/** A reply with its number and the message that it answers. */
export type Told = WebHistory["replies"][number];

/** An element with attributes and a text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

/** Who speaks, for those who do not see on which side the words stand. */
const speaker = (name: string): HTMLElement => element("b", { class: "hidden" }, `${name}: `);

/** What a person said. */
export function asked(text: string, who: string): HTMLElement {
  const bubble = element("p", { class: "asked" });
  bubble.append(speaker(who), text);
  return bubble;
}

/** What the assistant said: a text, cards, and choices that `choose` sends back. */
export function said(
  { text, cards = [], choices = [] }: BotReply,
  choose: (label: string, text: string) => void,
  who = "",
): HTMLElement {
  const bubble = element("div", { class: "said" });
  const words = element("p");
  if (who !== "") words.append(speaker(who));
  words.append(text);
  bubble.append(words);
  for (const { lines, link } of cards) {
    const card = element("div", { class: "said-card" });
    card.append(...lines.map((line) => element("span", {}, line)));
    // Anything but a page, such as code, is not followed.
    if (link !== undefined && /^https?:/.test(link.url)) card.append(element("a", { href: link.url }, link.label));
    bubble.append(card);
  }
  if (choices.length > 0) {
    const list = element("div", { class: "choices" });
    for (const [index, choice] of choices.entries()) {
      const button = element("button", { type: "button" }, `${index + 1}. ${choice.label}`);
      button.addEventListener("click", () => choose(choice.label, choice.text));
      list.append(button);
    }
    bubble.append(list);
  }
  return bubble;
}
