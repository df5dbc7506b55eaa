/** What a request to Medusa's administration would change: an order, or a thing that belongs to one. */
export interface ByHand {
  readonly of: "order" | "payment" | "payment_collection" | "fulfilment";
  readonly id: string;
}

/** What may be done below an order by hand: neither its goods nor its money change. */
const HARMLESS = ["transfer", "archive"];
const WITH_ORDER_IN_BODY = ["returns", "claims", "exchanges", "order-edits"];

/**
 * The order that a request to Medusa's administration would send, cancel, pay or change, behind the back of its state and its ledger; undefined
 * for every other request. A path is decoded as Express does it; upper and lower case are one.
 */
export function orderByHand(method: string, path: string, body: unknown): ByHand | undefined {
  if (method !== "POST" && method !== "DELETE") return undefined;
  const [admin, resource, id, verb] = path
    .split("/")
    .filter((part) => part !== "")
    .map((part, index) => (index === 2 ? decoded(part) : decoded(part).toLowerCase()));
  if (admin !== "admin") return undefined;
  if (WITH_ORDER_IN_BODY.includes(resource ?? "") && id === undefined) {
    const order = typeof body === "object" && body !== null && "order_id" in body ? body.order_id : undefined;
    return typeof order === "string" ? { of: "order", id: order } : undefined;
  }
  if (id === undefined || verb === undefined) return undefined;
  if (resource === "orders") return HARMLESS.includes(verb) ? undefined : { of: "order", id };
  if (resource === "payments") return { of: "payment", id };
  if (resource === "payment-collections") return { of: "payment_collection", id };
  return resource === "fulfillments" ? { of: "fulfilment", id } : undefined;
}

/** A wrong % code is Express's to refuse. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
