import { createHmac, randomUUID } from "node:crypto";
import { ApiError } from "./api-error.js";
import { type Json, type JsonObject, type Shape, shaped } from "./shape.js";
import { fitsPattern } from "./values.js";

/** The actions that a key may be given, as far as the fake has routes for them. */
export const ACTIONS = [
  "*",
  "search",
  "documents.*",
  "documents.add",
  "documents.get",
  "documents.delete",
  "indexes.*",
  "indexes.create",
  "indexes.get",
  "indexes.update",
  "indexes.delete",
  "indexes.swap",
  "tasks.*",
  "tasks.get",
  "settings.*",
  "settings.get",
  "settings.update",
  "stats.*",
  "stats.get",
  "version",
  "keys.get",
  "keys.create",
  "keys.update",
  "keys.delete",
] as const;
export type Action = (typeof ACTIONS)[number];

const KEY_SHAPE: Shape = {
  description: { kind: "a string", code: "invalid_api_key_description" },
  name: { kind: "a string", code: "invalid_api_key_name" },
  uid: { kind: "a string", code: "invalid_api_key_uid" },
  actions: {
    kind: "an array",
    element: "a string",
    code: "invalid_api_key_actions",
    required: "missing_api_key_actions",
  },
  indexes: {
    kind: "an array",
    element: "a string",
    code: "invalid_api_key_indexes",
    required: "missing_api_key_indexes",
  },
  expiresAt: { kind: "a string", code: "invalid_api_key_expires_at", required: "missing_api_key_expires_at" },
};

interface Key {
  readonly uid: string;
  readonly key: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
  readonly expiresAt: string | null;
  readonly createdAt: string;
}

/** What the bearer of a request may do. */
export interface Access {
  may(action: Action): boolean;
  /** Whether an index is within reach, whatever the action. */
  reaches(indexUid: string): boolean;
  /** Only then are tasks visible that do not belong to one index, such as swaps. */
  readonly everyIndex: boolean;
}

const EVERYTHING: Access = { may: () => true, reaches: () => true, everyIndex: true };

/** The keys of a server. Without a master key everything is open, as on the real one. */
export class Keys {
  readonly #keys: Key[] = [];

  constructor(readonly masterKey: string | null) {}

  /** Who asks, by the header `Authorization: Bearer KEY`. */
  accessOf(header: string | undefined): Access {
    if (this.masterKey === null) return EVERYTHING;
    const bearer = /^Bearer (.+)$/.exec(header ?? "")?.[1];
    if (bearer === undefined) {
      throw new ApiError(
        "missing_authorization_header",
        "The Authorization header is missing. It must use the bearer authorization method.",
      );
    }
    if (bearer === this.masterKey) return EVERYTHING;
    const key = this.#keys.find((each) => each.key === bearer);
    if (key === undefined || (key.expiresAt !== null && Date.parse(key.expiresAt) <= Date.now())) throw invalidKey();
    return {
      may: (action) =>
        key.actions.some((own) => own === "*" || own === action || (own.endsWith(".*") && fitsPattern(action, own))),
      reaches: (indexUid) => key.indexes.some((pattern) => fitsIndexPattern(indexUid, pattern)),
      everyIndex: key.indexes.includes("*"),
    };
  }

  create(body: Json): JsonObject {
    const wanted = shaped(body, KEY_SHAPE);
    for (const [index, action] of (wanted.actions as string[]).entries()) {
      if (!ACTIONS.some((known) => known === action)) {
        throw new ApiError(
          "invalid_api_key_actions",
          `Unknown value \`${action}\` at \`.actions[${index}]\`: expected one of ${ACTIONS.map((known) => `\`${known}\``).join(", ")}`,
        );
      }
    }
    for (const [index, pattern] of (wanted.indexes as string[]).entries()) {
      if (/^(\*|[A-Za-z0-9_-]+\*?)$/.test(pattern)) continue;
      throw new ApiError(
        "invalid_api_key_indexes",
        `Invalid value at \`.indexes[${index}]\`: \`${pattern}\` is not a valid index uid pattern. Index uid patterns can be an integer or a string containing only alphanumeric characters, hyphens (-), underscores (_), and optionally end with a star (*).`,
      );
    }
    const uid = String(wanted.uid ?? randomUUID());
    const key: Key = {
      uid,
      key: createHmac("sha256", this.masterKey ?? "")
        .update(uid)
        .digest("hex"),
      name: (wanted.name ?? null) as string | null,
      description: (wanted.description ?? null) as string | null,
      actions: wanted.actions as string[],
      indexes: wanted.indexes as string[],
      expiresAt: wanted.expiresAt as string | null,
      createdAt: new Date().toISOString(),
    };
    this.#keys.push(key);
    return viewOf(key);
  }

  list(): JsonObject {
    const results = this.#keys.map(viewOf);
    return { results, offset: 0, limit: 20, total: results.length };
  }

  get(keyOrUid: string): JsonObject {
    const key = this.#keys.find((each) => each.uid === keyOrUid || each.key === keyOrUid);
    if (key === undefined) throw new ApiError("api_key_not_found", `API key \`${keyOrUid}\` not found.`);
    return viewOf(key);
  }

  delete(keyOrUid: string): void {
    const { uid } = this.get(keyOrUid);
    this.#keys.splice(
      this.#keys.findIndex((each) => each.uid === uid),
      1,
    );
  }
}

const fitsIndexPattern = (indexUid: string, pattern: string): boolean =>
  pattern.endsWith("*") ? indexUid.startsWith(pattern.slice(0, -1)) : indexUid === pattern;

const viewOf = (key: Key): JsonObject => ({
  ...key,
  actions: [...key.actions],
  indexes: [...key.indexes],
  updatedAt: key.createdAt,
});

export const invalidKey = (): ApiError => new ApiError("invalid_api_key", "The provided API key is invalid.");
