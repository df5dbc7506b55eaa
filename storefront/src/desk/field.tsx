import type { ComponentChildren } from "preact";
import type { Voice } from "../ui/page.js";

/** What was wrong with a field, by its name. */
export type FieldErrors = ReadonlyMap<string, { readonly vi: string; readonly en: string }>;

export const NO_ERRORS: FieldErrors = new Map();

/** What the API found wrong with fields, by their names. */
export const wrongFields = (details: readonly { path: string; vi: string; en: string }[] = []): FieldErrors =>
  new Map(details.map(({ path, vi, en }) => [path, { vi, en }]));

/** What is wrong with fields, each told once, from messages that are written "vi / en". */
export function errorsOf(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]) {
  const errors = new Map<string, { vi: string; en: string }>();
  for (const { path, message } of issues) {
    const [vi = message, en = message] = message.split(" / ", 2);
    const field = path.map(String).join(".");
    if (!errors.has(field)) errors.set(field, { vi, en });
  }
  return errors;
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly errors: FieldErrors;
  /** The name of the field in what is wrong, where the form calls it otherwise. */
  readonly field?: string;
  /** Sets fields of several forms of a page apart. */
  readonly id?: string;
  readonly voice: Voice;
  readonly children: (props: {
    id: string;
    name: string;
    "aria-describedby"?: string;
    "aria-invalid"?: "true";
  }) => ComponentChildren;
}

/** A label, its field, a hint, and what was wrong. */
export const Field = ({
  name,
  label,
  hint,
  errors,
  field = name,
  id = `f-${name.replaceAll(".", "-")}`,
  voice,
  children,
}: FieldProps) => {
  const error = errors.get(field);
  const described = [hint === undefined ? [] : `${id}-hint`, error === undefined ? [] : `${id}-error`].flat().join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        name,
        ...(described === "" ? {} : { "aria-describedby": described }),
        ...(error === undefined ? {} : { "aria-invalid": "true" }),
      })}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {voice.say(error)}
        </p>
      )}
    </div>
  );
};
