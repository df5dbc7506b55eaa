/** A question that fails by a bug of ours is tried this often; then the person is told. */
export const QUESTION_TRIES = 3;
/** A reply that a platform does not take is tried this often, for about an hour; then it is a dead letter. */
export const SENDING_TRIES = 16;

const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 600_000;

/** Milliseconds to wait after the given number of failed tries: twice as long each time, at most ten minutes. */
export function retryDelayMs(failures: number): number {
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.max(0, failures - 1));
}

/**
 * What may be written down about a failure: the kind of error, its code and where it was thrown. Its message is left out, because messages quote
 * what they stumble over: a person's words, or an address with a token.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return "not an Error";
  const code = "code" in error && /^[\w.-]{1,40}$/.test(String(error.code)) ? ` ${String(error.code)}` : "";
  const frame = /\n\s+at ([^\n]{1,200})/.exec(error.stack ?? "")?.[1];
  return `${error.name}${code}${frame === undefined ? "" : ` at ${frame}`}`;
}
