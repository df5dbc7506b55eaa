import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { checkDepth } from "../guard/request.js";
import { partsOf } from "../guard/store-path.js";
import type { Json } from "../outbox/message.js";
import { describeFailure } from "../outbox/retry.js";
import { sendRefusal } from "../refusal/http.js";
import { isRefusal } from "../refusal/refusal.js";
import type { Transaction } from "../transaction/transaction.js";
import { fingerprintOf, hashed, isKept, readKey } from "./key.js";
import { type Answer, type Attempt, claim, keepAlive, keepAnswer, recordEffect, release } from "./records.js";

const CHANGING = ["POST", "PUT", "PATCH", "DELETE"];
const attempts = new WeakMap<object, Attempt>();

/**
 * Whose key it is: the signed-in actor's, or the guest's who knows the id in the path (a cart's id is a capability). Keys of different
 * scopes never meet.
 */
function scopeOf(request: MedusaRequest, path: string): string {
  const {
    actor_type: type,
    actor_id: id,
    auth_identity_id: identity,
  } = (request as Partial<AuthenticatedMedusaRequest>).auth_context ?? {};
  if (type !== undefined && (id || identity)) return `${type}:${id || identity}`;
  const [door, resource, thing] = partsOf(path);
  return `guest:${hashed([door, resource, thing].join("/").toLowerCase())}`;
}

/**
 * Makes every changing request that carries `Idempotency-Key` happen once: a repeat gets the first answer with `Idempotent-Replayed: true`,
 * also while the first is at work, and after a crash. Stands after sign-in and body parser.
 */
export async function idempotency(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const header = CHANGING.includes(request.method) ? request.get("idempotency-key") : undefined;
  // Whoever mounts it twice, for all of a door and for one route of it, gets it once.
  if (header === undefined || attempts.has(request)) {
    next();
    return;
  }
  const read = readKey(header);
  if (!read.ok) {
    sendRefusal(response, read);
    return;
  }
  const path = request.baseUrl + request.path;
  const { method, query, body } = request;
  const tooDeep = checkDepth(body);
  if (tooDeep !== undefined) {
    sendRefusal(response, tooDeep);
    return;
  }
  const knex: Knex = request.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const claimed = await claim(knex, {
    scope: scopeOf(request, path),
    key: read.key,
    fingerprint: fingerprintOf({ method, path, query, body }),
  });
  if (isRefusal(claimed)) {
    sendRefusal(response, claimed);
  } else if (claimed.kind === "answered") {
    replay(response, claimed.answer);
  } else {
    attempts.set(request, claimed.attempt);
    keepWhatIsSent(request, response, knex, claimed.attempt);
    next();
  }
}

function replay(response: MedusaResponse, { status, text }: Answer): void {
  response.setHeader("Idempotent-Replayed", "true");
  response.status(status).type("json").send(text);
}

/** Holds the answer back until it is kept: whoever has seen it can rely on getting it again. */
function keepWhatIsSent(request: MedusaRequest, response: MedusaResponse, knex: Knex, attempt: Attempt): void {
  const end = keepAlive(knex, attempt);
  const send = response.send.bind(response);
  let kept = false;
  response.send = (body) => {
    // Express turns an object into a text and calls send() again; every answer of the store is a text in the end.
    if (kept || typeof body !== "string") return send(body);
    kept = true;
    const status = response.statusCode;
    const work = isKept(status) ? keepAnswer(knex, attempt, { status, text: body }) : release(knex, attempt);
    void work
      .catch((error: unknown) => {
        const logger: Logger = request.scope.resolve(ContainerRegistrationKeys.LOGGER);
        logger.warn(`The answer to an idempotent request was not kept: ${describeFailure(error)}`);
      })
      .finally(() => {
        end();
        send(body);
      });
    return response;
  };
}

/** The key of a request, for a route whose effect is one transaction of ours. */
export interface IdempotentWork {
  /** What an attempt that died before it could answer has committed; null when nothing was. */
  readonly effect: Json | null;
  /** Commits the note of the effect together with the effect; throws, and so rolls back, when another attempt has the key by now. */
  record(tx: Transaction, effect: Json): Promise<void>;
}

/** The work of a request under its `Idempotency-Key`; without a key nothing is known and nothing is noted. */
export function idempotentWork(request: MedusaRequest): IdempotentWork {
  const attempt = attempts.get(request);
  return {
    effect: attempt?.effect ?? null,
    record: async (tx, effect) => {
      if (attempt !== undefined && attempt.effect === null) await recordEffect(tx, attempt, effect);
    },
  };
}
