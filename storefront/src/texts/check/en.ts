import type { check as Vietnamese } from "./vi.js";

/** Texts of checking a product in English. */
export const check: typeof Vietnamese = {
  photo: "Or photograph the QR code on the package",
  photoHint: "A JPEG or PNG of 5 MB at most. The photo is read and then forgotten.",
  send: "Read the code in the photo",
  camera: "Scan with the camera",
  stop: "Turn the camera off",
  noCamera: "The camera cannot be opened. You can still send a photo or type what stands on the package.",
  noPhoto: "Please choose a photo first.",
  unknown: "This file is no JPEG or PNG. Please send another photo.",
  large: "This photo is too large. Please send one of 5 MB and 25 million pixels at most.",
  noCode:
    "No QR code could be read in the photo. Please take it from nearer, in good light and straight, or type what stands on the package.",
  busy: "Many photos are being read. Please try again in a moment.",
  foreign: (host) => `This code is a link to ${host}, which is no page of the market.`,
  foreignMeaning:
    "The market does not open that link, and it does not prove any stars. Please check by the name of the product or the number of the decision on the package.",
  contains: "The code holds:",
  none: (q) => `The register of the market has no “${q}”.`,
  noneMeaning:
    "Not found does not mean fake: the register does not hold every product yet. But the market cannot confirm any stars of this product. Ask the seller for the decision number.",
  several: (count) => `There are ${count} products in the register. Which one do you mean?`,
  unsure: "There is no product exactly like this. The nearest in the register:",
  all: "See all in the register",
  unavailable: "The register cannot be asked just now. Please try again in a moment.",
};
