import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { cookieOptions } from "../cookie.js";

const COOKIE = "kenh";
/** As long as the backend's token lasts. */
const SECONDS = 86_400;
/** A token as it comes from the backend. Nothing else is put into a header, where what is wrong would be told in the log. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const LONGEST = 3500;

/** The token of who is signed in at the desk; undefined when nobody is. */
export function sessionOf(context: Context): string | undefined {
  const token = getCookie(context, COOKIE);
  return token !== undefined && token.length <= LONGEST && TOKEN.test(token) ? token : undefined;
}

export const openSession = (context: Context, token: string, secure: boolean): void =>
  setCookie(context, COOKIE, token, cookieOptions(secure, SECONDS));

export function closeSession(context: Context): void {
  deleteCookie(context, COOKIE, { path: "/" });
}

/** Words below the desk, and what is asked of them. */
const BELOW = /^(\/[\w-]+)+(\?[\w=&%.,-]*)?$/;

/** Where to go after signing in: the page below `desk` that was asked for, or `home` for anything else. */
export const wayBack = (asked: unknown, desk: string, home: string): string =>
  typeof asked === "string" && asked.length <= 300 && asked.startsWith(desk) && BELOW.test(asked.slice(desk.length))
    ? asked
    : home;
