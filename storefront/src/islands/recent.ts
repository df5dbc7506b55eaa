const KEY = "tim";
const MOST = 5;

/** What was searched for on this device lately, the newest first. Nothing where the browser keeps nothing. */
export function recent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a text as the newest; an empty one makes the device forget all. */
export function remember(text: string): void {
  try {
    if (text === "") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify([text, ...recent().filter((one) => one !== text)].slice(0, MOST)));
  } catch {
    // Private windows may refuse: recent searches are a convenience.
  }
}
