import { isObject, type Json, type JsonObject } from "./shape.js";

/** A scalar as filters and facets see it: a number stays one, all else is text. */
export type Scalar = number | string;

/** How the real server compares texts of facets: compatibility decomposition, lower case, marks kept. */
export const normalized = (text: string): string => text.trim().normalize("NFKD").toLowerCase();

/** What stands at a dotted path, through arrays of objects. Undefined when nothing does. */
export function valueAt(document: JsonObject, path: string): Json | undefined {
  const whole = document[path];
  if (whole !== undefined) return whole;
  const dot = path.indexOf(".");
  if (dot < 0) return undefined;
  const inner = document[path.slice(0, dot)];
  const rest = path.slice(dot + 1);
  if (isObject(inner)) return valueAt(inner, rest);
  if (!Array.isArray(inner)) return undefined;
  const found = inner.flatMap((element) => (isObject(element) ? [valueAt(element, rest)] : []));
  const present = found.filter((value): value is Json => value !== undefined);
  return present.length === 0 ? undefined : present;
}

/** All scalars at a path, arrays opened; null, empty and objects give none. */
export function scalarsAt(document: JsonObject, path: string): Scalar[] {
  const open = (value: Json | undefined): Scalar[] => {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.flatMap(open);
    if (typeof value === "object") return [];
    return [typeof value === "boolean" ? String(value) : value];
  };
  return open(valueAt(document, path));
}

/** Whether a name of a field fits a pattern of settings, keys or facets: "*", "abc*", "*abc", or the name (or a parent of it) itself. */
export function fitsPattern(name: string, pattern: string): boolean {
  if (pattern === "*") return true;
  if (pattern.endsWith("*")) return name.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith("*")) return name.endsWith(pattern.slice(1));
  return name === pattern || name.startsWith(`${pattern}.`);
}
