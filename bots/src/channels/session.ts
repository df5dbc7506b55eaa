import { createHash, randomBytes } from "node:crypto";
import type { Request, Response } from "express";

const NAME = "bot_session";
const DAY_MS = 86_400_000;
const KEPT_MS = 30 * DAY_MS;
/** 32 random bytes: nobody guesses another one's chat. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

const tokenOf = (request: Request): string | undefined =>
  (request.headers.cookie ?? "")
    .split(";")
    .map((pair) => pair.trim().split("=", 2))
    .find(([name, value]) => name === NAME && TOKEN.test(value ?? ""))?.[1];

/** The chat of a token, as it is written down: who reads the database cannot take part in it. */
const chatOf = (token: string): string => `s:${createHash("sha256").update(token).digest("base64url")}`;

/** Who asks, for counting tries: a visitor may open as many chats as they like. */
export const askerOf = ({ ip = "unknown" }: Request): string =>
  `a:${createHash("sha256").update(ip).digest("base64url")}`;

/** A chat of a client that names its chats itself; never the same as one of a session. */
export const namedChat = (name: string): string => `c:${name}`;

/** The chat of a visitor's session, whose cookie no script can read; begins a session where there is none. */
export function sessionChat(request: Request, response: Response, secure: boolean): string {
  const known = tokenOf(request);
  const token = known ?? randomBytes(32).toString("base64url");
  if (known === undefined)
    response.cookie(NAME, token, { httpOnly: true, sameSite: "lax", secure, path: "/", maxAge: KEPT_MS });
  return chatOf(token);
}
