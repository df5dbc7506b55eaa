import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { refuse } from "./refusals.js";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Whether somebody knows a secret. Digests have one length, so the time says nothing of it. */
export const isSecret = (given: string, secret: string): boolean => timingSafeEqual(digest(given), digest(secret));

/** Lets in who sends a secret in a header, before anything that they send is read. */
export const bySecret =
  (header: string, secret: string): RequestHandler =>
  (request, response, next) => {
    if (isSecret(request.get(header) ?? "", secret)) next();
    else refuse(response, "unauthorized");
  };

/** Lets in who sends a token as a bearer. */
export const byBearer =
  (token: string): RequestHandler =>
  (request, response, next) => {
    response.set("cache-control", "no-store");
    if (isSecret(request.get("authorization") ?? "", `Bearer ${token}`)) return next();
    response.set("www-authenticate", "Bearer");
    refuse(response, "unauthorized");
  };
