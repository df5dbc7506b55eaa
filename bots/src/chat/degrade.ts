import type { Reply } from "../engine/types.js";

/** What a channel can show beside plain text. */
export interface Capabilities {
  readonly cards: boolean;
  readonly choices: boolean;
  /** The longest text of one message, in UTF-16 units. */
  readonly longestText: number;
}

/** Cuts a text at line breaks, or where it must be, into parts of at most `longest` UTF-16 units. */
export function split(text: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const lineBreak = rest.lastIndexOf("\n", longest);
    const space = rest.lastIndexOf(" ", longest);
    let at = lineBreak > 0 ? lineBreak : space > 0 ? space : longest;
    // Never between the two halves of one character.
    if (/[\ud800-\udbff]/.test(rest[at - 1] ?? "")) at -= 1;
    parts.push(rest.slice(0, Math.max(at, 1)));
    rest = rest.slice(Math.max(at, 1)).replace(/^[\n ]/, "");
  }
  parts.push(rest);
  return parts;
}

/**
 * Says a reply in what a channel can show: cards it cannot show become lines with their link, choices it cannot show stay
 * as the numbered lines that the text has anyway.
 */
export function degrade(reply: Reply, can: Capabilities): Reply[] {
  const cards = reply.cards ?? [];
  const written = can.cards
    ? []
    : cards.flatMap(({ link }) => (link === undefined ? [] : [`${link.label}: ${link.url}`]));
  const parts = split([reply.text, ...written].join("\n"), can.longestText);
  return parts.map((text, at) => {
    const last = at === parts.length - 1;
    return {
      text,
      ...(last && can.cards && cards.length > 0 ? { cards } : {}),
      ...(last && can.choices && reply.choices !== undefined ? { choices: reply.choices } : {}),
    };
  });
}
