import type { Context } from "hono";

/** How every cookie of the shop is set: no script reads it, no other site sends it with a form, and it goes over https where the page did. */
export const cookieOptions = (context: Context, maxAge: number) =>
  ({
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    maxAge,
    secure: new URL(context.req.url).protocol === "https:" || context.req.header("x-forwarded-proto") === "https",
  }) as const;
