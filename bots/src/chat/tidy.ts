const LONGEST_TEXT = 1000;

/** What the engine and the store can take: one form of letters, no control characters, no endless text. */
export const tidy = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[^\P{Cc}\n\t]/gu, " ")
    .trim()
    .slice(0, LONGEST_TEXT)
    // The first half of a character that was cut in two.
    .replace(/[\ud800-\udbff]$/, "");
