import { type ListingDraft, listingDraftSchema, MOST_PACKS } from "@cho-ocop/contracts";
import type { FieldErrors } from "../field.js";

/** A line of the form for one pack, as it was typed. */
export interface TypedPack {
  readonly id: string;
  readonly title: string;
  readonly price: string;
  readonly grams: string;
  readonly stock: string;
}

/** The form as it was typed. */
export interface TypedDraft extends Readonly<Record<(typeof TEXTS)[number], string>> {
  readonly unprocessed: boolean;
  /** Months, as they were chosen. */
  readonly seasonFrom: string;
  readonly seasonTo: string;
  readonly handling: string;
  readonly packs: readonly TypedPack[];
  /** Ids of photos, the first one for the cards. */
  readonly photos: readonly string[];
}

/** The fields of text, in the order of the form. */
export const TEXTS = ["description", "ingredients", "declaration", "shelfLife", "storage", "warnings"] as const;
const LONGEST = 6000;

type Form = Readonly<Record<string, unknown>>;

const text = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === "string" ? value.slice(0, LONGEST) : "";
};

const isEmpty = ({ id, title, price, grams }: TypedPack): boolean =>
  id === "" && [title, price, grams].every((typed) => typed.trim() === "");

/** All values of a field that may come several times. */
const several = (form: Form, name: string): readonly unknown[] => [form[name] ?? []].flat();

/** What a button beside a photo asks for: to have it first, or not at all. */
function arranged(photos: readonly string[], act: string): string[] {
  const [, what, id = ""] = /^(first|drop):(.+)$/.exec(act) ?? [];
  if (what === undefined || !photos.includes(id)) return [...photos];
  const others = photos.filter((photo) => photo !== id);
  return what === "first" ? [id, ...others] : others;
}

/** The photos that were sent with a form; a field without a choice sends an empty file. */
export const sentPhotos = (form: Form): File[] =>
  several(form, "file").filter((file): file is File => file instanceof File && file.size > 0);

/** Reads a sent form; lines of packs that nobody filled in are left out. */
export function readTyped(form: Form): TypedDraft {
  const packs = Array.from({ length: MOST_PACKS }, (_, index) => ({
    id: text(form, `pack.${index}.id`),
    title: text(form, `pack.${index}.title`),
    price: text(form, `pack.${index}.price`),
    grams: text(form, `pack.${index}.grams`),
    stock: text(form, `pack.${index}.stock`),
  }));
  const [description, ingredients, declaration, shelfLife, storage, warnings] = TEXTS.map((name) => text(form, name));
  return {
    description: description ?? "",
    ingredients: ingredients ?? "",
    declaration: declaration ?? "",
    shelfLife: shelfLife ?? "",
    storage: storage ?? "",
    warnings: warnings ?? "",
    unprocessed: form.unprocessed !== undefined,
    seasonFrom: text(form, "seasonFrom"),
    seasonTo: text(form, "seasonTo"),
    handling: text(form, "handling"),
    packs: packs.filter((pack) => !isEmpty(pack)),
    photos: arranged(
      several(form, "photo").filter((id): id is string => typeof id === "string"),
      text(form, "act"),
    ),
  };
}

/** A draft as the form shows it. */
export const typedOf = ({ season, ...draft }: ListingDraft): TypedDraft => ({
  ...draft,
  description: draft.description ?? "",
  ingredients: draft.ingredients ?? "",
  declaration: draft.declaration ?? "",
  shelfLife: draft.shelfLife ?? "",
  storage: draft.storage ?? "",
  warnings: draft.warnings ?? "",
  seasonFrom: String(season?.from ?? ""),
  seasonTo: String(season?.to ?? ""),
  packs: draft.packs.map(({ id, title, price, grams, stock }) => ({
    id: id ?? "",
    title,
    price: price === null ? "" : String(price),
    grams: grams === null ? "" : String(grams),
    stock: String(stock),
  })),
});

/**
 * A number as people type it in Vietnam: "120.000", "120 000", "120000đ". Points, commas and spaces part thousands only where three digits
 * follow; anything else is no number. Null for nothing.
 */
export function typedNumber(typed: string): number | null {
  const plain = typed.replace(/[\s\u00a0]*(?:đ|₫|vnd|vnđ|g)?\s*$/iu, "").trim();
  if (plain === "") return null;
  return /^-?\d{1,3}(?:[., \u00a0]\d{3})+$|^-?\d+$/u.test(plain)
    ? Number(plain.replace(/[., \u00a0]/gu, ""))
    : Number.NaN;
}

const NOT_A_NUMBER = { vi: "Xin ghi một con số", en: "Please write a number" };

/** The draft that a form describes, or what is wrong in which field. */
export function draftOf(
  typed: TypedDraft,
): { readonly ok: true; readonly draft: ListingDraft } | { readonly ok: false; readonly errors: FieldErrors } {
  const errors = new Map<string, { vi: string; en: string }>();
  const packs = typed.packs.map(({ id, title, price, grams, stock }, index) => {
    const numbers = { price: typedNumber(price), grams: typedNumber(grams), stock: typedNumber(stock) ?? 0 };
    for (const [field, value] of Object.entries(numbers))
      if (Number.isNaN(value)) errors.set(`packs.${index}.${field}`, NOT_A_NUMBER);
    return { id: id === "" ? null : id, title, ...numbers };
  });
  const { seasonFrom, seasonTo, ...plain } = typed;
  // One month alone is a season of that month.
  const season =
    seasonFrom === "" && seasonTo === ""
      ? null
      : { from: Number(seasonFrom || seasonTo), to: Number(seasonTo || seasonFrom) };
  const declaration = typed.declaration.trim() === "" ? null : typed.declaration;
  const read = listingDraftSchema.safeParse({ ...plain, season, declaration, packs });
  for (const { path, message } of read.success ? [] : read.error.issues) {
    const [vi = message, en = message] = message.split(" / ", 2);
    const field = path.join(".");
    if (!errors.has(field)) errors.set(field, { vi, en });
  }
  return read.success && errors.size === 0 ? { ok: true, draft: read.data } : { ok: false, errors };
}
