import { ApiError, notCovered } from "./api-error.js";
import { type Access, type Action, invalidKey, type Keys } from "./keys.js";
import { search } from "./search.js";
import { checkSettings, DEFAULT_SETTINGS, mergeSettings } from "./settings.js";
import {
  isObject,
  type Json,
  type JsonObject,
  numberParameter,
  onlyParameters,
  type Shape,
  shaped,
  shapedArray,
} from "./shape.js";
import { filtered, type Index, notFound, picked, type Store, sorting } from "./store.js";
import { enqueued, type Task, type TaskQueue, type TaskType, taskView } from "./tasks.js";

/** What a route is given. */
export interface Request {
  readonly store: Store;
  readonly tasks: TaskQueue;
  readonly keys: Keys;
  readonly access: Access;
  /** Of the path: `:uid` is `path.uid`. */
  readonly path: { readonly [name: string]: string };
  readonly parameters: URLSearchParams;
  readonly body: Json;
}
export interface Answer {
  readonly status: number;
  readonly body?: Json;
}
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  /** What the key must allow; null when no key is asked for. */
  readonly action: Action | null;
  readonly answer: (request: Request) => Answer;
}

const ok = (body: Json): Answer => ({ status: 200, body });

function task(
  request: Request,
  type: TaskType,
  uid: string | null,
  details: JsonObject,
  work: (task: Task) => void,
): Answer {
  return { status: 202, body: enqueued(request.tasks.enqueue(type, uid, details, work)) };
}

const uidOf = ({ path, access }: Request): string => {
  const uid = String(path.uid);
  checkUid(uid, "");
  if (!access.reaches(uid)) throw invalidKey();
  return uid;
};
const indexOf = (request: Request): Index => request.store.get(uidOf(request));

function checkUid(uid: string, at: string): void {
  if (/^[A-Za-z0-9_-]{1,512}$/.test(uid)) return;
  throw new ApiError(
    "invalid_index_uid",
    `${at === "" ? "" : `Invalid value at \`${at}\`: `}\`${uid}\` is not a valid index uid. Index uid can be an integer or a string containing only alphanumeric characters, hyphens (-) and underscores (_), and can not be more than 512 bytes.`,
  );
}

const indexView = ({ uid, createdAt, updatedAt, primaryKey }: Index): JsonObject => ({
  uid,
  createdAt,
  updatedAt,
  primaryKey,
});

const statsOf = (index: Index): JsonObject => {
  const fieldDistribution: { [field: string]: number } = {};
  for (const document of index.documents.values()) {
    for (const field of Object.keys(document)) fieldDistribution[field] = (fieldDistribution[field] ?? 0) + 1;
  }
  return {
    numberOfDocuments: index.documents.size,
    rawDocumentDbSize: 0,
    avgDocumentSize: 0,
    isIndexing: false,
    numberOfEmbeddings: 0,
    numberOfEmbeddedDocuments: 0,
    fieldDistribution,
  };
};

const CREATE_INDEX: Shape = {
  uid: { kind: "a string", code: "invalid_index_uid", required: "missing_index_uid" },
  primaryKey: { kind: "a string", code: "invalid_index_primary_key" },
};
const FETCH: Shape = {
  offset: { kind: "a positive integer", code: "invalid_document_offset" },
  limit: { kind: "a positive integer", code: "invalid_document_limit" },
  fields: { kind: "an array", element: "a string", code: "invalid_document_fields" },
  retrieveVectors: { kind: "uncovered", code: "bad_request" },
  ids: { kind: "an array", code: "invalid_document_ids" },
  filter: { kind: "anything", code: "invalid_document_filter" },
  sort: { kind: "an array", element: "a string", code: "invalid_document_sort" },
};
const DELETE_BY_FILTER: Shape = {
  filter: { kind: "anything", code: "invalid_document_filter", required: "missing_document_filter" },
};
const SWAP: Shape = {
  indexes: { kind: "an array", code: "invalid_swap_indexes", required: "missing_swap_indexes" },
  rename: { kind: "a boolean", code: "invalid_swap_rename" },
};
const MULTI_SEARCH: Shape = {
  queries: { kind: "an array", code: "bad_request", required: "bad_request" },
  federation: { kind: "uncovered", code: "bad_request" },
};

