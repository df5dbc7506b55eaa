import { createInterface } from "node:readline";
import type { Talk } from "../chat/conversations.js";
import { degrade } from "../chat/degrade.js";

const CAN = { cards: false, choices: false, longestText: 100_000 };

/** The console channel: reads a line, prints the replies, until the input ends. */
export async function runConsole(
  talk: Talk,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  let count = 0;
  for await (const line of createInterface({ input })) {
    const text = line.normalize("NFC").trim().slice(0, 1000);
    if (text === "") continue;
    count += 1;
    const replies = await talk({ channel: "console", chat: "console", id: String(count), text });
    for (const part of replies.flatMap((reply) => degrade(reply, CAN))) output.write(`${part.text}\n`);
    output.write("\n");
  }
}
