// @ts-check
// Requests made from the OpenAPI documents: as they should be, nearly so, and hostile. The same seed makes the same requests.
import openApi from "@cho-ocop/contracts/openapi";
import fc from "fast-check";
import { HOSTILE_BODIES, HOSTILE_HEADERS, HOSTILE_PARTS, HOSTILE_QUERIES, HOSTILE_VALUES, Raw } from "./hostile.mjs";
import { MEDUSA_ROUTES } from "./medusa.mjs";
import { allowedBy } from "./schema.mjs";

/**
 * @typedef {import("./schema.mjs").Schema} Schema
 * @typedef {import("./schema.mjs").Components} Components
 * @typedef {{ method: string, address: string, ours: boolean, group: string, body?: Schema, query: Record<string, Schema>, document: Components }} Address
 * @typedef {{ address: Address, kind: string, path: string, headers: Record<string, string>, body: string | undefined }} Request
 * @typedef {{ tokens: Record<string, string>, key: string, ids: Record<string, readonly string[]> }} House what may be known of the house: tokens by first
 *   part of an address, the publishable key, and ids by the part of an address before them or by the name of a field
 */

/** @param {string} text */
export const encode = (text) =>
  [...Buffer.from(text)]
    .map((byte) =>
      /[\w.~-]/.test(String.fromCharCode(byte)) && byte < 128
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).padStart(2, "0")}`,
    )
    .join("");

/** @param {unknown} value @returns {string} */
function json(value) {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(json).join(",")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .filter(([, inside]) => inside !== undefined)
      .map(([name, inside]) => `${JSON.stringify(name)}:${json(inside)}`)
      .join(",")}}`;
  return JSON.stringify(value) ?? "null";
}

/** Every address of ours and of Medusa's that the guard stands before. @returns {Address[]} */
export function addresses() {
  const ours = [openApi.openApiDocument(), openApi.closedApiDocument()].flatMap((document) =>
    Object.entries(document.paths ?? {}).flatMap(([address, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        method: method.toUpperCase(),
        address,
        ours: true,
        group: address.split("/")[1] ?? "",
        body: operation.requestBody?.content["application/json"].schema,
        query: Object.fromEntries(
          (operation.parameters ?? [])
            .filter((/** @type {{ in: string }} */ one) => one.in === "query")
            .map((/** @type {{ name: string, schema: Schema }} */ one) => [one.name, one.schema]),
        ),
        document: /** @type {Components} */ (document),
      })),
    ),
  );
  const medusas = MEDUSA_ROUTES.map(([method, address, body, query = {}]) => ({
    method,
    address,
    ours: false,
    group: `Medusa /${address.split("/")[1]}`,
    body,
    query,
    document: {},
  }));
  return [...ours, ...medusas];
}

/** Puts `value` in the place of the `turn`th part of a thing, or beside it. @param {unknown} thing @param {number} turn @param {unknown} value @returns {unknown} */
function spoilt(thing, turn, value) {
  if (typeof thing !== "object" || thing === null || thing instanceof Raw) return value;
  const entries = Object.entries(thing);
  const at = turn % (entries.length + 2);
  const [name, inside] = entries[at] ?? [];
  if (name === undefined) return at === entries.length ? { ...thing, extra: value } : value;
  const deeper = typeof inside === "object" && inside !== null && turn % 3 > 0;
  const replaced = deeper ? spoilt(inside, Math.floor(turn / 3), value) : turn % 11 === 0 ? undefined : value;
  return Array.isArray(thing)
    ? thing.map((one, index) => (index === at ? replaced : one))
    : { ...thing, [name]: replaced };
}

const KINDS = [
  { arbitrary: fc.constant("valid"), weight: 3 },
  { arbitrary: fc.constantFrom("value", "body", "part", "query", "parameter", "header"), weight: 9 },
];

