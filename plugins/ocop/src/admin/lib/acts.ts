import {
  annulEventSchema,
  extendCertificateSchema,
  recordCertificateSchema,
  revokeCertificateSchema,
  supersedeCertificateSchema,
} from "@cho-ocop/contracts";
import type { BothLanguages } from "@cho-ocop/ocop-rules";
import type { Language } from "../texts/language.js";
import type { Texts } from "../texts/vi.js";
import { readDay } from "./days.js";

/** What an officer can do, each with what it is done to. */
export type Act =
  | { readonly kind: "record"; readonly entryId: string }
  | { readonly kind: "revoke" | "supersede" | "extend"; readonly certificateId: string }
  | { readonly kind: "annul"; readonly certificateId: string; readonly eventId: string };
export type ActKind = Act["kind"];

/** How a field is typed: one line, several lines, a day, stars, or the rules of scoring, or one of the other certificates. */
export type FieldKind = "line" | "lines" | "day" | "stars" | "rubric" | "certificate" | "address";
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
}
const field = (name: string, kind: FieldKind, required = false): Field => ({ name, kind, required });

/** The fields of each form, in the order in which an officer reads them off a decision. */
export const ACT_FIELDS: Record<ActKind, readonly Field[]> = {
  record: [
    field("stars", "stars", true),
    field("decisionNo", "line", true),
    field("decisionDate", "day", true),
    field("issuer", "line", true),
    field("certificateNo", "line"),
    field("validFrom", "day"),
    field("validUntil", "day"),
    field("supersedes", "certificate"),
    field("rubric", "rubric"),
    field("sourceUrl", "address"),
    field("checkedOn", "day"),
  ],
  revoke: [
    field("decisionNo", "line", true),
    field("effectiveOn", "day", true),
    field("reason", "lines", true),
    field("sourceUrl", "address"),
  ],
  supersede: [
    field("supersededBy", "certificate", true),
    field("effectiveOn", "day", true),
    field("reason", "lines", true),
    field("decisionNo", "line"),
    field("sourceUrl", "address"),
  ],
  extend: [
    field("until", "day", true),
    field("reason", "lines", true),
    field("decisionNo", "line"),
    field("sourceUrl", "address"),
  ],
  annul: [field("reason", "lines", true), field("decisionNo", "line"), field("sourceUrl", "address")],
};

/** The address of the API to which an act is sent. */
export function actPath(act: Act): string {
  if (act.kind === "record") return `/admin/ocop/register/${encodeURIComponent(act.entryId)}/certificates`;
  const noun = { revoke: "revocation", supersede: "supersession", extend: "extension", annul: "annulment" }[act.kind];
  return `/admin/ocop/certificates/${encodeURIComponent(act.certificateId)}/${noun}`;
}

const SCHEMAS = {
  record: recordCertificateSchema,
  revoke: revokeCertificateSchema,
  supersede: supersedeCertificateSchema,
  extend: extendCertificateSchema,
  annul: annulEventSchema,
};

/** What was typed, by field. */
export type Typed = Readonly<Record<string, string>>;
/** A form that was read: either the body to send, or what is wrong in each field. */
export type ReadAct =
  | { readonly ok: true; readonly body: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Reads a form and checks it by the contract of its route. An optional field that was left empty is not sent. */
export function readAct(act: Act, typed: Typed, t: Texts, language: Language): ReadAct {
  const errors: Record<string, string> = {};
  const body: Record<string, unknown> = act.kind === "annul" ? { eventId: act.eventId } : {};
  for (const { name, kind, required } of ACT_FIELDS[act.kind]) {
    const text = (typed[name] ?? "").trim();
    if (text === "") {
      if (required) errors[name] = t.mustFill;
      continue;
    }
    const value = kind === "day" ? readDay(text) : kind === "stars" ? Number(text) : text;
    if (value === undefined) errors[name] = t.notADay;
    else body[name] = value;
  }
  const read = SCHEMAS[act.kind].safeParse(body);
  if (!read.success) {
    for (const issue of read.error.issues) {
      const name = String(issue.path[0] ?? "");
      const kind = ACT_FIELDS[act.kind].find((one) => one.name === name)?.kind;
      errors[name] ??=
        bothLanguages(issue.message)?.[language] ?? (kind === "address" ? t.notAnAddress : t.notAccepted);
    }
  }
  return read.success && Object.keys(errors).length === 0 ? { ok: true, body: read.data } : { ok: false, errors };
}

/** Splits the message of a contract, "Vietnamese / English"; undefined for zod's own messages, which are English only. */
export function bothLanguages(message: string): BothLanguages | undefined {
  const [vi, en, ...rest] = message.split(" / ");
  return vi === undefined || en === undefined || rest.length > 0 ? undefined : { vi, en };
}
