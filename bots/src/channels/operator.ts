import type { DeadLetters } from "@cho-ocop/contracts";
import { Router } from "express";
import type { Metrics } from "../metrics.js";
import type { Store } from "../store/store.js";
import { refuse } from "./refusals.js";
import { byBearer } from "./secret.js";

/** What whoever runs the bots looks at: `/metrics` for Prometheus, and what was given up. Only with the token, as a bearer. */
export function operatorRoutes(options: { token: string; store: Store; metrics: Metrics }): Router {
  const { token, store, metrics } = options;
  const router = Router();
  router.use(["/metrics", "/dead-letters"], byBearer(token));
  router.get("/metrics", async (_request, response, next) => {
    try {
      const text = await metrics.text();
      response.type(metrics.contentType).send(text);
    } catch (error) {
      next(error);
    }
  });
  router.get("/dead-letters", async (_request, response, next) => {
    try {
      response.json({ items: [...(await store.deadLetters())] } satisfies DeadLetters);
    } catch (error) {
      next(error);
    }
  });
  router.post("/dead-letters/:id", async (request, response, next) => {
    try {
      if (/^\d{1,18}$/.test(request.params.id) && (await store.revive(request.params.id))) response.status(204).end();
      else refuse(response, "not_found");
    } catch (error) {
      next(error);
    }
  });
  return router;
}
