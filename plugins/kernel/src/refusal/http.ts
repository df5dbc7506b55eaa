import { randomBytes } from "node:crypto";
import type { Server } from "node:http";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { describeFailure } from "../outbox/retry.js";
import { INTERNAL, refusalForStatus, refusalOf } from "./map-error.js";
import { type Refusal, refusalBody, refuse } from "./refusal.js";
import { answerUnread, keepConnections } from "./unread.js";

const RETRY_AFTER_SECONDS = "1";

/** Answers with a refusal in the shape of the contract. */
export function sendRefusal(response: MedusaResponse, refusal: Refusal, reference?: string): void {
  if (refusal.status === 503) response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
  response.status(refusal.status).json(refusalBody(refusal, reference));
}

/**
 * The backend's error handler: whatever is thrown becomes a refusal of one shape. A bug answers 500 with a reference that stands in the
 * log beside the kind and place of the error; its message is not logged, since messages quote personal data.
 */
export function errorHandler(
  error: unknown,
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (response.headersSent) {
    next(error);
    return;
  }
  const refusal = refusalOf(error);
  if (refusal !== undefined) {
    sendRefusal(response, refusal);
    return;
  }
  const reference = `ref_${randomBytes(8).toString("hex")}`;
  const logger: Pick<Logger, "error"> = request.scope?.resolve(ContainerRegistrationKeys.LOGGER) ?? console;
  const route: unknown = request.route?.path;
  logger.error(`${reference} ${request.method} ${String(route ?? "unknown route")}: ${describeFailure(error)}`);
  sendRefusal(response, INTERNAL, reference);
}

/** Answers every address that no route knows. */
export function notFoundHandler(_request: MedusaRequest, response: MedusaResponse): void {
  sendRefusal(response, refuse("no_such_address", 404, "Không có địa chỉ này", "There is no such address"));
}

const closedApps = new WeakSet<object>();

/**
 * First of all middlewares: gives refusals that Medusa's own middlewares answer directly (a missing sign-in) the shape of the contract,
 * and closes the application with the answer for unknown addresses. Medusa sorts every route before what a plugin could register as
 * last, so the closing handler is added when the first request comes and all routes stand; the server is known then, too.
 */
export function oneShape(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  const { app } = request;
  if (!closedApps.has(app)) {
    closedApps.add(app);
    app.use(notFoundHandler as unknown as Parameters<typeof app.use>[0]);
    const { server } = request.socket as { server?: Server };
    if (server !== undefined) {
      answerUnread(server);
      keepConnections(server);
    }
  }
  const json = response.json.bind(response);
  response.json = (body) => json(response.statusCode >= 400 ? completed(response.statusCode, body) : body);
  next();
}

function completed(status: number, body: unknown): unknown {
  if (typeof body === "object" && body !== null && "vi" in body && "code" in body) return body;
  const { message } = (body ?? {}) as { message?: unknown };
  const plain = refusalForStatus(status);
  return refusalBody(typeof message === "string" && status < 500 ? { ...plain, en: message } : plain);
}
