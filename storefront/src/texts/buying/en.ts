import type { buying as Vietnamese } from "./vi.js";

/** Texts of buying in English. */
export const buying: typeof Vietnamese = {
  place: {
    label: "Commune or ward to deliver to",
    hint: "Type its name of today or its former one, with marks or without: “tan son luc ngan”.",
    search: "Search",
    change: "Change the place",
    chosen: "Delivered to",
    rows: "Places found",
    results: "Choose where to deliver",
    now: (place) => `since 1 July 2025: ${place}`,
    split: (place) => `${place} was divided among several communes. In which part do you live?`,
    converted: (was, now) => `${was}: since 1 July 2025 it is ${now}.`,
    none: "No commune or ward like this was found. Try its name and that of the district or province only, or choose from the list.",
    byList: "Choose from the list of provinces",
  },
  sellers: {
    by: "Sold and sent by",
    unnamed: "A seller that is not in the register",
    parcel: { ambient: "Delivery", chilled: "Chilled delivery", fresh: "Fresh delivery" },
    noParcel: "Not delivered there yet",
    title: "Sellers",
    legalForm: "Legal form",
    address: "Address",
    source: "As the OCOP register has it. The register holds no phone and tax numbers of sellers.",
    noAddress: "The register has no address yet",
  },
  consent:
    "By ordering you buy from each seller named above at the prices on this page, and agree that the market hands your name, phone number and address to them to deliver this order only.",
  receipt: {
    print: "Press Ctrl + P, or “Print” in the browser, to print or save this receipt.",
    title: "Order receipt",
    notInvoice: "This receipt is not a tax invoice. Sellers issue invoices as the law asks.",
    vat: "All prices include tax.",
    note: "Note",
  },
  reorder: {
    submit: "Buy these again",
    added: "What is still sold has been put into the cart.",
    missing: "These are not sold any more or sold out, so they are not in the cart:",
    nothing: "Nothing of this order is sold any more, so the cart is as it was.",
  },
};
