/** Longer than a long poll lasts, shorter than a task may take. */
const REQUEST_MS = 45_000;

/** Posts JSON or a form and gives the JSON that comes back; null where it is none. Throws when nobody answers in time. */
export async function post(
  url: string,
  body: object | URLSearchParams,
  { headers = {}, signal }: { headers?: Readonly<Record<string, string>>; signal?: AbortSignal } = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  const form = body instanceof URLSearchParams;
  const late = AbortSignal.timeout(REQUEST_MS);
  const answer = await fetch(url, {
    method: "POST",
    headers: { ...(form ? {} : { "content-type": "application/json" }), ...headers },
    body: form ? body : JSON.stringify(body),
    signal: signal === undefined ? late : AbortSignal.any([late, signal]),
  });
  const text = await answer.text();
  try {
    return { status: answer.status, body: JSON.parse(text) };
  } catch {
    return { status: answer.status, body: null };
  }
}
