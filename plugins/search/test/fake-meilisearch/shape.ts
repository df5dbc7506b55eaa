import { ApiError, type ErrorCode, notCovered } from "./api-error.js";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

type Kind = "an array" | "a boolean" | "an object" | "a positive integer" | "a string";

/** What a field of a body may be. A field that the real server knows and the fake does not is `uncovered`. */
export interface Field {
  readonly kind: Kind | "anything" | "uncovered";
  readonly code: ErrorCode;
  /** The only strings that are allowed. */
  readonly oneOf?: readonly string[];
  /** Of every element of an array. */
  readonly element?: Kind;
  readonly required?: ErrorCode;
}
export type Shape = { readonly [field: string]: Field };

const kindOf = (value: Json): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number") {
    if (!Number.isInteger(value)) return "a float";
    return value < 0 ? "a negative integer" : "a positive integer";
  }
  return { boolean: "a boolean", string: "a string", object: "an object" }[
    typeof value as "boolean" | "string" | "object"
  ];
};

function mustBe(value: Json, kind: Kind, at: string, code: ErrorCode): void {
  const found = kindOf(value);
  if (found === kind) return;
  const where = at === "" ? "" : ` at \`${at}\``;
  const told = value === null ? "null" : `${found}: \`${JSON.stringify(value)}\``;
  throw new ApiError(code, `Invalid value type${where}: expected ${kind}, but found ${told}`);
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** The body as an object with these fields and no others. Null counts as left out, as on the real server. */
export function shaped(body: Json, shape: Shape, at = ""): JsonObject {
  mustBe(body, "an object", at, "bad_request");
  const object = body as JsonObject;
  for (const [name, value] of Object.entries(object)) {
    const field = shape[name];
    if (field === undefined) {
      const where = at === "" ? "" : ` inside \`${at}\``;
      throw new ApiError(
        "bad_request",
        `Unknown field \`${name}\`${where}: expected one of ${listed(Object.keys(shape))}`,
      );
    }
    if (value === null || field.kind === "anything") continue;
    if (field.kind === "uncovered") throw notCovered(`the field \`${name}\``);
    mustBe(value, field.kind, `${at}.${name}`, field.code);
    if (field.oneOf !== undefined && !field.oneOf.includes(value as string)) {
      throw new ApiError(
        field.code,
        `Unknown value \`${String(value)}\` at \`${at}.${name}\`: expected one of ${listed(field.oneOf)}`,
      );
    }
    if (field.element === undefined) continue;
    for (const [index, element] of (value as Json[]).entries())
      mustBe(element, field.element, `${at}.${name}[${index}]`, field.code);
  }
  for (const [name, { required }] of Object.entries(shape)) {
    if (required !== undefined && !(name in object)) {
      throw new ApiError(required, `Missing field \`${name}\`${at === "" ? "" : ` inside \`${at}\``}`);
    }
  }
  return object;
}

/** An array of a body. */
export function shapedArray(body: Json, at = ""): Json[] {
  mustBe(body, "an array", at, "bad_request");
  return body as Json[];
}

/** A number of a query string. */
export function numberParameter(text: string | null, name: string, fallback: number, code: ErrorCode): number {
  if (text === null) return fallback;
  if (!/^\d+$/.test(text)) {
    throw new ApiError(
      code,
      `Invalid value in parameter \`${name}\`: could not parse \`${text}\` as a positive integer`,
    );
  }
  return Number(text);
}

/** Refuses parameters that the route does not know. */
export function onlyParameters(parameters: URLSearchParams, known: readonly string[]): void {
  for (const name of parameters.keys()) {
    if (!known.includes(name)) {
      throw new ApiError("bad_request", `Unknown parameter \`${name}\`: expected one of ${listed(known)}`);
    }
  }
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
