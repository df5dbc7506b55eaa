import { createHash } from "node:crypto";
import { isSecret } from "../../secret.js";

/**
 * Whether Zalo signed a message: plain SHA-256 over the app's id, the very bytes that were posted, their timestamp and the secret of the
 * Official Account (which is not the app's secret), with or without "mac=" before it.
 */
export function isSigned(
  header: string,
  message: { readonly appId: string; readonly body: Buffer; readonly timestamp: string },
  secret: string,
): boolean {
  const hash = createHash("sha256");
  for (const part of [message.appId, message.body, message.timestamp, secret]) hash.update(part);
  return isSecret(header.replace(/^mac=/, "").toLowerCase(), hash.digest("hex"));
}
