import {
  type WebAccepted,
  type WebHistory,
  type WebReplies,
  webEventsQuerySchema,
  webMessageQuerySchema,
  webMessageSchema,
  webPictureQuerySchema,
} from "@cho-ocop/contracts";
import { MOST_BYTES } from "@cho-ocop/qr";
import { json, type Request, type Response, Router, raw } from "express";
import type { Conversations } from "../chat/conversations.js";
import type { Limits } from "../chat/limits.js";
import type { Inbound, Store } from "../store/store.js";
import type { EventStreams } from "./events.js";
import { detailsOf, refuse, refuseTooFast } from "./refusals.js";
import { askerOf, namedChat, sessionChat } from "./session.js";

/** The largest body of a message, in bytes: 1,000 characters of Vietnamese in UTF-8 and their envelope. */
const LARGEST_BODY = 8 * 1024;

const PICTURES = ["image/jpeg", "image/png"];
const picture = raw({ type: PICTURES, limit: MOST_BYTES });

const CAN = { cards: true, choices: true, longestText: 100_000 };

export interface WebOptions {
  readonly conversations: Conversations;
  readonly store: Pick<Store, "repliesOf">;
  readonly streams: EventStreams;
  readonly limits: Limits;
  /** Where shoppers reach the shop: the only other place whose pages may talk to the bots. */
  readonly shopUrl: string;
}

const onlyBy = (methods: string, response: Response): void => {
  response.set("allow", methods);
  refuse(response, "method_not_allowed");
};

/**
 * The web channel. `POST /web/messages` takes a message (`?wait=1` answers with its replies), `POST /web/pictures` a picture with a code, `GET /web/messages` tells the last
 * replies of the visitor's session, which a cookie holds, and `GET /web/events` streams them.
 */
export function webChannel({ conversations, store, streams, limits, shopUrl }: WebOptions): Router {
  const router = Router();
  const shop = new URL(shopUrl);
  const secure = shop.protocol === "https:";

  router.use("/web", (request, response, next) => {
    response.set({ "cache-control": "no-store", "x-content-type-options": "nosniff", vary: "Origin" });
    if (request.headers.origin === shop.origin)
      response.set({ "access-control-allow-origin": shop.origin, "access-control-allow-credentials": "true" });
    if (request.method !== "OPTIONS") return next();
    response.set({
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": "content-type",
      "access-control-max-age": "600",
    });
    response.status(204).end();
  });

  /** The chat of a request; null where it says too much, which is answered. */
  async function admittedChat(name: string | undefined, request: Request, response: Response): Promise<string | null> {
    const chat = name === undefined ? sessionChat(request, response, secure) : namedChat(name);
    const admitted = await limits.admit({ chat: `web:${chat}` });
    if (admitted.ok) return chat;
    refuseTooFast(response, admitted.afterMs);
    return null;
  }
  async function take(inbound: Inbound, { wait }: { wait?: "1" | undefined }, response: Response): Promise<void> {
    if (wait === "1") {
      const replies = await conversations.talk(inbound);
      response.json({ replies: [...replies] } satisfies WebReplies);
      return;
    }
    await conversations.accept(inbound);
    response.status(202).json({ message: inbound.id } satisfies WebAccepted);
  }

  conversations.open("web", { can: CAN, send: null });
  router.post("/web/messages", json({ limit: LARGEST_BODY }), async (request, response, next) => {
    try {
      if (!request.is("application/json")) return refuse(response, "unsupported_media_type");
      const query = webMessageQuerySchema.safeParse(request.query);
      const message = webMessageSchema.safeParse(request.body);
      if (!query.success || !message.success) {
        const issues = [...(query.error?.issues ?? []), ...(message.error?.issues ?? [])];
        return refuse(response, "invalid_input", detailsOf(issues));
      }
      const { id, text, chat: name } = message.data;
      const chat = await admittedChat(name, request, response);
      if (chat !== null) await take({ channel: "web", chat, id, text, asker: askerOf(request) }, query.data, response);
    } catch (error) {
      next(error);
    }
  });
  router.post("/web/pictures", async (request, response, next) => {
    try {
      if (!request.is(PICTURES)) return refuse(response, "unsupported_picture");
      const query = webPictureQuerySchema.safeParse(request.query);
      if (!query.success) return refuse(response, "invalid_input", detailsOf(query.error.issues));
      // Counted before it is read: a picture is large.
      const chat = await admittedChat(query.data.chat, request, response);
      if (chat === null) return;
      await new Promise<void>((resolve, reject) => {
        picture(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
      });
      const seen = await conversations.see(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
      if (seen.kind === "busy") return refuse(response, "unavailable");
      if (seen.kind === "fault")
        return refuse(response, seen.fault === "picture_large" ? "too_large" : "unsupported_picture");
      const { id } = query.data;
      const inbound = { channel: "web", chat, id, text: seen.text, content: "code", asker: askerOf(request) } as const;
      await take(inbound, query.data, response);
    } catch (error) {
      next(error);
    }
  });
  router.all("/web/pictures", (_request, response) => onlyBy("POST", response));
  router.get("/web/messages", async (request, response, next) => {
    try {
      const replies = await store.repliesOf("web", sessionChat(request, response, secure), null);
      response.json({ replies: [...replies] } satisfies WebHistory);
    } catch (error) {
      next(error);
    }
  });
  router.all("/web/messages", (_request, response) => onlyBy("GET, POST", response));

  router.get("/web/events", (request, response) => {
    const last = request.headers["last-event-id"];
    const query = webEventsQuerySchema.safeParse(last === undefined || last === "" ? request.query : { after: last });
    if (!query.success) return refuse(response, "invalid_input", detailsOf(query.error.issues));
    const chat = sessionChat(request, response, secure);
    if (!streams.open(response, chat, query.data.after ?? null)) refuse(response, "too_many_streams");
  });
  router.all("/web/events", (_request, response) => onlyBy("GET", response));
  return router;
}
