import { ApiError, type ErrorCode } from "./api-error.js";
import { parseFilter } from "./filter.js";
import { DEFAULT_SETTINGS, filterRefusal } from "./settings.js";
import type { Json, JsonObject } from "./shape.js";
import { scalarsAt } from "./values.js";

export interface Index {
  uid: string;
  primaryKey: string | null;
  readonly createdAt: string;
  updatedAt: string;
  settings: JsonObject;
  readonly documents: Map<string, JsonObject>;
}

/** The indexes of a server. What is done here is what tasks do when their turn comes. */
export class Store {
  readonly indexes = new Map<string, Index>();
  #last = 0;

  get(uid: string): Index {
    const index = this.indexes.get(uid);
    if (index === undefined) throw notFound(uid);
    return index;
  }

  create(uid: string, primaryKey: string | null): Index {
    if (this.indexes.has(uid)) throw new ApiError("index_already_exists", `Index \`${uid}\` already exists.`);
    // Two indexes are never made in the same instant: who compares the days of their making can tell them apart.
    this.#last = Math.max(Date.now(), this.#last + 1);
    const createdAt = new Date(this.#last).toISOString();
    const index = {
      uid,
      primaryKey,
      createdAt,
      updatedAt: createdAt,
      settings: structuredClone(DEFAULT_SETTINGS),
      documents: new Map<string, JsonObject>(),
    };
    this.indexes.set(uid, index);
    return index;
  }

  delete(uid: string): void {
    this.get(uid);
    this.indexes.delete(uid);
  }

  /** All swaps or none. With `rename` the second index must not exist yet. */
  swap(swaps: readonly { readonly indexes: readonly [string, string]; readonly rename: boolean }[]): void {
    const missing = swaps
      .flatMap(({ indexes: [left, right], rename }) => (rename ? [left] : [left, right]))
      .filter((uid) => !this.indexes.has(uid));
    if (missing.length === 1) throw notFound(String(missing[0]));
    if (missing.length > 1) {
      throw new ApiError("index_not_found", `Indexes ${missing.map((uid) => `\`${uid}\``).join(", ")} not found.`);
    }
    for (const { indexes, rename } of swaps) {
      if (rename && this.indexes.has(indexes[1])) {
        throw new ApiError(
          "index_already_exists",
          `Cannot rename \`${indexes[0]}\` to \`${indexes[1]}\` as the index already exists. Hint: You can remove \`${indexes[1]}\` first and then do your remove.`,
        );
      }
    }
    for (const {
      indexes: [left, right],
    } of swaps) {
      const [first, second] = [this.indexes.get(left), this.indexes.get(right)];
      this.indexes.delete(left);
      this.indexes.delete(right);
      if (first !== undefined) this.indexes.set(right, Object.assign(first, { uid: right }));
      if (second !== undefined) this.indexes.set(left, Object.assign(second, { uid: left }));
    }
  }

  /** Adds documents; `replace` puts a new one in the place of the old, otherwise its fields are laid over the old. */
  addDocuments(uid: string, primaryKey: string | null, documents: readonly JsonObject[], replace: boolean): void {
    const index = this.get(uid);
    const key = index.primaryKey ?? primaryKey;
    if (key === null) throw new ApiError("not_covered_by_the_fake", "The fake does not guess primary keys");
    if (primaryKey !== null && primaryKey !== key) {
      throw new ApiError("bad_request", `Index already has a primary key: \`${key}\`.`);
    }
    const ids = documents.map((document) => documentId(document, key));
    index.primaryKey = key;
    for (const [position, document] of documents.entries()) {
      const id = String(ids[position]);
      const before = replace ? undefined : index.documents.get(id);
      index.documents.set(id, { ...before, ...document });
    }
    index.updatedAt = new Date().toISOString();
  }

  deleteDocuments(uid: string, ids: readonly string[]): number {
    const { documents } = this.get(uid);
    return ids.filter((id) => documents.delete(id)).length;
  }
}

export const notFound = (uid: string): ApiError => new ApiError("index_not_found", `Index \`${uid}\` not found.`);

function documentId(document: JsonObject, primaryKey: string): string {
  const id = document[primaryKey];
  if (id === undefined) {
    throw new ApiError(
      "missing_document_id",
      `Document doesn't have a \`${primaryKey}\` attribute: \`${JSON.stringify(document)}\`.`,
    );
  }
  const valid = (typeof id === "string" && /^[A-Za-z0-9_-]{1,511}$/.test(id)) || Number.isInteger(id);
  if (valid) return String(id);
  throw new ApiError(
    "invalid_document_id",
    `Document identifier \`${JSON.stringify(id)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
  );
}

/** The documents of an index that pass a filter. `named`: the error names the index, as that of a search does. */
export function filtered(index: Index, filter: Json | undefined, code: ErrorCode, named: boolean): JsonObject[] {
  const documents = [...index.documents.values()];
  if (filter === undefined || filter === null) return documents;
  const test = parseFilter(filter, code, (field, operator, position) => {
    const refusal = filterRefusal(index.settings, field, operator);
    if (refusal !== null)
      throw new ApiError(code, `${named ? `Index \`${index.uid}\`: ` : ""}${refusal}\n${position()}`);
  });
  return documents.filter(test);
}

/** Compares by `attribute:asc` or `attribute:desc`: numbers before texts, documents without the attribute last either way. */
export function comparing(rule: string): (left: JsonObject, right: JsonObject) => number {
  const colon = rule.lastIndexOf(":");
  const attribute = rule.slice(0, colon);
  const direction = rule.slice(colon + 1) === "asc" ? 1 : -1;
  return (left, right) => {
    const [one] = scalarsAt(left, attribute);
    const [other] = scalarsAt(right, attribute);
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
    return one === other ? 0 : (one < other ? -1 : 1) * direction;
  };
}

/** The sort of a request, checked against the settings. */
export function sorting(
  index: Index,
  sort: readonly string[],
  code: ErrorCode,
  named: boolean,
): ((left: JsonObject, right: JsonObject) => number)[] {
  const sortable = index.settings.sortableAttributes as string[];
  return sort.map((rule) => {
    const attribute = /^(.+):(asc|desc)$/.exec(rule)?.[1];
    if (attribute === undefined) {
      throw new ApiError(
        code,
        `Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${rule}\`.`,
      );
    }
    if (!sortable.includes(attribute)) {
      const available =
        sortable.length === 0
          ? "This index does not have configured sortable attributes."
          : `Available sortable attributes are: \`${[...sortable].sort().join(", ")}\`.`;
      throw new ApiError(
        code,
        `${named ? `Index \`${index.uid}\`: ` : ""}Attribute \`${attribute}\` is not sortable. ${available}`,
      );
    }
    return comparing(rule);
  });
}

/** The fields of a document that were asked for; "*" is all. */
export function picked(document: JsonObject, fields: readonly string[]): JsonObject {
  if (fields.includes("*")) return document;
  return Object.fromEntries(Object.entries(document).filter(([name]) => fields.includes(name)));
}
