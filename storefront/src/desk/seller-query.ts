import type { Context } from "hono";

/** Which of the member's sellers an address is about, as the API is asked. */
export function sellerQuery(context: Context): URLSearchParams {
  const seller = context.req.query("seller");
  return new URLSearchParams(seller === undefined || seller === "" ? {} : { seller });
}
