// @ts-check
// Values that a JSON Schema of an OpenAPI document allows.
import fc from "fast-check";

/**
 * @typedef {{ $ref?: string, type?: string | string[], enum?: unknown[], const?: unknown, anyOf?: Schema[], oneOf?: Schema[], allOf?: Schema[],
 *   properties?: Record<string, Schema>, required?: string[], additionalProperties?: unknown, items?: Schema, minItems?: number, maxItems?: number,
 *   pattern?: string, format?: string, minLength?: number, maxLength?: number, minimum?: number, maximum?: number, exclusiveMinimum?: number,
 *   example?: unknown, default?: unknown }} Schema
 * @typedef {{ components?: { schemas?: Record<string, Schema> } }} Components
 * @typedef {(name: string) => readonly unknown[]} Known values that mean something to the house, by the name of their field
 */

const SAFE = Number.MAX_SAFE_INTEGER;
const WORDS = ["Chè Thái Nguyên", "mật ong bạc hà", "0912 345 678", "4", "a", "Đơn thử", "hop-tac-xa", "  hai  từ  "];

/** @param {Schema} schema @returns {fc.Arbitrary<unknown>} */
function text({ pattern, format, minLength, maxLength }) {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"));
  if (format === "date")
    return fc
      .tuple(fc.integer({ min: 1990, max: 2045 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 31 }))
      .map((parts) => parts.join("-"));
  if (format === "email") return fc.emailAddress();
  if (format === "uri") return fc.webUrl();
  return fc.oneof(
    fc.constantFrom(...WORDS),
    fc.string({ minLength, maxLength: Math.min(maxLength ?? 40, 80), unit: "grapheme" }),
  );
}

/**
 * An arbitrary of what a schema allows; a field that the house knows values of mostly has one of those.
 * @param {Schema} schema @param {Components} document @param {Known} known @param {string} [name] @returns {fc.Arbitrary<unknown>}
 */
export function allowedBy(schema, document, known, name = "") {
  const inner = (/** @type {Schema} */ one, field = name) => allowedBy(one, document, known, field);
  if (schema.$ref !== undefined)
    return inner(document.components?.schemas?.[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  const values = known(name);
  if (values.length > 0 && schema.type !== "object") return fc.constantFrom(...values);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return fc.oneof(...either.map((one) => inner(one)));
  const [type] = [schema.type ?? "string"].flat();
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer")
    return fc.oneof(
      ...numbers(schema).map((range) =>
        fc.maxSafeInteger().map((n) => range.min + (Math.abs(n) % (range.max - range.min + 1))),
      ),
    );
  if (type === "number") return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1e6, noNaN: true });
  if (type === "array")
    return fc.array(inner(schema.items ?? {}), {
      minLength: schema.minItems ?? 0,
      maxLength: Math.min(schema.maxItems ?? 4, 4),
    });
  if (type === "object") {
    const fields = Object.entries(schema.properties ?? {}).map(
      ([field, one]) => /** @type {const} */ ([field, inner(one, field)]),
    );
    return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [], noNullPrototype: true });
  }
  const plain = text(schema);
  return schema.example === undefined ? plain : fc.oneof(fc.constant(schema.example), plain);
}

/** Small numbers as often as any. @param {Schema} schema */
function numbers({ minimum, maximum, exclusiveMinimum }) {
  const min = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
  const max = Math.min(maximum ?? SAFE, min + 2 ** 40);
  return [
    { min, max: Math.min(max, min + 9) },
    { min, max },
  ];
}