/** @param {Address} address @param {House} house @returns {fc.Arbitrary<Request>} */
function requestTo(address, house) {
  const known = (/** @type {string} */ name) => house.ids[name] ?? [];
  const parts = address.address.split("/").slice(1);
  const part = (/** @type {string} */ one, /** @type {number} */ index) => {
    const name = /^\{(\w+)\}$/.exec(one)?.[1];
    if (name === undefined) return fc.constant(one);
    const ids = known(parts[index - 1] ?? "").length > 0 ? known(parts[index - 1] ?? "") : known(name);
    const right = ids.length > 0 ? fc.constantFrom(...ids) : fc.constant("khong-co");
    return fc.oneof({ arbitrary: right, weight: 6 }, { arbitrary: fc.constant("khong_co_01"), weight: 1 }).map(encode);
  };
  const query = fc.record(
    Object.fromEntries(
      Object.entries(address.query).map(([name, schema]) => [name, allowedBy(schema, address.document, known, name)]),
    ),
    { requiredKeys: [], noNullPrototype: true },
  );
  return fc
    .record({
      kind: fc.oneof(...KINDS),
      parts: fc.tuple(...parts.map(part)),
      query,
      body: address.body === undefined ? fc.constant(undefined) : allowedBy(address.body, address.document, known),
      turn: fc.nat(10_000),
      value: fc.constantFrom(...HOSTILE_VALUES),
      text: fc.constantFrom(...HOSTILE_BODIES),
      part: fc.constantFrom(...HOSTILE_PARTS),
      more: fc.constantFrom(...HOSTILE_QUERIES),
      header: fc.constantFrom(...HOSTILE_HEADERS),
      key: fc.option(fc.stringMatching(/^[!-~]{16,40}$/), { freq: 3 }),
    })
    .map((made) => requestOf(address, house, made));
}

/** @param {Address} address @param {House} house @param {any} made @returns {Request} */
function requestOf(address, house, { kind, parts, query, body, turn, value, text, part, more, header, key }) {
  const pairs = Object.entries(query).filter(([, one]) => one !== undefined);
  let asked = pairs.map(([name, one]) => `${encode(name)}=${encode(String(one))}`).join("&");
  if (kind === "query") asked = asked === "" || turn % 2 === 0 ? more : `${asked}&${more}`;
  if (kind === "parameter") {
    const names = Object.keys(address.query);
    const said = typeof value === "string" ? value : json(value);
    asked = `${asked}&${encode(names[turn % names.length] ?? "q")}=${encode(said.slice(0, 3000))}`;
  }
  const whole = [...parts];
  if (kind === "part") {
    const open = address.address
      .split("/")
      .slice(1)
      .flatMap((one, index) => (one.startsWith("{") ? [index] : []));
    whole[open[turn % open.length] ?? turn % whole.length] = part;
  }
  const takesBody = address.method !== "GET";
  const sent =
    kind === "body"
      ? text
      : kind === "value"
        ? json(spoilt(body ?? {}, turn, value))
        : body === undefined
          ? undefined
          : json(body);
  const token = house.tokens[address.group] ?? "";
  return {
    address,
    kind,
    path: `/${whole.join("/")}${asked === "" ? "" : `?${asked}`}`,
    headers: {
      "x-publishable-api-key": house.key,
      ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
      ...(takesBody ? { "content-type": "application/json" } : {}),
      ...(takesBody && typeof key === "string" ? { "idempotency-key": key } : {}),
      ...(kind === "header" ? header : {}),
    },
    body: takesBody ? sent : undefined,
  };
}

/**
 * A body that an address takes: the first of some that `fits`. Throws when there is none: then the contract should say an example.
 * @param {Address} address @param {import("./schema.mjs").Known} known @param {(body: unknown) => boolean} fits
 */
export function rightValue({ method, address, body = {}, document }, known, fits) {
  const right = fc.sample(allowedBy(body, document, known), { seed: 1, numRuns: 100 }).find(fits);
  if (right === undefined) throw new Error(`No body could be made for ${method} ${address}`);
  return right;
}

/** So many requests to all addresses in turn. @param {House} house @param {number} count @param {number} seed @returns {Request[]} */
export function makeRequests(house, count, seed) {
  const all = addresses();
  const each = Math.ceil(count / all.length);
  const made = all.map((address, index) => fc.sample(requestTo(address, house), { seed: seed + index, numRuns: each }));
  return Array.from({ length: each }, (_, round) => made.flatMap((requests) => requests[round] ?? []))
    .flat()
    .slice(0, count);
}
