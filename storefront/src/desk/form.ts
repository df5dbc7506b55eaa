import type { Context } from "hono";

/** A field of a sent form as text; empty where it was not sent, or was a file. */
export const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** What of an address's query the API is asked. */
export function queryOf(context: Context, names: readonly string[]): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = context.req.query(name);
    if (value !== undefined && value !== "") query.set(name, value);
  }
  return query;
}

/** Which of the member's sellers an address is about. */
export const sellerQuery = (context: Context): URLSearchParams => queryOf(context, ["seller"]);
