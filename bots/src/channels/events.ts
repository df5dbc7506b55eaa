import type { BotEvent, WebEventsQuery } from "@cho-ocop/contracts";
import type { Response } from "express";
import { describeFailure } from "../chat/retry.js";
import type { Store } from "../store/store.js";

/** Streams of one chat (tabs of one browser), and of this process. */
const MOST = { ofAChat: 5, ofAll: 2000 };
const HEARTBEAT_MS = 25_000;
const RECONNECT_MS = 3000;
/** A reader that takes nothing for so many bytes is let go; it comes back with the number of its last event. */
const LARGEST_BACKLOG = 64 * 1024;

/** The open streams of replies. */
export interface EventStreams {
  /** Sends the replies of a chat from now on, those after `after` first; false when there are too many streams. */
  open(response: Response, chat: string, after: WebEventsQuery["after"] | null): boolean;
  count(): number;
  closeAll(): void;
}

interface Stream {
  readonly chat: string;
  /** Sends what is new, one look after the other. */
  look(): void;
  end(): void;
}

/** Streams of server-sent events: each reply once, with its number, in order; a reader that comes back goes on where it was. */
export function eventStreams(store: Pick<Store, "repliesOf" | "onAnswered">): EventStreams {
  const streams = new Set<Stream>();
  store.onAnswered((answered) => {
    for (const stream of streams)
      if (answered === null || (answered.channel === "web" && answered.chat === stream.chat)) stream.look();
  });

  function start(response: Response, chat: string, from: string | null): Stream {
    let after = from;
    let looking: Promise<void> = Promise.resolve();
    const heartbeat = setInterval(() => response.write(":\n\n"), HEARTBEAT_MS);
    const end = (): void => {
      clearInterval(heartbeat);
      streams.delete(stream);
      response.end();
    };
    async function sendNew(): Promise<void> {
      for (;;) {
        if (response.destroyed || response.writableEnded) return;
        const replies = await store.repliesOf("web", chat, after);
        for (const { number, message, reply } of replies) {
          const event: BotEvent = { message, reply };
          response.write(`id: ${number}\nevent: reply\ndata: ${JSON.stringify(event)}\n\n`);
          after = number;
        }
        after ??= "0";
        if (replies.length === 0) return;
        if (response.writableLength > LARGEST_BACKLOG) return end();
      }
    }
    const stream: Stream = {
      chat,
      look() {
        looking = looking.then(sendNew).catch((error: unknown) => {
          console.error(`[bots] events: ${describeFailure(error)}`);
          end();
        });
      },
      end,
    };
    response.once("close", end);
    return stream;
  }

  return {
    open(response, chat, after) {
      const ofChat = [...streams].filter((stream) => stream.chat === chat).length;
      if (ofChat >= MOST.ofAChat || streams.size >= MOST.ofAll) return false;
      response.set({
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store, no-transform",
        // Proxies that gather answers before they pass them on must not.
        "x-accel-buffering": "no",
      });
      response.flushHeaders();
      response.write(`retry: ${RECONNECT_MS}\n\n`);
      const stream = start(response, chat, after ?? null);
      streams.add(stream);
      stream.look();
      return true;
    },
    count: () => streams.size,
    closeAll() {
      for (const stream of [...streams]) stream.end();
    },
  };
}
