import type { Texts } from "./vi.js";

export const en: Texts = {
  title: "What people look for",
  summary: (days, searches, none, degraded, p95) =>
    `Last ${days} days: ${searches.toLocaleString("en")} searches, ${none.toLocaleString("en")} found nothing, ${degraded.toLocaleString("en")} were answered by the stand-in; 19 of 20 took at most ${p95} ms.`,
  views: { top: "Most frequent", none: "Found nothing", slow: "Slowest" },
  days: "Days",
  daysOf: (days) => `${days} days`,
  text: "Text",
  understood: "read as",
  count: "Times",
  total: "Hits",
  clicks: "Opened",
  position: "Position opened",
  p95: "ms (19 of 20)",
  nothing: "No such search yet.",
  addAlias: "Add another word for it",
  aliases: "Other words added by the office",
  aliasHint:
    "Whoever looks for the word on the left also finds products with the word on the right in their name. It takes a few seconds.",
  alias: "Word that people look for",
  word: "Word in the product's name",
  preview: "Preview",
  add: "Add",
  remove: "Remove",
  wouldFind: (documents) => `Would be found by it too: ${documents.toLocaleString("en")} products and entries.`,
  wouldChange: "Recent searches that hold it:",
  noneYet: "None yet.",
  loading: "Loading…",
  failed: "Something went wrong, please try again.",
  tryAgain: "Try again",
};
