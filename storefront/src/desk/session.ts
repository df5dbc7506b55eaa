import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { cookieOptions } from "../cookie.js";
import type { Voice } from "../ui/page.js";

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

/** Where to go after signing in: the page below the desk's address that was asked for, or `home` for anything else. */
export const wayBack = (asked: unknown, desk: string, home: string): string =>
  typeof asked === "string" &&
  asked.startsWith(`${desk}/`) &&
  !asked.includes("//") &&
  /^[\w/?=&%.-]{1,300}$/.test(asked)
    ? asked
    : home;

/** To the sign-in, and from there back to what was asked for. */
export function signInFirst(context: Context, { to }: Pick<Voice, "to">, expired: boolean): Response {
  closeSession(context);
  const { pathname, search } = new URL(context.req.url);
  // A form cannot be sent again by a link: back to its page.
  const next = context.req.method === "GET" ? pathname + search : pathname;
  const query = new URLSearchParams({ ...(expired ? { expired: "1" } : {}), next });
  return context.redirect(to({ page: "desk", query: query.toString() }), 303);
}
