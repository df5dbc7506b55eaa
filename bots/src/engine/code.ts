import type { RegisterItem } from "@cho-ocop/contracts";
import { readCode } from "@cho-ocop/qr";
import { answerFixed, type FixedAnswer } from "./fixed.js";
import { guarded, linkedIn, offer, type Turn, tell } from "./respond.js";
import type { ChatState, Knowledge } from "./types.js";

/** Why a picture could not be looked into. */
export type PictureFault = "picture_unknown" | "picture_large" | "picture_gone";

/** The first words of the shop's addresses of an entry and of something for sale. */
const PAGES = { entry: ["so-dang-ky", "register"], listing: ["san-pham", "products"] };
const OVERVIEW = ["overview"] as const;

/** Whether a code is a link to an entry or to something for sale in the shop. */
export const leadsToShop = (text: string, shopUrl: string): boolean =>
  ["entry", "listing"].includes(readCode(text, shopUrl, PAGES).kind);

/** Whether words are one link and nothing else: the same as a code that holds it. */
export const isLink = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

const fixed = (state: ChatState, which: FixedAnswer, { shopUrl }: Knowledge): Turn => ({
  state,
  replies: [answerFixed(which, state.language, shopUrl)],
});

/** Answers a picture that could not be looked into. */
export const respondToFault = (state: ChatState, fault: PictureFault, knowledge: Knowledge): Promise<Turn> =>
  guarded(state, knowledge, async () => fixed(state, fault, knowledge));

/**
 * Answers what a code says, as the shop's page that checks a product does: a page of ours, a number of a decision or certificate, or words.
 * A link to somewhere else is never opened; an empty code is a picture without one.
 */
export const respondToCode = (state: ChatState, text: string, knowledge: Knowledge): Promise<Turn> =>
  guarded(state, knowledge, () => answerCode(state, text, knowledge));

async function answerCode(state: ChatState, text: string, knowledge: Knowledge): Promise<Turn> {
  const { register, shopUrl } = knowledge;
  if (text === "") return fixed(state, "no_code", knowledge);
  const code = readCode(text, shopUrl, PAGES);
  if (code.kind === "foreign") return fixed(state, "code_foreign", knowledge);
  const told = (handle: string): Promise<Turn> => tell(state, handle, OVERVIEW, null, knowledge, "code_unknown");
  if (code.kind === "entry") return told(code.handle);
  if (code.kind === "listing") {
    const handle = await register.listed?.(code.handle);
    return handle == null ? fixed(state, "code_unknown", knowledge) : told(handle);
  }
  const numbered = code.kind === "words" ? [] : ((await register.numbered?.(text)) ?? []);
  const found = numbered.length > 0 || code.kind === "number" ? numbered : await named(state, text, knowledge);
  const [only, ...others] = found;
  if (only === undefined) return fixed(state, "code_unknown", knowledge);
  return others.length === 0 ? told(only.handle) : offer(state, found, OVERVIEW, null, false);
}

/** The entries that words name. What else the words say is left aside: nobody asked it. */
async function named(state: ChatState, text: string, { register }: Knowledge): Promise<readonly RegisterItem[]> {
  const linked = await linkedIn(text, state, register);
  if (linked.kind === "one") return [linked.match.item];
  return linked.kind === "several" ? linked.matches.map(({ item }) => item) : [];
}
