import { zaloOaAnswerSchema } from "@cho-ocop/contracts";
import { NotSent } from "../../../chat/work.js";
import type { Sending } from "../../../store/store.js";
import { post } from "../post.js";
import { LoginNeeded, type Tokens } from "./tokens.js";

/** The longest label on a button. */
const LONGEST_LABEL = 100;
const PAUSE_MS = { login: 60_000, tooFast: 60_000, night: 3_600_000 };

/** What an answer's number means: a token that is used up, a limit of pace, the night in which Zalo sends nothing. */
const STALE = new Set([-216, 216, -401, 401, -220]);
const TOO_FAST = new Set([-32, -211, -218]);
const NIGHT = -234;
/** Outside the 48 hours, no follower, a person who may not be written to, a message that is malformed: the same again would be refused again. */
const FOR_GOOD = new Set([-230, -232, -213, -201, -210, -217, -227]);

function messageOf({ text, choices = [] }: Sending["reply"]): object {
  if (choices.length === 0) return { text };
  const buttons = choices.map(({ label, text: payload }) => ({
    title: label.slice(0, LONGEST_LABEL),
    type: "oa.query.hide",
    payload,
  }));
  return { text, attachment: { type: "template", payload: { buttons } } };
}

/** Sends a reply to who wrote to the Official Account and gives Zalo's number of it. A token that is refused is renewed once. */
export async function sendReply(
  { tokens, apiRoot }: { tokens: Tokens; apiRoot: string },
  { chat, reply }: Pick<Sending, "chat" | "reply">,
): Promise<string | null> {
  const send = async (access: string) => {
    const message = { recipient: { user_id: chat }, message: messageOf(reply) };
    const answer = await post(`${apiRoot}/v3.0/oa/message/cs`, message, { headers: { access_token: access } });
    const parsed = zaloOaAnswerSchema.safeParse(answer.body);
    if (!parsed.success) throw new Error(`Sending was answered with ${answer.status}`);
    return parsed.data;
  };
  try {
    const access = await tokens.access();
    let answer = await send(access);
    if (STALE.has(answer.error)) answer = await send(await tokens.access(access));
    if (answer.error === 0) return answer.data?.message_id ?? null;
    const reason = `message/cs: ${answer.error}`;
    if (STALE.has(answer.error)) throw new NotSent(reason, PAUSE_MS.login);
    if (TOO_FAST.has(answer.error)) throw new NotSent(reason, PAUSE_MS.tooFast);
    if (answer.error === NIGHT) throw new NotSent(reason, PAUSE_MS.night);
    if (FOR_GOOD.has(answer.error)) throw new NotSent(reason, "never");
    throw new Error(reason);
  } catch (error) {
    throw error instanceof LoginNeeded ? new NotSent("needs a login", PAUSE_MS.login) : error;
  }
}
