import { RefusalError } from "@cho-ocop/kernel";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { NO_DOCUMENT, storedFile } from "../sellers/joining/documents.js";
import { databaseOf } from "./signed-in.js";

/** Sends the document that a path names to who may have it (`memberId` null: an operator). It is only ever saved, never shown in a page. */
export async function sendDocument(
  request: MedusaRequest,
  response: MedusaResponse,
  memberId: string | null,
): Promise<void> {
  const { id: applicationId = "", document: documentId = "" } = request.params;
  const file = await storedFile(databaseOf(request), { applicationId, documentId, memberId });
  if (file === undefined) throw new RefusalError(NO_DOCUMENT);
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
  response.attachment(file.name);
  response.setHeader("Content-Type", file.type);
  response.end(file.content);
}
