import { type NewApplication, newApplicationSchema } from "@cho-ocop/contracts";
import { errorsOf, type FieldErrors } from "../field.js";

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

/** The application that a form describes, or what is wrong in which field. */
export function applicationOf(
  typed: TypedApplication,
): { readonly ok: true; readonly form: NewApplication } | { readonly ok: false; readonly errors: FieldErrors } {
  const read = newApplicationSchema.safeParse(typed);
  return read.success ? { ok: true, form: read.data } : { ok: false, errors: errorsOf(read.error.issues) };
}
