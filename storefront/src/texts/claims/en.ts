import type { claims as vi } from "./vi.js";

/** The same in English. */
export const claims: typeof vi = {
  title: "Who says so, who checked it",
  certified: {
    grade: "Certified",
    by: (stars, act) => `${stars} stars: recognised by an authority${act === "" ? "" : `, ${act}`}.`,
    none: "Nothing is certified today.",
  },
  checked: {
    grade: "Checked",
    on: (day) => `The certificate was compared with its source, last on ${day}.`,
    none: "No day is recorded on which the certificate was compared with its source.",
    nothing: "There is no certificate yet that could be compared.",
  },
  declared: {
    grade: "Self-declared",
    listing: "Prices, packs and what stands below are declared by the seller; the market has not checked them.",
    bare: "Prices and packs are declared by the seller, who declares nothing else.",
    made: "Prices, packs and stock here are illustrations; nobody declares them.",
    entry: "Nothing: the register takes nothing on a seller's word.",
    facts: {
      ingredients: "Ingredients",
      shelfLife: "Shelf life",
      storage: "Storage",
      warnings: "Warnings",
      declaration: "Number of the food's declaration",
    },
    unprocessed: "Fresh, or merely dried, cut or shelled",
    kind: "Processing",
  },
  history: "History of the certificate",
  address: "Address",
  noAddress: "The register holds no address of the producer.",
};
