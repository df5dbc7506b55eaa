import type { Language } from "../texts/language.js";
import type { Texts } from "../texts/vi.js";
import { RequestFailed } from "./client.js";

/** What to tell an officer of something that went wrong, in the language of the page. */
export function sayFailure(error: unknown, t: Texts, language: Language): string {
  if (!(error instanceof RequestFailed)) return t.failed;
  const { failure } = error;
  switch (failure.kind) {
    case "refused":
      return failure.refusal[language];
    case "signed_out":
      return t.signInAgain;
    case "unreachable":
      return t.unreachable;
    case "unreadable":
      return t.unknownAnswer(failure.status);
  }
}

/** The texts of a refusal by the field that each is about; the last part of a path names the field. */
export function fieldFailures(error: unknown, language: Language): Record<string, string> {
  if (!(error instanceof RequestFailed) || error.failure.kind !== "refused") return {};
  const fields: Record<string, string> = {};
  for (const detail of error.failure.refusal.details ?? []) {
    const field = detail.path.split(".").at(-1) ?? "";
    fields[field] ??= detail[language];
  }
  return fields;
}
