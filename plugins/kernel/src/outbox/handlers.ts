import type { MedusaContainer } from "@medusajs/framework/types";
import type { OutboxMessage } from "./message.js";

export type OutboxHandler = (message: OutboxMessage, tools: { container: MedusaContainer }) => Promise<void>;

/** Who is told what: the handlers of each topic by name. */
export class OutboxHandlers {
  readonly #byTopic = new Map<string, Map<string, OutboxHandler>>();

  /** Adds a handler. The name is kept in the database and must stay the same; a second one of a name is a bug and throws. */
  add(topic: string, name: string, handler: OutboxHandler): void {
    const named = this.#byTopic.get(topic) ?? new Map<string, OutboxHandler>();
    if (named.has(name)) throw new Error(`Two outbox handlers of ${topic} are called ${name}`);
    named.set(name, handler);
    this.#byTopic.set(topic, named);
  }

  of(topic: string): readonly (readonly [name: string, handler: OutboxHandler])[] {
    return [...(this.#byTopic.get(topic) ?? [])];
  }
}

/** The handlers of this process. */
export const outboxHandlers = new OutboxHandlers();

/**
 * Registers a handler that is told of every message of a topic, at least once, in order for each key. Call it while a plugin is
 * loaded (from its module's index file), before the backend starts: a message of a topic that nobody handles counts as delivered.
 */
export function onOutboxMessage(topic: string, name: string, handler: OutboxHandler): void {
  outboxHandlers.add(topic, name, handler);
}
