import { randomBytes } from "node:crypto";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { cookieOptions } from "../cookie.js";

const COOKIE = "tro-ly";
/** As long as the bots remember a chat. */
const SECONDS = 30 * 86_400;
/** 32 random bytes: nobody guesses the conversation of somebody else. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** The secret of the visitor's conversation; undefined for who has none yet. */
export function chatOf(context: Context): string | undefined {
  const secret = getCookie(context, COOKIE);
  return secret !== undefined && SECRET.test(secret) ? secret : undefined;
}

/** The same, and begins a conversation where there is none. */
export function openChat(context: Context, secure: boolean): string {
  const secret = chatOf(context) ?? randomBytes(32).toString("base64url");
  setCookie(context, COOKIE, secret, cookieOptions(secure, SECONDS));
  return secret;
}

const ASKED_COOKIE = "tro-ly-hoi";
const ASKED_SECONDS = 3600;
/** The cookie has to stay small. */
const LONGEST = 200;

/** What a visitor asked last, for the page without a script: the bots do not keep what people type. */
export interface Asked {
  readonly id: string;
  readonly text: string;
}

/** Has the visitor's own browser keep what was asked last, shortened. */
export function rememberAsked(context: Context, { id, text }: Asked, secure: boolean): void {
  const told = JSON.stringify({ id, text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text });
  setCookie(context, ASKED_COOKIE, Buffer.from(told).toString("base64url"), cookieOptions(secure, ASKED_SECONDS));
}

/** What was asked last, if the browser still knows. */
export function lastAsked(context: Context): Asked | null {
  try {
    const told: unknown = JSON.parse(Buffer.from(getCookie(context, ASKED_COOKIE) ?? "", "base64url").toString());
    if (typeof told !== "object" || told === null || !("id" in told) || !("text" in told)) return null;
    const { id, text } = told;
    return typeof id === "string" && typeof text === "string" ? { id, text } : null;
  } catch {
    return null;
  }
}
