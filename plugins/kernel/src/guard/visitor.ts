import { visitorAddress } from "@cho-ocop/contracts";
import type { MedusaRequest } from "@medusajs/framework/http";

const LOOPBACK = /^(::1|(::ffff:)?127\.)/;

/**
 * The address of the visitor behind a request to the backend, for counting tries. Not `request.ip`: Medusa believes one proxy whether there is one or not.
 * A shop on this machine speaks for its visitors too; elsewhere X-Forwarded-For counts only with TRUSTED_PROXIES, which the configuration has checked.
 */
export function visitorOf(request: Pick<MedusaRequest, "headers" | "socket">): string {
  const remote = request.socket.remoteAddress;
  const proxies = Number(process.env.TRUSTED_PROXIES || 0) || (LOOPBACK.test(remote ?? "") ? 1 : 0);
  const told = request.headers["x-forwarded-for"];
  return visitorAddress(remote, Array.isArray(told) ? told.join(",") : told, proxies) ?? "";
}
