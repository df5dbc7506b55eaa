import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { SHEETS } from "../ui/styles/sheets.js";

const hashOf = (text: string): `'sha256-${string}'` => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * What browsers are told to refuse. Nothing is loaded from elsewhere; styles are those of the shop by their hashes, scripts its own files.
 * Hashes and not nonces: a page is rendered once for many. What is said to machines (JSON-LD) is data, which no browser runs.
 */
export const securityHeaders = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: Object.values(SHEETS).map(hashOf),
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    referrerPolicy: "strict-origin-when-cross-origin",
  });
