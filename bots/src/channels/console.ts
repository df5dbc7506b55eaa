import { createInterface } from "node:readline";
import type { Conversations } from "../chat/conversations.js";

const CAN = { cards: false, choices: false, longestText: 100_000 };

/** The console channel: reads a line, prints the replies, until the input ends. */
export async function openConsole(
  conversations: Conversations,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  conversations.open("console", { can: CAN, send: null });
  let count = 0;
  for await (const line of createInterface({ input })) {
    const text = line.normalize("NFC").trim().slice(0, 1000);
    if (text === "") continue;
    count += 1;
    const replies = await conversations.talk({ channel: "console", chat: "console", id: String(count), text });
    for (const { text: said } of replies) output.write(`${said}\n`);
    output.write("\n");
  }
}
