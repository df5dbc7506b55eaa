import { createHash } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendRefusal } from "../refusal/http.js";
import { refuse } from "../refusal/refusal.js";

const READING = ["GET", "HEAD", "OPTIONS"];
/** What may be told to the house beside the open data, which is never written over HTTP. */
const TOLD: Readonly<Record<string, readonly string[]>> = { "/ocop/search/clicks": ["POST", "OPTIONS"] };

/** Seconds for which a copy of an answer about stars may be used unasked: long enough for a burst, short enough for a revocation. */
export const SECONDS_OF_STARS = 5;
/** Seconds for data that changes only with a release of the house: groups and units. */
export const SECONDS_OF_REFERENCE = 3600;

/** Stands before everything under /ocop: open data, readable from every page on the web, and never written over this way. */
export function openData(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Expose-Headers", "ETag");
  response.setHeader("X-Content-Type-Options", "nosniff");
  const path = (request.baseUrl + request.path).replace(/\/$/, "");
  const methods = Object.hasOwn(TOLD, path) ? (TOLD[path] ?? READING) : READING;
  if (request.method !== "OPTIONS" && methods.includes(request.method)) {
    next();
    return;
  }
  const allowed = methods.join(", ");
  response.setHeader("Allow", allowed);
  if (request.method === "OPTIONS") {
    response.setHeader("Access-Control-Allow-Methods", allowed);
    response.setHeader("Access-Control-Allow-Headers", methods === READING ? "If-None-Match" : "Content-Type");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.status(204).end();
    return;
  }
  sendRefusal(response, refuse("method_not_allowed", 405, "Dữ liệu mở chỉ để đọc", "Open data is for reading only"));
}

const sameTag = (header: string, etag: string): boolean =>
  header === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);

/**
 * Sends a body of open data as JSON with a strong ETag, or 304 when the asker has it already. The body holds the day it was computed
 * for, so the tag changes with the day too. Not through Express's own `json`, which would read the text twice for a weak tag.
 */
export function sendOpenData(request: MedusaRequest, response: MedusaResponse, body: object, maxAge: number): void {
  sendText(request, response, JSON.stringify(body), "application/json; charset=utf-8", maxAge);
}

/** The same for a text of any type. */
export function sendText(
  request: MedusaRequest,
  response: MedusaResponse,
  text: string | Buffer,
  type: string,
  maxAge: number,
): void {
  const etag = `"${createHash("sha1").update(text).digest("base64url")}"`;
  response.setHeader("ETag", etag);
  response.setHeader("Cache-Control", `public, max-age=${maxAge}, must-revalidate`);
  const known = request.headers["if-none-match"];
  if (known !== undefined && sameTag(known, etag)) {
    response.status(304).end();
    return;
  }
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", Buffer.byteLength(text));
  response.status(200).end(text);
}
