import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Observer } from "./chat/conversations.js";
import type { Backlog, Store } from "./store/store.js";

/** What the bots count, in the format of Prometheus. Labels name channels, never chats or people. */
export interface Metrics {
  readonly observer: Observer;
  readonly contentType: string;
  text(): Promise<string>;
}

/** Counts messages as they come and go, and asks the store how much waits whenever somebody looks. */
export function createMetrics(store: Pick<Store, "backlog">, streams: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const received = new Counter({
    name: "bots_messages_received_total",
    help: "Messages written down; repeated ones apart",
    labelNames: ["channel", "known"],
    registers,
  });
  const tasks = new Counter({
    name: "bots_tasks_total",
    help: "Questions and replies by what came of them",
    labelNames: ["channel", "task", "outcome"],
    registers,
  });
  const answering = new Histogram({
    name: "bots_task_seconds",
    help: "How long a question took to answer, or a reply to send",
    labelNames: ["channel", "task"],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30],
    registers,
  });
  const gauge = (name: string, help: string): Gauge => new Gauge({ name, help, registers });
  const waiting = {
    questions: gauge("bots_questions_waiting", "Messages that are not answered yet"),
    replies: gauge("bots_replies_waiting", "Replies that are not sent yet"),
    deadLetters: gauge("bots_dead_letters", "Messages and replies that were given up"),
    oldestSeconds: gauge("bots_lag_seconds", "Age of what has waited longest"),
  } satisfies Record<keyof Backlog, Gauge>;
  const open = gauge("bots_event_streams", "Open streams of replies on the web");

  return {
    observer: {
      accepted: ({ channel }, fresh) => received.inc({ channel, known: fresh ? "no" : "yes" }),
      done: ({ channel, kind }, outcome, seconds) => {
        const failed = outcome.kind === "answered" && outcome.failure !== undefined;
        tasks.inc({ channel, task: kind, outcome: failed ? "apologised" : outcome.kind });
        answering.observe({ channel, task: kind }, seconds);
      },
    },
    contentType: registry.contentType,
    async text() {
      const backlog = await store.backlog();
      for (const [name, one] of Object.entries(waiting)) one.set(backlog[name as keyof Backlog]);
      open.set(streams());
      return registry.metrics();
    },
  };
}
