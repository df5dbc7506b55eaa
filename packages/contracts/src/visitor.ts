/**
 * The address of the visitor behind a request; undefined where nobody knows it. `remote` is who opened the connection. Each proxy adds whom it was
 * called by to the end of X-Forwarded-For, and a visitor can write anything before that: so only as many entries are believed as proxies of ours stand in front.
 */
export function visitorAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string | undefined {
  const told = (forwardedFor ?? "").split(",").map((address) => address.trim());
  const chain = [...told, remote ?? ""].filter((address) => address !== "");
  return chain.at(-1 - proxies) ?? chain[0];
}
