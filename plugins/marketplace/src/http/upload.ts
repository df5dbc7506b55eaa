import { MOST_DOCUMENT_BYTES } from "@cho-ocop/contracts";
import { RefusalError } from "@cho-ocop/kernel";
import type { MedusaRequest } from "@medusajs/framework/http";
import busboy from "busboy";
import { NO_FILE, type SentFile, TOO_LARGE } from "../sellers/joining/documents.js";

/** What the form around a file may weigh. */
const MOST_FORM_BYTES = 16 * 1024;
const MULTIPART = /^multipart\/form-data\s*;/i;

/**
 * Reads the one file of a sent form, from its field `file`. What is too large is not kept in memory: the rest of it is read past. Throws
 * why there is none.
 */
export async function readFile(request: MedusaRequest): Promise<SentFile> {
  if (!MULTIPART.test(request.get("content-type") ?? "")) throw new RefusalError(NO_FILE);
  if (Number(request.get("content-length") ?? 0) > MOST_DOCUMENT_BYTES + MOST_FORM_BYTES)
    throw new RefusalError(TOO_LARGE);
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      request.unpipe(form);
      request.resume();
      reject(error);
    };
    const form = busboy({
      headers: request.headers,
      defParamCharset: "utf8",
      limits: { files: 1, fields: 4, fieldSize: 1000, fileSize: MOST_DOCUMENT_BYTES },
    });
    let file: SentFile | undefined;
    form.on("file", (field, stream, { filename }) => {
      const parts: Buffer[] = [];
      if (field !== "file") {
        stream.resume();
        return;
      }
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("limit", () => fail(new RefusalError(TOO_LARGE)));
      stream.on("end", () => {
        file = { name: filename ?? "", content: Buffer.concat(parts) };
      });
    });
    // A form that breaks off is a fault of its sender.
    form.on("error", () => fail(new RefusalError(NO_FILE)));
    request.on("aborted", () => fail(new RefusalError(NO_FILE)));
    form.on("close", () => {
      if (file === undefined) reject(new RefusalError(NO_FILE));
      else resolve(file);
    });
    request.pipe(form);
  });
}