function fetchDocuments(request: Request, query: JsonObject): Answer {
  const index = indexOf(request);
  const offset = Number(query.offset ?? 0);
  const limit = Number(query.limit ?? 20);
  const ids = query.ids == null ? null : (query.ids as Json[]).map(String);
  const sorts = sorting(index, (query.sort ?? []) as string[], "invalid_document_sort", false);
  const found = filtered(index, query.filter, "invalid_document_filter", false)
    .filter((document) => ids === null || ids.includes(String(document[index.primaryKey ?? "id"])))
    .sort((left, right) => sorts.map((compare) => compare(left, right)).find((difference) => difference !== 0) ?? 0);
  const fields = (query.fields ?? ["*"]) as string[];
  const results = found.slice(offset, offset + limit).map((document) => picked(document, fields));
  return ok({ results, offset, limit, total: found.length });
}

function addDocuments(request: Request, replace: boolean): Answer {
  const uid = uidOf(request);
  onlyParameters(request.parameters, ["primaryKey", "csvDelimiter", "customMetadata", "skipCreation"]);
  if (request.parameters.has("skipCreation")) throw notCovered("`skipCreation`");
  const documents = Array.isArray(request.body) ? request.body : [request.body];
  const wrong = documents.find((document) => !isObject(document));
  if (wrong !== undefined) {
    throw new ApiError(
      "malformed_payload",
      "The `json` payload provided is malformed. `Couldn't serialize document value: data are neither an object nor a list of objects`.",
    );
  }
  const primaryKey = request.parameters.get("primaryKey");
  const mayCreate = request.access.may("indexes.create");
  const details = { receivedDocuments: documents.length, indexedDocuments: documents.length };
  return task(request, "documentAdditionOrUpdate", uid, details, () => {
    if (!request.store.indexes.has(uid)) {
      if (!mayCreate) throw notFound(uid);
      request.store.create(uid, primaryKey);
    }
    request.store.addDocuments(uid, primaryKey, documents as JsonObject[], replace);
  });
}

function swapIndexes(request: Request): Answer {
  const swaps = shapedArray(request.body).map((swap, position) => {
    const { indexes, rename } = shaped(swap, SWAP, `[${position}]`);
    const names = indexes as string[];
    if (names.length !== 2) {
      throw new ApiError(
        "invalid_swap_indexes",
        `Two indexes must be given for each swap. The list \`${JSON.stringify(names)}\` contains ${names.length} indexes.`,
      );
    }
    for (const uid of names) if (!request.access.reaches(uid)) throw invalidKey();
    return { indexes: [String(names[0]), String(names[1])] as const, rename: rename === true };
  });
  const named = swaps.flatMap(({ indexes }) => [...indexes]);
  const twice = named.find((uid, position) => named.indexOf(uid) !== position);
  if (twice !== undefined) {
    throw new ApiError(
      "invalid_swap_duplicate_index_found",
      `Indexes must be declared only once during a swap. \`${twice}\` was specified several times.`,
    );
  }
  const details = { swaps: swaps.map(({ indexes, rename }) => ({ indexes: [...indexes], rename })) };
  return task(request, "indexSwap", null, details, (own) => {
    request.store.swap(swaps);
    // In older tasks every mention of one name becomes the other.
    const other = new Map(
      swaps.flatMap(({ indexes: [left, right] }) => [
        [left, right],
        [right, left],
      ]),
    );
    for (const older of request.tasks.tasks) {
      if (older.uid < own.uid && older.indexUid !== null) older.indexUid = other.get(older.indexUid) ?? older.indexUid;
    }
  });
}

/** With a key for some indexes only, a task that belongs to no single index (a swap) is as good as not there. */
const visible = (access: Access, { indexUid }: Task): boolean =>
  indexUid === null ? access.everyIndex : access.reaches(indexUid);

function oneTask({ path, tasks, access }: Request): Answer {
  const found = tasks.tasks[Number(path.task)];
  if (found === undefined || !visible(access, found)) {
    throw new ApiError("task_not_found", `Task \`${path.task}\` not found.`);
  }
  return ok(taskView(found));
}

function multiSearch({ body, access, store }: Request): Answer {
  const { queries } = shaped(body, MULTI_SEARCH);
  const results = (queries as Json[]).map((query, position) => {
    const at = `.queries[${position}]`;
    if (!isObject(query)) throw new ApiError("bad_request", `Invalid value type at \`${at}\`: expected an object`);
    const { indexUid, ...rest } = query;
    if (typeof indexUid !== "string")
      throw new ApiError("missing_index_uid", `Missing field \`indexUid\` inside \`${at}\``);
    if (!access.reaches(indexUid)) throw invalidKey();
    try {
      return { indexUid, ...search(store.get(indexUid), rest) };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      throw new ApiError(error.code, `Inside \`${at}\`: ${error.message}`);
    }
  });
  return ok({ results });
}

