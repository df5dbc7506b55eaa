import type { ListingVariant } from "@cho-ocop/contracts";

const CONTENT =
  /(?:^|[^\p{L}\p{N}.,])(\d{1,6}(?:,\d{1,2}|\.\d{1,3})?)\s?(kg|g|gr|gram|ml|l|lít|lit)(?![\p{L}\p{N}])/giu;

/** How many grams or millilitres a pack holds by its name ("Túi 500 g", "Chai 1,5 lít"); null where it names no content, or several. */
export function contentOf(pack: string): { readonly amount: number; readonly of: "g" | "ml" } | null {
  const [first, second] = [...pack.matchAll(CONTENT)];
  // "Hộp 10 gói x 20 g" holds 200 g, "500 g + 50 g" 550 g: rather none than a wrong one.
  if (first === undefined || second !== undefined || /\d\s*[x×*+]|[x×*+]\s*\d/iu.test(pack)) return null;
  const [, number = "", unit = ""] = first;
  // A point before three digits parts thousands, as Vietnamese numbers are written; before fewer it is somebody's decimal point.
  const amount = Number(number.replace(/\.(?=\d{3}$)/, "").replace(",", "."));
  const lower = unit.toLowerCase();
  const large = lower === "kg" || lower.startsWith("l");
  if (!(amount > 0)) return null;
  return { amount: large ? amount * 1000 : amount, of: lower === "kg" || lower.startsWith("g") ? "g" : "ml" };
}

/**
 * The price of a kilogram or a litre in whole đồng, by the content that the pack names. Not by the weight for delivery, which counts
 * the packing too and would make glass cheap.
 */
export function unitPrice(price: number, pack: string): ListingVariant["unitPrice"] {
  const content = contentOf(pack);
  if (content === null) return null;
  return { amount: Math.round((price * 1000) / content.amount), per: content.of === "g" ? "kg" : "l" };
}
