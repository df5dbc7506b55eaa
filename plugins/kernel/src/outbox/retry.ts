/** After this many tries a message is a dead letter and waits for a person: some hours after the first try. */
export const MAX_ATTEMPTS = 16;
const FIRST_DELAY_SECONDS = 1;
const LONGEST_DELAY_SECONDS = 3600;

/** Seconds to wait after the given number of failed tries: twice as long each time, at most an hour. */
export function retryDelaySeconds(failedAttempts: number): number {
  return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** Math.max(0, failedAttempts - 1));
}

/**
 * What may be written down about a failure: the kind of error, its code and where it was thrown. Its message is left out,
 * because messages quote what they stumble over, and that may be somebody's name or phone number.
 */
export function describeFailure(error: unknown): string {
  // A workflow hands some errors on as plain objects.
  if (typeof error !== "object" || error === null || !("stack" in error)) return "not an Error";
  const { name, code, stack } = error as { name?: unknown; code?: unknown; stack: unknown };
  const word = (text: unknown) => (/^[\w.-]{1,40}$/.test(String(text)) ? String(text) : "");
  const frame = /\n\s+at ([^\n]{1,200})/.exec(typeof stack === "string" ? stack : "")?.[1];
  return [word(name) || "Error", word(code ?? ""), frame === undefined ? "" : `at ${frame}`].filter(Boolean).join(" ");
}
