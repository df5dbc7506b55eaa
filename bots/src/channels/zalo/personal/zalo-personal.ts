import { setTimeout as sleep } from "node:timers/promises";
import { Router } from "express";
import { type API, CloseReason, type Credentials, type Message, ThreadType, Zalo, ZaloApiError } from "zca-js";
import { UNREADABLE } from "../../../chat/commands.js";
import type { Conversations } from "../../../chat/conversations.js";
import type { Limits } from "../../../chat/limits.js";
import { describeFailure } from "../../../chat/retry.js";
import { NotSent } from "../../../chat/work.js";
import type { Sending } from "../../../store/store.js";
import type { Vault } from "../../../store/vault.js";
import { type Channel, type ChannelHealth, listener, type Spoken, TOO_FAST, wordsOf } from "../../channel.js";
import { refuse } from "../../refusals.js";
import { byBearer } from "../../secret.js";
import { fetchPicture, pictureAt } from "../pictures.js";
import { keptLogin, loginByCode } from "./login.js";
import { createPacing, PACE, type Pace } from "./pace.js";

export interface ZaloPersonalOptions {
  readonly vault: Vault;
  /** Bearer of the addresses by which the owner logs in and switches off. */
  readonly operatorToken: string;
  readonly conversations: Conversations;
  readonly limits: Limits;
  /** Instead of the network, in tests. */
  readonly fetch?: typeof fetch;
  readonly pace?: Partial<Pace>;
  /** Milliseconds to wait before connecting again. */
  readonly pauses?: { readonly lost: number; readonly taken: number };
}

const CAN = { cards: false, choices: false, longestText: 2000 };
const PATH = "/zalo/personal";
const PAUSES = { lost: 5000, taken: 300_000 };
const NOT_CONNECTED_MS = 5000;
/** What was missed while nobody listened is answered when it is not older. */
const LATE_MS = 3_600_000;
/** Zalo's numbers for too much at once, and for somebody who takes no message from us. */
const TOO_MUCH = 221;
const UNWANTED = new Set([122, 123]);
/** Somebody else opened the account on the web: it belongs to one at a time. */
const TAKEN = new Set<number>([CloseReason.DuplicateConnection, CloseReason.KickConnection]);

/** The address in what is sent beside words, whatever it is. */
const hrefOf = (content: object): string | undefined =>
  "href" in content && typeof content.href === "string" ? content.href : undefined;

/** What a message of a private chat says to the account; null for groups and what the account says itself. */
export function readMessage({ type, isSelf, threadId, data }: Message): Spoken | null {
  if (type !== ThreadType.User || isSelf) return null;
  const said =
    typeof data.content === "string"
      ? { text: wordsOf(data.content) }
      : ((data.msgType === "chat.photo" ? pictureAt(hrefOf(data.content)) : null) ?? { text: UNREADABLE });
  return { user: threadId, inbound: { channel: "zalo_personal", chat: threadId, id: data.msgId, ...said } };
}

/**
 * The channel of a personal Zalo account, through the unofficial zca-js. Zalo may lock the account at any time. It only ever answers who
 * wrote, slowly; one process only may run it.
 */