/** All that the fake answers. Its README says what of it stands on which page of the documentation. */
export const ROUTES: readonly Route[] = [
  { method: "GET", path: "health", action: null, answer: () => ok({ status: "available" }) },
  {
    method: "GET",
    path: "version",
    action: "version",
    answer: () => ok({ commitSha: "fake", commitDate: "fake", pkgVersion: "1.50.0" }),
  },
  {
    method: "GET",
    path: "stats",
    action: "stats.get",
    answer: ({ store, access }) => {
      const reached = [...store.indexes.values()].filter(({ uid }) => access.reaches(uid));
      return ok({
        databaseSize: 0,
        usedDatabaseSize: 0,
        lastUpdate: null,
        indexes: Object.fromEntries(reached.map((index) => [index.uid, statsOf(index)])),
      });
    },
  },
  {
    method: "GET",
    path: "indexes",
    action: "indexes.get",
    answer: ({ store, access, parameters }) => {
      onlyParameters(parameters, ["offset", "limit"]);
      const offset = numberParameter(parameters.get("offset"), "offset", 0, "invalid_index_offset");
      const limit = numberParameter(parameters.get("limit"), "limit", 20, "invalid_index_limit");
      const reached = [...store.indexes.values()].filter(({ uid }) => access.reaches(uid));
      const sorted = reached.sort((left, right) => (left.uid < right.uid ? -1 : 1));
      return ok({ results: sorted.slice(offset, offset + limit).map(indexView), offset, limit, total: reached.length });
    },
  },
  {
    method: "POST",
    path: "indexes",
    action: "indexes.create",
    answer: (request) => {
      const { uid, primaryKey } = shaped(request.body, CREATE_INDEX);
      checkUid(String(uid), ".uid");
      if (!request.access.reaches(String(uid))) throw invalidKey();
      const key = (primaryKey ?? null) as string | null;
      return task(request, "indexCreation", String(uid), { primaryKey: key }, () => {
        request.store.create(String(uid), key);
      });
    },
  },
  { method: "GET", path: "indexes/:uid", action: "indexes.get", answer: (request) => ok(indexView(indexOf(request))) },
  {
    method: "DELETE",
    path: "indexes/:uid",
    action: "indexes.delete",
    answer: (request) => {
      const uid = uidOf(request);
      return task(request, "indexDeletion", uid, {}, () => request.store.delete(uid));
    },
  },
  {
    method: "GET",
    path: "indexes/:uid/stats",
    action: "stats.get",
    answer: (request) => ok(statsOf(indexOf(request))),
  },
  {
    method: "GET",
    path: "indexes/:uid/settings",
    action: "settings.get",
    answer: (request) => ok(indexOf(request).settings),
  },
  {
    method: "PATCH",
    path: "indexes/:uid/settings",
    action: "settings.update",
    answer: (request) => {
      const uid = uidOf(request);
      const settings = checkSettings(request.body);
      const mayCreate = request.access.may("indexes.create");
      return task(request, "settingsUpdate", uid, settings, () => {
        if (!request.store.indexes.has(uid) && mayCreate) request.store.create(uid, null);
        const index = request.store.get(uid);
        index.settings = mergeSettings(index.settings, settings);
      });
    },
  },
  {
    method: "DELETE",
    path: "indexes/:uid/settings",
    action: "settings.update",
    answer: (request) => {
      const uid = uidOf(request);
      return task(request, "settingsUpdate", uid, {}, () => {
        request.store.get(uid).settings = structuredClone(DEFAULT_SETTINGS);
      });
    },
  },
  {
    method: "GET",
    path: "indexes/:uid/documents",
    action: "documents.get",
    answer: (request) => {
      const { parameters } = request;
      onlyParameters(parameters, [
        "offset",
        "limit",
        "fields",
        "retrieveVectors",
        "ids",
        "filter",
        "sort",
        "useNetwork",
      ]);
      const list = (name: string): Json => parameters.get(name)?.split(",") ?? null;
      return fetchDocuments(request, {
        offset: numberParameter(parameters.get("offset"), "offset", 0, "invalid_document_offset"),
        limit: numberParameter(parameters.get("limit"), "limit", 20, "invalid_document_limit"),
        fields: list("fields"),
        ids: list("ids"),
        sort: list("sort"),
        filter: parameters.get("filter"),
      });
    },
  },
  {
    method: "POST",
    path: "indexes/:uid/documents/fetch",
    action: "documents.get",
    answer: (request) => fetchDocuments(request, shaped(request.body, FETCH)),
  },
  {
    method: "GET",
    path: "indexes/:uid/documents/:id",
    action: "documents.get",
    answer: (request) => {
      const id = String(request.path.id);
      const document = indexOf(request).documents.get(id);
      if (document === undefined) throw new ApiError("document_not_found", `Document \`${id}\` not found.`);
      return ok(document);
    },
  },
  {
    method: "POST",
    path: "indexes/:uid/documents",
    action: "documents.add",
    answer: (request) => addDocuments(request, true),
  },
  {
    method: "PUT",
    path: "indexes/:uid/documents",
    action: "documents.add",
    answer: (request) => addDocuments(request, false),
  },
  {
    method: "DELETE",
    path: "indexes/:uid/documents",
    action: "documents.delete",
    answer: (request) => {
      const uid = uidOf(request);
      return task(request, "documentDeletion", uid, { providedIds: 0, originalFilter: null }, () => {
        request.store.get(uid).documents.clear();
      });
    },
  },
  {
    method: "POST",
    path: "indexes/:uid/documents/delete-batch",
    action: "documents.delete",
    answer: (request) => {
      const uid = uidOf(request);
      const ids = shapedArray(request.body).map(String);
      return task(request, "documentDeletion", uid, { providedIds: ids.length, originalFilter: null }, () => {
        request.store.deleteDocuments(uid, ids);
      });
    },
  },
  {
    method: "POST",
    path: "indexes/:uid/documents/delete",
    action: "documents.delete",
    answer: (request) => {
      const uid = uidOf(request);
      const { filter } = shaped(request.body, DELETE_BY_FILTER);
      if (filter === "" || (Array.isArray(filter) && filter.length === 0)) {
        throw new ApiError("invalid_document_filter", "Sending an empty filter is forbidden.");
      }
      return task(request, "documentDeletion", uid, { providedIds: 0, originalFilter: JSON.stringify(filter) }, () => {
        const index = request.store.get(uid);
        const ids = filtered(index, filter, "invalid_document_filter", false).map((document) =>
          String(document[index.primaryKey ?? "id"]),
        );
        request.store.deleteDocuments(uid, ids);
      });
    },
  },
  {
    method: "DELETE",
    path: "indexes/:uid/documents/:id",
    action: "documents.delete",
    answer: (request) => {
      const uid = uidOf(request);
      const id = String(request.path.id);
      return task(request, "documentDeletion", uid, { providedIds: 1, originalFilter: null }, () => {
        request.store.deleteDocuments(uid, [id]);
      });
    },
  },
  {
    method: "POST",
    path: "indexes/:uid/search",
    action: "search",
    answer: (request) => ok(search(indexOf(request), request.body)),
  },
  { method: "POST", path: "multi-search", action: "search", answer: multiSearch },
  { method: "POST", path: "swap-indexes", action: "indexes.swap", answer: swapIndexes },
  {
    method: "GET",
    path: "tasks",
    action: "tasks.get",
    answer: ({ tasks, access, parameters }) => {
      onlyParameters(parameters, ["limit"]);
      const limit = numberParameter(parameters.get("limit"), "limit", 20, "bad_request");
      const seen = tasks.tasks.filter((each) => visible(access, each)).reverse();
      const results = seen.slice(0, limit).map(taskView);
      return ok({ results, total: seen.length, limit, from: seen[0]?.uid ?? null, next: seen[limit]?.uid ?? null });
    },
  },
  { method: "GET", path: "tasks/:task", action: "tasks.get", answer: oneTask },
  { method: "GET", path: "keys", action: "keys.get", answer: ({ keys }) => ok(keys.list()) },
  {
    method: "POST",
    path: "keys",
    action: "keys.create",
    answer: ({ keys, body }) => ({ status: 201, body: keys.create(body) }),
  },
  { method: "GET", path: "keys/:key", action: "keys.get", answer: ({ keys, path }) => ok(keys.get(String(path.key))) },
  {
    method: "DELETE",
    path: "keys/:key",
    action: "keys.delete",
    answer: ({ keys, path }) => {
      keys.delete(String(path.key));
      return { status: 204 };
    },
  },
];
