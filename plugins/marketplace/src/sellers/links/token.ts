import { createHash, createHmac } from "node:crypto";

/**
 * The secret of a single-use link. It is derived from the link's id, so that it is stored nowhere: the table has its hash, and whoever
 * sends the mail derives it again.
 */
export function linkToken(secret: string, linkId: string): string {
  const key = createHmac("sha256", secret).update("cho-ocop seller link 1").digest();
  return createHmac("sha256", key).update(linkId).digest("base64url");
}

export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("base64url");