export function startZaloPersonal(options: ZaloPersonalOptions): Channel {
  const { vault, operatorToken, conversations, limits, fetch: polyfill, pauses = PAUSES } = options;
  const login = keptLogin(vault);
  const pacing = createPacing({ ...PACE, ...options.pace });
  const stopping = new AbortController();
  const { signal } = stopping;
  // checkUpdate would call a package registry, logging would print messages.
  const client = (): Zalo =>
    new Zalo({
      checkUpdate: false,
      logging: false,
      selfListen: false,
      ...(polyfill === undefined ? {} : { polyfill }),
    });
  let api: API | undefined;
  let health: ChannelHealth = "connecting";
  let code: Buffer | null = null;
  let asking = false;
  /** Ends what was begun when somebody switches off: a connection, a login, a code that is shown. */
  let on = new AbortController();
  let wake: () => void = () => undefined;

  /** Until somebody logs in or switches off, that time is over, or the channel stops. */
  async function pause(ms?: number): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const late = sleep(ms ?? 2_147_483_647, undefined, { signal, ref: false }).catch(() => undefined);
    await Promise.race([woken, late]);
  }

  const connected = (): API => {
    if (api === undefined) throw new NotSent("not connected", NOT_CONNECTED_MS);
    return api;
  };
  async function send({ chat, reply }: Pick<Sending, "chat" | "reply">): Promise<string | null> {
    connected();
    await sleep(pacing.next(chat));
    try {
      await connected()
        .sendTypingEvent(chat, ThreadType.User)
        .catch(() => undefined);
      const { message } = await connected().sendMessage({ msg: reply.text }, chat, ThreadType.User);
      return message === null ? null : String(message.msgId);
    } catch (error) {
      if (!(error instanceof ZaloApiError) || error.code === null) throw error;
      const reason = `sendMessage: ${error.code}`;
      if (error.code === TOO_MUCH || UNWANTED.has(error.code)) pacing.rest();
      if (error.code === TOO_MUCH) throw new NotSent(reason, PACE.restMs);
      throw UNWANTED.has(error.code) ? new NotSent(reason, "never") : error;
    }
  }
  conversations.open("zalo_personal", {
    can: CAN,
    send,
    picture: (address) => fetchPicture(address, polyfill),
  });
  const warn = (chat: string) => send({ chat, reply: { text: TOO_FAST } });
  const hear = listener({ channel: "zalo_personal", conversations, limits, warn });

  /** Listens until the connection ends; tells why it ended. */
  function listenOn({ listener: socket }: API, ended: AbortSignal): Promise<number> {
    if (ended.aborted) return Promise.resolve(CloseReason.ManualClosure);
    let order = Promise.resolve();
    const take = (message: Message): void => {
      const spoken = readMessage(message);
      if (spoken === null) return;
      // What cannot be written down ends the connection: the next one asks for what was missed.
      order = order.then(() => hear(spoken)).catch(() => socket.stop());
    };
    socket.on("message", take);
    socket.on("old_messages", (messages) => {
      for (const message of messages) if (Date.now() - Number(message.data.ts) < LATE_MS) take(message);
    });
    socket.on("cipher_key", () => {
      health = "connected";
      socket.requestOldMessages(ThreadType.User);
    });
    return new Promise((resolve) => {
      const stop = (): void => socket.stop();
      ended.addEventListener("abort", stop, { once: true });
      // Without a listener of its own an error would end the process; the connection is closed after it.
      socket.on("error", () => undefined);
      socket.once("closed", (reason) => {
        ended.removeEventListener("abort", stop);
        order.then(() => resolve(reason));
      });
      socket.start({ retryOnClose: false });
    });
  }

  async function connect(credentials: Credentials): Promise<number | undefined> {
    const ended = AbortSignal.any([signal, on.signal]);
    try {
      const opened = await client().login(structuredClone(credentials));
      // Zalo changes cookies as it goes.
      const cookie = opened.getCookie().toJSON()?.cookies ?? credentials.cookie;
      if (!(await login.renew({ ...credentials, cookie }))) return undefined;
      api = opened;
      return await listenOn(opened, ended);
    } catch (error) {
      health = error instanceof ZaloApiError ? "needs_login" : "connecting";
      console.error(`[bots] zalo_personal: ${describeFailure(error)}`);
      return undefined;
    } finally {
      api = undefined;
    }
  }
  /** Connects, listens until that ends, and gives the milliseconds to wait before the next time: undefined until somebody logs in. */
  async function connectOnce(): Promise<number | undefined> {
    const credentials = await login.credentials();
    if (credentials === null) {
      health = "needs_login";
      return undefined;
    }
    const reason = await connect(credentials);
    if (reason !== undefined) health = TAKEN.has(reason) ? "blocked" : "connecting";
    return health === "blocked" || health === "needs_login" ? pauses.taken : pauses.lost;
  }
  const complain = (error: unknown): void => console.error(`[bots] zalo_personal: ${describeFailure(error)}`);
  async function run(): Promise<void> {
    while (!signal.aborted) {
      // The vault is in the database, which may be away for a while.
      const wait = await connectOnce().catch((error: unknown) => {
        complain(error);
        return pauses.lost;
      });
      await pause(wait);
    }
  }
  const running = run();

  async function logIn(): Promise<void> {
    asking = true;
    const ended = AbortSignal.any([signal, on.signal]);
    const show = (shown: Buffer | null): void => {
      code = shown;
    };
    const credentials = await loginByCode(client(), show, ended);
    asking = false;
    if (credentials === null) return;
    await login.keep(credentials);
    wake();
  }
  const routes = Router();
  routes.use(PATH, byBearer(operatorToken));
  routes.post(`${PATH}/login`, (_request, response) => {
    if (!asking) logIn().catch(complain);
    response.status(202).end();
  });
  routes.get(`${PATH}/code`, (_request, response) => {
    if (code === null) refuse(response, "not_found");
    else response.type("png").send(code);
  });
  routes.post(`${PATH}/off`, async (_request, response, next) => {
    try {
      on.abort();
      on = new AbortController();
      await login.keep(null);
      wake();
      response.status(204).end();
    } catch (error) {
      next(error);
    }
  });
  return {
    health: () => (health === "connected" && pacing.resting() ? "blocked" : health),
    routes,
    async stop() {
      stopping.abort();
      wake();
      await running;
    },
  };
}
