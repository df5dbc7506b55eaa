// @ts-check
// Sends requests as they are, bad addresses too, each as a visitor of its own; says what is wrong with the answers.
import http from "node:http";

/** @typedef {import("./requests.mjs").Request} Request */
/** @typedef {{ status: number, text: string, ms: number }} Answer */

const AT_ONCE = 8;
const PATIENCE_MS = 120_000;

/** @param {string} origin @param {http.Agent} agent @param {Request} request @param {number} visitor @returns {Promise<Answer>} */
function send(origin, agent, { address, path, headers, body }, visitor) {
  const { hostname, port } = new URL(origin);
  const from = `10.${(visitor >> 16) & 255}.${(visitor >> 8) & 255}.${visitor & 255}`;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = http.request(
      {
        agent,
        hostname,
        port,
        path,
        method: address.method,
        timeout: PATIENCE_MS,
        headers: {
          "x-forwarded-for": from,
          ...headers,
          ...(body === undefined ? {} : { "content-length": Buffer.byteLength(body) }),
        },
      },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (chunk) => {
          text += chunk;
        });
        const done = () => resolve({ status: answer.statusCode ?? 0, text, ms: performance.now() - start });
        answer.once("end", done);
        // Refused before it was read to its end: what was said of it counts.
        answer.once("error", done);
      },
    );
    sent.once("timeout", () => sent.destroy(new Error("no answer")));
    sent.on("error", reject);
    sent.end(body);
  });
}

/** What is wrong with an answer; undefined when nothing is. @param {Request} request @param {Answer} answer */
export function wrongWith({ address }, { status, text }) {
  if (status >= 500 || status === 0) return "5xx";
  // Medusa's own word for "done" is sometimes no more than the status.
  if (status === 204 || status === 304 || (status < 300 && !address.ours)) return undefined;
  /** @type {{ code?: unknown, message?: unknown, vi?: unknown, en?: unknown }} */
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    return "not JSON";
  }
  // The missing sign-in of an officer is answered by Medusa before any plugin.
  if (status < 400 || (status === 401 && address.group === "admin" && typeof body.message === "string"))
    return undefined;
  const said = address.ours ? [body.code, body.message, body.vi, body.en] : [body.code, body.message];
  return said.every((one) => typeof one === "string" && one !== "") ? undefined : "no code and message";
}

/** @typedef {{ request: Request, answer: Answer, wrong: string | undefined }} Outcome */

/** Sends all, some at once. @param {string} origin @param {readonly Request[]} requests @param {number} [firstVisitor] @returns {Promise<Outcome[]>} */
export async function sendAll(origin, requests, firstVisitor = 1) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
  /** @type {Outcome[]} */
  const outcomes = [];
  let next = 0;
  const work = async () => {
    while (next < requests.length) {
      const index = next++;
      const request = requests[index];
      if (request === undefined) return;
      /** @type {Answer} */
      let answer;
      try {
        answer = await send(origin, agent, request, firstVisitor + index);
      } catch (error) {
        answer = { status: 0, text: String(error), ms: 0 };
      }
      outcomes[index] = { request, answer, wrong: wrongWith(request, answer) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  agent.destroy();
  return outcomes;
}

/** One request and its answer in a line. @param {Outcome} outcome */
export const told = ({ request: { address, kind, path, headers, body }, answer, wrong }) =>
  `${wrong ?? "fine"}: ${answer.status} ${address.method} ${path.slice(0, 300)} [${kind}] ${kind === "header" ? JSON.stringify(headers).slice(0, 300) : ""} ${(body ?? "").slice(0, 200)} -> ${answer.text.slice(0, 200)}`;
