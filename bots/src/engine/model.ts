import { type Choice, type ModelPort, PRODUCT_INTENTS, type ProductIntent } from "./types.js";

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
