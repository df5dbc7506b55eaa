import { type NewApplication, newApplicationSchema } from "@cho-ocop/contracts";
import type { FieldErrors } from "../field.js";

const FIELDS = ["producer", "legalForm", "taxCode", "contact", "phone", "email", "password"] as const;
const LONGEST = 1000;

/** The form as it was typed. The password is never shown again. */
export type TypedApplication = Readonly<Record<(typeof FIELDS)[number], string>> & { readonly consent: boolean };

/** Reads a sent form. */
export function readTyped(form: Readonly<Record<string, unknown>>): TypedApplication {
  const [producer, legalForm, taxCode, contact, phone, email, password] = FIELDS.map((name) => {
    const value = form[name];
    return typeof value === "string" ? value.slice(0, LONGEST) : "";
  });
  return {
    producer: producer ?? "",
    legalForm: legalForm ?? "",
    taxCode: taxCode ?? "",
    contact: contact ?? "",
    phone: phone ?? "",
    email: email ?? "",
    password: password ?? "",
    consent: form.consent !== undefined,
  };
}

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

/** The application that a form describes, or what is wrong in which field. */
export function applicationOf(
  typed: TypedApplication,
): { readonly ok: true; readonly form: NewApplication } | { readonly ok: false; readonly errors: FieldErrors } {
  const read = newApplicationSchema.safeParse(typed);
  return read.success ? { ok: true, form: read.data } : { ok: false, errors: errorsOf(read.error.issues) };
}
