/** What was typed or what a code holds: a page of ours, a link to somewhere else, a number of a decision, what may be one of a certificate, or words. */
export type Code =
  | { readonly kind: "entry" | "listing"; readonly handle: string }
  | { readonly kind: "foreign"; readonly host: string }
  | { readonly kind: "number" | "numberOrWord" | "words" };

const HANDLE = /^[a-z0-9-]{1,200}$/;
/** "3981/QĐ-UBND", "số 858 / qd", "3981": digits that stand alone or before a stroke. */
const NUMBER = /^(?:(?:quyết định|quyet dinh|qđ|qd)\s+)?(?:số\s+|so\s+)?\d+(?:\s*\/.*)?$/i;

/** "GCN-OCOP/24-001": one word with a digit and a stroke in it, as certificates are numbered in many ways. */
const LIKE_A_NUMBER = /^(?:(?:giấy chứng nhận|giay chung nhan|gcn)\s+)?(?:(?:số|so)\s+)?(?=\S*\d)(?=\S*[/-])\S+$/i;

const kindOf = (text: string): "number" | "numberOrWord" | "words" => {
  if (NUMBER.test(text)) return "number";
  return LIKE_A_NUMBER.test(text) ? "numberOrWord" : "words";
};

/** The first words of the addresses of an entry of the register and of something for sale, in all languages. */
export interface PageWords {
  readonly entry: readonly string[];
  readonly listing: readonly string[];
}

function pageOf(path: string, words: PageWords): Code | undefined {
  let parts: string[];
  try {
    parts = path.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const [word, handle, ...rest] = parts[0] === "en" ? parts.slice(1) : parts;
  if (handle === undefined || rest.length > 0 || !HANDLE.test(handle)) return undefined;
  if (words.entry.includes(word ?? "")) return { kind: "entry", handle };
  return words.listing.includes(word ?? "") ? { kind: "listing", handle } : undefined;
}

/** Reads a code; `origin` is where the shop is reached. A link is only read, never followed. */
export function readCode(text: string, origin: string, words: PageWords): Code {
  const link = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (link === undefined) return { kind: kindOf(text) };
  const own = link.host === new URL(origin).host ? pageOf(link.pathname, words) : undefined;
  return own ?? { kind: "foreign", host: link.host };
}
