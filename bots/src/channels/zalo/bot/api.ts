import { zaloBotAnswerSchema } from "@cho-ocop/contracts";
import { NotSent } from "../../../chat/work.js";
import type { ChannelHealth } from "../../channel.js";
import { post } from "../post.js";

/** A refusal of the Zalo Bot Platform. Its text is left out: it may quote what was sent. */
export class ZaloBotRefusal extends Error {
  override readonly name = "ZaloBotRefusal";
  constructor(
    readonly method: string,
    readonly code: number,
  ) {
    super(`${method}: ${code}`);
  }
}

/** Calls a method of the Bot Platform. Throws a ZaloBotRefusal, or what the network throws. */
export type CallZaloBot = (method: string, parameters?: object, signal?: AbortSignal) => Promise<unknown>;

/** The API of the Zalo Bot Platform for one bot. The token stands in addresses, so no address is ever logged. */
export function zaloBotApi({ token, apiRoot }: { token: string; apiRoot: string }): CallZaloBot {
  return async (method, parameters = {}, signal) => {
    const answer = await post(`${apiRoot}/bot${token}/${method}`, parameters, signal === undefined ? {} : { signal });
    const parsed = zaloBotAnswerSchema.safeParse(answer.body);
    if (parsed.success && parsed.data.ok) return parsed.data.result;
    throw new ZaloBotRefusal(method, parsed.data?.error_code ?? answer.status);
  };
}

/** What a refusal says of the channel: a wrong token, or only a platform that is away. */
export const healthAfter = (error: unknown): ChannelHealth =>
  error instanceof ZaloBotRefusal && [401, 403, 404].includes(error.code) ? "needs_login" : "connecting";

const FOR_GOOD = new Set([400, 403, 404]);
const PAUSE_MS = { unauthorised: 60_000, tooFast: 30_000 };

/** What a refusal means for a reply that was to be sent; network errors are left as they are. */
export function readRefusal(error: unknown): unknown {
  if (!(error instanceof ZaloBotRefusal)) return error;
  if (error.code === 429) return new NotSent(error.message, PAUSE_MS.tooFast);
  if (error.code === 401) return new NotSent(error.message, PAUSE_MS.unauthorised);
  return FOR_GOOD.has(error.code) ? new NotSent(error.message, "never") : error;
}
