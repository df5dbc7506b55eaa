import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ConfigModule } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sendRefusal } from "../refusal/http.js";
import { refuse } from "../refusal/refusal.js";
import { refusedThing } from "./named-things.js";
import { mayReadOrder } from "./order-access.js";
import { checkInput, checkStoreRequest } from "./request.js";
import { refusedSignIn } from "./sign-in-path.js";
import { allowedAnswer, fieldsOfPath } from "./store-fields.js";
import { orderOfRequest } from "./store-path.js";

/** Stands before every way to sign in, whose own answers would repeat the database's complaints. */
export function inputGuard(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  const path = request.baseUrl + request.path;
  const config: ConfigModule = request.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const wrong =
    checkInput({ path, query: request.query, body: request.body }) ??
    refusedSignIn(path, request.body, config.projectConfig.http.authMethodsPerActor ?? {});
  if (wrong === undefined) next();
  else sendRefusal(response, wrong);
}

/**
 * Stands before every store route, whichever plugin brings it: refuses what no shopper needs, writes out `fields`, takes out of answers
 * what is not allowed, and shows orders only to those who may see them. Whoever may not is told that there is no such order, so that nobody learns which exist.
 */
export async function storeGuard(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  // Not originalUrl: a request may name the whole address there, and the routes look at the path alone.
  const path = request.baseUrl + request.path;
  const checked = checkStoreRequest({ path, query: request.query, body: request.body });
  if (!checked.ok) {
    sendRefusal(response, checked);
    return;
  }
  const orderId = orderOfRequest(request.method, path, request.body);
  if (orderId !== undefined && !(await mayReadOrder(request, orderId, Math.floor(Date.now() / 1000)))) {
    sendRefusal(response, refuse("order_not_found", 404, "Không tìm thấy đơn hàng", "No such order"));
    return;
  }
  const missing = await refusedThing(request, path);
  if (missing !== undefined) {
    sendRefusal(response, missing);
    return;
  }
  // The link has done its work, and Medusa refuses parameters that it does not know.
  const { expires: _expires, signature: _signature, ...query } = checked.query;
  request.query = (orderId === undefined ? checked.query : query) as typeof request.query;
  const tree = fieldsOfPath(path);
  if (tree !== undefined) {
    const json = response.json.bind(response);
    response.json = (body) => json(response.statusCode < 400 ? allowedAnswer(body, tree) : body);
  }
  next();
}
