import type { StarRules } from "./vi.js";

/** Texts of the page that tells the law of the stars, in English. */
export const starRules: StarRules = {
  title: "What OCOP stars mean",
  description:
    "How OCOP stars are scored and given, how long they last and when they are lost, under Decision 26/2026/QĐ-TTg.",
  lead: "OCOP is the programme “One Commune One Product”. Stars are recognised by the State for one product at a time; they run out, and they can be revoked. This is the law in plain words, with its articles.",
  bands: {
    title: "Five ratings by score",
    by: "Recognised by",
    range: (from, below) => (below === null ? `${from} to 100 points` : `${from} to below ${below} points`),
    noCertificate: "No decision and no certificate",
  },
  steps: {
    title: "From dossier to stars",
    lines: [
      {
        text: "The producer files a registration, a report on itself and samples (none for tourism).",
        article: "article 6",
      },
      {
        text: "The commune checks the dossier within 15 working days; it does not score.",
        article: "article 7",
      },
      {
        text: "The provincial council scores; a product's score is the average of its members' scores.",
        article: "articles 3.3 and 7.3",
      },
      {
        text: "From 50 to below 90, the chairman of the provincial people's committee recognises 3 or 4 stars.",
        article: "article 4",
      },
      {
        text: "From 90, the province sends the dossier to the central council. It is five stars only once the Minister of Agriculture and Environment recognises it.",
        article: "articles 4 and 7.4",
      },
    ],
  },
  term: {
    title: "How long they last",
    lines: (months, opens, closes, extension) => [
      { text: `A certificate runs for ${months} months from the day of its issue.`, article: "article 4.3" },
      {
        text: `To keep the stars, the producer files for re-evaluation from ${opens} to ${closes} days before the expiry. Without it, the stars end with the certificate.`,
        article: "article 7.6",
      },
      {
        text: `Certificates of older rules run to their own end. A product due for re-evaluation that could not meet that window may go on until the result, at most ${extension} days past the expiry.`,
        article: "article 12",
      },
    ],
  },
  revoked: {
    title: "When they are revoked",
    lines: [
      "the dossier is untrue or forged",
      "the product no longer meets the criteria",
      "law on quality, food safety, environment, intellectual property or labels is broken",
      "the OCOP mark is misused",
      "production has stopped",
      "another conclusion of a competent body",
    ],
    by: "Who recognised revokes, within 15 days of the conclusion.",
    article: "article 8",
  },
  statuses: {
    title: "Eight statuses that you will meet here",
    lead: "Stars are shown only where a status says “may show stars”. With any other, no page of this site shows them.",
    starred: "may show stars",
    starless: "may not show stars",
  },
  source: "Decision 26/2026/QĐ-TTg of 22 May 2026 of the Prime Minister",
  older: {
    title: "Certificates of older rules",
    text: "A certificate keeps the criteria it was scored by: Decision 1048/QĐ-TTg (before 24 February 2023), Decision 148/QĐ-TTg (from 24 February 2023) or Decision 26/2026/QĐ-TTg (from 22 May 2026). Before 1 July 2025 three stars were recognised by districts; districts are gone, their certificates run to their own end.",
    article: "article 12.1",
  },
  check: "Check a product",
  more: "Read it all",
};
