import { foldVietnamese } from "@cho-ocop/vietnam";

/** What a text must not say, and why. */
export interface Claim {
  /** As it stands in the text, folded. */
  readonly said: string;
  readonly kind: "stars" | "cure" | "best";
}

/**
 * Phrases by what they claim, folded. Stars are the register's to give; food may not be praised as a cure (Law on Advertising, as the
 * Decree on food safety 15/2018 applies it); "the best" needs proof that no listing carries.
 */
const PHRASES: Readonly<Record<Claim["kind"], readonly RegExp[]>> = {
  stars: [
    /\b[1-5]\s*sao\b/u,
    /\b(?:mot|hai|ba|bon|nam)\s+sao\s+ocop\b/u,
    /\b[1-5]\s*stars?\b/u,
    /[⭐★☆]/u,
    /\b(?:dat|hang|chuan)\s+ocop\b/u,
  ],
  cure: [
    /\b(?:dac tri|tri|chua|dieu tri|tri dut diem)\s+(?:\p{L}+\s+){0,2}?(?:benh|ung thu|tieu duong|dai thao duong|xuong khop|da day|huyet ap|mat ngu|viem)\b/u,
    /\b(?:khoi|het)\s+benh\b/u,
    /\bthay the thuoc\b/u,
    /\bthan duoc\b/u,
  ],
  best: [/\b(?:tot nhat|ngon nhat|duy nhat|hang dau|(?:chat luong|thuong hieu|dung) so (?:1|mot))\b/u],
};

/** Finds what a text must not claim, each phrase once, in the order of the text. */
export function forbiddenClaims(text: string): Claim[] {
  const folded = foldVietnamese(text);
  const found = Object.entries(PHRASES).flatMap(([kind, phrases]) =>
    phrases.flatMap((phrase) =>
      [...folded.matchAll(new RegExp(phrase, "gu"))].map((match) => ({
        at: match.index,
        said: match[0].trim(),
        kind: kind as Claim["kind"],
      })),
    ),
  );
  const claims: Claim[] = [];
  let end = 0;
  for (const { at, said, kind } of found.sort((one, other) => one.at - other.at)) {
    // "chữa khỏi bệnh" holds "khỏi bệnh": the longer phrase, which began earlier, says it.
    if (at < end || claims.some((claim) => claim.said === said)) continue;
    end = at + said.length;
    claims.push({ said, kind });
  }
  return claims;
}
