import { PRODUCT_INTENTS, type ProductIntent } from "./types.js";

/** What a language model may choose among: what is asked, and which of the entries that were found. */
export interface Choice {
  readonly text: string;
  readonly intents: readonly ProductIntent[];
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

/**
 * A language model beside the rules, asked only where these read nothing. Whatever it answers is checked: it never writes a word of an answer
 * and never brings in an entry. It may throw or answer with anything.
 */
export interface ModelPort {
  choose(choice: Choice): Promise<unknown>;
}

/** What a model chose, where it kept to what it was given; null for anything else, and when it does not answer. */
export async function adviceOf(
  model: ModelPort,
  choice: Choice,
): Promise<{ readonly intent: ProductIntent; readonly id: string } | null> {
  const given: unknown = await model.choose(choice).catch(() => null);
  if (typeof given !== "object" || given === null || !("intent" in given) || !("id" in given)) return null;
  const intent = PRODUCT_INTENTS.find((one) => one === given.intent && choice.intents.includes(one));
  const candidate = choice.candidates.find(({ id }) => id === given.id);
  return intent === undefined || candidate === undefined ? null : { intent, id: candidate.id };
}
