import { type WebReplies, webMessageQuerySchema, webMessageSchema } from "@cho-ocop/contracts";
import { json, Router } from "express";
import type { Talk } from "../chat/conversations.js";
import { detailsOf, refuse } from "./refusals.js";

/** The largest body of a message, in bytes: 1,000 characters of Vietnamese in UTF-8 and their envelope. */
const LARGEST_BODY = 8 * 1024;

/** The web channel: POST /web/messages?wait=1 answers a message with its replies. */
export function webChannel(talk: Talk): Router {
  const router = Router();
  router.post("/web/messages", json({ limit: LARGEST_BODY }), async (request, response, next) => {
    try {
      if (!request.is("application/json")) {
        refuse(response, "unsupported_media_type");
        return;
      }
      const query = webMessageQuerySchema.safeParse(request.query);
      const message = webMessageSchema.safeParse(request.body);
      if (!query.success || !message.success) {
        const issues = [...(query.error?.issues ?? []), ...(message.error?.issues ?? [])];
        refuse(response, "invalid_input", detailsOf(issues));
        return;
      }
      const replies = await talk({ channel: "web", ...message.data });
      response.set("cache-control", "no-store").json({ replies: [...replies] } satisfies WebReplies);
    } catch (error) {
      next(error);
    }
  });
  router.all("/web/messages", (_request, response) => {
    response.set("allow", "POST");
    refuse(response, "method_not_allowed");
  });
  return router;
}
