import type { IncomingMessage } from "node:http";
import { MOST_DOCUMENT_BYTES } from "@cho-ocop/contracts";
import { type Refusal, RefusalError } from "@cho-ocop/kernel";
import busboy from "busboy";
import { NO_FILE, type SentFile, TOO_LARGE } from "../sellers/joining/documents.js";

/** What the form around a file may weigh. */
const MOST_FORM_BYTES = 16 * 1024;
const MULTIPART = /^multipart\/form-data\s*;/i;

/** What reads the form of a request. Throws that there is no file where its type names no boundary. */
function readerOf({ headers }: IncomingMessage): busboy.Busboy {
  try {
    return busboy({
      headers,
      defParamCharset: "utf8",
      // It stops at the limit, not beyond it.
      limits: { files: 1, fields: 4, fieldSize: 1000, fileSize: MOST_DOCUMENT_BYTES + 1 },
    });
  } catch {
    throw new RefusalError(NO_FILE);
  }
}

/**
 * Reads the one file of a sent form, from its field `file`. What is too large is not kept in memory: the rest of it is read past. Throws
 * why there is none.
 */
export async function readFile(request: IncomingMessage): Promise<SentFile> {
  if (!MULTIPART.test(request.headers["content-type"] ?? "")) throw new RefusalError(NO_FILE);
  if (Number(request.headers["content-length"] ?? 0) > MOST_DOCUMENT_BYTES + MOST_FORM_BYTES)
    throw new RefusalError(TOO_LARGE);
  const form = readerOf(request);
  return new Promise((resolve, reject) => {
    const fail = (refusal: Refusal) => {
      request.unpipe(form);
      request.resume();
      reject(new RefusalError(refusal));
    };
    // A form that breaks off is a fault of its sender. In the middle of a file the file's stream is told first, and nobody else would hear it.
    const broken = () => fail(NO_FILE);
    let file: SentFile | undefined;
    form.on("file", (field, stream, { filename }) => {
      const parts: Buffer[] = [];
      stream.on("error", broken);
      if (field !== "file") {
        stream.resume();
        return;
      }
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("limit", () => fail(TOO_LARGE));
      stream.on("end", () => {
        file = { name: filename ?? "", content: Buffer.concat(parts) };
      });
    });
    form.on("error", broken);
    request.on("aborted", broken);
    form.on("close", () => {
      if (file === undefined) broken();
      else resolve(file);
    });
    request.pipe(form);
  });
}
