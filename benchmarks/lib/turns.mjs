// @ts-check
// Messages to the bots, each chat from an address of its own: the bots count messages by address.
import http from "node:http";

/** Sends one message and waits for its replies; returns how many ms that took. @param {string} bots @param {{ from: string, chat: string, id: string, text: string }} message */
export async function ask(bots, { from, ...message }) {
  const start = performance.now();
  const answer = await new Promise((resolve, reject) => {
    const request = http.request(
      `${bots}/web/messages?wait=1`,
      { method: "POST", localAddress: from, headers: { "content-type": "application/json" } },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => {
          body += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode, body }));
      },
    );
    request.on("error", reject);
    request.end(JSON.stringify(message));
  });
  if (answer.status !== 200 || JSON.parse(answer.body).replies.length === 0)
    throw new Error(`“${message.text}”: ${answer.status} ${answer.body}`);
  return performance.now() - start;
}

/** Addresses of this machine (Linux answers on all of 127.0.0.0/8). @param {number} index */
export const addressOf = (index) => `127.0.${1 + Math.floor(index / 200)}.${1 + (index % 200)}`;
