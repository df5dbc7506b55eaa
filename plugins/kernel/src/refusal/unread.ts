import { type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type Refusal, refusalBody, refuse } from "./refusal.js";

const TOO_LONG = refuse(
  "address_too_long",
  431,
  "Địa chỉ hoặc đầu mục quá dài",
  "The address or the headers are too long",
);
const UNREADABLE = refuse("bad_request", 400, "Yêu cầu không đúng HTTP", "The request is not proper HTTP");

/** What Node has to say to a request that it could not read, as a whole answer of HTTP. */
export function unreadAnswer(code: unknown): string {
  const refusal: Refusal = code === "HPE_HEADER_OVERFLOW" ? TOO_LONG : UNREADABLE;
  const body = JSON.stringify(refusalBody(refusal));
  return [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
    "",
    body,
  ].join("\r\n");
}

/** Longer than our proxy keeps a connection that nobody uses (2 min): whoever closes first must be the one who asks, or its next request is lost. */
const KEEP_ALIVE_MS = 125_000;

/** Keeps connections of whoever asks again. */
export function keepConnections(server: Server): void {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
}

/** Gives requests that Node refuses before any application sees them the same shape of refusals as all others. */
export function answerUnread(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else socket.end(unreadAnswer(error.code));
  });
}
