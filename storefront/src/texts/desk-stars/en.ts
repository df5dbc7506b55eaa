import { written } from "../truth/vi.js";

/** Texts of the badge for other sites. */
export const badge = {
  until: (day: string) => `valid to ${written(day)}`,
};

/** Texts of a seller's stars: what ends when, and what can be filed when. */
export const deskStars = {
  title: "Stars and deadlines",
  lead: "Stars, validity and the time for re-evaluation of each product, as the register has it today.",
  empty: "The register has no product of this producer yet.",
  filing: "File the dossier of re-evaluation",
  window: (opens: string, closes: string) => `from ${written(opens)} to ${written(closes)}`,
  windowSource: "180 to 120 days before the expiry (Decision 26/2026/QĐ-TTg, article 7.6)",
  noWindow: "Not known: the register has no day of expiry",
  badge: "Badge for your own site",
  badgeHint:
    "Put this code into your site. The badge follows the register within a minute: when the certificate ends, the stars go.",
  badgeCode: "Code",
};
