/** @file Requests made from the OpenAPI documents, right, nearly right and hostile, against every address. All of them: `npm run bench:fuzz`. */

import { adminFetch, adminToken, backendUrl, sellerAccounts } from "./house/client.js";
import { addEntries, addProducer, mark } from "./house/own-things.js";

const REQUESTS = 200;

const tools = async () => ({
  ...(await import("../benchmarks/fuzz/house.mjs")),
  ...(await import("../benchmarks/fuzz/requests.mjs")),
  ...(await import("../benchmarks/fuzz/send.mjs")),
});

async function sellerToken(): Promise<string> {
  const [{ email, password }] = sellerAccounts();
  const answer = await fetch(backendUrl("/auth/seller/emailpass"), {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": "198.51.100.77" },
    body: JSON.stringify({ email, password }),
  });
  return String(((await answer.json()) as { token?: unknown }).token);
}

/** Words that the requests taught the search are forgotten again. */
async function forgetAliases(): Promise<void> {
  const { aliases } = (await (await adminFetch("/admin/ocop/search/aliases")).json()) as {
    aliases: { id: string; alias: string; word: string }[];
  };
  for (const { id, alias, word } of aliases)
    if (`${alias} ${word}`.includes("zqx")) await adminFetch(`/admin/ocop/search/aliases/${id}`, { method: "DELETE" });
}
afterAll(forgetAliases);

it("no request, however made, breaks the house, and every refusal says its code and why", async () => {
  const { lookAround, makeRequests, sendAll, told } = await tools();
  const producer = await addProducer(`Hợp tác xã ${mark()}`);
  const entries = await addEntries(producer.id, [
    { name: `Chè ${mark()}`, certificates: [{ validFrom: "2025-01-01", validUntil: "2028-01-01" }] },
  ]);
  const house = await lookAround({
    origin: backendUrl(),
    officer: await adminToken(),
    seller: await sellerToken(),
    entries: {
      ids: entries.map(({ id }) => id),
      handles: entries.map(({ handle }) => handle),
      certificates: entries.flatMap(({ certificateIds }) => certificateIds),
    },
  });
  const outcomes = await sendAll(backendUrl(), makeRequests(house, REQUESTS, 20_261_122));
  expect(outcomes.filter(({ wrong }) => wrong !== undefined).map(told)).toEqual([]);
  expect(outcomes.some(({ answer, request }) => request.address.ours && answer.status < 300)).toBe(true);
  expect(outcomes.filter(({ answer }) => answer.status === 429)).toEqual([]);
  // Nobody's prototype was changed, and the house still answers.
  expect(await (await fetch(backendUrl("/ocop/today"))).json()).not.toHaveProperty("polluted");
}, 240_000);
