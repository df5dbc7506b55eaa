import type { Landing } from "./vi.js";

const count = new Intl.NumberFormat("en-GB");

/** Texts of the pages that lead into the shop by group, product set and province, in English. */
export const landing: Landing = {
  groups: {
    title: "Product groups",
    description: "The six groups and 26 product sets of the OCOP programme: for sale and in the register.",
    lead: "The OCOP programme sorts products into six groups, each of product sets with criteria of their own.",
    setsOf: (name) => `${name}: product sets`,
    all: "All product sets",
  },
  group: {
    kicker: "OCOP product group",
    description: (name) => `OCOP products of the group ${name}: for sale, in the register, and its product sets.`,
    sets: "Product sets",
  },
  set: {
    kicker: "OCOP product set",
    description: (name) => `OCOP products of the set ${name}: for sale and in the register.`,
    number: "Set number",
    group: "Group",
    ministries: "Ministries in charge",
    samples: "Samples with a dossier",
    noSamples: "no samples",
    annex: "Name in annex I",
    siblings: "Other sets of the group",
  },
  province: {
    kicker: "Province or city since 1 July 2025",
    description: (name) => `OCOP products of ${name}: for sale, today's stars and the decisions behind them.`,
    merged: "Merged from",
    alone: "Not merged on 1 July 2025.",
    others: "The whole country",
  },
  former: {
    kicker: "Province or city before 1 July 2025",
    title: (name) => `${name} (former)`,
    description: (name, now) =>
      `OCOP products of the former province ${name}, since 1 July 2025 part of ${now}: for sale and in the register.`,
    now: "Now part of",
    same: "Kept its name and borders after 1 July 2025.",
    siblings: "Merged with it",
  },
  law: "Resolution 202/2025/QH15",
  goods: "For sale",
  entries: "New in the register",
  entriesTotal: (total) => `${count.format(total)} ${total === 1 ? "entry" : "entries"} in the register`,
  goodsTotal: (total) => `${count.format(total)} for sale`,
  allGoods: "See all",
  allEntries: "See the register",
  noGoods: "Nothing of it is for sale yet.",
  noEntries: "The register has nothing of it yet.",
  more: "More of its kind and place",
  byGroup: "By group",
  holding: (total) => `${count.format(total)} hold stars`,
  map: {
    title: "Choose where it comes from",
    label: "Tile map of the 34 provinces and cities",
    hint: "Each tile is a province or city, roughly where it lies; the number counts its entries in the register.",
    former: "By the name of a former province",
    none: "0",
    entries: (total) => `${count.format(total)} ${total === 1 ? "entry" : "entries"}`,
    of: (place, province) => `${place} (${province})`,
    islands: { hoangSa: "Hoàng Sa", truongSa: "Trường Sa" },
  },
};
