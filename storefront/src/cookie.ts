/** How every cookie of the shop is set: no script reads it, no other site sends it with a form, and it goes over https only where the shop is reached so. */
export const cookieOptions = (secure: boolean, maxAge: number) =>
  ({ httpOnly: true, sameSite: "Lax", path: "/", maxAge, secure }) as const;
