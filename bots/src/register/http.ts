import { RegisterUnavailable } from "../engine/types.js";

/** How long one request may take, in milliseconds. */
const PATIENCE_MS = 3_000;

/** What is asked for beside an address. */
export interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  /** Is sent as JSON, by POST. */
  readonly body?: unknown;
}

/** Asks the API at an address. Throws a RegisterUnavailable when it does not answer with JSON in time. */
export type Ask = (path: string, asked?: Asked) => Promise<{ readonly status: number; readonly body: unknown }>;

/** Asks the API at `baseUrl`. */
export const asking =
  (baseUrl: string): Ask =>
  async (path, { headers = {}, body } = {}) => {
    try {
      const answer = await fetch(new URL(path, baseUrl), {
        method: body === undefined ? "GET" : "POST",
        headers: {
          accept: "application/json",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return { status: answer.status, body: await answer.json() };
    } catch (error) {
      throw new RegisterUnavailable(`The register does not answer: ${path.split("?")[0]}`, { cause: error });
    }
  };
