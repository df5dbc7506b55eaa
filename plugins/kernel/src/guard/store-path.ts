/** The parts of a path, decoded one by one as Express decodes them. Throws a URIError on a wrong % code. */
export const partsOf = (path: string): string[] =>
  path
    .split("/")
    .filter((part) => part !== "")
    .map(decodeURIComponent);

/**
 * The order that a request to a store route is about, if any: in the path of `/store/orders/:id` and below, or in the body of a return.
 * Upper and lower case are one, as they are to Express.
 */
export function orderOfRequest(method: string, path: string, body: unknown): string | undefined {
  const [store, resource, id, ...rest] = partsOf(path);
  if (store?.toLowerCase() !== "store") return undefined;
  if (resource?.toLowerCase() === "orders") {
    const lookup = id?.toLowerCase() === "lookup" && rest.length === 0 && method === "POST";
    return lookup ? undefined : id;
  }
  if (resource?.toLowerCase() === "returns" && typeof body === "object" && body !== null && "order_id" in body) {
    return String(body.order_id);
  }
  return undefined;
}
