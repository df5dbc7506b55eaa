import type { Choice, ModelPort } from "../engine/types.js";

/** How long an answer may wait for the model, in milliseconds. */
const PATIENCE_MS = 700;

/** Where an OpenAI-compatible endpoint is, up to and with its "/v1", and which of its models is asked. */
export interface ModelOptions {
  readonly url: string;
  readonly model: string;
  readonly key?: string | undefined;
  readonly patienceMs?: number;
}

const INSTRUCTION =
  "You read one message of a shopper. Answer with JSON only: the intent that is asked and the id of the product it is about, both from the given lists.";

/** The question to the model, with a schema that allows nothing but the given choices. */
function bodyOf(model: string, { text, intents, candidates }: Choice): string {
  const schema = {
    type: "object",
    additionalProperties: false,
    required: ["intent", "id"],
    properties: {
      intent: { type: "string", enum: intents },
      id: { type: "string", enum: candidates.map(({ id }) => id) },
    },
  };
  return JSON.stringify({
    model,
    temperature: 0,
    max_tokens: 60,
    messages: [
      { role: "system", content: INSTRUCTION },
      { role: "user", content: JSON.stringify({ message: text, intents, products: candidates }) },
    ],
    response_format: { type: "json_schema", json_schema: { name: "choice", strict: true, schema } },
  });
}

/** The first answer of a chat completion, whatever it is. */
function contentOf(body: unknown): unknown {
  const choices = typeof body === "object" && body !== null && "choices" in body ? body.choices : null;
  const first: unknown = Array.isArray(choices) ? choices[0] : null;
  const message = typeof first === "object" && first !== null && "message" in first ? first.message : null;
  const content = typeof message === "object" && message !== null && "content" in message ? message.content : null;
  return typeof content === "string" ? JSON.parse(content) : null;
}

/** A language model behind an OpenAI-compatible endpoint. Throws when it is late, away, or answers with no JSON. */
export function createModelClient({ url, model, key, patienceMs = PATIENCE_MS }: ModelOptions): ModelPort {
  return {
    async choose(choice) {
      const answer = await fetch(`${url.replace(/\/$/, "")}/chat/completions`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
        body: bodyOf(model, choice),
        signal: AbortSignal.timeout(patienceMs),
      });
      if (!answer.ok) throw new Error(`The model answered with ${answer.status}`);
      return contentOf(await answer.json());
    },
  };
}
