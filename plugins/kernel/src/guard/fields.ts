import { type Refusal, refuse } from "../refusal/refusal.js";
import type { FieldTree } from "./store-fields.js";

const LONGEST = 4000;
const TOKEN = /^([+\- ])?(\*)?([a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*)?(?:\.(\*))?$/;

const notAllowed = (token: string): Refusal =>
  refuse("field_not_allowed", 400, "Không được xem trường này", "This field cannot be asked for", [
    { path: `fields.${token.slice(0, 80)}`, vi: "Không được xem trường này", en: "This field cannot be asked for" },
  ]);

/** The columns of a relation, without those of the relations below it. */
const columnsOf = (tree: FieldTree, prefix: string): string[] =>
  Object.entries(tree)
    .filter(([, below]) => below === true)
    .map(([name]) => prefix + name);

/** The allowed columns that a dotted path stands for: itself, or all columns of the relation it names. */
function resolve(tree: FieldTree, path: string, starred: boolean): string[] | undefined {
  let here: true | FieldTree | undefined = tree;
  for (const name of path === "" ? [] : path.split(".")) {
    if (here === undefined || here === true || !Object.hasOwn(here, name)) return undefined;
    here = here[name];
  }
  if (here === undefined) return undefined;
  if (here === true) return starred ? undefined : [path];
  return columnsOf(here, path === "" ? "" : `${path}.`);
}

/**
 * Reads the `fields` of a request as Medusa reads it (`+a` and `*a` add to the defaults, `-a` takes away, a bare name replaces them) and
 * returns the same wish in names of allowed columns only; stars are written out, so that a star never brings more than is allowed.
 * Refuses with `field_not_allowed` and names the first field that is not.
 */
export function allowedFields(fields: string, tree: FieldTree): { ok: true; fields: string } | Refusal {
  if (fields.length > LONGEST) return notAllowed(fields);
  const tokens = fields.split(",").filter((token) => token !== "");
  const parsed: { token: string; sign: "+" | "-" | ""; path: string; starred: boolean }[] = [];
  for (const token of tokens) {
    const match = TOKEN.exec(token);
    const [, sign, star, path = "", trailing] = match ?? [];
    const starred = star !== undefined || trailing !== undefined;
    if (match === null || (path === "" && !starred) || (star !== undefined && trailing !== undefined)) {
      return notAllowed(token);
    }
    parsed.push({ token, sign: sign === undefined ? "" : sign === "-" ? "-" : "+", path, starred });
  }
  const replaces = parsed.length === 0 || parsed.some(({ sign, starred }) => sign === "" && !starred);
  const wanted = new Set<string>();
  for (const { token, sign, path, starred } of parsed) {
    if (sign === "-") {
      // In a list that replaces the defaults Medusa reads `-a` as `a`: there is nothing to take away from, so it is left out.
      if (starred) return notAllowed(token);
      if (!replaces) wanted.add(`-${path}`);
      continue;
    }
    const columns = resolve(tree, path, starred);
    if (columns === undefined) return notAllowed(token);
    for (const column of columns) wanted.add(replaces ? column : `+${column}`);
  }
  return { ok: true, fields: [...wanted].join(",") };
}
